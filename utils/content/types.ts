/** Compiled content: what the packs hold and every later stage works on. Authors write the shapes of `schema.ts`. */

export const LANGS = ['en', 'fr', 'de', 'it', 'es'] as const;
export type Lang = (typeof LANGS)[number];
export type Localised<T = string> = Record<Lang, T>;

/** Rich text, parsed at build time. A string is plain text; `label` is drawn in the Manager's language. */
export type Inline = string | { bold: Text } | { code: string } | { link: string; text: Text } | { label: string };
export type Text = Inline[];

export type Role =
  | 'button'
  | 'link'
  | 'menuitem'
  | 'nav'
  | 'tab'
  | 'textbox'
  | 'combobox'
  | 'option'
  | 'radio'
  | 'checkbox'
  | 'switch'
  | 'heading';

/** Where on the screen a control lives; a candidate elsewhere scores less. */
export type Place = 'main' | 'dialog' | 'menu' | 'sidebar' | 'tabs' | 'row' | 'header';

/** How a control without a caption is found: by structure, never by text. */
export type Look = 'row-menu' | 'row-name' | 'row-box' | 'avatar' | 'unfold-menu' | 'confirm-box' | 'described';

export interface Label {
  id: string;
  role: Role;
  place: Place;
  /** First text is shown, the rest are aliases; empty when the control has no caption. */
  text: Localised<string[]>;
  /** True where the text was read in the real interface in that language, false where it is our guess. */
  seen: Localised<boolean>;
  /** Found again and again on many pages (Continue, Save): never proves where somebody is. */
  generic: boolean;
  look: Look | null;
  /** In words, how to recognise a control without caption: "the three dots at the end of the row". */
  describe: Localised<Text> | null;
  /** Label of the control that has to be opened first. */
  opener: string | null;
}

export interface PageInfo {
  id: string;
  area: string;
  /** Exact host names; `*.` at the start stands for one or more labels. */
  hosts: string[];
  /** Regular expressions over the path, in lower case for kSuite. The most literal one that fits an address wins. */
  paths: Array<{ source: string; literalness: number }>;
  /** Query parameters that must be there, value or prefix ending in `*`: a page laid over another one. */
  query: Record<string, string> | null;
  /** First name is shown, all are compared with breadcrumb, headings and sidebar. */
  name: Localised<string[]>;
  /** Labels seen on this page and hardly anywhere else. */
  telling: string[];
  /** Path that may be opened for the person, or null. */
  open: string | null;
  /** The way there as label ids, outermost first. */
  reach: string[];
  /** Any page of a product: visible text may know better. */
  generic: boolean;
}

export interface Area {
  id: string;
  name: Localised<string[]>;
  icon: string;
}

export type GuideKind = 'task' | 'fix' | 'reference' | 'hub';
export type EffectKind = 'deletes' | 'costs' | 'interrupts' | 'notifies' | 'reserves' | 'exposes';

export interface Effect {
  id: string;
  kind: EffectKind;
  undo: 'yes' | 'no' | 'unknown';
  say: Text;
}

/** Where a step is done when it is not done in the browser. */
export type Elsewhere = 'phone' | 'outlook' | 'windows' | 'macos' | 'device';

interface StepBase {
  /** Stable inside its part: `2`, or `3.file.1` inside an option. */
  id: string;
  say: Text;
  optional: boolean;
  /** Page the step is done on, if known. */
  page: string | null;
}

/** Something that shows that a step is done: a label that appears or a page that opens. */
export type Until = { label: string } | { page: string };

export type Step = StepBase &
  (
    | { kind: 'go'; to: string }
    | {
        kind: 'target';
        target: string;
        /** What the rows are when several are right, as in `user`. */
        choose: string | null;
        /** Goes on while the target comes back, until `until` shows. */
        repeat: boolean;
        until: Until | null;
        commit: string | null;
      }
    | { kind: 'check'; ifNot: (Target & { say: Text }) | null }
    | { kind: 'do'; until: Until | null }
    | { kind: 'at'; where: Elsewhere }
    | { kind: 'wait'; upTo: Text | null; done: Text }
    | { kind: 'pick'; options: Option[] }
    | { kind: 'when'; visible: string | null; steps: Step[] }
  );

export interface Option {
  id: string;
  say: Text;
  steps: Step[];
}

/** Where a link inside content leads: our guide (or a part of it), an article of the knowledge base, or an address. */
export interface Target {
  guide?: string;
  part?: string;
  article?: number;
  url?: string;
}

export type LinkTo = Target & { say: Text };

/** Links under one heading; without heading where the author made no groups. */
export interface LinkGroup {
  title: string | null;
  links: LinkTo[];
}

export interface Part {
  id: string;
  title: string;
  asks: string[];
  steps: Step[];
  result: { say: Text; ifNot: Text[] } | null;
}

export interface Table {
  columns: Text[];
  rows: Text[][];
  /** Column whose cell is the reader's own row, or null. */
  key: number | null;
}

export interface Note {
  say: Text;
  table: Table | null;
}

export interface Symptom {
  id: string;
  say: string;
  errors: string[];
  causes: Array<Target & { check: Text }>;
}

export interface Guide {
  id: string;
  kind: GuideKind;
  area: string;
  /** Number in Infomaniak's public knowledge base. */
  article: number | null;
  /** The article, or else what the public help knows about the area. */
  help: { url: string; area: string };
  /** Month of the facts, `2026-11`. */
  facts: string;
  /** Month in which somebody followed it on the live Manager, or null. */
  confirmed: string | null;
  title: string;
  summary: Text;
  asks: string[];
  errors: string[];
  requires: {
    organization: boolean;
    /** Label ids of the roles that are enough. */
    roles: string[];
    offers: Text[];
    have: Array<Target & { say: Text }>;
  };
  effects: Effect[];
  decide: Array<{ ask: Text; options: LinkTo[] }>;
  parts: Part[];
  symptoms: Symptom[];
  goodToKnow: Note[];
  links: LinkGroup[];
  handout: Array<{ to: string; say: Text; text: string }>;
}

/** What suggestions need of a guide, in no language. */
export interface GuideEntry {
  id: string;
  kind: GuideKind;
  area: string;
  article: number | null;
  /** Has an effect that cannot be undone: never first on the page alone. */
  irreversible: boolean;
  /** Pages where somebody may look for it without being able to do it there. */
  suggestOn: string[];
  /** `targets`: labels that the steps ring or name. */
  parts: Array<{ id: string; pages: string[]; targets: string[]; steps: number }>;
}

export interface CorePack {
  pages: PageInfo[];
  labels: Record<string, Label>;
  areas: Area[];
  guides: GuideEntry[];
}

export interface Article {
  number: number;
  area: string;
  title: string;
  url: string;
}

/** Everything the first paint needs in one language. */
export interface ListPack {
  lang: Lang;
  guides: Array<{ id: string; title: string; summary: string; parts: Array<{ id: string; title: string }> }>;
  articles: Article[];
  glossary: Array<{ term: string; say: Text }>;
  /** Texts of the interface; a string, or plural forms by Intl.PluralRules category. */
  panel: Record<string, string | Partial<Record<Intl.LDMLPluralRule, string>>>;
}

export interface GuidesPack {
  lang: Lang;
  guides: Guide[];
  words: { lang: Lang; stop: string[]; light: string[]; synonyms: Array<{ term: string; words: string[] }> };
}
