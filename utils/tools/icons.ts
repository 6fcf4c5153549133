/** `npm run icons`: draws the mark of the panel as the icons of the extension. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureChromium } from './find-browser.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'public/icon');
const SIZES = [16, 32, 48, 128];

/** As in `tokens.css`, but the post: it has to show on light and dark toolbars. */
const COLOURS = '.mark-post { fill: #7a8ba6 } .mark-arm { fill: #0098ff } .mark-arm-back { fill: #0873c5 }';

const [svg] = /<svg[\s\S]*<\/svg>/.exec(readFileSync(join(ROOT, 'components/Mark.tsx'), 'utf8')) ?? [];
if (!svg) throw new Error('components/Mark.tsx holds no drawing.');
mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath: ensureChromium() });
const page = await browser.newPage();
// Read as an image: an image of its own file knows only the styles inside it.
const image = `data:image/svg+xml,${encodeURIComponent(svg.replace('<svg', `<svg xmlns="http://www.w3.org/2000/svg"`).replace('>', `><style>${COLOURS}</style>`))}`;
await page.setContent(
  `<style>body { margin: 0 } img { display: block; width: 100vw; height: 100vh }</style><img src="${image}">`,
);
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.screenshot({ path: join(FOLDER, `${size}.png`), omitBackground: true });
}
await browser.close();
