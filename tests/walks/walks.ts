/** Which walks there are: every plan in every language, as the captions are known and as they may have changed. */
import { LANGS, type Lang } from '../../utils/content/types.ts';
import { PLANS } from '../browser/plans/index.ts';
import type { Plan } from '../browser/plans/plan.ts';
import { MARKUPS, type Markup } from '../manager/server.ts';
import { randomFrom } from '../random.ts';

export interface Walk {
  plan: Plan;
  lang: Lang;
  markup: Markup;
  /** `renamed`: three captions in ten have another wording, each beside a decoy that is nearly called like it. */
  captions: 'known' | 'renamed';
}

export interface WalksOptions {
  /** Seed of the renamed captions and of the sample. */
  seed: number;
  /** So many walks, drawn from all; null for all. */
  sample: number | null;
  /** Start of the ids of the guides to walk. */
  guide: string;
}

export const WALKS_VARIABLE = 'SIGNPOST_WALKS';

export function walksOptions(): WalksOptions {
  const given = JSON.parse(process.env[WALKS_VARIABLE] ?? '{}') as Partial<WalksOptions>;
  return { seed: 1, sample: null, guide: '', ...given };
}

export function walksFor({ seed, sample, guide }: WalksOptions): Walk[] {
  const plans = PLANS.filter((plan) => plan.guide.startsWith(guide));
  const all = plans.flatMap((plan, index) => variants(plan, index));
  return sample === null ? all : shuffled(all, seed).slice(0, sample);
}

/** A plan is walked in each markup and in each language; which meet changes from plan to plan. */
function variants(plan: Plan, index: number): Walk[] {
  return MARKUPS.flatMap((markup, nth) => {
    const lang = LANGS[(index + nth) % LANGS.length] ?? 'en';
    return (['known', 'renamed'] as const).map((captions): Walk => ({ plan, lang, markup, captions }));
  });
}

/** Fisher-Yates: the same order for a seed. */
function shuffled<T>(items: T[], seed: number): T[] {
  const random = randomFrom(seed);
  const left = [...items];
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}
