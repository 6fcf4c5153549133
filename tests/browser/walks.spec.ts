import { expect, test } from './fixtures.ts';
import { PLANS } from './plans/index.ts';
import { removal } from './plans/organization.ts';
import { speak, walk } from './walk.ts';

for (const { markup, lang } of [
  { markup: 'house', lang: 'en' },
  { markup: 'semantic', lang: 'en' },
  { markup: 'house', lang: 'de' },
  { markup: 'semantic', lang: 'de' },
] as const) {
  for (const plan of PLANS) {
    test(`${plan.guide}, ${plan.part}: every ring is right to the end (${markup}, ${lang})`, async ({ desk }) => {
      await desk.open(plan.start, { markup, lang });
      const panel = await desk.openPanel();
      await speak(panel, lang);
      expect((await walk(desk.page, panel, plan, lang)).wrong).toEqual([]);
    });
  }
}

for (const plan of PLANS) {
  test(`${plan.guide}, ${plan.part}: every ring is right where all captions are older ones`, async ({ desk }) => {
    await desk.open(plan.start, { markup: 'semantic', lang: 'es', labels: 'aliases' });
    const panel = await desk.openPanel();
    await speak(panel, 'es');
    expect((await walk(desk.page, panel, plan, 'es')).wrong).toEqual([]);
  });

  test(`${plan.guide}, ${plan.part}: no wrong ring where every guessed caption is wrong`, async ({ desk }) => {
    await desk.open(plan.start, { markup: 'house', lang: 'it', labels: 'wrongGuesses' });
    const panel = await desk.openPanel();
    await speak(panel, 'it');
    expect((await walk(desk.page, panel, plan, 'it', true)).wrong).toEqual([]);
  });
}

for (const reviews of [1, 4]) {
  test(`the removal ends right with ${reviews} review pages`, async ({ desk }) => {
    const [plan] = PLANS;
    await desk.open('/v3/ng/accounts/rights/users/list', { reviews });
    const panel = await desk.openPanel();
    if (!plan) throw new Error('no plan');
    expect((await walk(desk.page, panel, { ...plan, acts: removal(reviews) }, 'en')).wrong).toEqual([]);
  });
}

test('a French guide over a German Manager: every ring is right to the end', async ({ desk }) => {
  const [plan] = PLANS;
  if (!plan) throw new Error('no plan');
  await desk.open(plan.start, { lang: 'de' });
  const panel = await desk.openPanel();
  await speak(panel, 'fr');
  expect((await walk(desk.page, panel, plan, 'fr')).wrong).toEqual([]);
});

test('the appearance is changed in kSuite as well, beside a product in a frame of its own', async ({ desk }) => {
  const plan = PLANS.find(({ guide }) => guide === 'account/change-appearance');
  if (!plan) throw new Error('no plan');
  await desk.open('https://ksuite.infomaniak.com/all/mail');
  const panel = await desk.openPanel();
  expect((await walk(desk.page, panel, plan, 'en')).wrong).toEqual([]);
});
