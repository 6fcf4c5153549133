/** A page of the Manager's list of users made for one test, so that its layout can be anything. */
import type { Page } from '@playwright/test';
import type { Desk } from './fixtures.ts';
import { USERS } from './starts.ts';
import { startGuide } from './walk.ts';

/** The one control that the guide begins with. */
export const TARGET = '<button id="target">Add a user</button>';

const document_ = (head: string, body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Users</title><style>
body { margin: 0; padding: 0 30px; font: 16px sans-serif } button { font: inherit; padding: 8px 16px }
${head}</style></head><body><h1>Users</h1>${body}</body></html>`;

/** The guides of the list of users that begin on the page: at `TARGET`, or at the menus of the rows. */
export type Begin = 'organization/add-user#add' | 'organization/change-user-role#role';

/** Opens the page and starts a guide on it. Gives the panel. */
export async function guideOn(
  { page, openPanel }: Desk,
  body: string,
  style = '',
  begin: Begin = 'organization/add-user#add',
): Promise<Page> {
  await page.route('https://manager.infomaniak.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: document_(style, body) }),
  );
  await page.goto(`https://manager.infomaniak.com${USERS}`);
  const panel = await openPanel();
  const [guide = '', part = ''] = begin.split('#');
  await startGuide(panel, 'en', guide, part);
  return panel;
}

/** A table with a row for each person, and a menu in each row. */
export const people = (count: number, id = 'people') =>
  `<table id="${id}"><tbody>${Array.from(
    { length: count },
    (_, nth) =>
      `<tr class="row"><td>Person ${nth + 1}</td><td><button class="menu" aria-haspopup="menu">⋮</button></td></tr>`,
  ).join('')}</tbody></table>`;
