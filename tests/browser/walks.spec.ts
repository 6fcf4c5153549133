import { LANGS } from '../../utils/content/types.ts';
import { expect, test } from './fixtures.ts';
import { PLANS } from './plans/index.ts';
import { REMOVAL, removal } from './plans/organization.ts';
import { speak, walk } from './walk.ts';

// The long run is `npm run test:walks`; here every plan is walked once in each of four ways, and the languages take turns.
for (const [index, plan] of PLANS.entries()) {
  const turn = (by: number) => LANGS[(index + by) % LANGS.length] ?? 'en';
  const about = `${plan.guide}, ${plan.part}`;

  test(`${about}: every ring is right to the end`, async ({ desk }) => {
    await desk.open(plan.start, { markup: 'house', lang: 'en' });
    const panel = await desk.openPanel();
    expect((await walk(desk.page, panel, plan, 'en')).wrong).toEqual([]);
  });

  test(`${about}: every ring is right in another language and markup`, async ({ desk }) => {
    const lang = turn(2);
    await desk.open(plan.start, { markup: 'semantic', lang });
    const panel = await desk.openPanel();
    await speak(panel, lang);
    expect((await walk(desk.page, panel, plan, lang)).wrong).toEqual([]);
  });

  test(`${about}: every ring is right where all captions are older ones`, async ({ desk }) => {
    const lang = turn(4);
    await desk.open(plan.start, { markup: 'semantic', lang, labels: 'aliases' });
    const panel = await desk.openPanel();
    await speak(panel, lang);
    expect((await walk(desk.page, panel, plan, lang)).wrong).toEqual([]);
  });

  test(`${about}: no wrong ring where every guessed caption is wrong`, async ({ desk }) => {
    const lang = turn(3);
    await desk.open(plan.start, { markup: 'house', lang, labels: 'wrongGuesses' });
    const panel = await desk.openPanel();
    await speak(panel, lang);
    expect((await walk(desk.page, panel, plan, lang, true)).wrong).toEqual([]);
  });
}

for (const reviews of [1, 4]) {
  test(`the removal ends right with ${reviews} review pages`, async ({ desk }) => {
    await desk.open(REMOVAL.start, { reviews });
    const panel = await desk.openPanel();
    expect((await walk(desk.page, panel, { ...REMOVAL, acts: removal(reviews) }, 'en')).wrong).toEqual([]);
  });
}

test('a French guide over a German Manager: every ring is right to the end', async ({ desk }) => {
  await desk.open(REMOVAL.start, { lang: 'de' });
  const panel = await desk.openPanel();
  await speak(panel, 'fr');
  expect((await walk(desk.page, panel, REMOVAL, 'fr')).wrong).toEqual([]);
});

test('the appearance is changed in kSuite as well, beside a product in a frame of its own', async ({ desk }) => {
  const plan = PLANS.find(({ guide }) => guide === 'account/change-appearance');
  if (!plan) throw new Error('no plan');
  await desk.open('https://ksuite.infomaniak.com/all/mail');
  const panel = await desk.openPanel();
  expect((await walk(desk.page, panel, plan, 'en')).wrong).toEqual([]);
});
