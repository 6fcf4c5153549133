import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

/** Firefox's own API, absent from Chrome's types. */
interface SidebarAction {
  toggle(): Promise<void>;
}

/** Keeps no state and may stop at any moment. */
export default defineBackground({
  type: 'module',
  main() {
    if (browser.sidePanel) {
      void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
      return;
    }
    const { sidebarAction } = browser as unknown as { sidebarAction: SidebarAction };
    browser.action.onClicked.addListener(() => void sidebarAction.toggle());
  },
});
