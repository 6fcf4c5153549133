/** What panel and page script say to each other over one port per frame, and the parsers that guard both ends. */
import { LANGS, type Lang, type Look, type Place, type Role } from './content/types.ts';

export const PORT_NAME = 'signpost-panel';

/** What the panel may know of a page. All but `url` optional; documented by `kb schema snapshot`. */
export interface Snapshot {
  url: string;
  title?: string;
  lang?: string;
  breadcrumb?: string[];
  headings?: string[];
  nav?: Array<{ text: string; current: boolean }>;
  tabs?: Array<{ text: string; selected: boolean }>;
  dialog?: string | null;
  controls?: Array<{ role: string; name: string }>;
}

export interface TargetText {
  text: string;
  lang: Lang;
  /** Read in the real interface; false is a guess and needs role and place to agree. */
  seen: boolean;
  alias: boolean;
}

/** One control to look for. `key` is the caller's name for it. */
export interface TargetSpec {
  key: string;
  role: Role;
  place: Place;
  texts: TargetText[];
  look: Look | null;
  generic: boolean;
  /** Several are right and the person chooses. */
  choose: boolean;
}

/** Where the ringed element lies as seen by the person. */
export type InView = 'in' | 'above' | 'below' | 'left' | 'right';

export type Located =
  | { status: 'missing' }
  /** Several fit equally well and only one can be right: none is ringed. */
  | { status: 'unsure' }
  | {
      status: 'found' | 'several';
      /** The text really on the element, at most 80 characters; empty for a nameless control. */
      text: string;
      count: number;
      disabled: boolean;
      view: InView;
      /** Found by a caption that nobody has read there yet. */
      guess: boolean;
      /** State of a toggle, box or radio; of an entry or tab, whether it is the open one; null for the rest. */
      checked: boolean | null;
      /** Another number is another element: a page that draws itself anew has answered. */
      element: number;
    };

export type ActedHow = 'click' | 'key' | 'changed';

/** Words beside the ring, as plain text. */
export interface Callout {
  /** "Step 3 of 9". */
  title: string;
  text: string;
}

export type ToPage =
  | { type: 'look'; seq: number; targets: TargetSpec[]; lang: Lang | null }
  | { type: 'ring'; seq: number; key: string | null; callout: Callout | null }
  | { type: 'reveal'; seq: number; key: string }
  | { type: 'focus'; seq: number; key: string }
  /** Captions that may leave a frame of mail, files or chat. */
  | { type: 'known'; texts: string[] };

export type FromPage =
  /** `frames`: how many frames are shown in this document, and whether it is shown itself. */
  | { type: 'snapshot'; snapshot: Snapshot; frames: number; shown: boolean }
  /** `scores`: how well what was found fits, by key; comparable between the frames of a page. */
  | { type: 'located'; seq: number; found: Record<string, Located>; scores: Record<string, number> }
  | { type: 'acted'; seq: number; key: string; how: ActedHow }
  | { type: 'frame' };

/** By this much the best candidate has to fit better than any other, in the same frame or in another one. */
export const MARGIN = 6;

export const MAX_TEXT = 80;
export const MAX_TEXTS = 200;
/** Of the words beside the ring. */
export const MAX_SENTENCE = 300;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A message from a page, or null when it is none of ours. The page is not trusted: shapes and lengths are checked. */
export function parseFromPage(value: unknown): FromPage | null {
  if (!isObject(value)) return null;
  if (value.type === 'frame') return { type: 'frame' };
  if (value.type === 'snapshot') {
    const snapshot = parseSnapshot(value.snapshot);
    const frames = typeof value.frames === 'number' ? value.frames : 0;
    return snapshot && { type: 'snapshot', snapshot, frames, shown: value.shown === true };
  }
  if (typeof value.seq !== 'number') return null;
  if (value.type === 'acted') {
    const { how } = value;
    if (typeof value.key !== 'string' || (how !== 'click' && how !== 'key' && how !== 'changed')) return null;
    return { type: 'acted', seq: value.seq, key: value.key, how };
  }
  if (value.type !== 'located' || !isObject(value.found)) return null;
  const found = Object.entries(value.found).map(([key, located]) => [key, parseLocated(located)] as const);
  return { type: 'located', seq: value.seq, found: Object.fromEntries(found), scores: parseScores(value.scores) };
}

function parseScores(value: unknown): Record<string, number> {
  const entries = isObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
}

const VIEWS: readonly unknown[] = ['in', 'above', 'below', 'left', 'right'];

function parseLocated(value: unknown): Located {
  if (!isObject(value)) return { status: 'missing' };
  if (value.status === 'unsure') return { status: 'unsure' };
  if (value.status !== 'found' && value.status !== 'several') return { status: 'missing' };
  return {
    status: value.status,
    text: typeof value.text === 'string' ? value.text.slice(0, MAX_TEXT) : '',
    count: typeof value.count === 'number' ? value.count : 1,
    disabled: value.disabled === true,
    view: VIEWS.includes(value.view) ? (value.view as InView) : 'in',
    guess: value.guess === true,
    checked: typeof value.checked === 'boolean' ? value.checked : null,
    element: typeof value.element === 'number' ? value.element : 0,
  };
}

/** A snapshot from a page or a test line; null without a readable `url`, unknown or malformed fields left out. */
export function parseSnapshot(value: unknown): Snapshot | null {
  if (!isObject(value) || typeof value.url !== 'string' || !URL.canParse(value.url)) return null;
  const snapshot: Snapshot = { url: value.url };
  if (typeof value.title === 'string') snapshot.title = cut(value.title);
  if (typeof value.lang === 'string') snapshot.lang = cut(value.lang);
  if (typeof value.dialog === 'string') snapshot.dialog = cut(value.dialog);
  if (Array.isArray(value.breadcrumb)) snapshot.breadcrumb = texts(value.breadcrumb);
  if (Array.isArray(value.headings)) snapshot.headings = texts(value.headings);
  if (Array.isArray(value.nav)) {
    snapshot.nav = objects(value.nav).map((entry) => ({ text: cut(entry.text), current: entry.current === true }));
  }
  if (Array.isArray(value.tabs)) {
    snapshot.tabs = objects(value.tabs).map((entry) => ({ text: cut(entry.text), selected: entry.selected === true }));
  }
  if (Array.isArray(value.controls)) {
    snapshot.controls = objects(value.controls).map((entry) => ({ role: cut(entry.role), name: cut(entry.name) }));
  }
  return snapshot;
}

/** Words for beside the ring; null without any. */
export function parseCallout(value: unknown): Callout | null {
  if (!isObject(value) || typeof value.text !== 'string' || value.text.trim() === '') return null;
  const { text } = value;
  return { title: cut(value.title), text: text.length > MAX_SENTENCE ? `${text.slice(0, MAX_SENTENCE - 1)}…` : text };
}

const cut = (value: unknown) => (typeof value === 'string' ? value.slice(0, MAX_TEXT) : '');
const texts = (values: unknown[]) =>
  values
    .filter((value) => typeof value === 'string')
    .map(cut)
    .slice(0, MAX_TEXTS);
const objects = (values: unknown[]) => values.filter(isObject).slice(0, MAX_TEXTS);

/** A language of ours, or null. */
export const parseLang = (value: unknown): Lang | null => LANGS.find((lang) => lang === value) ?? null;
