/** One article of a dump, understood: language, area, task, and what its sentences are for. */
import type { Sources } from '../../../content/sources.ts';
import type { Lang } from '../../../content/types.ts';
import { areaFor } from './area.ts';
import { blocksOf } from './blocks.ts';
import { type Catalogue, catalogueFor } from './catalogue.ts';
import type { Headless } from './header.ts';
import { PHRASES, type Phrases } from './phrases/index.ts';
import { type Reading, readBlocks } from './sections.ts';
import type { Line } from './split.ts';
import { slugOf, taskIn } from './title.ts';

export interface Article {
  lang: Lang;
  area: string;
  /** File name without ending. */
  slug: string;
  title: string;
  number: number | null;
  reading: Reading;
  phrases: Phrases;
  catalogue: Catalogue;
}

export function understand(
  { lines, title: heading }: Headless,
  number: number | null,
  lang: Lang,
  sources: Sources,
  otherwise: string | null,
): Article | 'no area' | 'no text' {
  const phrases = PHRASES[lang];
  const reading = readBlocks(blocksOf(lines), phrases);
  if (!hasText(reading)) return 'no text';
  const opening = reading.opening?.text ?? '';
  const [first] = reading.procedures;
  const title =
    heading ?? (taskIn(opening, phrases) || first?.title || lines.find(({ text }) => text !== '')?.text || '?');
  const area = areaFor(sources.areas, lang, { title, opening, text: textOf(lines) }) ?? otherwise;
  if (area === null) return 'no area';
  const slug = slugOf(title, phrases) || `article-${number ?? lines[0]?.number ?? 1}`;
  return { lang, area, slug, title, number, reading, phrases, catalogue: catalogueFor(sources, lang, area) };
}

/** A footer or a stray line is no article. */
function hasText({ opening, procedures, prerequisites, warnings, notes, tables }: Reading): boolean {
  const isSentence = opening !== null && opening.text.length >= 40;
  return isSentence || [procedures, prerequisites, warnings, notes, tables].some(({ length }) => length > 0);
}

const textOf = (lines: Line[]) => lines.map(({ text }) => text).join('\n');
