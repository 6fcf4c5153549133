/** Labels and pages that the rest of the content does without, and labels that nobody has read. */
import { READ } from '../../../content/compile.ts';
import type { GuideSource, StepSource } from '../../../content/schema.ts';
import type { Sources } from '../../../content/sources.ts';
import { LANGS } from '../../../content/types.ts';
import type { Problem } from '../../../content/yaml-file.ts';

export function unusedLabels(sources: Sources): Problem[] {
  const { labels, pages, glossary } = sources;
  const used = new Set([
    ...[...sources.guides.values()].flatMap(({ data }) => [...usesOf(data)]),
    ...Object.values(pages.data).flatMap(({ telling, reach }) => [...telling, ...reach]),
    ...Object.values(labels.data).flatMap(({ opener, look }) => [...(opener ? [opener] : []), ...named(look)]),
    ...named(glossary.data),
  ]);
  return Object.keys(labels.data)
    .filter((id) => !used.has(id))
    .map((id) => labels.problem([id], 'no guide, page or other label uses it'));
}

/** Labels by structure alone (`look`) have no caption to read. */
export function guessedLabels({ labels }: Sources): Problem[] {
  return Object.entries(labels.data).flatMap(([id, { text, evidence }]) => {
    const isRead = LANGS.some((lang) => READ.has(evidence?.[lang] ?? ''));
    return text && !isRead ? [labels.problem([id], 'a guess in every language')] : [];
  });
}

/** One line a file: there are many, because pages are also there to be recognised. */
export function unusedPages(sources: Sources): Problem[] {
  const used = new Set([...sources.guides.values()].flatMap(({ data }) => [...usesOf(data)]));
  const byFile = new Map<string, { first: Problem; ids: string[] }>();
  for (const id of Object.keys(sources.pages.data).filter((page) => !used.has(page))) {
    const first = sources.pages.problem([id], '');
    const known = byFile.get(first.file);
    if (known) known.ids.push(id);
    else byFile.set(first.file, { first, ids: [id] });
  }
  return [...byFile.values()].map(({ first, ids }) => ({ ...first, message: `${ids.length}: ${ids.join(', ')}` }));
}

/** Ids of all labels and pages that a guide refers to. */
function usesOf(guide: GuideSource): Set<string> {
  const steps = guide.parts.flatMap((part) => part.steps.flatMap(withInner));
  return new Set([...guide.requires.roles, ...guide.suggestOn, ...steps.flatMap(referred), ...named(guide)]);
}

function withInner(step: StepSource): StepSource[] {
  if ('when' in step) return [step, ...step.steps.flatMap(withInner)];
  if ('pick' in step) return [step, ...step.options.flatMap((option) => option.steps.flatMap(withInner))];
  return [step];
}

function referred(step: StepSource): string[] {
  if ('uses' in step) return [];
  const own = [
    'go' in step ? step.go : null,
    'target' in step ? step.target : null,
    'until' in step ? step.until : null,
    'visible' in step ? step.visible : null,
    ...('repeat' in step ? [step.repeat.target, step.repeat.until] : []),
    step.page,
  ];
  return own.filter((id) => typeof id === 'string');
}

/** Labels that texts name as `[[label]]`. */
const named = (value: unknown): string[] =>
  [...(JSON.stringify(value) ?? '').matchAll(/\[\[([a-z0-9-]+)\]\]/g)].map(([, id = '']) => id);
