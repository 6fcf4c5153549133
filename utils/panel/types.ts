/** The contract between the panel model and its views. Views read signals and call actions, nothing else. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Area, Guide, Lang, Part, Place, Role, Step, Target, Text } from '../content/types.ts';
import type { StepStatus } from '../guide/status.ts';

export type View =
  | { name: 'home' }
  | { name: 'topics' }
  | { name: 'settings' }
  | { name: 'help' }
  | { name: 'guide'; guide: string; part: string | null; symptom: string | null };

/** What the open tab shows. */
export type Where =
  | { kind: 'loading' }
  | { kind: 'page'; name: string; area: string | null }
  /** The Manager or one of its apps, but no page we know. */
  | { kind: 'unknown'; area: string | null }
  /** Some other site: neutral. */
  | { kind: 'other-site' }
  /** A Manager page that the browser does not let us look at. */
  | { kind: 'withheld' };

export interface Item {
  guide: string;
  part: string | null;
  title: string;
  /** One grey line: "8 steps · cannot be undone". */
  meta: string;
  /** Reasons in plain sentences. */
  why: string[];
}

export interface ResultItem extends Item {
  symptom: string | null;
  /** Words of the title to mark. */
  marked: string[];
  /** Set when found through another language than the panel's. */
  foundIn: Lang | null;
}

export interface ArticleItem {
  number: number;
  title: string;
  url: string;
  marked: string[];
}

export interface Results {
  confident: boolean;
  items: ResultItem[];
  articles: ArticleItem[];
  spellings: string[];
}

export interface ContinueCard {
  guide: string;
  part: string;
  title: string;
  step: number;
  of: number;
  /** It runs in another tab of this browser. */
  otherTab: boolean;
}

export interface Caption {
  /** As on the person's screen; empty when the control has no caption. */
  shown: string;
  /** Language of `shown`: the Manager's. */
  lang: Lang;
  /** In the guide's language, when it differs. */
  own: string | null;
  seen: boolean;
  role: Role;
  place: Place;
  /** How to recognise a control without caption. */
  describe: Text | null;
}

/** What the runner says of a step and the views can show as it is. */
type PlainStatus = Exclude<StepStatus, { kind: 'long-wait' | 'other-page' | 'missing' | 'described' | 'warning' }>;

/** One line under the step, see the table in the design of the panel. Labels are label ids. */
export type Status =
  | PlainStatus
  | { kind: 'long-wait'; upTo: Text | null; done: Text }
  | { kind: 'other-page'; page: string; canOpen: boolean; way: string[] }
  | { kind: 'missing'; label: string; page: string | null; canOpen: boolean }
  | { kind: 'described'; describe: Text }
  | { kind: 'paused' };

export interface StepView {
  step: Step;
  number: number;
  state: 'done' | 'current' | 'ahead' | 'skipped';
}

export interface OpenGuide {
  guide: Guide;
  part: Part;
  mode: 'reading' | 'doing' | 'end';
  /** Steps as they stand with the choices made so far. */
  steps: StepView[];
  index: number;
  status: Status;
  /** Warning of the point of no return, to be confirmed before the ring. */
  warning: { say: Text; undo: 'yes' | 'no' | 'unknown'; kind: string } | null;
  /** "You seem to be at step n", counted from 1: offered, never taken. */
  offer: number | null;
  /** So many labels are missing on their own pages that the guide may be out of date. */
  isDoubtful: boolean;
  /** The page shows a frame that is out of reach: what is missing may be there. */
  hasClosedFrame: boolean;
  symptom: string | null;
}

export interface Settings {
  textSize: 'normal' | 'large' | 'larger';
  appearance: 'auto' | 'light' | 'dark';
  /** Shows the step on the page, too, beside the ring. */
  callout: boolean;
}

export interface PanelModel {
  lang: Signal<Lang>;
  /** Language of the Manager, as far as it is known. */
  managerLang: ReadonlySignal<Lang | null>;
  /** Text of the interface; `n` in params chooses the plural. Unknown keys give the key. */
  t: (key: string, params?: Record<string, string | number>) => string;
  view: ReadonlySignal<View>;
  where: ReadonlySignal<Where>;
  /** True once the texts of the language are there. */
  ready: ReadonlySignal<boolean>;
  suggestions: ReadonlySignal<{ confident: boolean; items: Item[] }>;
  query: Signal<string>;
  results: ReadonlySignal<Results | null>;
  continueCard: ReadonlySignal<ContinueCard | null>;
  guide: ReadonlySignal<OpenGuide | null>;
  recent: ReadonlySignal<Item[]>;
  /** Queries that led to something, the last first. */
  recentQueries: ReadonlySignal<string[]>;
  topics: ReadonlySignal<Array<{ area: Area; name: string; guides: Item[]; articles: ArticleItem[] }>>;
  settings: Signal<Settings>;
  /** One polite sentence for screen readers, changed exactly once per step. */
  announcement: ReadonlySignal<string>;
  caption(labelId: string): Caption;
  titleOf(target: Target): string | null;
  urlOf(target: Target): string | null;

  openHome(): void;
  openTopics(): void;
  openSettings(): void;
  openHelp(): void;
  openGuide(guide: string, part?: string | null, symptom?: string | null): void;
  /** Keeps what is typed among the recent queries: it led to something. */
  rememberQuery(): void;
  back(): void;
  start(): void;
  confirmWarning(): void;
  next(): void;
  previous(): void;
  skip(): void;
  choose(stepId: string, optionId: string): void;
  acceptOffer(): void;
  declineOffer(): void;
  showMe(): void;
  moveFocus(): void;
  goToPage(): void;
  /** "Did it work?" answered. */
  worked(yes: boolean): void;
  resume(): void;
  finish(): void;
  stop(): void;
  openManager(): void;
  requestAccess(): void;
  /** For somebody whose role may be enough for the open guide: asks for what is missing, in any of the languages. */
  message(label: string, lang: Lang): Promise<string>;
  /** Text of "Copy what I tried"; shown before it is copied. */
  report(): string;
  /** The open guide as plain text. */
  asText(): string;
  eraseAll(): Promise<void>;
}
