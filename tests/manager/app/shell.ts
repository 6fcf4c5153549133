import { organizationTile } from './areas/organizations/switch.ts';
import { ballast } from './circumstances.ts';
import { type Child, cls, h, icon } from './dom.ts';
import { say } from './i18n.ts';
import { isComponents, isHouse, params } from './params.ts';
import { insideOf, openRoot } from './roots.ts';
import type { SideMenu, View } from './router.ts';
import { card, iconButton, pageLink } from './ui/controls.ts';
import { decoyCrumb, decoyFooter, decoysFor, disabledTwin, setDecoyTexts } from './ui/decoys.ts';
import { closeOverlays } from './ui/overlay.ts';
import { skeleton } from './ui/skeleton.ts';

const NARROW = '(max-width: 999px)';

export interface ShellParts {
  /** Nodes of the rail below the organisation's tile; without it there is no rail, as in web apps. */
  rail?: (active: string | undefined) => HTMLElement[];
  /** Without it there is no top bar, as inside kSuite. */
  header?: () => HTMLElement;
  crumbHome: string;
  /** Stands where else the page is drawn. */
  workFrame?: HTMLElement;
}

/** What a page tells of its surroundings. */
export type Around = Pick<View, 'menu' | 'current' | 'rail'>;

export interface Shell {
  draw(view: View): void;
  drawAround(around: Around): void;
  wait(): void;
}

function place(tag: string, className: string, name?: string): HTMLElement {
  const houseTag = `app-${className}`;
  return h(isHouse ? houseTag : tag, { class: className, 'aria-label': isHouse ? undefined : name });
}

/** The frame of the Manager: rail, sub-menu, top bar and the content that scrolls by itself. */
export function buildShell(parts: ShellParts): Shell {
  const rail = place('nav', 'rail', say('products'));
  const side = place('nav', 'sidebar', say('settings'));
  const main = place('main', 'content');
  const top = parts.header ? place('header', 'topbar') : null;
  if (parts.header && top) insideOf(top, 'manager-header').append(parts.header());
  const column = h('div', { class: 'column' }, top, main);
  const frame = h(isHouse ? 'ik-layout' : 'div', { class: 'layout' }, parts.rail && rail, side, column);
  const inRail = insideOf(rail, 'manager-rail');
  const inSide = insideOf(side, 'manager-sidebar');
  const content = putInBody(frame, main);
  const folding = startFolding(frame, parts.rail !== undefined);
  const drawRail = (active?: string): void =>
    inRail.replaceChildren(
      organizationTile(),
      folding.opener(),
      ...(parts.rail?.(active) ?? []),
      h('div', { class: 'rail-space' }),
    );
  drawRail();
  if (parts.workFrame) content.append(parts.workFrame);
  const drawAround = ({ menu, current, rail: active }: Around): void => {
    frame.classList.toggle(cls('no-side'), menu === null);
    side.classList.toggle(cls('wide'), menu?.subheading !== undefined);
    drawRail(active);
    inSide.replaceChildren(...(menu ? drawSide(menu, current, folding.closer()) : []));
  };
  let heading = '';
  return {
    drawAround,
    wait() {
      closeOverlays();
      folding.afterMove();
      if (!parts.workFrame) content.replaceChildren(skeleton(6));
    },
    draw(view) {
      closeOverlays();
      drawAround(view);
      content.replaceChildren(...drawContent(view, parts));
      if (heading !== view.title) main.scrollTop = 0;
      heading = view.title;
    },
  };
}

/** Puts the frame into the page and says where its content goes: with components, it is slotted into the frame's root. */
function putInBody(frame: HTMLElement, main: HTMLElement): HTMLElement {
  if (!isComponents) {
    document.body.append(isHouse ? h('app-root', {}, h('app-main', {}, frame)) : frame);
    return main;
  }
  const host = h('manager-shell');
  openRoot(host).append(frame);
  main.append(h('slot'));
  document.body.append(host);
  return host;
}

interface Folding {
  opener(): HTMLElement;
  closer(): HTMLElement;
  afterMove(): void;
}

/** The sub-menu folds on narrow windows where a rail can unfold it again. */
function startFolding(frame: HTMLElement, canFold: boolean): Folding {
  const narrow = matchMedia(NARROW);
  const fold = (folded: boolean): void => {
    frame.classList.toggle(cls('folded'), folded && canFold);
  };
  fold(narrow.matches);
  narrow.addEventListener('change', () => fold(narrow.matches));
  return {
    opener: () =>
      iconButton({ key: 'unfold', icon: 'right', name: say('unfold'), class: 'unfold', onClick: () => fold(false) }),
    closer: () =>
      iconButton({ key: 'fold', icon: 'left', name: say('fold'), class: 'fold', onClick: () => fold(true) }),
    afterMove: () => {
      if (narrow.matches) fold(true);
    },
  };
}

function drawSide(menu: SideMenu, current: string | undefined, closer: HTMLElement): HTMLElement[] {
  const items = menu.items.map((item) =>
    pageLink(
      { key: `sidebar:${item.key}`, href: item.href, class: 'side-item', current: item.key === current },
      h('span', { class: 'side-text' }, item.text),
      item.nested && icon('right'),
    ),
  );
  const heading = h(isHouse ? 'div' : 'h2', { class: 'side-heading' }, menu.heading);
  const below = menu.subheading ? h('div', { class: 'side-subheading' }, menu.subheading) : null;
  const list = h('div', { class: 'side-list' }, heading, below, ...items);
  return [h('div', { class: 'side-head' }, closer), list];
}

function drawContent(view: View, parts: ShellParts): Child[] & HTMLElement[] {
  const allowed = params.role === 'admin' || view.current === 'home' || view.rail === 'open';
  const targets = params.decoys ? (view.targets ?? []) : [];
  setDecoyTexts(targets);
  const body = allowed ? view.body() : [noRights()];
  const page = h(
    'div',
    { class: 'page' },
    breadcrumb(view.crumbs, parts.crumbHome, params.decoys ? view.disabledTwin : undefined),
    ...body,
  );
  const footer = h(isHouse ? 'app-footer' : 'footer', { class: 'footer' }, h('span', {}, say('footerContact')));
  if (targets.length > 0) {
    if (view.disabledTwin && allowed) page.append(h('div', { class: 'twin' }, disabledTwin(view.disabledTwin)));
    footer.append(decoyFooter(targets));
    page.append(...decoysFor(targets));
  }
  page.append(footer, ballast() ?? '');
  return [page];
}

function breadcrumb(crumbs: string[], home: string, decoy: string | undefined): HTMLElement {
  const parts: HTMLElement[] = [
    pageLink({ key: 'breadcrumb:home', href: home, class: 'crumb-home', name: say('home') }, icon('home')),
  ];
  if (decoy !== undefined) parts.push(icon('right'), decoyCrumb(decoy));
  crumbs.forEach((crumb, index) => {
    const last = index === crumbs.length - 1;
    const current = !isHouse && last ? 'page' : undefined;
    parts.push(
      icon('right'),
      h('span', { class: `crumb ${last ? 'crumb-last' : ''}`, 'aria-current': current }, crumb),
    );
  });
  return h(
    isHouse ? 'ik-breadcrumb' : 'nav',
    { class: 'breadcrumb', 'aria-label': isHouse ? undefined : 'Breadcrumb' },
    ...parts,
  );
}

function noRights(): HTMLElement {
  const title = h(isHouse ? 'div' : 'h1', { class: 'no-rights-title' }, say('noAdminRights'));
  return card(h('div', { class: 'no-rights' }, icon('shield'), title, h('p', {}, say('noRightsText'))));
}

/** Entry of the rail: a glyph or a coloured square, named only in the semantic markup. */
export function railItem(key: string, href: string, glyph: HTMLElement, name: string, active?: string): HTMLElement {
  return pageLink({ key: `rail:${key}`, href, class: 'rail-item', name, current: key === active }, glyph);
}
