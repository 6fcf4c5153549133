import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageScript } from '@/utils/page/script.ts';
import { PORT_NAME, type ToPage } from '@/utils/protocol.ts';

declare global {
  /** Version of the script that already listens in this document's isolated world. */
  var signpostPage: string | undefined;
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
  const { version } = browser.runtime.getManifest();
  if (globalThis.signpostPage === version) return;
  globalThis.signpostPage = version;
  listen();
});
