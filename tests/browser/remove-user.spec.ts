import { expect, test } from './fixtures.ts';
import { type Act, Walker } from './walker.ts';

const USERS = '/v3/ng/accounts/rights/users/list';
const rows = [1, 2, 3, 4, 5, 6].map((row) => `row-menu:${row}`);

/** The whole removal of the second person, with this many review pages. */
function removal(reviews: number): Act[] {
  return [
    { ring: rows, use: 'row-menu:2' },
    { ring: 'menu:remove-from-organization' },
    ...Array.from({ length: reviews - 1 }, (): Act => ({ ring: 'wizard:continue' })),
    { free: 'wizard:confirm' },
    { ring: 'wizard:continue' },
    { ring: 'wizard:remove' },
    { ring: 'wizard:email', type: 'anna.alpha@example.org' },
    { ring: 'wizard:final-check' },
    { panel: 'Yes' },
    { panel: /I understand/ },
    { ring: 'wizard:remove-this-user' },
  ];
}

for (const markup of ['house', 'semantic'] as const) {
  test(`walks somebody through removing a user to the end (${markup})`, async ({ desk }) => {
    await desk.open(USERS, { markup });
    const panel = await desk.openPanel();
    await panel.getByRole('button', { name: /^Remove a user from an Organization/ }).click();
    await panel.getByRole('button', { name: 'Guide me' }).click();
    const walker = new Walker(desk.page, panel);
    for (const act of removal(2)) await walker.do(act);
    await expect(panel.getByText('The person is no longer in the list of users of this Organization.')).toBeVisible();
    expect(walker.wrong).toEqual([]);
  });
}
