/** What the blocks of an article are for: steps, what one needs before, warnings, notes. */
import type { Block, Item } from './blocks.ts';
import type { Phrases } from './phrases/index.ts';

export interface Sentence {
  text: string;
  line: number;
}

export interface Procedure {
  /** Heading or leading line, or null where it is the task of the whole article. */
  title: string | null;
  /** Lines that lead to the steps without saying anything themselves. */
  leads: Sentence[];
  steps: Sentence[];
}

export interface Reading {
  opening: Sentence | null;
  procedures: Procedure[];
  prerequisites: Sentence[];
  warnings: Sentence[];
  notes: Sentence[];
  tables: Array<{ title: string | null; columns: string[]; rows: string[][] }>;
}

type Kind = 'prerequisite' | 'warning' | 'note' | 'procedure';

const SIGN_OF_WARNING = /^(?:⚠|❗|‼|🛑|⛔|🚨|☢)\uFE0F?\s*/u;
const SIGN_OF_NOTE = /^(?:ℹ|💡|📌|📝|👉|✅)\uFE0F?\s*/u;
/** Words that a heading may have besides those that tell its kind: "Prerequisites for kDrive". */
const MORE_WORDS = 3;

export function readBlocks(blocks: Block[], phrases: Phrases): Reading {
  const reader = new SectionReader(phrases);
  for (const block of blocks) reader.take(block);
  return reader.close();
}

class SectionReader {
  private readonly reading: Reading = {
    opening: null,
    procedures: [],
    prerequisites: [],
    warnings: [],
    notes: [],
    tables: [],
  };
  private readonly phrases: Phrases;
  private heading: string | null = null;
  private lastHeading: string | null = null;
  /** What the heading says of the lists below it; null where they have to say it themselves. */
  private kind: Kind | null = null;
  private leads: Sentence[] = [];
  /** The procedure that further lists under the same heading continue. */
  private procedure: Procedure | null = null;

  constructor(phrases: Phrases) {
    this.phrases = phrases;
  }

  take(block: Block) {
    if (block.kind === 'table') this.reading.tables.push({ ...block, title: this.lastHeading });
    else if (block.kind === 'list') this.list(block.items);
    else if (block.kind === 'heading') this.headed(block.text);
    else this.paragraph(block);
  }

  /** To be called after the last block. */
  close(): Reading {
    this.keepLeads();
    return this.reading;
  }

  private headed(text: string) {
    this.keepLeads();
    this.lastHeading = text;
    const kind = this.kindOfHeading(text);
    // "Install the app" directly above "Prerequisites" is still the task of what follows.
    if (kind === null) this.heading = text;
    else if (this.procedure) this.heading = null;
    this.kind = kind;
    this.procedure = null;
  }

  private kindOfHeading(heading: string): Kind | null {
    const text = heading.replace(SIGN_OF_WARNING, '').replace(SIGN_OF_NOTE, '');
    for (const kind of ['prerequisite', 'warning', 'note'] as const) {
      const [known] = this.phrases[kind].exec(text) ?? [];
      if (known !== undefined && text.slice(known.length).split(/\s+/).filter(Boolean).length <= MORE_WORDS)
        return kind;
    }
    return null;
  }

  private paragraph({ text, line }: Sentence) {
    if (!this.reading.opening && this.reading.procedures.length === 0 && this.isStart()) {
      this.reading.opening = { text, line };
      return;
    }
    if (!text.endsWith(':')) return this.fact({ text, line });
    const label = text.slice(0, -1).trim();
    const kind = this.kindOfHeading(label);
    if (kind) return this.headed(label);
    this.lead({ text, line });
  }

  private isStart(): boolean {
    const { prerequisites, warnings, notes, tables } = this.reading;
    return [prerequisites, warnings, notes, tables].every(({ length }) => length === 0) && this.heading === null;
  }

  /** "To add a user:" begins a task of its own, "To do this:" does not. */
  private lead(sentence: Sentence) {
    const isTask = this.phrases.lead.test(sentence.text) && !this.phrases.bareLead.test(sentence.text);
    if (isTask && this.procedure) this.procedure = null;
    if (this.kind !== null && this.phrases.lead.test(sentence.text)) this.kind = null;
    this.leads.push(sentence);
  }

  private list(items: Item[]) {
    const kind = this.kind ?? (this.tellsToAct(items) ? 'procedure' : 'note');
    if (kind === 'procedure') return this.steps(items);
    for (const item of items) {
      this.fact({ text: this.whole(item), line: item.line }, kind);
    }
  }

  private tellsToAct(items: Item[]): boolean {
    const acts = items.filter(({ text }) => this.isAction(text)).length;
    const isLedTo = this.leads.length > 0 && items.some(({ isNumbered }) => isNumbered);
    return (
      acts * 2 >= items.length || (acts > 0 && (isLedTo || this.leads.some(({ text }) => this.phrases.lead.test(text))))
    );
  }

  private isAction(text: string): boolean {
    const words = text.replace(/^[^\p{L}]+/u, '');
    return this.phrases.action.test(words) || words.search(this.phrases.click) !== -1;
  }

  private steps(items: Item[]) {
    const procedure = this.procedure ?? this.beginProcedure();
    procedure.leads.push(...this.leads);
    this.leads = [];
    for (const item of items) this.step(item, procedure);
    if (procedure.steps.length > 0 && !this.reading.procedures.includes(procedure))
      this.reading.procedures.push(procedure);
  }

  private beginProcedure(): Procedure {
    const task = this.leads.find(({ text }) => this.phrases.lead.test(text) && !this.phrases.bareLead.test(text));
    const isTaken = this.reading.procedures.some(({ title }) => title === this.heading);
    const title = isTaken || this.heading === null ? (task?.text.replace(/\s*:$/, '') ?? this.heading) : this.heading;
    this.procedure = { title, leads: [], steps: [] };
    return this.procedure;
  }

  /** Inner items are steps of their own where they tell to act, else they belong to their step. */
  private step(item: Item, procedure: Procedure) {
    const mark = this.markOf(item.text);
    if (mark) return this.fact({ text: this.whole(item), line: item.line });
    const actions = item.inner.filter(({ text }) => this.isAction(text) && !this.markOf(text));
    const isDivided = actions.length * 2 > item.inner.length;
    procedure.steps.push({ text: isDivided ? item.text : this.whole(item), line: item.line });
    if (isDivided) for (const inner of item.inner) this.step(inner, procedure);
  }

  private whole({ text, inner }: Item): string {
    if (inner.length === 0) return text;
    const all = inner.map((item) => this.whole(item).replace(/[;,]$/, '')).join('; ');
    return /[:.…]$/.test(text) ? `${text} ${all}` : `${text}: ${all}`;
  }

  private fact(sentence: Sentence, kind: Kind = this.kind ?? 'note') {
    const mark = this.markOf(sentence.text) ?? kind;
    const { prerequisites, warnings, notes } = this.reading;
    const list = mark === 'prerequisite' ? prerequisites : mark === 'warning' ? warnings : notes;
    const before = this.leads.map(({ text }) => text).join(' ');
    this.leads = [];
    list.push(before ? { ...sentence, text: `${before} ${sentence.text}` } : sentence);
  }

  /** A line that led to a picture alone is a fact, unless it is "To do this:". */
  private keepLeads() {
    const said = this.leads.filter(({ text }) => !this.phrases.bareLead.test(text));
    this.leads = [];
    for (const lead of said) this.fact(lead);
  }

  /** "Warning: ...", "Note: ..." and their signs at the beginning of a sentence. */
  private markOf(text: string): 'prerequisite' | 'warning' | 'note' | null {
    if (SIGN_OF_WARNING.test(text)) return 'warning';
    if (SIGN_OF_NOTE.test(text)) return 'note';
    for (const kind of ['warning', 'prerequisite', 'note'] as const) {
      const [known] = this.phrases[kind].exec(text) ?? [];
      if (known !== undefined && /^\s*(?:[:!,]|[-–] )/.test(text.slice(known.length))) return kind;
    }
    return null;
  }
}
