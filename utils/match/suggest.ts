/** Which guides fit the open page, and why. Works on the core pack alone: no texts of guides, no search index. */
import type { CorePack, GuideEntry, Label, Lang } from '../content/types.ts';
import type { Snapshot } from '../protocol.ts';
import { captionsOf, labelsAmong, labelsInTitle } from './captions.ts';
import { perCore } from './per-core.ts';
import { type Recognised, recognise } from './recognise.ts';

/** Why something is suggested; shown to the person in a sentence. `text` is what stands on the page. */
export interface Reason {
  kind: 'page' | 'control' | 'dialog' | 'area' | 'text';
  text: string | null;
}

export interface Suggestion {
  guide: string;
  /** The part that fits best, or null for the guide as a whole. */
  part: string | null;
  score: number;
  why: Reason[];
}

export interface Suggestions {
  items: Suggestion[];
  /** False when nothing on the page speaks for the first one but the product. */
  confident: boolean;
}

const WEIGHT = {
  /** The page where the work is done says more than a page on the way there. */
  lastPage: 40,
  page: 30,
  pageAhead: 5,
  suggestOn: 25,
  area: 16,
  /** In the open dialog or menu, or its title: the person is in the middle of it. More than page and controls together. */
  layer: 80,
  control: 24,
  /** A button that may lie behind the open dialog. */
  behind: 12,
  /** A caption that many pages have: of a field, or on the page of another product. */
  common: 6,
  /** An irreversible task needs more than the page. */
  irreversible: -14,
  /** Troubleshooting never leads on a calm page. */
  notTask: -4,
} as const;

/** Each further control of the same guide says half as much as the one before. */
const FURTHER = 0.5;
const CONFIDENT = 28;

export function suggest(snapshot: Snapshot, core: CorePack, lang: Lang): Suggestions {
  const place = recognise(snapshot, core);
  if (!place.isManager) return { items: [], confident: false };
  const scene: Scene = {
    place,
    shown: labelsAmong(captionsOf(snapshot), core),
    titled: snapshot.dialog ? labelsInTitle(snapshot.dialog, core) : new Map(),
    isDialogOpen: Boolean(snapshot.dialog),
    core,
    lang,
  };
  const scored = candidates(scene)
    .map((guide) => ({ guide, ...scoreGuide(guide, scene) }))
    .filter(({ score }) => score > 0);
  scored.sort((a, b) => b.score - a.score || compareEqual(a.guide, b.guide));
  const items = scored.map(({ guide, ...rest }) => ({ guide: guide.id, ...rest }));
  return { items, confident: (items[0]?.score ?? 0) >= CONFIDENT };
}

/** What can be undone goes first. */
function compareEqual(a: GuideEntry, b: GuideEntry): number {
  return Number(a.irreversible) - Number(b.irreversible) || (a.id < b.id ? -1 : 1);
}

interface Scene {
  place: Recognised;
  /** Label ids on screen, and in the title of the dialog, with their captions. */
  shown: Map<string, string>;
  titled: Map<string, string>;
  isDialogOpen: boolean;
  core: CorePack;
  lang: Lang;
}

function scoreGuide(guide: GuideEntry, scene: Scene): Omit<Suggestion, 'guide'> {
  const { place, core, lang } = scene;
  const parts = guide.parts.map((part) => ({ id: part.id, ...scorePart(part, guide, scene) }));
  const [best, second] = parts.toSorted((a, b) => b.score - a.score);
  const why: Reason[] = [...(best?.why ?? [])];
  let score = best?.score ?? 0;
  if (place.page !== null && guide.suggestOn.includes(place.page) && !why.some(({ kind }) => kind === 'page')) {
    score += WEIGHT.suggestOn;
    why.push({ kind: 'page', text: pageName(place.page, core, lang) });
  }
  if (place.area === guide.area) {
    score += WEIGHT.area;
    if (why.length === 0) why.push({ kind: 'area', text: areaName(guide.area, core, lang) });
  }
  const isTouched = why.some(({ kind }) => kind === 'control' || kind === 'dialog');
  if (score > 0 && guide.irreversible && !isTouched) score += WEIGHT.irreversible;
  if (score > 0 && guide.kind !== 'task' && !isTouched) score += WEIGHT.notTask;
  const isOnePart = isTouched && second !== undefined && best !== undefined && best.score > second.score;
  return { part: isOnePart ? best.id : null, score: Math.max(score, 0), why };
}

type PartEntry = GuideEntry['parts'][number];

function scorePart(part: PartEntry, guide: GuideEntry, scene: Scene): { score: number; why: Reason[] } {
  const { place, core, lang } = scene;
  const controls = part.targets.flatMap((id) => weighControl(id, guide, scene)).sort((a, b) => b.weight - a.weight);
  const score = controls.reduce((sum, { weight }, nth) => sum + weight * FURTHER ** nth, 0);
  const why = controls.map(({ reason }) => reason);
  if (place.page === null || !part.pages.includes(place.page)) return { score, why };
  const ahead = part.pages.length - 1 - part.pages.lastIndexOf(place.page);
  const weight = Math.max(WEIGHT.lastPage - WEIGHT.pageAhead * ahead, WEIGHT.page);
  return { score: score + weight, why: [{ kind: 'page', text: pageName(place.page, core, lang) }, ...why] };
}

/** What a control of a guide on screen says for it; shared among the guides that use it. */
function weighControl(id: string, guide: GuideEntry, scene: Scene): Array<{ weight: number; reason: Reason }> {
  const inTitle = scene.titled.get(id);
  const caption = inTitle ?? scene.shown.get(id);
  if (caption === undefined) return [];
  const label = scene.core.labels[id];
  if (!label || isSidebarEntry(label)) return [];
  const kind = inTitle !== undefined || isInLayer(label) ? 'dialog' : 'control';
  const weight = controlWeight(label, kind, guide, scene) / (guidesBy(scene.core).get(id)?.length ?? 1);
  return [{ weight, reason: { kind, text: caption } }];
}

function controlWeight(
  label: Label,
  kind: 'dialog' | 'control',
  guide: GuideEntry,
  { place, isDialogOpen, core }: Scene,
): number {
  if (!telling(core).has(label.id)) {
    const isForeign = label.place !== 'menu' && place.area !== null && place.area !== guide.area;
    const isField = label.role === 'textbox' || label.role === 'combobox';
    if (isForeign || isField) return WEIGHT.common;
  }
  if (kind === 'dialog') return WEIGHT.layer;
  return isDialogOpen && label.role === 'button' ? WEIGHT.behind : WEIGHT.control;
}

/** Entries of the side menu are there on every page of a product. */
const isSidebarEntry = ({ role, place }: Label) => role === 'nav' && place === 'sidebar';
/** An entry that leads on within a dialog is there whatever one came for. */
const isInLayer = ({ role, place }: Label) => role !== 'nav' && (place === 'dialog' || place === 'menu');

/** Labels that stand on one page and hardly anywhere else. */
const telling = perCore(({ pages }) => new Set(pages.flatMap((page) => page.telling)));

/** Guides by what can speak for them: labels, pages, their area. */
const guidesBy = perCore(({ guides }) => {
  const known = new Map<string, GuideEntry[]>();
  for (const guide of guides) {
    const own = guide.parts.flatMap(({ targets, pages }) => [...targets, ...pages]);
    for (const key of new Set([...own, ...guide.suggestOn, areaKey(guide.area)])) {
      known.set(key, [...(known.get(key) ?? []), guide]);
    }
  }
  return known;
});

const areaKey = (area: string) => `area:${area}`;

function candidates({ place: { page, area }, shown, titled, core }: Scene): GuideEntry[] {
  const keys = [...shown.keys(), ...titled.keys(), ...(page ? [page] : []), ...(area ? [areaKey(area)] : [])];
  return [...new Set(keys.flatMap((key) => guidesBy(core).get(key) ?? []))];
}

const pageName = (id: string, core: CorePack, lang: Lang) =>
  core.pages.find((page) => page.id === id)?.name[lang][0] ?? null;

const areaName = (id: string, core: CorePack, lang: Lang) =>
  core.areas.find((area) => area.id === id)?.name[lang][0] ?? null;
