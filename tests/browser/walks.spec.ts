import { expect, test } from './fixtures.ts';
import { PLANS } from './plans.ts';
import { speak, walk } from './walk.ts';

for (const { markup, lang } of [
  { markup: 'house', lang: 'en' },
  { markup: 'semantic', lang: 'en' },
  { markup: 'house', lang: 'de' },
  { markup: 'semantic', lang: 'fr' },
] as const) {
  for (const plan of PLANS) {
    test(`${plan.guide}, ${plan.part}: every ring is right to the end (${markup}, ${lang})`, async ({ desk }) => {
      await desk.open(plan.start, { markup, lang });
      const panel = await desk.openPanel();
      await speak(panel, lang);
      expect(await walk(desk.page, panel, plan, lang)).toEqual([]);
    });
  }
}
