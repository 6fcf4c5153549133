/** `npm run icons`: draws the mark of the panel as the icons of the extension. */
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { Window } from 'happy-dom';
import { render } from 'preact';
import { Mark } from '../../components/Mark.tsx';
import { ensureChromium } from './find-browser.ts';

const FOLDER = 'public/icon';
const SIZES = [16, 32, 48, 128];

/** As in `tokens.css`, but the post: it has to show on light and dark toolbars. */
const COLOURS = '.mark-post { fill: #7a8ba6 } .mark-arm { fill: #0098ff } .mark-arm-back { fill: #0873c5 }';

function svg(): string {
  const window = new Window();
  Object.assign(globalThis, { document: window.document });
  const root = document.createElement('div');
  render(<Mark />, root);
  return root.innerHTML;
}

mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath: ensureChromium() });
const page = await browser.newPage();
await page.setContent(
  `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh } ${COLOURS}</style>${svg()}`,
);
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.screenshot({ path: `${FOLDER}/${size}.png`, omitBackground: true });
}
await browser.close();
