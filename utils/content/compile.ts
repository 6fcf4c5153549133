/** Sources to packs: what the extension, the command line and the tests all work on. */
import { compileGuide, guidesByArticle } from './compile-guide.ts';
import { withoutDrafts } from './draft.ts';
import { compilePattern, literalness } from './pattern.ts';
import { articleUrl } from './public-help.ts';
import type { Sources } from './sources.ts';
import { labelsIn, parseText, toPlain } from './text.ts';
import type {
  Article,
  CorePack,
  Guide,
  GuideEntry,
  GuidesPack,
  Label,
  Lang,
  ListPack,
  Localised,
  PageInfo,
  Part,
  Step,
} from './types.ts';

export interface Packs {
  core: CorePack;
  list: Localised<ListPack>;
  guides: Localised<GuidesPack>;
}

/** Compiles checked sources, without drafts. @throws {Error} only on a mistake that `checkSources` would have named. */
export function compilePacks(all: Sources): Packs {
  const sources = withoutDrafts(all);
  const guideOf = guidesByArticle(sources);
  const guides = perLanguage((lang) =>
    [...sources.guides].map(([id, file]) => compileGuide(id, file.data, { lang, sources, guideOf })),
  );
  const core: CorePack = {
    pages: compilePages(sources),
    labels: compileLabels(sources),
    areas: Object.entries(sources.areas.data).map(([id, { name, icon }]) => ({ id, name, icon })),
    guides: guides.en.map((guide) => guideEntry(guide, sources.guides.get(guide.id)?.data.suggestOn ?? [])),
  };
  return {
    core,
    list: perLanguage((lang) => compileList(lang, sources, guides[lang], core.labels)),
    guides: perLanguage((lang) => ({ lang, guides: guides[lang], words: { lang, ...sources.words[lang].data } })),
  };
}

export function perLanguage<T>(make: (lang: Lang) => T): Localised<T> {
  return { en: make('en'), fr: make('fr'), de: make('de'), it: make('it'), es: make('es') };
}

function compilePages(sources: Sources): PageInfo[] {
  return Object.entries(sources.pages.data).map(([id, page]) => ({
    id,
    area: page.area,
    hosts: page.hosts,
    paths: page.paths.map((path) => ({ source: compilePattern(path), literalness: literalness(path) })),
    query: page.query ?? null,
    name: page.name,
    telling: page.telling,
    open: page.open ?? null,
    reach: page.reach,
    generic: page.generic,
  }));
}

/** Evidence of a caption that somebody read there; all other evidence is a guess. */
export const READ: ReadonlySet<string> = new Set([
  'seen',
  'seen-other',
  'seen-3p',
  'seen-thirdparty',
  'brand-unchanged',
]);

function compileLabels(sources: Sources): Record<string, Label> {
  const entries = Object.entries(sources.labels.data).map(([id, label]): [string, Label] => [
    id,
    {
      id,
      role: label.role,
      place: label.place,
      text: label.text ?? perLanguage(() => []),
      seen: perLanguage((lang) => READ.has(label.evidence?.[lang] ?? '')),
      generic: label.generic,
      look: label.look?.find ?? null,
      describe: label.look ? perLanguage((lang) => parseText(label.look?.say[lang] ?? '')) : null,
      opener: label.opener ?? null,
    },
  ]);
  return Object.fromEntries(entries);
}

function compileList(lang: Lang, sources: Sources, guides: Guide[], labels: Record<string, Label>): ListPack {
  const caption = (id: string) => captionOf(labels[id], lang);
  const withGuide = new Set(guides.map((guide) => guide.article));
  return {
    lang,
    guides: guides.map((guide) => ({
      id: guide.id,
      title: guide.title,
      summary: toPlain(guide.summary, caption),
      parts: guide.parts.map(({ id, title }) => ({ id, title })),
    })),
    articles: sources.articles.data
      .filter(({ number }) => !withGuide.has(number))
      .map(
        ({ number, area, title, url }): Article => ({
          number,
          area,
          title: title[lang],
          url: url?.[lang] ?? articleUrl(number, lang),
        }),
      ),
    glossary: sources.glossary.data.map(({ term, say }) => ({ term: term[lang], say: parseText(say[lang]) })),
    panel: Object.fromEntries(Object.entries(sources.panel.data).map(([key, text]) => [key, text[lang]])),
  };
}

/** First caption of a label in a language; empty for a control without caption. */
export const captionOf = (label: Label | undefined, lang: Lang): string => label?.text[lang][0] ?? '';

function guideEntry(guide: Guide, suggestOn: string[]): GuideEntry {
  return {
    id: guide.id,
    kind: guide.kind,
    area: guide.area,
    article: guide.article,
    irreversible: guide.effects.some(({ undo }) => undo === 'no'),
    suggestOn,
    parts: guide.parts.map((part) => ({ id: part.id, ...reachOf(part), steps: part.steps.length })),
  };
}

function reachOf(part: Part): { pages: string[]; targets: string[] } {
  const steps = everyStep(part.steps);
  const pages = steps.flatMap((step) => (step.kind === 'go' ? [step.to] : step.page ? [step.page] : []));
  const targets = steps.flatMap((step) => (step.kind === 'target' ? [step.target] : labelsOf(step)));
  return { pages: [...new Set(pages)], targets: [...new Set(targets)] };
}

/** Labels that a step without a target names, in its options too. */
const labelsOf = (step: Step): string[] =>
  [step.say, ...(step.kind === 'pick' ? step.options.map(({ say }) => say) : [])].flatMap(labelsIn);

/** All steps of all ways, in the order of the file. */
export function everyStep(steps: Step[]): Step[] {
  return steps.flatMap((step) => [step, ...innerSteps(step).flatMap((inner) => everyStep(inner))]);
}

function innerSteps(step: Step): Step[][] {
  if (step.kind === 'pick') return step.options.map((option) => option.steps);
  return step.kind === 'when' ? [step.steps] : [];
}
