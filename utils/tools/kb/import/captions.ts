/** The captions that a sentence tells people to use: "Click on Save", "Click on the **Users** tab", "Open Settings > Users". */
import type { Catalogue } from './catalogue.ts';
import type { Phrases } from './phrases/index.ts';

export interface Caption {
  text: string;
  /** Labels of the catalogue with this caption, the likeliest first. */
  labels: string[];
  /** Where it stands in the sentence, with its quotes. */
  start: number;
  end: number;
}

const QUOTED =
  /^(?:\*\*(.{1,60}?)\*\*|["“”„](.{1,60}?)["“”]|«\s?(.{1,60}?)\s?»|'(.{1,60}?)'(?!\p{L})|\*([^*]{1,60})\*|`([^`]{1,60})`|\[([^\]]{1,60})\])/u;
const ARROW = /^\s*(?:->|>|→|➔|›|»)\s*/;
const MAX_WORDS = 7;

export function captionsIn(sentence: string, phrases: Phrases, catalogue: Catalogue): Caption[] {
  const reader = new CaptionReader(sentence, phrases, catalogue);
  const found = [
    ...[...sentence.matchAll(phrases.click)].flatMap((match) => reader.after(match.index + match[0].length, true)),
    ...[...sentence.matchAll(phrases.choose)].flatMap((match) => reader.after(match.index + match[0].length, false)),
  ].sort((one, other) => one.start - other.start);
  return found.filter((caption, nth) => found.slice(0, nth).every(({ end }) => end <= caption.start));
}

class CaptionReader {
  private readonly sentence: string;
  private readonly phrases: Phrases;
  private readonly catalogue: Catalogue;

  constructor(sentence: string, phrases: Phrases, catalogue: Catalogue) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.catalogue = catalogue;
  }

  /** All captions of a chain such as "Settings > Users" or "Save, then on Close". `isClick`: unknown ones count too. */
  after(start: number, isClick: boolean): Caption[] {
    const found: Caption[] = [];
    for (let at: number | null = start; at !== null; ) {
      const caption = this.captionAt(at, isClick || found.length > 0);
      if (!caption) break;
      found.push(caption);
      at = this.goesOnAt(caption.end);
    }
    return found;
  }

  private goesOnAt(end: number): number | null {
    const [kind = ''] = this.phrases.kind.exec(this.sentence.slice(end).trimStart()) ?? [];
    const at = kind ? this.sentence.indexOf(kind, end) + kind.length : end;
    const rest = this.sentence.slice(at);
    const [arrow] = ARROW.exec(rest) ?? [];
    const [then] = arrow === undefined ? (this.phrases.andOn.exec(rest) ?? []) : [arrow];
    return then === undefined ? null : at + then.length;
  }

  private captionAt(from: number, takesUnknown: boolean): Caption | null {
    const { at, isDescribed, hasKind } = this.pastWords(from);
    const rest = this.sentence.slice(at);
    const quoted = QUOTED.exec(rest);
    if (quoted) {
      const text =
        quoted
          .slice(1)
          .find((part) => part !== undefined)
          ?.trim() ?? '';
      return this.caption(text, at, at + quoted[0].length);
    }
    const isBig = /^[\p{Lu}\p{N}+]/u.test(rest);
    if (this.phrases.here.test(rest) || !(isBig || hasKind)) return null;
    const known = this.knownAt(at);
    if (known) return known;
    const unknown = isBig ? this.unknownAt(at, isDescribed && !hasKind) : null;
    return unknown && (takesUnknown || ARROW.test(this.sentence.slice(unknown.end))) ? unknown : null;
  }

  /** Passes over "the", "the button", "the blue button named". An article alone makes what follows a description. */
  private pastWords(from: number): { at: number; isDescribed: boolean; hasKind: boolean } {
    let at = from;
    const pass = (words: RegExp) => {
      const [space = ''] = /^\s*/.exec(this.sentence.slice(at)) ?? [];
      const [found] = words.exec(this.sentence.slice(at + space.length)) ?? [];
      if (found !== undefined) at += space.length + found.length;
      return found !== undefined;
    };
    const isDescribed = pass(this.phrases.article);
    const hasKind = pass(this.phrases.kind);
    at += /^[:\s]*/.exec(this.sentence.slice(at))?.[0].length ?? 0;
    return { at, isDescribed, hasKind };
  }

  /** The longest caption of the catalogue that ends where a caption can end. */
  private knownAt(at: number): Caption | null {
    const ends = this.wordEnds(at).reverse();
    for (const end of ends) {
      const text = this.sentence.slice(at, end);
      if (this.isBoundary(end) && this.catalogue(text).length > 0) return this.caption(text, at, end);
    }
    return null;
  }

  /** Words up to the first that cannot belong to a caption. */
  private unknownAt(at: number, isDescribed: boolean): Caption | null {
    const end = this.wordEnds(at).find((one) => this.isBoundary(one));
    if (end === undefined) return null;
    const isNamed = this.kindFollows(end);
    return isDescribed && !isNamed ? null : this.caption(this.sentence.slice(at, end), at, end);
  }

  private wordEnds(at: number): number[] {
    const words = [...this.sentence.slice(at).matchAll(/[^\s.,:;!?()>→"«»]+(?:\.(?=\p{L}))?[^\s.,:;!?()>→"«»]*/gu)];
    const near = words.slice(0, MAX_WORDS);
    // Only blanks may stand between the words of one caption.
    const broken = near.findIndex(({ index }, nth) => {
      const before = near[nth - 1];
      return before ? /\S/.test(this.sentence.slice(at + before.index + before[0].length, at + index)) : index > 0;
    });
    return near.slice(0, broken === -1 ? near.length : broken).map(({ 0: word, index }) => at + index + word.length);
  }

  private isBoundary(end: number): boolean {
    const rest = this.sentence.slice(end).trimStart();
    return rest === '' || /^[^\p{L}\p{N}&+'-]/u.test(rest) || this.startsStop(rest) || this.kindFollows(end);
  }

  private startsStop(rest: string): boolean {
    if (this.phrases.stop.test(rest)) return true;
    const [join] = this.phrases.stopBeforeSmall.exec(rest) ?? [];
    return join !== undefined && !/^\s+\p{Lu}/u.test(rest.slice(join.length));
  }

  private kindFollows(end: number): boolean {
    return this.phrases.kind.test(this.sentence.slice(end).trimStart());
  }

  private caption(text: string, start: number, end: number): Caption | null {
    const clean = text.replace(/[.,:;]+$/, '').trim();
    return clean ? { text: clean, labels: this.catalogue(clean), start, end } : null;
  }
}
