/** What the formats of all content files share: ids, texts in five languages, links. */
import { z } from 'zod';

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
const guideId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'area/verb-object');
export const pageId = z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'a page id of pages/ such as organization.users');
export const month = z.string().regex(/^\d{4}-\d{2}$/, 'year and month such as 2026-11');
export const sentence = z.string().trim().min(1);
export const webAddress = z.url({ protocol: /^https$/, error: 'an address that starts with https://' });

export function inEveryLanguage<T extends z.ZodType>(value: T) {
  return z.strictObject({ en: value, fr: value, de: value, it: value, es: value });
}

export const text = inEveryLanguage(sentence).describe(
  'Text in five languages. Inline: **bold**, `code`, [words](https://...), [[label-id]] for a caption of the Manager.',
);
export const plain = inEveryLanguage(sentence).describe('Plain text in five languages, without markup.');
export const lists = inEveryLanguage(z.array(sentence).min(1)).describe('A list of plain texts per language.');
export const captions = inEveryLanguage(
  z.union([sentence.transform((one) => [one]), z.array(sentence).min(1)]),
).describe('Caption per language; a list where there are older or other wordings, the first one is shown.');

export const destination = {
  guide: guideId.optional().describe('A guide of ours.'),
  part: id.optional().describe('A part of that guide; without `guide`, of this one.'),
  article: z.number().int().optional().describe('Number of an article in the public knowledge base.'),
  url: webAddress.optional().describe('An address outside; https only.'),
};

export const link = z.strictObject({ ...destination, say: text.describe('Words of the link.') });
