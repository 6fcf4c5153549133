/** What a person can do in the panel. */

import type { ReadonlySignal } from '@preact/signals';
import { batch, type Signal } from '@preact/signals';
import type { CorePack } from '../content/types.ts';
import { pageInfo, type Run, type World } from '../guide/run.ts';
import { moveTo, skipStep } from '../guide/runner.ts';
import { startTally } from '../guide/tally.ts';
import type { GuideControl } from './guide-control.ts';
import type { PanelPorts } from './model.ts';
import type { Sessions } from './sessions.ts';
import type { LastGuide, Recent } from './store.ts';
import type { PanelModel, View } from './types.ts';

const MANAGER = 'https://manager.infomaniak.com';
const RECENT = 5;
/** Letters of a query worth keeping: a longer one was pasted. */
const LONGEST_QUERY = 60;

interface ActionInput {
  ports: PanelPorts;
  sessions: Sessions;
  control: GuideControl;
  lastGuide: Signal<LastGuide | null>;
  recent: Signal<Recent[]>;
  recentQueries: Signal<string[]>;
  query: Signal<string>;
  world: ReadonlySignal<World>;
}

type Actions = {
  [Key in keyof PanelModel as PanelModel[Key] extends (...args: never[]) => unknown ? Key : never]: PanelModel[Key];
};

export function createActions(
  input: ActionInput,
): Omit<Actions, 't' | 'caption' | 'titleOf' | 'urlOf' | 'message' | 'report' | 'asText'> {
  const { ports, sessions, control, lastGuide, recent, recentQueries, query } = input;
  const { page, tabs } = ports;
  const show = (view: View) => sessions.update({ view });
  const ring = () => control.shown.peek()?.ring ?? null;
  const forget = (run: Run | null) => {
    if (run) ports.store.dropProgress(run);
    lastGuide.value = null;
  };
  const leave = () => {
    const other = sessions.elsewhere();
    const own = sessions.current.peek().run;
    forget(own ?? other?.session.run ?? lastGuide.peek()?.run ?? null);
    if (!own && other) sessions.drop(other.tabId);
    sessions.update({ run: null, mode: 'reading', view: { name: 'home' } });
  };
  const rememberQuery = () => {
    const asked = query.peek().trim();
    if (asked === '' || asked.length > LONGEST_QUERY) return;
    recentQueries.value = [asked, ...recentQueries.peek().filter((one) => one !== asked)].slice(0, RECENT);
    ports.store.saveQueries(recentQueries.peek());
  };
  return {
    rememberQuery,
    openHome: () => show({ name: 'home' }),
    openTopics: () => show({ name: 'topics' }),
    openSettings: () => show({ name: 'settings' }),
    openHelp: () => show({ name: 'help' }),
    openGuide(guide, part = null, symptom = null) {
      const { run } = sessions.current.peek();
      const isOther = run !== null && (run.guide !== guide || (part !== null && run.part !== part));
      const list = [{ guide, part }, ...recent.peek().filter((one) => one.guide !== guide || one.part !== part)].slice(
        0,
        RECENT,
      );
      batch(() => {
        recent.value = list;
        if (isOther) lastGuide.value = { run, at: ports.now() };
        sessions.update({
          view: { name: 'guide', guide, part, symptom },
          ...(isOther ? { run: null, mode: 'reading' } : {}),
        });
      });
      ports.store.saveRecent(list);
      rememberQuery();
    },
    back() {
      const { mode, run } = sessions.current.peek();
      if (mode === 'doing' && run) sessions.update({ mode: 'paused', view: { name: 'home' } });
      else
        sessions.update({ view: { name: 'home' }, ...(mode === 'end' ? { run: null, mode: 'reading' as const } : {}) });
    },
    start: () => control.start(),
    confirmWarning: () =>
      control.change((run, steps) => {
        const step = steps[run.index];
        return step ? { ...run, warned: [...run.warned, step.id] } : run;
      }),
    next: () => control.change((run, steps) => moveTo(run, run.index + 1, steps)),
    previous: () => control.change((run, steps) => moveTo(run, stepBefore(run, steps, input), steps)),
    skip: () => control.change(skipStep),
    choose: (stepId, optionId) =>
      control.change((run, steps) =>
        moveTo({ ...run, choices: { ...run.choices, [stepId]: optionId } }, run.index + 1, steps),
      ),
    acceptOffer() {
      const offer = control.offer.peek();
      if (offer !== null) control.change((run, steps) => moveTo(run, offer, steps));
    },
    declineOffer() {
      const offer = control.offer.peek();
      control.change((run) => ({ ...run, declined: offer }));
    },
    showMe() {
      const key = ring();
      if (key !== null) page.reveal(key);
    },
    moveFocus() {
      const key = ring();
      if (key !== null) page.focus(key);
    },
    goToPage() {
      const status = control.shown.peek()?.status;
      const page = status?.kind === 'other-page' || status?.kind === 'missing' ? status.page : null;
      const address = page === null ? null : addressOf(page, ports.core);
      if (address) ports.open(address, tabs.tab.peek()?.id ?? null);
    },
    worked: (yes) =>
      control.change((run, steps) =>
        yes ? moveTo(run, run.index + 1, steps) : { ...run, waiting: null, baseline: null },
      ),
    resume() {
      const other = sessions.elsewhere();
      const { run: own, mode, tally } = sessions.current.peek();
      const run = (mode === 'end' ? null : own) ?? other?.session.run ?? lastGuide.peek()?.run ?? null;
      if (!run) return;
      if (!own && other) sessions.drop(other.tabId);
      const view: View = { name: 'guide', guide: run.guide, part: run.part, symptom: null };
      const known = run === own ? tally : run === other?.session.run ? other.session.tally : startTally(ports.now());
      sessions.update({
        run: { ...run, afterUse: false, waiting: null, baseline: null },
        mode: 'doing',
        view,
        tally: known,
      });
    },
    finish: leave,
    stop: leave,
    openManager: () => ports.open(`${MANAGER}/`, null),
    requestAccess: () => ports.requestAccess(),
    async eraseAll() {
      batch(() => {
        lastGuide.value = null;
        recent.value = [];
        recentQueries.value = [];
        query.value = '';
        sessions.clear();
      });
      await ports.store.clear();
    },
  };
}

/** Where a page may be opened: in the Manager if it is there, else in the web app it belongs to. */
function addressOf(page: string, core: CorePack): string | null {
  const info = pageInfo(page, core);
  if (!info?.open) return null;
  const own = info.hosts.includes(new URL(MANAGER).host) ? MANAGER : `https://${info.hosts[0]}`;
  return own + info.open;
}

/** Back goes to the last step that is not already true: a run-up to the open page would only be ticked again. */
function stepBefore(run: Run, steps: Parameters<typeof moveTo>[2], { world }: ActionInput): number {
  const page = world.peek().page;
  const earlier = steps.slice(0, run.index).findLastIndex((step) => step.kind !== 'go' || step.to !== page);
  return earlier < 0 ? run.index : earlier;
}
