/** What is kept, where, and how it is read back: every item has a version, and what does not fit is dropped. */
import type { Storage } from 'webextension-polyfill';
import type { Lang } from '../content/types.ts';
import type { Run } from '../guide/run.ts';
import { parseTally, type Tally } from '../guide/tally.ts';
import { parseLang } from '../protocol.ts';
import type { Settings, View } from './types.ts';

const VERSION = 1;
/** Progress older than this is dropped. Milliseconds. */
export const KEEP_MS = 14 * 24 * 3600 * 1000;

export type Mode = 'reading' | 'doing' | 'paused' | 'end';

/** What a tab shows and does. */
export interface TabSession {
  view: View;
  query: string;
  run: Run | null;
  mode: Mode;
  /** What the run has looked for. */
  tally: Tally;
  /** Milliseconds since 1970. */
  at: number;
}

export interface Preferences {
  lang: Lang | null;
  settings: Settings;
}

export interface LastGuide {
  run: Run;
  at: number;
}

export interface Recent {
  guide: string;
  part: string | null;
}

type Area = Pick<Storage.StorageArea, 'get' | 'set' | 'remove' | 'clear'>;

export class Store {
  private readonly session: Area;
  private readonly local: Area;
  private readonly isPrivate: boolean;

  /** @param isPrivate a private window: nothing is written to lasting storage. */
  constructor(session: Area, local: Area, isPrivate: boolean) {
    this.session = session;
    this.local = local;
    this.isPrivate = isPrivate;
  }

  async sessions(): Promise<Map<number, TabSession>> {
    const items = await read(this.session, null);
    const sessions = Object.entries(items).flatMap(([key, value]): Array<[number, TabSession]> => {
      const tabId = /^tab\/(\d+)$/.exec(key)?.[1];
      const session = tabId === undefined ? null : parseSession(unwrap(value));
      return session ? [[Number(tabId), session]] : [];
    });
    return new Map(sessions);
  }

  saveSession(tabId: number, session: TabSession): void {
    void this.session.set({ [`tab/${tabId}`]: { version: VERSION, data: session } }).catch(ignore);
  }

  dropSession(tabId: number): void {
    void this.session.remove(`tab/${tabId}`).catch(ignore);
  }

  async preferences(): Promise<Preferences> {
    const { preferences } = await read(this.local, 'preferences');
    const data = unwrap(preferences);
    const settings = isObject(data) && isObject(data.settings) ? data.settings : {};
    return {
      lang: isObject(data) ? parseLang(data.lang) : null,
      settings: {
        textSize: oneOf(settings.textSize, ['normal', 'large', 'larger']),
        appearance: oneOf(settings.appearance, ['auto', 'light', 'dark']),
        callout: settings.callout === true,
      },
    };
  }

  savePreferences(preferences: Preferences): void {
    this.saveLocal('preferences', preferences);
  }

  async lastGuide(now: number): Promise<LastGuide | null> {
    const { lastGuide } = await read(this.local, 'lastGuide');
    const data = unwrap(lastGuide);
    if (!isObject(data) || typeof data.at !== 'number' || now - data.at > KEEP_MS) return null;
    const run = parseRun(data.run);
    return run && { run, at: data.at };
  }

  saveProgress(run: Run, at: number): void {
    this.saveLocal(`progress/${run.guide}#${run.part}`, { run, at });
    this.saveLocal('lastGuide', { run, at });
  }

  dropProgress(run: Run): void {
    void this.local.remove([`progress/${run.guide}#${run.part}`, 'lastGuide']).catch(ignore);
  }

  async recent(): Promise<Recent[]> {
    const { recent } = await read(this.local, 'recent');
    const data = unwrap(recent);
    if (!Array.isArray(data)) return [];
    return data.flatMap((item: unknown) =>
      isObject(item) && typeof item.guide === 'string'
        ? [{ guide: item.guide, part: typeof item.part === 'string' ? item.part : null }]
        : [],
    );
  }

  saveRecent(recent: Recent[]): void {
    this.saveLocal('recent', recent);
  }

  async queries(): Promise<string[]> {
    const { queries } = await read(this.local, 'queries');
    return strings(unwrap(queries));
  }

  saveQueries(queries: string[]): void {
    this.saveLocal('queries', queries);
  }

  /** "Erase everything". */
  async clear(): Promise<void> {
    await Promise.all([this.session.clear(), this.local.clear()]);
  }

  private saveLocal(key: string, data: unknown): void {
    if (this.isPrivate) return;
    void this.local.set({ [key]: { version: VERSION, data } }).catch(ignore);
  }
}

/** Storage can be full or gone; the panel works on without it. */
const ignore = () => undefined;

async function read(area: Area, keys: string | null): Promise<Record<string, unknown>> {
  try {
    return await area.get(keys);
  } catch {
    return {};
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Data of a stored item of our version; others are not understood. */
const unwrap = (item: unknown): unknown => (isObject(item) && item.version === VERSION ? item.data : null);

function oneOf<T extends string>(value: unknown, allowed: readonly [T, ...T[]]): T {
  return allowed.find((one) => one === value) ?? allowed[0];
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** A run that was stored; what was seen on the page is not, it is looked at anew. */
export function parseRun(value: unknown): Run | null {
  if (!isObject(value) || typeof value.guide !== 'string' || typeof value.part !== 'string') return null;
  const index = Number.isInteger(value.index) && Number(value.index) >= 0 ? Number(value.index) : 0;
  const choices = isObject(value.choices) ? value.choices : {};
  return {
    guide: value.guide,
    part: value.part,
    index,
    afterUse: false,
    choices: Object.fromEntries(
      Object.entries(choices).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
    skipped: strings(value.skipped),
    warned: strings(value.warned),
    waiting: null,
    baseline: null,
    declined: null,
  };
}

const MODES: readonly Mode[] = ['reading', 'doing', 'paused', 'end'];

function parseSession(value: unknown): TabSession | null {
  if (!isObject(value) || typeof value.at !== 'number') return null;
  const view = parseView(value.view);
  const run = parseRun(value.run);
  const mode = MODES.find((one) => one === value.mode) ?? 'reading';
  return {
    view,
    query: typeof value.query === 'string' ? value.query : '',
    run,
    mode: run ? mode : 'reading',
    tally: parseTally(value.tally),
    at: value.at,
  };
}

function parseView(value: unknown): View {
  if (!isObject(value)) return { name: 'home' };
  if (value.name === 'guide' && typeof value.guide === 'string') {
    const part = typeof value.part === 'string' ? value.part : null;
    const symptom = typeof value.symptom === 'string' ? value.symptom : null;
    return { name: 'guide', guide: value.guide, part, symptom };
  }
  const name = (['topics', 'settings', 'help'] as const).find((one) => one === value.name);
  return { name: name ?? 'home' };
}
