import { type Child, delay } from './dom.ts';
import { carryParamsTo, params } from './params.ts';

export const ACCOUNT = '12345';

export interface SideItem {
  key: string;
  text: string;
  href: string;
  nested?: boolean;
}

export interface SideMenu {
  heading: string;
  subheading?: string;
  items: SideItem[];
}

/** One page of an app: what the frame around it shows, and how its content is built anew at each visit. */
export interface View {
  title: string;
  menu: SideMenu | null;
  current?: string;
  rail?: string;
  crumbs: string[];
  body: () => Child[];
  /** Texts of the page's targets, for the decoys. */
  targets?: string[];
  /** Which of them the breadcrumb repeats, and a disabled button below the page. */
  disabledTwin?: string;
}

export interface App {
  view(url: URL): View;
  draw(view: View): void;
  wait(): void;
  /** Opens or closes what the query lays over the page. */
  overlays(url: URL): void;
}

let app: App | null = null;
let drawnPath = '';
let turn = 0;

/** Which document answers for an address: between two of them there is a full load. */
function documentOf(url: URL): string {
  const path = url.pathname.replace(/^\/v3\/\d+(?=\/)/, '/v3');
  const part = /^\/v3\/(hosting|invoicing)\b/.exec(path)?.[1] ?? 'main';
  return `${url.host} ${part}`;
}

export function withAccount(url: URL): URL {
  const full = new URL(url);
  if (url.host !== 'manager.infomaniak.com') return full;
  if (/^\/(v3\/?)?$/.test(url.pathname)) full.pathname = `/v3/${ACCOUNT}/ng/home`;
  else full.pathname = url.pathname.replace(/^\/v3\/ng\//, `/v3/${ACCOUNT}/ng/`);
  return full;
}

async function visit(): Promise<void> {
  if (!app) return;
  turn += 1;
  const mine = turn;
  app.wait();
  await delay(params.late);
  if (mine !== turn) return;
  const full = withAccount(new URL(location.href));
  if (full.href !== location.href) history.replaceState(history.state, '', full);
  drawnPath = location.pathname;
  const view = app.view(full);
  document.title = `${view.title} - Infomaniak`;
  app.draw(view);
  app.overlays(full);
}

/** Draws the page again with new nodes, without a skeleton: what happens after a save. */
export function refresh(): void {
  app?.draw(app.view(new URL(location.href)));
}

/** Goes to one of our addresses: pushState inside an app, a full load between apps. */
export function go(href: string): void {
  const target = new URL(href, location.href);
  if (documentOf(target) !== documentOf(new URL(location.href))) {
    carryParamsTo(target.host);
    location.assign(target);
    return;
  }
  history.pushState(null, '', target);
  arrive();
}

function arrive(): void {
  if (location.pathname !== drawnPath) void visit();
  else app?.overlays(new URL(location.href));
}

/** Click listener of links: leaves new tabs and windows to the browser. */
export function follow(event: Event, href: string): void {
  const click = event as MouseEvent;
  if (click.metaKey || click.ctrlKey || click.shiftKey) return;
  event.preventDefault();
  go(href);
}

export function startRouter(started: App): void {
  app = started;
  addEventListener('popstate', arrive);
  void visit();
}
