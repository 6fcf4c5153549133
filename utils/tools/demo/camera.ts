/** Pictures of page and panel together. */
import { execFileSync } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';
import { ensureChromium } from '../find-browser.ts';

export interface Camera {
  take(file: string): Promise<void>;
  close(): Promise<void>;
}

/** The whole screen of an X server, with the frame of the browser. */
export function screenCamera(display: string): Camera {
  return {
    take: async (file) => void execFileSync('import', ['-display', display, '-window', 'root', file]),
    close: async () => undefined,
  };
}

/** Page and panel side by side, put together in a browser of its own: without a screen they have no common window. */
export async function pairCamera(page: Page, panel: Page): Promise<Camera> {
  const browser = await chromium.launch({ executablePath: ensureChromium() });
  const table = await browser.newPage();
  return {
    async take(file) {
      const shots = await Promise.all([page.screenshot(), panel.screenshot()]);
      const images = shots.map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`);
      await table.setContent(
        `<body style="margin:0;display:inline-flex;gap:1px;background:#90a1b9">${images.join('')}</body>`,
      );
      await table.locator('body').screenshot({ path: file });
    },
    close: () => browser.close(),
  };
}
