import { syncSettings } from '../account/settings.ts';
import { h } from '../dom.ts';
import { carriedParams } from '../params.ts';
import { learnNearCaptions } from '../renamed.ts';
import { arrive, startRouter, tabBar, type View } from '../router.ts';
import { buildShell, type Shell, type ShellParts } from '../shell.ts';
import { type FromWork, isWork, type ToWork, workAddress } from './messages.ts';

const NOTHING_YET: View = { title: 'Infomaniak', menu: null, crumbs: [], body: () => [] };

/** The Manager without its pages: they are documents of another host in a frame, which says what belongs around them. */
export function startFramedShell(parts: ShellParts): void {
  const shell = buildShell({ ...parts, workFrame: frameFor(tabBar.url()) });
  let shown = NOTHING_YET;
  addEventListener('message', ({ origin, source, data }: MessageEvent<FromWork>) => {
    if (!isWork(origin) || source !== workWindow()) return;
    if (data.replica === 'view') {
      shown = { ...NOTHING_YET, title: data.title, ...data.around };
      learnNearCaptions(data.near);
      drawAround(shell, shown);
    } else follow(data);
  });
  startRouter({
    view: () => shown,
    wait() {
      shell.wait();
      show(tabBar.url());
    },
    draw: (view) => drawAround(shell, view),
    overlays: syncSettings,
  });
}

function drawAround(shell: Shell, view: View): void {
  document.title = `${view.title} - Infomaniak`;
  shell.drawAround(view);
}

/** The frame as it is now: the page may have put another one in its place. */
const workFrame = (): HTMLIFrameElement | null => document.querySelector('iframe.work-frame');
const workWindow = (): Window | null => workFrame()?.contentWindow ?? null;

/** Tells the page in the frame something that concerns it too. */
export function tellWork(message: ToWork): void {
  const frame = workFrame();
  if (frame) frame.contentWindow?.postMessage(message, new URL(frame.src).origin);
}

/** Each host has its own frame. */
function show(url: URL): void {
  const frame = workFrame();
  if (frame && new URL(frame.src).origin !== workAddress(url).origin) frame.replaceWith(frameFor(url));
  else tellWork({ replica: 'show', href: withoutOverlay(url).href });
}

/** A frame is loaded with the parameters of the tab. */
function frameFor(url: URL): HTMLElement {
  const src = workAddress(withoutOverlay(url));
  for (const [name, value] of carriedParams()) src.searchParams.set(name, value);
  return h('iframe', { class: 'work-frame', title: 'Infomaniak', src: src.href, 'data-replica': 'work' });
}

/** What lies over the page belongs to the shell. */
function withoutOverlay(url: URL): URL {
  const plain = new URL(url);
  plain.searchParams.delete('global-settings');
  return plain;
}

function follow(message: Exclude<FromWork, { replica: 'view' }>): void {
  const url = new URL(message.href);
  if (message.replica === 'ready') show(tabBar.url());
  else if (message.replica === 'load') tabBar.load(url);
  else {
    tabBar.push(url);
    arrive();
  }
}
