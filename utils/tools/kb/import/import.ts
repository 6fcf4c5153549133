/** `kb import`: a dump of articles to draft guides, one file each. */
import { join } from 'node:path';
import { checkGuide } from '../../../content/check.ts';
import { guideSchema } from '../../../content/schema.ts';
import type { Sources } from '../../../content/sources.ts';
import type { Lang } from '../../../content/types.ts';
import { readYaml } from '../../../content/yaml-file.ts';
import { monthOf, placeNew, shown, textAt } from '../place.ts';
import { readText } from '../read-text.ts';
import { type Article, understand } from './article.ts';
import { type Draft, draftOf } from './draft.ts';
import { dropHeader } from './header.ts';
import { languageOf } from './language.ts';
import { linesOf, type RawArticle, splitArticles } from './split.ts';

export interface ImportOptions {
  file: string;
  out: string;
  lang: Lang | null;
  /** For articles that name no area. */
  area: string | null;
  today: Date;
}

export interface Imported {
  drafts: Array<Draft & { file: string; line: number; article: Article; isNew: boolean }>;
  /** What was left out. */
  skipped: string[];
  /** What was taken, and is doubtful. */
  remarks: string[];
}

const MAX_ARTICLES = 2000;
const MAX_LENGTH = 200_000;

/** @throws {Refusal} when nothing of the file can be used. */
export async function importDump(options: ImportOptions, sources: Sources): Promise<Imported> {
  const { text, remarks } = await readText(options.file);
  return new Importer(options, sources).run(splitArticles(linesOf(text)), remarks);
}

class Importer {
  private readonly options: ImportOptions;
  private readonly sources: Sources;
  private readonly result: Imported = { drafts: [], skipped: [], remarks: [] };
  private lastLang: Lang | null = null;
  /** Line of each text, to tell an article that comes twice. */
  private readonly lines = new Map<string, number>();
  /** How many files of this import have a name, by the name. */
  private readonly taken = new Map<string, number>();

  constructor(options: ImportOptions, sources: Sources) {
    this.options = options;
    this.sources = sources;
  }

  run(articles: RawArticle[], remarks: Array<{ line: number; message: string }>): Imported {
    for (const { line, message } of remarks) this.remark(line, message);
    const ends = articles.some(({ end }) => end === 'lines');
    for (const [nth, raw] of articles.slice(0, MAX_ARTICLES).entries()) this.article(raw, nth === 0, ends);
    const next = articles[MAX_ARTICLES]?.lines[0]?.number;
    if (next !== undefined)
      this.skip(next, `${articles.length - MAX_ARTICLES} more articles; import them from a file that begins here`);
    if (articles.length === 0) this.skip(1, 'no article found');
    return this.result;
  }

  private article(raw: RawArticle, isFirst: boolean, ends: boolean) {
    const start = firstLine(raw);
    const length = raw.lines.reduce((sum, { text }) => sum + text.length, 0);
    if (length > MAX_LENGTH)
      return this.skip(start, `too long for one article; expected an end line such as "Link to this FAQ:"`);
    const headless = dropHeader(raw.lines, isFirst);
    const lang = this.options.lang ?? languageOf(headless.lines) ?? this.lastLang;
    if (headless.lines.length === 0) return this.skip(start, 'a header without an article');
    if (lang === null) return this.skip(start, 'its language cannot be told; run again with --lang');
    this.lastLang = lang;
    const line = firstLine(headless);
    const article = understand(headless, raw.number, lang, this.sources, this.options.area);
    if (article === 'no text')
      return this.skip(line, `neither steps nor sentences: "${headless.lines[0]?.text.slice(0, 60)}"`);
    if (article === 'no area') return this.skip(line, 'its area cannot be told; run again with --area');
    const text = headless.lines
      .map((one) => one.text)
      .join('\n')
      .trim();
    const before = this.lines.get(text);
    if (before !== undefined) return this.remark(line, `the same article as at line ${before}`);
    this.lines.set(text, line);
    const cut = raw.end === 'none' ? doubt(ends) : null;
    if (cut) this.remark(raw.lines.at(-1)?.number ?? line, cut);
    if (raw.end === 'opening')
      this.remark(raw.lines.at(-1)?.number ?? line, 'no end line here, but the next article begins');
    this.write(article, line, raw.lines.at(-1)?.number ?? line, cut);
  }

  private write(article: Article, line: number, last: number, cut: string | null) {
    this.knownAlready(article, line);
    const draft = draftOf(article, monthOf(this.options.today), [
      `A draft by \`kb import\` from lines ${line} to ${last} of a dump (${article.lang}).`,
      'Its sentences are NOT ours: rewrite every one in your own words, in five languages.',
      'Then delete these lines and `draft: true`. `kb check` says what is left to do.',
      ...(cut ? [`Compare the end: ${cut}.`] : []),
    ]);
    const wrong = this.problemsOf(article, draft.text);
    if (wrong) return this.skip(line, `cannot be written as a sound guide: ${wrong}`);
    const placed = this.place(article, draft.text);
    this.result.drafts.push({ ...draft, ...placed, line, article });
    if (placed.file !== join(this.options.out, article.area, `${article.slug}.yaml`))
      this.remark(line, `${article.area}/${article.slug}.yaml is taken; written as ${shown(placed.file)}`);
  }

  /** The first name that is free; a file with exactly this text stands for it. */
  private place({ area, slug }: Article, text: string): { file: string; isNew: boolean } {
    const base = join(this.options.out, area, slug);
    for (let nth = (this.taken.get(base) ?? 0) + 1; ; nth++) {
      const file = `${base}${nth > 1 ? `-${nth}` : ''}.yaml`;
      const isNew = placeNew(file, text);
      if (!isNew && textAt(file) !== text) continue;
      this.taken.set(base, nth);
      return { file, isNew };
    }
  }

  private knownAlready({ number }: Article, line: number) {
    if (number === null) return;
    const guide = [...this.sources.guides].find(([, { data }]) => data.source.article === number && !data.draft);
    if (guide) this.remark(line, `article ${number} has a guide already: ${guide[0]}`);
  }

  private problemsOf({ area, slug }: Article, text: string): string | null {
    const read = readYaml(slug, text, guideSchema);
    const problems = 'ok' in read ? checkGuide(`${area}/${slug}`, read.ok, this.sources) : read.problems;
    return problems[0]?.message ?? null;
  }

  private skip(line: number, message: string) {
    this.result.skipped.push(`${this.options.file}:${line}: skipped: ${message}`);
  }

  private remark(line: number, message: string) {
    this.result.remarks.push(`${this.options.file}:${line}: ${message}`);
  }
}

const firstLine = ({ lines }: { lines: RawArticle['lines'] }) => lines.find(({ text }) => text !== '')?.number ?? 1;

const doubt = (othersEnd: boolean) =>
  othersEnd
    ? 'the last article has no end line, so the file may be cut off'
    : 'no end line, so the article may be cut off';
