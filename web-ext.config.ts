import { defineWebExtConfig } from 'wxt';
import { hasDisplay } from './utils/tools/display.ts';
import { findChromium } from './utils/tools/find-browser.ts';

/** The browser that `npm run dev` opens: a Chromium if there is one, none where no window can be shown. */
const chromium = hasDisplay() ? findChromium() : null;

export default defineWebExtConfig({
  disabled: !hasDisplay(),
  ...(chromium ? { binaries: { chrome: chromium } } : {}),
});
