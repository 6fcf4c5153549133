import { expect, test } from '../browser/fixtures.ts';
import { speak, walk } from '../browser/walk.ts';
import { SIGHTINGS } from './tally.ts';
import { walksFor, walksOptions } from './walks.ts';

const options = walksOptions();

for (const { plan, lang, markup, captions } of walksFor(options)) {
  const walked = `${plan.guide}, ${plan.part} (${lang}, ${markup})`;
  test(`${walked}, captions ${captions}`, async ({ desk }, info) => {
    const labels = captions === 'known' ? 'standard' : 'renamed';
    await desk.open(plan.start, { markup, lang, labels, seed: options.seed });
    const panel = await desk.openPanel();
    await speak(panel, lang);
    const walker = await walk(desk.page, panel, plan, lang, true);
    await info.attach(SIGHTINGS, { body: JSON.stringify({ walk: walked, captions, sightings: walker.sightings }) });
    expect(walker.wrong).toEqual([]);
  });
}
