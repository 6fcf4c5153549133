/** A page of the Manager's list of users made for one test, so that its layout can be anything. */
import type { Page } from '@playwright/test';
import { type Desk, expect } from './fixtures.ts';
import { USERS } from './starts.ts';
import { startGuide } from './walk.ts';

/** The one control that the guide begins with. */
export const TARGET = '<button id="target">Add a user</button>';

const document_ = (head: string, body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Users</title><style>
body { margin: 0; font: 16px sans-serif } button { font: inherit; padding: 8px 16px }
${head}</style></head><body><h1>Users</h1>${body}</body></html>`;

/** Opens the page and starts the guide that rings `TARGET`. Gives the panel. */
export async function guideOn({ page, openPanel }: Desk, body: string, style = ''): Promise<Page> {
  await page.route('https://manager.infomaniak.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: document_(style, body) }),
  );
  await page.goto(`https://manager.infomaniak.com${USERS}`);
  const panel = await openPanel();
  await startGuide(panel, 'en', 'organization/add-user', 'add');
  return panel;
}

/** Rows with a menu each, of which the person chooses one. */
export const rows = (count: number, from = 1) =>
  Array.from(
    { length: count },
    (_, nth) => `<tr class="row"><td>Person ${from + nth}</td><td><button aria-haspopup="menu" class="menu">⋮</button></td></tr>`,
  ).join('');

/** Waits until two boxes are the same within some pixels. */
export async function expectAlike(read: () => Promise<[Box | null, Box | null]>, within = 4): Promise<void> {
  await expect
    .poll(async () => {
      const [one, other] = await read();
      if (!one || !other) return `${JSON.stringify(one)} beside ${JSON.stringify(other)}`;
      const off = (['x', 'y', 'width', 'height'] as const).map((name) => Math.abs(one[name] - other[name]));
      return Math.max(...off) <= within ? 'alike' : `${JSON.stringify(one)} beside ${JSON.stringify(other)}`;
    })
    .toBe('alike');
}
