import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageScript } from '@/utils/page/script.ts';
import { PORT_NAME, type ToPage } from '@/utils/protocol.ts';

declare global {
  /** The script that already listens in this document's isolated world. */
  var signpostPage: { isAlive(): boolean } | undefined;
}

/** One session per panel connection: nothing of ours stays in the page once the last panel is gone. */
function listen() {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PORT_NAME || port.sender?.id !== browser.runtime.id) return;
    const script = new PageScript({ send: (message) => port.postMessage(message) });
    port.onMessage.addListener((message: ToPage) => script.receive(message));
    port.onDisconnect.addListener(() => script.end());
  });
}

export default defineUnlistedScript(() => {
  // Frames that the page writes itself hold mails and the like: the browser lets us in, but they are nobody's host.
  if (location.host === '') return;
  if (globalThis.signpostPage?.isAlive()) return;
  // After an update or a reload of the extension the script before has lost its browser and is replaced.
  globalThis.signpostPage = { isAlive: () => browser.runtime?.id !== undefined };
  listen();
});
