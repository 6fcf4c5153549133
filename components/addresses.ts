import type { Lang } from '../utils/content/types.ts';

const SITE = 'https://www.infomaniak.com';
const SUPPORT: Record<Lang, string> = {
  en: '/en/support',
  fr: '/fr/support',
  de: '/de/support',
  it: '/it/support',
  es: '/es/asistencia',
};

export const supportUrl = (lang: Lang): string => `${SITE}${SUPPORT[lang]}`;

/** Search of the public knowledge base. */
export const publicSearchUrl = (lang: Lang, query: string): string =>
  `${SITE}${SUPPORT[lang]}/faq/search?q=${encodeURIComponent(query)}`;
