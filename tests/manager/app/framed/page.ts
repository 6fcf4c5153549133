import { applyTheme } from '../account/theme.ts';
import { nearCaptions } from '../renamed.ts';
import { type AddressBar, arrive, startRouter, type View } from '../router.ts';
import { buildShell } from '../shell.ts';
import { type FromWork, MANAGER, managerAddress, type ToWork, workAddress } from './messages.ts';

const tell = (message: FromWork): void => window.parent.postMessage(message, MANAGER);

const address = (): URL => managerAddress(new URL(location.href));

/** A page of another host gets another frame: that is up to the shell. */
function moveTo(url: URL): void {
  const there = workAddress(url);
  if (there.origin === location.origin) history.replaceState(null, '', there);
}

/** The history of the tab is the shell's: this document only ever replaces its own address. */
const shellBar: AddressBar = {
  url: address,
  push(url) {
    moveTo(url);
    tell({ replica: 'push', href: url.href });
  },
  replace: moveTo,
  load: (url) => tell({ replica: 'load', href: url.href }),
};

/** The page of the Manager in the frame of its shell: all its content, and word of what belongs around it. */
export function startWorkPage(crumbHome: string, view: (url: URL) => View): void {
  const content = buildShell({ crumbHome });
  addEventListener('message', ({ origin, data }: MessageEvent<ToWork>) => {
    if (origin === MANAGER) obey(data);
  });
  tell({ replica: 'ready', href: address().href });
  startRouter(
    {
      view,
      wait: content.wait,
      draw(drawn) {
        content.draw({ ...drawn, menu: null });
        const { title, menu, current, rail } = drawn;
        tell({ replica: 'view', title, around: { menu, current, rail }, near: nearCaptions() });
      },
      overlays: () => undefined,
    },
    shellBar,
  );
}

function obey(message: ToWork): void {
  if (message.replica === 'theme') {
    applyTheme();
    return;
  }
  const url = new URL(message.href);
  if (url.href === address().href) return;
  moveTo(url);
  arrive();
}
