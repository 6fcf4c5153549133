/** Which guides fit the open page, and why. Works on the core pack alone: no texts of guides, no search index. */
import { normaliseCaption } from '../caption.ts';
import { type CorePack, type GuideEntry, LANGS, type Lang } from '../content/types.ts';
import type { Snapshot } from '../protocol.ts';
import { captionsOf } from './language.ts';
import { type Recognised, recognise } from './recognise.ts';

/** Why something is suggested; shown to the person in a sentence. `text` is what stands on the page. */
export interface Reason {
  kind: 'page' | 'control' | 'dialog' | 'heading' | 'area';
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
  pageFirst: 40,
  page: 30,
  suggestOn: 25,
  area: 8,
  /** A control of the guide on screen; divided among the guides that share it. */
  control: 24,
  /** The same inside the open dialog or menu: the person is in the middle of it. */
  dialog: 40,
  /** An irreversible task needs more than the page. */
  irreversible: -14,
  reference: -4,
} as const;

const CONFIDENT = 20;

export function suggest(snapshot: Snapshot, core: CorePack, lang: Lang): Suggestions {
  const place = recognise(snapshot, core);
  if (!place.isManager) return { items: [], confident: false };
  const screen = readScreen(snapshot, core);
  const items = core.guides
    .map((guide) => scoreGuide(guide, place, screen, core, lang))
    .filter((suggestion) => suggestion.score > 0)
    .sort((a, b) => b.score - a.score || a.guide.localeCompare(b.guide));
  return { items, confident: (items[0]?.score ?? 0) >= CONFIDENT };
}

interface Screen {
  /** Label ids on screen, with the caption as it stands there. */
  labels: Map<string, string>;
  dialog: string | null;
}

function readScreen(snapshot: Snapshot, core: CorePack): Screen {
  const shown = new Map(captionsOf(snapshot).map((caption) => [normaliseCaption(caption), caption]));
  const labels = new Map<string, string>();
  for (const label of Object.values(core.labels)) {
    if (label.generic || label.role === 'nav') continue;
    const text = LANGS.flatMap((lang) => label.text[lang]).find((one) => shown.has(normaliseCaption(one)));
    if (text !== undefined) labels.set(label.id, shown.get(normaliseCaption(text)) ?? text);
  }
  return { labels, dialog: snapshot.dialog ?? null };
}

function scoreGuide(guide: GuideEntry, place: Recognised, screen: Screen, core: CorePack, lang: Lang): Suggestion {
  const parts = guide.parts.map((part) => scorePart(part, place, screen, core, lang));
  const best = parts.reduce<(typeof parts)[number] | null>((top, part) => (top && top.score >= part.score ? top : part), null);
  const why: Reason[] = [...(best?.why ?? [])];
  let score = best?.score ?? 0;
  if (score === 0 && place.page !== null && guide.suggestOn.includes(place.page)) {
    score += WEIGHT.suggestOn;
    why.push({ kind: 'page', text: pageName(place.page, core, lang) });
  }
  if (place.area === guide.area) {
    score += WEIGHT.area;
    if (why.length === 0) why.push({ kind: 'area', text: areaName(guide.area, core, lang) });
  }
  const touched = why.some(({ kind }) => kind === 'control' || kind === 'dialog');
  if (score > 0 && guide.irreversible && !touched) score += WEIGHT.irreversible;
  if (score > 0 && guide.kind !== 'task' && !touched) score += WEIGHT.reference;
  const specific = guide.parts.length > 1 && touched;
  return { guide: guide.id, part: specific ? (best?.part ?? null) : null, score: Math.max(score, 0), why };
}

function scorePart(part: GuideEntry['parts'][number], place: Recognised, screen: Screen, core: CorePack, lang: Lang) {
  const why: Reason[] = [];
  let score = 0;
  const at = place.page === null ? -1 : part.pages.indexOf(place.page);
  if (at >= 0) {
    // The page where the work is done says more than a page on the way there.
    score += at === part.pages.length - 1 ? WEIGHT.pageFirst : WEIGHT.page;
    why.push({ kind: 'page', text: pageName(part.pages[at] ?? '', core, lang) });
  }
  for (const target of part.targets) {
    const caption = screen.labels.get(target);
    if (caption === undefined) continue;
    const inLayer = ['dialog', 'menu'].includes(core.labels[target]?.place ?? '');
    score += (inLayer ? WEIGHT.dialog : WEIGHT.control) / guidesWith(target, core);
    why.push({ kind: inLayer ? 'dialog' : 'control', text: caption });
  }
  return { part: part.id, score, why };
}

const guidesWith = (label: string, core: CorePack) =>
  Math.max(1, core.guides.filter((guide) => guide.parts.some((part) => part.targets.includes(label))).length);

const pageName = (id: string, core: CorePack, lang: Lang) =>
  core.pages.find((page) => page.id === id)?.name[lang][0] ?? null;

const areaName = (id: string, core: CorePack, lang: Lang) => core.areas.find((area) => area.id === id)?.name[lang][0] ?? null;
