/** Packs are chunks of the extension: imported when needed, never fetched. */
import type { GuidesPack, Lang, ListPack } from '../content/types.ts';

export interface PackLoader {
  list(lang: Lang): Promise<ListPack>;
  guides(lang: Lang): Promise<GuidesPack>;
}

const lists: Record<Lang, () => Promise<{ default: ListPack }>> = {
  en: () => import('packs:list-en'),
  fr: () => import('packs:list-fr'),
  de: () => import('packs:list-de'),
  it: () => import('packs:list-it'),
  es: () => import('packs:list-es'),
};

const guides: Record<Lang, () => Promise<{ default: GuidesPack }>> = {
  en: () => import('packs:guides-en'),
  fr: () => import('packs:guides-fr'),
  de: () => import('packs:guides-de'),
  it: () => import('packs:guides-it'),
  es: () => import('packs:guides-es'),
};

export const bundledPacks: PackLoader = {
  list: async (lang) => (await lists[lang]()).default,
  guides: async (lang) => (await guides[lang]()).default,
};
