/** The formats of the files that guides refer to: labels, pages, areas, articles, words, texts of the panel. */
import { z } from 'zod';
import { captions, id, inEveryLanguage, pageId, plain, sentence, text, webAddress } from './schema-text.ts';

const evidence = z.enum([
  'seen',
  'seen-other',
  'seen-3p',
  'seen-thirdparty',
  'brand-unchanged',
  'translated',
  'inferred',
]);

export const labelsSchema = z.record(
  id,
  z.strictObject({
    role: z.enum([
      'button',
      'link',
      'menuitem',
      'nav',
      'tab',
      'textbox',
      'combobox',
      'option',
      'radio',
      'checkbox',
      'switch',
      'heading',
    ]),
    place: z.enum(['main', 'dialog', 'menu', 'sidebar', 'tabs', 'row', 'header']).default('main'),
    text: captions.optional().describe('A caption that ends in " …" goes on with a name that somebody chose.'),
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
      .default([])
      .describe(
        'None where the address is unknown: the page is told by its captions alone. :acc = optional account number, :space = optional number or "all", :lang = optional two letters, any other :name = a number, * = any one segment, ** at the end = anything below or nothing.',
      ),
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
  z.strictObject({ number: z.number().int(), area: id, title: plain, url: inEveryLanguage(webAddress).optional() }),
);

export const glossarySchema = z.array(z.strictObject({ term: plain, say: text })).max(15);

export const wordsSchema = z.strictObject({
  stop: z.array(z.string()),
  light: z.array(z.string()),
  synonyms: z.array(z.strictObject({ term: z.string(), words: z.array(z.string()).min(1) })),
});

const plural = z.union([
  sentence,
  z.strictObject({ one: sentence.optional(), few: sentence.optional(), many: sentence.optional(), other: sentence }),
]);

export const panelSchema = z.record(z.string(), inEveryLanguage(plural));
