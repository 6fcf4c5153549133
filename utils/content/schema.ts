/**
 * The format of everything under `content/`: guides here, their steps in `schema-steps.ts`, all other files in
 * `schema-files.ts`. This is what authors read: every field says what it is for. `npm run -s kb -- schema guide` prints
 * it as JSON Schema. Used at build and test time only.
 */
import { z } from 'zod';
import { stepSchema } from './schema-steps.ts';
import { destination, id, link, lists, month, pageId, plain, text } from './schema-text.ts';

const part = z.strictObject({
  id,
  title: plain.optional().describe('Needed when the guide has several parts.'),
  asks: lists.optional().describe('How people ask for this part; indexed for search.'),
  steps: z.array(stepSchema).min(1),
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
    draft: z.boolean().default(false).describe('Not ready: checked, may hold placeholders, left out of the build.'),
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
    links: z
      .array(link.extend({ group: plain.optional().describe('Heading of the group of links that begins here.') }))
      .default([]),
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

export * from './schema-files.ts';

export type GuideSource = z.output<typeof guideSchema>;
export type StepSource = z.output<typeof stepSchema>;
