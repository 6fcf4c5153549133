/** What the schema cannot say: references between files, limits, and promises that the format makes. */
import { PLACEHOLDER, placeholdersIn } from './draft.ts';
import { keyed } from './keyed.ts';
import type { GuideSource, StepSource } from './schema.ts';
import type { Sources } from './sources.ts';
import { labelsIn, parseText } from './text.ts';
import { LANGS } from './types.ts';
import { expandUses, type PlainStep, usedBy } from './uses.ts';
import type { Path, Problem, YamlFile } from './yaml-file.ts';

/** Steps of a part; with more it is two tasks. */
export const MAX_STEPS = 9;

/** All problems of all files, in the order of the files. Empty when the content is sound. */
export function checkSources(sources: Sources): Problem[] {
  return [
    ...checkLabels(sources),
    ...checkPages(sources),
    ...sources.articles.data.flatMap((article, index) =>
      unknownArea(sources, article.area, (message) => sources.articles.problem([index, 'area'], message)),
    ),
    ...[...sources.guides].flatMap(([id, file]) => checkGuide(id, file, sources)),
  ];
}

export function checkGuide(id: string, file: YamlFile<GuideSource>, sources: Sources): Problem[] {
  return new GuideCheck(id, file, sources).run();
}

function unknownArea(sources: Sources, area: string, report: (message: string) => Problem): Problem[] {
  return area in sources.areas.data ? [] : [report(`unknown area "${area}", expected one of areas.yaml`)];
}

function checkLabels(sources: Sources): Problem[] {
  const { data, problem } = sources.labels;
  return Object.entries(data).flatMap(([id, label]) => [
    ...(label.text || label.look ? [] : [problem([id], 'expected `text` or `look`')]),
    ...(label.text && !label.evidence ? [problem([id], 'a label with `text` needs `evidence` per language')] : []),
    ...(label.opener && !(label.opener in data)
      ? [problem([id, 'opener'], `unknown label "${label.opener}", expected a label of labels/`)]
      : []),
  ]);
}

function checkPages(sources: Sources): Problem[] {
  const { data, problem } = sources.pages;
  return Object.entries(data).flatMap(([id, page]) => [
    ...unknownArea(sources, page.area, (message) => problem([id, 'area'], message)),
    ...(page.paths.length === 0 && page.generic ? [problem([id], 'a generic page needs `paths`')] : []),
    ...(['telling', 'reach'] as const).flatMap((field) =>
      page[field]
        .filter((label) => !(label in sources.labels.data))
        .map((label) => problem([id, field], `unknown label "${label}", expected a label of labels/`)),
    ),
  ]);
}

class GuideCheck {
  private readonly problems: Problem[] = [];
  private readonly id: string;
  private readonly file: YamlFile<GuideSource>;
  private readonly sources: Sources;

  constructor(id: string, file: YamlFile<GuideSource>, sources: Sources) {
    this.id = id;
    this.file = file;
    this.sources = sources;
  }

  run(): Problem[] {
    const guide = this.file.data;
    this.problems.push(...unknownArea(this.sources, this.id.split('/')[0] ?? '', (message) => this.at([], message)));
    for (const [index, role] of guide.requires.roles.entries()) this.label(role, ['requires', 'roles', index]);
    for (const [index, page] of guide.suggestOn.entries()) this.page(page, ['suggestOn', index]);
    this.uniqueParts(guide);
    for (const [index, part] of guide.parts.entries()) this.part(part, ['parts', index]);
    this.texts(guide, []);
    this.finished(guide);
    if (guide.kind === 'fix' && guide.symptoms.length === 0) this.report([], 'a fix needs `symptoms`');
    if (guide.kind === 'task' && guide.parts.length === 0) this.report([], 'a task needs `parts`');
    return this.problems;
  }

  /** What only a draft may be: unwritten, and longer than the panel can show. */
  private finished(guide: GuideSource) {
    if (guide.draft) return;
    for (const path of placeholdersIn(guide))
      this.report(path, `a placeholder (${PLACEHOLDER}) is left; only a guide with \`draft: true\` may have any`);
    guide.parts.forEach((part, index) => {
      const count = part.steps.flatMap((step) => expandUses(step, guide.parts)).length;
      if (count > MAX_STEPS) this.report(['parts', index, 'steps'], `${count} steps, expected at most ${MAX_STEPS}`);
    });
  }

  private at(path: Path, message: string): Problem {
    return this.file.problem(path, message);
  }

  private report(path: Path, message: string) {
    this.problems.push(this.at(path, message));
  }

  private uniqueParts(guide: GuideSource) {
    this.unique(guide.parts, ['parts']);
    this.unique(guide.symptoms, ['symptoms']);
    guide.parts.forEach((part, index) => {
      if (guide.parts.length > 1 && !part.title)
        this.report(['parts', index], 'expected `title`: there are several parts');
    });
  }

  private unique(items: ReadonlyArray<{ id: string }>, path: Path) {
    items.forEach(({ id }, index) => {
      const isFirst = items.findIndex((other) => other.id === id) === index;
      if (!isFirst) this.report([...path, index, 'id'], `duplicate id "${id}"`);
    });
  }

  private part(part: GuideSource['parts'][number], path: Path) {
    this.steps(part.steps, [...path, 'steps'], false);
  }

  private steps(steps: StepSource[], path: Path, checkedBefore: boolean) {
    let isChecked = checkedBefore;
    const ids = new Set<string>();
    steps.forEach((source, index) => {
      const here = [...path, index];
      this.references(source, here);
      for (const step of expandUses(source, this.file.data.parts)) {
        this.uniqueStep(step, ids, here);
        if ('check' in step) isChecked = true;
        if ('target' in step && step.commit) this.commit(step.commit, isChecked, here);
      }
      this.inner(source, here, isChecked);
    });
  }

  private uniqueStep({ id }: PlainStep, ids: Set<string>, path: Path) {
    if (id === undefined) return;
    if (ids.has(id)) this.report([...path, 'id'], `duplicate id "${id}"`);
    ids.add(id);
  }

  private inner(step: StepSource, path: Path, isChecked: boolean) {
    if ('when' in step) this.steps(step.steps, [...path, 'steps'], isChecked);
    if (!('pick' in step)) return;
    this.unique(step.options, [...path, 'options']);
    step.options.forEach((option, o) => {
      this.steps(option.steps, [...path, 'options', o, 'steps'], isChecked);
    });
  }

  private references(step: StepSource, path: Path) {
    if ('go' in step) this.page(step.go, [...path, 'go']);
    if ('page' in step && step.page) this.page(step.page, [...path, 'page']);
    if ('target' in step) this.label(step.target, [...path, 'target']);
    if ('repeat' in step) this.label(step.repeat.target, [...path, 'repeat', 'target']);
    if ('repeat' in step) this.until(step.repeat.until, [...path, 'repeat', 'until']);
    if ('until' in step && step.until) this.until(step.until, [...path, 'until']);
    if ('visible' in step && step.visible) this.label(step.visible, [...path, 'visible']);
    if ('uses' in step) this.uses(step, path);
  }

  private uses(step: { uses: string; from?: string | undefined; to?: string | undefined }, path: Path) {
    const { parts } = this.file.data;
    const part = parts.find(({ id }) => id === step.uses);
    if (!part) return this.report([...path, 'uses'], `unknown part "${step.uses}", expected one of ${idsOf(parts)}`);
    for (const field of ['from', 'to'] as const) {
      const id = step[field];
      const known = part.steps.some((other) => 'id' in other && other.id === id);
      if (id !== undefined && !known) this.report([...path, field], `part "${step.uses}" has no step with id "${id}"`);
    }
    const own = parts[Number(path[1])]?.id;
    if (own !== undefined && usedBy(step.uses, parts).has(own)) {
      this.report([...path, 'uses'], `part "${step.uses}" uses part "${own}" in turn`);
    }
  }

  private commit(id: string, checked: boolean, path: Path) {
    const effect = this.file.data.effects[id];
    if (!effect) return this.report([...path, 'commit'], `unknown effect "${id}", expected one of \`effects\``);
    if (effect.undo === 'no' && !checked) {
      this.report([...path, 'commit'], `effect "${id}" cannot be undone: expected a \`check\` step before it`);
    }
  }

  private until(until: string, path: Path) {
    if (until.includes('.')) this.page(until, path);
    else this.label(until, path);
  }

  private label(id: string, path: Path) {
    if (!(id in this.sources.labels.data)) this.report(path, `unknown label "${id}", expected a label of labels/`);
  }

  private page(id: string, path: Path) {
    if (!(id in this.sources.pages.data)) this.report(path, `unknown page "${id}", expected a page of pages/`);
  }

  /** Walks every text of the guide: its markup, the labels it names, the guides and parts that links lead to. */
  private texts(value: unknown, path: Path) {
    if (typeof value !== 'object' || value === null) return;
    if (isLocalised(value)) return this.markup(value, path);
    this.link(value, path);
    for (const [key, inner] of keyed(value)) this.texts(inner, [...path, key]);
  }

  private markup(value: Record<string, unknown>, path: Path) {
    for (const lang of LANGS) {
      const source = value[lang];
      if (typeof source !== 'string') continue;
      try {
        for (const label of labelsIn(parseText(source))) this.label(label, [...path, lang]);
      } catch (error) {
        this.report([...path, lang], error instanceof Error ? error.message : String(error));
      }
    }
  }

  private link(value: object, path: Path) {
    const guideId = 'guide' in value && typeof value.guide === 'string' ? value.guide : null;
    if (guideId !== null && !this.sources.guides.has(guideId))
      this.report([...path, 'guide'], `unknown guide "${guideId}", expected a file under guides/`);
    if (guideId !== null && !this.file.data.draft && this.sources.guides.get(guideId)?.data.draft)
      this.report([...path, 'guide'], `"${guideId}" is a draft, which the build leaves out`);
    if ('part' in value && typeof value.part === 'string') {
      const parts = guideId === null ? this.file.data.parts : (this.sources.guides.get(guideId)?.data.parts ?? []);
      if (!parts.some(({ id }) => id === value.part))
        this.report([...path, 'part'], `unknown part "${value.part}", expected one of ${idsOf(parts)}`);
    }
  }
}

const idsOf = (parts: GuideSource['parts']) => parts.map(({ id }) => id).join(', ') || 'none';

const isLocalised = (value: object): value is Record<string, unknown> => LANGS.every((lang) => lang in value);
