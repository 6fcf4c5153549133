/** The sentences of a procedure as steps: those that name a caption of the catalogue ring it. */
import { type Caption, captionsIn } from './captions.ts';
import type { Catalogue } from './catalogue.ts';
import type { Phrases } from './phrases/index.ts';
import type { Sentence } from './sections.ts';

export interface Step {
  /** The sentence, with `[[label]]` for the captions that are known. */
  say: string;
  known: string[];
  unknown: string[];
  /** For whoever rewrites it. */
  comments: string[];
}

export function stepsOf(sentences: Sentence[], phrases: Phrases, catalogue: Catalogue): Step[] {
  return sentences.map(({ text }) => {
    const captions = captionsIn(text, phrases, catalogue);
    const known = captions.flatMap(({ labels }) => labels.slice(0, 1));
    const unknown = captions.filter(({ labels }) => labels.length === 0).map((caption) => caption.text);
    return {
      say: withLabels(text, captions),
      known,
      unknown,
      comments: [...captions.flatMap(commentOn), ...onWhole(text, captions, phrases)],
    };
  });
}

function commentOn({ text, labels }: Caption): string[] {
  const [, ...others] = labels;
  if (labels.length === 0) return [`Not in the catalogue: "${text}"`];
  return others.length > 0 ? [`"${text}" could also be ${others.join(', ')}`] : [];
}

function onWhole(text: string, captions: Caption[], { click, here }: Phrases): string[] {
  const leadsAway = [...text.matchAll(click)].some((match) =>
    here.test(text.slice(match.index + match[0].length).trimStart()),
  );
  return [
    ...(leadsAway ? ['A way to a page: make it a `go` step'] : []),
    ...(captions.length > 1 ? ['Several controls: one step each'] : []),
  ];
}

function withLabels(text: string, captions: Caption[]): string {
  let end = 0;
  const pieces = captions.flatMap((caption) => {
    const [label] = caption.labels;
    if (label === undefined) return [];
    const before = cleaned(text.slice(end, caption.start), false);
    end = caption.end;
    return [before, `[[${label}]]`];
  });
  return [...pieces, cleaned(text.slice(end), false)].join('').trim();
}

/** Without what our own markup would stumble over. */
export function cleaned(text: string, isWhole = true): string {
  const plain = text
    .replace(/!?\[([^\]]*)\]\((\S+?)\)/g, '$1 ($2)')
    .replace(/\*\*|`|\[\[|\]\]/g, '')
    .replace(/\s+/g, ' ');
  return isWhole ? plain.trim() : plain;
}
