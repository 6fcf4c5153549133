/**
 * The format of everything under `content/`. This file is what authors read: every field says what it is for.
 * `npm run -s kb -- schema guide` prints it as JSON Schema. Used at build and test time only.
 */
import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
const guideId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'area/verb-object');
const pageId = z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'a page id of pages.yaml such as organization.users');
const month = z.string().regex(/^\d{4}-\d{2}$/, 'year and month such as 2026-11');
const sentence = z.string().trim().min(1);

function inEveryLanguage<T extends z.ZodType>(value: T) {
  return z.strictObject({ en: value, fr: value, de: value, it: value, es: value });
}

const text = inEveryLanguage(sentence).describe(
  'Text in five languages. Inline: **bold**, `code`, [words](https://...), [[label-id]] for a caption of the Manager.',
);
const plain = inEveryLanguage(sentence).describe('Plain text in five languages, without markup.');
const lists = inEveryLanguage(z.array(sentence).min(1)).describe('A list of plain texts per language.');
const captions = inEveryLanguage(
  z.union([sentence.transform((one) => [one]), z.array(sentence).min(1)]),
).describe('Caption per language; a list where there are older or other wordings, the first one is shown.');

const until = z
  .string()
  .describe('What shows that it worked: a label id (has no dot) that appears, or a page id (has a dot) that opens.');

const destination = {
  guide: guideId.optional().describe('A guide of ours.'),
  part: id.optional().describe('A part of that guide; without `guide`, of this one.'),
  article: z.number().int().optional().describe('Number of an article in the public knowledge base.'),
  url: z.url().optional().describe('An address outside; https only.'),
};

const link = z.strictObject({ ...destination, say: text.describe('Words of the link.') });

const stepCommon = {
  id: id.optional().describe('Only needed when another step refers to this one.'),
  optional: z.boolean().default(false).describe('May be skipped; the panel offers Skip.'),
  page: pageId.optional().describe('Page this step is done on; by default the page of the step before.'),
};

const goStep = z
  .strictObject({ ...stepCommon, go: pageId, say: text.optional().describe('Instead of "Open <page>".') })
  .describe('Run-up: bring the person to a page. Ticked when already there.');

const targetStep = z
  .strictObject({
    ...stepCommon,
    target: id.describe('Label id of the control to ring.'),
    say: text,
    choose: z
      .enum(['user', 'domain', 'subscriber', 'subscribers', 'product', 'choice'])
      .optional()
      .describe('Several rows or tiles are right and the person chooses: what they are.'),
    until: until.optional(),
    commit: id.optional().describe('The point of no return: id of the effect to warn about before the ring.'),
  })
  .describe('Ring a control; done when the person used it and the page shows that it worked.');

const repeatStep = z
  .strictObject({
    ...stepCommon,
    repeat: z.strictObject({ target: id, until }).describe('Ring `target` as often as it comes, until `until` shows.'),
    say: text,
  })
  .describe('A wizard of unknown length.');

const checkStep = z
  .strictObject({
    ...stepCommon,
    check: text.describe('A question to answer by looking, before the point of no return.'),
    ifNot: link.optional().describe('What to do when the answer is no.'),
  })
  .describe('Look before going on; ticked by hand, nothing is ringed.');

const doStep = z
  .strictObject({ ...stepCommon, do: text, until: until.optional() })
  .describe('A free action: nothing to ring, never "not found".');

const atStep = z
  .strictObject({ ...stepCommon, at: z.enum(['phone', 'outlook', 'windows', 'macos', 'device']), say: text })
  .describe('Done elsewhere; ticked by hand.');

const waitStep = z
  .strictObject({
    ...stepCommon,
    wait: text.describe('What the person waits for.'),
    upTo: text.optional().describe('How long it can take.'),
    done: text.describe('What done looks like.'),
  })
  .describe('Waiting; ticked by hand.');

const usesStep = z
  .strictObject({ uses: id.describe('Id of another part of this guide.'), from: id.optional(), to: id.optional() })
  .describe('The steps of another part, from the step with id `from` to the one with id `to`.');

const simpleStep = z.union([goStep, targetStep, repeatStep, checkStep, doStep, atStep, waitStep, usesStep]);

const pickStep = z
  .strictObject({
    ...stepCommon,
    pick: text.describe('The question.'),
    options: z.array(z.strictObject({ id, say: text, steps: z.array(simpleStep) })).min(2),
  })
  .describe('The person chooses one of several ways; they join again after it.');

const whenStep = z
  .strictObject({
    ...stepCommon,
    when: text.describe('The question, asked only if `visible` is not on the page.'),
    visible: id.optional().describe('Label that answers the question by being there.'),
    steps: z.array(simpleStep).min(1),
  })
  .describe('Steps that only some people see.');

/** Step kinds by the key that marks them; the compiler reports errors against this one only. */
export const stepKinds = {
  go: goStep,
  target: targetStep,
  repeat: repeatStep,
  check: checkStep,
  do: doStep,
  at: atStep,
  wait: waitStep,
  uses: usesStep,
  pick: pickStep,
  when: whenStep,
} as const;

const step = z.union([simpleStep, pickStep, whenStep]);

const part = z.strictObject({
  id,
  title: plain.optional().describe('Needed when the guide has several parts.'),
  asks: lists.optional().describe('How people ask for this part; indexed for search.'),
  steps: z.array(step).min(1),
  result: z
    .strictObject({ say: text.describe('What is true now.'), ifNot: z.array(text).default([]) })
    .optional()
    .describe('End of the part: what should be true, and what to try if it is not.'),
});

const table = z.strictObject({
  columns: z.array(text).min(1),
  rows: z.array(z.array(z.union([text, z.string(), z.number()]))).min(1),
  key: z.number().int().optional().describe('Column (from 0) by which readers find their own row.'),
});

export const guideSchema = z
  .strictObject({
    kind: z.enum(['task', 'fix', 'reference', 'hub']),
    source: z.strictObject({
      article: z.number().int().nullable().describe('Number in the public knowledge base, or null.'),
      facts: month.describe('Month the facts are of.'),
      confirmed: month.nullable().default(null).describe('Month somebody followed it on the live Manager.'),
    }),
    title: plain.describe('Verb first.'),
    summary: text.describe('One sentence.'),
    asks: lists.describe('How people ask for it, in their own words; indexed for search.'),
    errors: lists.optional().describe('Literal messages people paste; indexed with the highest weight.'),
    requires: z
      .strictObject({
        organization: z.boolean().default(false).describe('The right Organization must be open.'),
        roles: z.array(id).default([]).describe('Label ids of the roles that are enough.'),
        offers: z.array(text).default([]).describe('Offers that include or exclude it.'),
        have: z.array(link).default([]).describe('What to have ready.'),
      })
      .prefault({}),
    effects: z
      .record(
        id,
        z.strictObject({
          kind: z.enum(['deletes', 'costs', 'interrupts', 'notifies', 'reserves', 'exposes']),
          undo: z.enum(['yes', 'no', 'unknown']),
          say: text.describe('What people fear, in one plain sentence.'),
        }),
      )
      .default({}),
    suggestOn: z.array(pageId).default([]).describe('Pages to suggest it on although no step happens there.'),
    decide: z.array(z.strictObject({ ask: text, options: z.array(link).min(1) })).default([]),
    parts: z.array(part).default([]),
    symptoms: z
      .array(
        z.strictObject({
          id,
          say: plain,
          errors: lists.optional(),
          causes: z.array(z.strictObject({ ...destination, check: text })).min(1),
        }),
      )
      .default([]),
    goodToKnow: z.array(z.strictObject({ say: text, table: table.optional() })).default([]),
    links: z.array(link).default([]),
    handout: z
      .array(
        z.strictObject({
          to: z.enum(['sender', 'administrator', 'device', 'colleague']),
          say: text.describe('What this text is for.'),
          text: plain.describe('The text to copy.'),
        }),
      )
      .default([]),
  })
  .describe('One guide, one file: content/guides/<area>/<verb-object>.yaml');

const evidence = z.enum(['seen', 'seen-other', 'seen-3p', 'seen-thirdparty', 'brand-unchanged', 'translated', 'inferred']);

export const labelsSchema = z.record(
  id,
  z.strictObject({
    role: z.enum([
      'button', 'link', 'menuitem', 'nav', 'tab', 'textbox', 'combobox', 'option', 'radio', 'checkbox', 'switch', 'heading',
    ]),
    place: z.enum(['main', 'dialog', 'menu', 'sidebar', 'tabs', 'row', 'header']).default('main'),
    text: captions.optional(),
    evidence: inEveryLanguage(evidence).optional().describe('Per language: read there (seen*), or our guess.'),
    generic: z.boolean().default(false).describe('On many pages (Continue, Save): never proves a place.'),
    look: z
      .strictObject({
        find: z
          .enum(['row-menu', 'row-name', 'row-box', 'avatar', 'unfold-menu', 'confirm-box', 'described'])
          .describe('Structure by which it is found; `described` is never ringed.'),
        say: text.describe('How to recognise it.'),
      })
      .optional(),
    opener: id.optional().describe('Label of the control that must be opened first.'),
  }),
);

export const pagesSchema = z.record(
  pageId,
  z.strictObject({
    area: id,
    hosts: z.array(z.string()).min(1).default(['manager.infomaniak.com']),
    paths: z
      .array(z.string().startsWith('/'))
      .min(1)
      .describe(':acc = optional account number, :space = optional number or "all", :lang = optional two letters, any other :name = a number, * = any one segment, ** at the end = anything below or nothing.'),
    query: z.record(z.string(), z.string()).optional().describe('Overlay parameters; a value may end in *.'),
    name: captions.describe('Name as breadcrumb, heading or sidebar show it; aliases after the first.'),
    telling: z.array(id).default([]).describe('Label ids seen here and hardly anywhere else.'),
    open: z.string().startsWith('/').optional().describe('Path that may be opened for the person.'),
    reach: z.array(id).default([]).describe('The way there as label ids, outermost first.'),
    generic: z.boolean().default(false).describe('Any page of a product; visible text may know better.'),
    evidence: z.enum(['seen', 'inferred']),
    examples: z.array(z.url()).default([]),
  }),
);

export const areasSchema = z.record(
  id,
  z.strictObject({ name: captions, icon: z.string().describe('Name of a lucide icon.') }),
);

export const articlesSchema = z.array(
  z.strictObject({ number: z.number().int(), area: id, title: plain, url: plain.optional() }),
);

export const glossarySchema = z.array(z.strictObject({ term: plain, say: text })).max(15);

export const wordsSchema = z.strictObject({
  stop: z.array(z.string()),
  synonyms: z.array(z.strictObject({ term: z.string(), words: z.array(z.string()).min(1) })),
});

const plural = z.union([
  sentence,
  z.strictObject({ one: sentence.optional(), few: sentence.optional(), many: sentence.optional(), other: sentence }),
]);

export const panelSchema = z.record(z.string(), inEveryLanguage(plural));

export type GuideSource = z.output<typeof guideSchema>;
export type StepSource = GuideSource['parts'][number]['steps'][number];
export type LabelsSource = z.output<typeof labelsSchema>;
export type PagesSource = z.output<typeof pagesSchema>;
