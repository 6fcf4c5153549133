/** The open guide as the views want it: statuses with words, the card on Home, announcements, texts to copy. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { articleUrl } from '../content/public-help.ts';
import type { CorePack, Guide, ListPack, Step } from '../content/types.ts';
import { pageInfo, type Run } from '../guide/run.ts';
import type { StepStatus } from '../guide/status.ts';
import { administratorMessage } from './administrator.ts';
import { guideAsText, plain } from './export.ts';
import type { GuideControl } from './guide-control.ts';
import type { PackLoader } from './packs.ts';
import { reportText } from './report-text.ts';
import type { TabSession } from './store.ts';
import type { ContinueCard, OpenGuide, PanelModel, Status, StepView } from './types.ts';
import { type Frame, hasClosedFrame } from './world.ts';

export interface GuideViewInput extends Pick<PanelModel, 't' | 'caption' | 'lang' | 'managerLang'> {
  core: CorePack;
  packs: PackLoader;
  /** Of the extension. */
  version: string;
  list: ReadonlySignal<ListPack | null>;
  session: ReadonlySignal<TabSession>;
  guide: ReadonlySignal<Guide | null>;
  frames: ReadonlySignal<readonly Frame[]>;
  control: GuideControl;
}

export interface GuideView
  extends Pick<PanelModel, 'announcement' | 'titleOf' | 'urlOf' | 'message' | 'report' | 'asText'> {
  open: ReadonlySignal<OpenGuide | null>;
  cardOf(run: Run, otherTab: boolean): ContinueCard | null;
}

export function createGuideView(input: GuideViewInput): GuideView {
  const { core, packs, list, session, guide, control, t, caption, lang, managerLang } = input;

  const open = computed<OpenGuide | null>(() => {
    const opened = guide.value;
    const part = control.part.value;
    if (!opened || !part) return null;
    const { run, mode, view } = session.value;
    const own = run?.guide === opened.id ? run : null;
    const shown = control.shown.value?.status ?? null;
    const warned = shown?.kind === 'warning' ? opened.effects.find(({ id }) => id === shown.effect) : undefined;
    return {
      guide: opened,
      part,
      mode: own ? (mode === 'paused' ? 'doing' : mode) : 'reading',
      steps: stepViews(control.steps.value, own),
      index: own?.index ?? 0,
      status: mode === 'paused' ? { kind: 'paused' } : statusOf(shown, control.steps.value[own?.index ?? 0], input),
      warning: warned ? { say: warned.say, undo: warned.undo, kind: warned.kind } : null,
      offer: control.offer.value === null ? null : control.offer.value + 1,
      isDoubtful: own !== null && control.isDoubtful.value,
      hasClosedFrame: hasClosedFrame(input.frames.value),
      symptom: view.name === 'guide' ? view.symptom : null,
    };
  });

  const titleOf: PanelModel['titleOf'] = ({ guide: id, part, article }) => {
    const listed = list.value?.guides.find((one) => one.id === id);
    const title = listed?.parts.find((one) => one.id === part)?.title ?? listed?.title;
    return title ?? list.value?.articles.find(({ number }) => number === article)?.title ?? null;
  };

  return {
    open,
    announcement: announce(open, input),
    titleOf,
    urlOf: ({ article, url }) => url ?? (article === undefined ? null : articleUrl(article, lang.value)),
    cardOf: (run, otherTab) => {
      const listed = list.value?.guides.find(({ id }) => id === run.guide);
      const entry = core.guides.find(({ id }) => id === run.guide)?.parts.find(({ id }) => id === run.part);
      if (!listed || !entry) return null;
      const title = listed.parts.find(({ id }) => id === run.part)?.title ?? listed.title;
      const of = Math.max(entry.steps, run.index + 1);
      return { guide: run.guide, part: run.part, title, step: run.index + 1, of, otherTab };
    },
    message: async (label, wanted) => {
      const current = open.value;
      if (!current) return '';
      const { guide: at, part } = current;
      const roles = at.requires.roles;
      return administratorMessage({ guide: at.id, part: part.id, roles, label }, await packs.list(wanted), core);
    },
    report: () =>
      open.value ? reportText(open.value, session.value.tally, { ...input, manager: managerLang.value }) : '',
    asText: () => (open.value ? guideAsText(open.value.guide, { t, caption }) : ''),
  };
}

function stepViews(steps: Step[], run: Run | null): StepView[] {
  return steps.map((step, index) => ({ step, number: index + 1, state: stateOf(step, index, run) }));
}

function stateOf(step: Step, index: number, run: Run | null): StepView['state'] {
  if (!run) return 'ahead';
  if (index === run.index) return 'current';
  if (index > run.index) return 'ahead';
  return run.skipped.includes(step.id) ? 'skipped' : 'done';
}

function statusOf(status: StepStatus | null, step: Step | undefined, { core, caption, lang }: GuideViewInput): Status {
  if (status === null) return { kind: 'searching' };
  switch (status.kind) {
    case 'warning':
      return { kind: 'searching' };
    case 'other-page': {
      const page = pageInfo(status.page, core);
      const way = (page?.reach ?? []).map((label) => caption(label).shown).filter(Boolean);
      return { kind: 'other-page', page: page?.name[lang.value][0] ?? status.page, canOpen: page?.open != null, way };
    }
    case 'missing': {
      const page = status.page === null ? undefined : pageInfo(status.page, core);
      const name = page?.name[lang.value][0] ?? status.page;
      return { kind: 'missing', label: status.label, page: name, canOpen: page?.open != null };
    }
    case 'described':
      return { kind: 'described', describe: caption(status.label).describe ?? [] };
    case 'long-wait':
      return step?.kind === 'wait' ? { kind: 'long-wait', upTo: step.upTo, done: step.done } : { kind: 'waiting' };
    default:
      return status;
  }
}

/** Changes once per step: when it is clear what the step's status is. */
function announce(open: ReadonlySignal<OpenGuide | null>, { t, caption }: GuideViewInput): ReadonlySignal<string> {
  const sentence = signal('');
  let said = '';
  effect(() => {
    const current = open.value;
    if (!current || current.mode === 'reading') return;
    const key = `${current.guide.id} ${current.part.id} ${current.mode} ${current.steps[current.index]?.step.id}`;
    const next = key === said ? null : sentenceFor(current, { t, caption });
    if (next === null) return;
    said = key;
    sentence.value = next;
  });
  return sentence;
}

function sentenceFor(open: OpenGuide, words: Pick<PanelModel, 't' | 'caption'>): string | null {
  const { guide, steps, index, status, mode, warning } = open;
  if (mode === 'end') return words.t('announce.end', { title: guide.title });
  const step = steps[index]?.step;
  if (!step || status.kind === 'waiting' || (status.kind === 'searching' && !warning)) return null;
  const params = { n: index + 1, of: steps.length, step: plain(warning?.say ?? step.say, words) };
  return status.kind === 'ringed' && status.text
    ? words.t('announce.ringed', { ...params, caption: status.text })
    : words.t('announce.step', params);
}
