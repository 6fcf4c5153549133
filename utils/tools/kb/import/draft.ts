/** An article as a draft guide: its sentences stand where somebody rewrites them, never as ours. */
import { Document, type Node } from 'yaml';
import { MAX_STEPS } from '../../../content/check.ts';
import { perLanguage } from '../../../content/compile.ts';
import { PLACEHOLDER } from '../../../content/draft.ts';
import type { Localised } from '../../../content/types.ts';
import type { Article } from './article.ts';
import type { Procedure, Sentence } from './sections.ts';
import { cleaned, type Step, stepsOf } from './steps.ts';
import { slugOf } from './title.ts';

export interface Draft {
  text: string;
  steps: number;
  known: string[];
  unknown: string[];
}

/** `facts`: the month of the import. `head`: lines for whoever rewrites it. */
export function draftOf(article: Article, facts: string, head: string[]): Draft {
  const writer = new DraftWriter(article);
  const text = writer.write(facts, head);
  const steps = writer.steps.flat();
  const ids = (pick: (step: Step) => string[]) => [...new Set(steps.flatMap(pick))];
  return { text, steps: steps.length, known: ids(({ known }) => known), unknown: ids(({ unknown }) => unknown) };
}

class DraftWriter {
  readonly steps: Step[][];
  private readonly article: Article;
  private readonly document = new Document();

  constructor(article: Article) {
    this.article = article;
    const { phrases, catalogue } = article;
    this.steps = article.reading.procedures.map((procedure) => stepsOf(procedure.steps, phrases, catalogue));
  }

  write(facts: string, head: string[]): string {
    const { reading, title, number } = this.article;
    const { procedures, prerequisites, warnings } = reading;
    const effects = warnings.flatMap((warning, nth) => this.effect(warning, nth) ?? []);
    const links = this.links();
    const notes = this.notes();
    const guide = {
      draft: true,
      kind: procedures.length > 0 ? 'task' : 'reference',
      source: { article: number, facts },
      title: this.rewrite(title),
      summary: this.rewrite(reading.opening?.text ?? title),
      asks: perLanguage((lang) => [`${PLACEHOLDER} ${lang}, how people ask for it`]),
      ...(prerequisites.length > 0
        ? { requires: { have: prerequisites.map(({ text }) => ({ say: this.rewrite(text) })) } }
        : {}),
      ...(effects.length > 0 ? { effects: Object.fromEntries(effects) } : {}),
      ...(procedures.length > 0 ? { parts: this.parts(procedures) } : {}),
      ...(notes.length > 0 ? { goodToKnow: notes } : {}),
      ...(links.length > 0 ? { links } : {}),
    };
    this.document.contents = this.document.createNode(guide);
    this.document.commentBefore = [...head, ...this.remarks()].map((line) => ` ${line}`).join('\n');
    return this.document.toString({ lineWidth: 0 });
  }

  /** What the author has to decide besides the wording. */
  private remarks(): string[] {
    const known = [...new Set(this.steps.flat().flatMap((step) => step.known))];
    const unknown = [...new Set(this.steps.flat().flatMap((step) => step.unknown))];
    const long = this.steps.filter(({ length }) => length > MAX_STEPS).length;
    return [
      ...(known.length > 0 ? [`Labels of the catalogue: ${known.join(', ')}`] : []),
      ...(unknown.length > 0
        ? [`Captions that the catalogue lacks: ${unknown.map((one) => `"${one}"`).join(', ')}`]
        : []),
      ...(long > 0 ? [`Divide the parts with more than ${MAX_STEPS} steps.`] : []),
    ];
  }

  private rewrite(text: string): Localised {
    return this.inFive(cleaned(text));
  }

  /** A sentence of the article in its own language; markup in it is ours. */
  private inFive(text: string): Localised {
    return perLanguage((lang) =>
      lang === this.article.lang ? `${PLACEHOLDER} rewrite: ${text || '?'}` : `${PLACEHOLDER} ${lang}`,
    );
  }

  private parts(procedures: Procedure[]): object[] {
    const ids = new Set<string>();
    return procedures.map(({ title, leads }, nth) => {
      const id = uniqueIn(ids, slugOf(title ?? this.article.title, this.article.phrases) || 'part');
      const steps = (this.steps[nth] ?? []).map((step) => this.step(step));
      const part = this.document.createNode({
        id,
        ...(title || procedures.length > 1 ? { title: this.rewrite(title ?? this.article.title) } : {}),
        steps,
      });
      return commented(
        part,
        leads.map(({ text }) => text),
      );
    });
  }

  private step({ say, known, comments }: Step): Node {
    const [target] = known;
    const node = this.document.createNode(
      target === undefined ? { do: this.inFive(say) } : { target, say: this.inFive(say) },
    );
    return commented(node, comments);
  }

  /** A warning whose kind cannot be told is a note that says so. */
  private effect({ text }: Sentence, nth: number): Array<[string, Node]> | null {
    const { phrases } = this.article;
    const kind = phrases.effects.find(([, words]) => words.test(text))?.[0];
    if (!kind) return null;
    const node = this.document.createNode({
      kind,
      undo: phrases.final.test(text) ? 'no' : 'unknown',
      say: this.rewrite(text),
    });
    return [[`warning-${nth + 1}`, commented(node, ['A warning of the article; compare kind and undo.'])]];
  }

  private notes(): object[] {
    const { notes, warnings, tables } = this.article.reading;
    const warned = warnings.filter(({ text }) => !this.article.phrases.effects.some(([, words]) => words.test(text)));
    return [
      ...warned.map(({ text }) => ({ say: this.inFive(`(a warning) ${cleaned(text)}`) })),
      ...notes.map(({ text }) => ({ say: this.rewrite(text) })),
      ...tables.map(({ title, columns, rows }) => ({
        say: this.rewrite(title ?? this.article.title),
        table: {
          columns: columns.map((column) => this.rewrite(column)),
          rows: rows.map((row) => row.map((cell) => cleaned(cell))),
        },
      })),
    ];
  }

  /** Articles that the text leads to by their address. */
  private links(): object[] {
    const { reading, number } = this.article;
    const texts = [
      ...reading.notes,
      ...reading.prerequisites,
      ...reading.warnings,
      ...reading.procedures.flatMap(({ steps }) => steps),
    ];
    const numbers = texts.flatMap(({ text }) =>
      [...text.matchAll(/(?:faq\.infomaniak\.com|\/faq)\/(\d{1,5})(?!\d)/g)].map(([, found]) => Number(found)),
    );
    return [...new Set(numbers)]
      .filter((found) => found !== number)
      .map((article) => ({ article, say: this.inFive(`article ${article}`) }));
  }
}

function commented(node: Node, comments: string[]): Node {
  if (comments.length > 0) node.commentBefore = comments.map((line) => ` ${line}`).join('\n');
  return node;
}

function uniqueIn(known: Set<string>, id: string): string {
  let unique = id;
  for (let nth = 2; known.has(unique); nth++) unique = `${id}-${nth}`;
  known.add(unique);
  return unique;
}
