import { syncSettings } from '../account/settings.ts';
import { h } from '../dom.ts';
import { carriedParams } from '../params.ts';
import { learnNearCaptions } from '../renamed.ts';
import { arrive, startRouter, tabBar, type View } from '../router.ts';
import { buildShell, type Shell, type ShellParts } from '../shell.ts';
import { type FromWork, type ToWork, WORK, workAddress } from './messages.ts';

const NOTHING_YET: View = { title: 'Infomaniak', menu: null, crumbs: [], body: () => [] };

/** The Manager without its pages: they are documents of another host in a frame, which says what belongs around them. */
export function startFramedShell(parts: ShellParts): void {
  const frame = h('iframe', { class: 'work-frame', title: 'Infomaniak', 'data-replica': 'work' });
  const shell = buildShell({ ...parts, workFrame: frame });
  let shown = NOTHING_YET;
  addEventListener('message', ({ origin, source, data }: MessageEvent<FromWork>) => {
    if (origin !== WORK || source !== workWindow()) return;
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
  workWindow()?.postMessage(message, WORK);
}

/** Without an overlay of ours: those lie over the shell. */
function show(url: URL): void {
  const frame = workFrame();
  if (frame && !frame.src) frame.src = firstAddress(url).href;
  else tellWork({ replica: 'show', href: withoutOverlay(url).href });
}

/** A frame is loaded with the parameters of the tab. */
function firstAddress(url: URL): URL {
  const address = workAddress(withoutOverlay(url));
  for (const [name, value] of carriedParams()) address.searchParams.set(name, value);
  return address;
}

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
