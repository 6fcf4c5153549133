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

/** The address that people see and move: the tab's own, or for a page in a frame that of the shell around it. */
export interface AddressBar {
  url(): URL;
  push(url: URL): void;
  replace(url: URL): void;
  /** Leaves this document for another one. */
  load(url: URL): void;
}

export const tabBar: AddressBar = {
  url: () => new URL(location.href),
  push: (url) => history.pushState(null, '', url),
  replace: (url) => history.replaceState(history.state, '', url),
  load(url) {
    carryParamsTo(url.host);
    location.assign(url);
  },
};

let app: App | null = null;
let bar = tabBar;
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
  const full = withAccount(bar.url());
  if (full.href !== bar.url().href) bar.replace(full);
  drawnPath = full.pathname;
  const view = app.view(full);
  document.title = `${view.title} - Infomaniak`;
  app.draw(view);
  app.overlays(full);
}

/** Draws the page again with new nodes, without a skeleton: what happens after a save. */
export function refresh(): void {
  app?.draw(app.view(bar.url()));
}

/** Goes to one of our addresses: pushState inside an app, a full load between apps. */
export function go(href: string): void {
  const target = new URL(href, bar.url());
  if (documentOf(target) !== documentOf(bar.url())) {
    bar.load(target);
    return;
  }
  bar.push(target);
  arrive();
}

/** The address has changed: draws its page, or what the query lays over the open one. */
export function arrive(): void {
  if (bar.url().pathname !== drawnPath) void visit();
  else app?.overlays(bar.url());
}

/** Click listener of links: leaves new tabs and windows to the browser. */
export function follow(event: Event, href: string): void {
  const click = event as MouseEvent;
  if (click.metaKey || click.ctrlKey || click.shiftKey) return;
  event.preventDefault();
  go(href);
}

export function startRouter(started: App, startedBar = tabBar): void {
  app = started;
  bar = startedBar;
  addEventListener('popstate', arrive);
  void visit();
}
