import { expect, test } from './fixtures.ts';
import { PLANS } from './plans/index.ts';
import { REMOVAL } from './plans/organization.ts';
import type { Plan } from './plans/plan.ts';
import { speak, walk } from './walk.ts';

const APPEARANCE = PLANS.find(({ guide }) => guide === 'account/change-appearance');

/** The same screens in open shadow roots, and without any role, label or telling name; with decoys, as everywhere. */
for (const markup of ['components', 'soup'] as const) {
  for (const lang of ['en', 'fr'] as const) {
    for (const plan of [REMOVAL, APPEARANCE].filter((one): one is Plan => one !== undefined)) {
      test(`${plan.guide}: every ring is right to the end (${markup}, ${lang})`, async ({ desk }) => {
        await desk.open(plan.start, { markup, lang });
        const panel = await desk.openPanel();
        await speak(panel, lang);
        expect((await walk(desk.page, panel, plan, lang)).wrong).toEqual([]);
      });
    }
  }
}
