/** A page that never rests: what our script in it costs while the panel guides. */
import type { Browser, Page } from '@playwright/test';

import { launch } from '../../utils/tools/chromium.ts';
import { startGuide } from '../browser/walk.ts';
import { startManager } from '../manager/server.ts';
import { openLargePage } from './large-page.ts';
import { inRounds, type Row, row } from './measure.ts';

const SECONDS = 10;
const PER_SECOND = 1000;

interface TraceEvent {
  name: string;
  ph: string;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Time on the processor, in microseconds. */
  tdur?: number;
  pid: number;
  tid: number;
  args: { data?: { url?: string } };
}

interface Cost {
  longest: number;
  total: number;
  looks: number;
}

/** One control ringed, and a bracket along hundreds of rows. */
const GUIDES = [
  { guide: 'organization/add-user', part: 'add', drawn: 'one ring' },
  { guide: 'organization/remove-user', part: 'remove', drawn: 'a bracket along every row' },
];

export async function measureMutations(rounds: number): Promise<Row[]> {
  const manager = await startManager();
  const rows: Row[] = [];
  try {
    for (const { guide, part, drawn } of GUIDES) {
      const launched = await launch({ hostRules: manager.hostRules });
      try {
        const page = await launched.context.newPage();
        await openLargePage(page, { markup: 'house' });
        const panel = await launched.openPanel(page);
        await startGuide(panel, 'en', guide, part);
        await panel.locator('.status.ringed, .status.several').waitFor();
        const browser = launched.context.browser();
        if (!browser) throw new Error('no browser behind the context');
        const costs = await inRounds(rounds, async () => costOf(await traceOf(browser, page), launched.extensionId));
        rows.push(...rowsOf(costs, `${PER_SECOND} mutations/s for ${SECONDS} s, ${drawn}`));
      } finally {
        await launched.close();
      }
    }
    return rows;
  } finally {
    await manager.close();
  }
}

const rowsOf = (costs: Cost[], what: string): Row[] => [
  row(
    `${what}: longest task of ours`,
    'ms',
    50,
    costs.map(({ longest }) => longest),
  ),
  row(
    `${what}: our scripting`,
    'ms',
    200,
    costs.map(({ total }) => total),
  ),
  row(
    `${what}: look-ups in the busiest second`,
    '/s',
    4,
    costs.map(({ looks }) => looks),
  ),
];

export async function traceOf(browser: Browser, page: Page): Promise<TraceEvent[]> {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'v8.execute'] });
  await page.evaluate(mutate, [SECONDS, PER_SECOND] as const);
  const trace = await browser.stopTracing();
  return (JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }).traceEvents;
}

/** Runs in the page: texts, classes and nodes of the table change all the time. */
async function mutate([seconds, perSecond]: readonly [number, number]): Promise<void> {
  const cells = [...document.querySelectorAll('[data-replica^="row-menu:"]')].map((menu) => menu.parentElement ?? menu);
  const end = performance.now() + seconds * 1000;
  const start = performance.now();
  let done = 0;
  while (performance.now() < end) {
    for (; done < ((performance.now() - start) / 1000) * perSecond; done++) {
      const cell = cells[done % cells.length];
      if (done % 3 === 0) cell?.classList.toggle('busy');
      else if (done % 3 === 1) cell?.append(document.createElement('i'));
      else cell?.querySelector('i')?.remove();
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Calls into our script, from the trace alone: the page's own scripts do not count. */
export function costOf(events: TraceEvent[], extensionId: string): Cost {
  const named = (...names: string[]) => events.filter(({ name, ph }) => ph === 'X' && names.includes(name));
  const script = `chrome-extension://${extensionId}/page.js`;
  const calls = outermost(named('FunctionCall').filter(({ args }) => args.data?.url?.startsWith(script) === true));
  // Style and layout come due in any case, for the page's next frame; here they only come earlier.
  const rendering = named('UpdateLayoutTree', 'Layout', 'PrePaint', 'HitTest');
  const scripting = (call: TraceEvent) =>
    lengthOf(call) - sum(outermost(rendering.filter((part) => encloses(call, part))).map(lengthOf));
  // Mutations of the page's own timers reach us in microtasks: those are no look-ups.
  const [timers, microtasks] = [named('TimerFire'), named('RunMicrotasks')];
  const isLook = (call: TraceEvent) => isWithinAny(call, timers) && !isWithinAny(call, microtasks);
  const looks = calls.filter(isLook).map(({ ts }) => ts);
  return {
    longest: Math.max(0, ...calls.map(lengthOf)),
    total: sum(calls.map(scripting)),
    // A timer may be early by a hair: four a second may begin within a second less that.
    looks: Math.max(0, ...looks.map((from) => looks.filter((ts) => ts >= from && ts < from + 0.99e6).length)),
  };
}

/** What else the machine is doing does not count. */
const lengthOf = ({ dur = 0, tdur = dur }: TraceEvent) => tdur / 1000;
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const isWithinAny = (inner: TraceEvent, outers: TraceEvent[]) => outers.some((outer) => encloses(outer, inner));

const encloses = (outer: TraceEvent, inner: TraceEvent) =>
  outer.pid === inner.pid &&
  outer.tid === inner.tid &&
  outer.ts <= inner.ts &&
  inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);

function outermost(calls: TraceEvent[]): TraceEvent[] {
  const sorted = calls.toSorted((a, b) => a.ts - b.ts);
  return sorted.filter(
    (call, nth) => !sorted.slice(Math.max(0, nth - 5), nth).some((before) => encloses(before, call)),
  );
}
