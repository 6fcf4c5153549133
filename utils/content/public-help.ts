/** Addresses of Infomaniak's public help. */
import type { Lang, Localised } from './types.ts';

const SUPPORT: Localised = {
  en: 'https://www.infomaniak.com/en/support',
  fr: 'https://www.infomaniak.com/fr/support',
  de: 'https://www.infomaniak.com/de/support',
  it: 'https://www.infomaniak.com/it/assistenza',
  es: 'https://www.infomaniak.com/es/asistencia',
};

export const supportUrl = (lang: Lang): string => SUPPORT[lang];

/** An article of the knowledge base. */
export const articleUrl = (number: number, lang: Lang): string => `${SUPPORT[lang]}/faq/${number}`;

/** Search of the knowledge base. */
export const publicSearchUrl = (lang: Lang, query: string): string =>
  `${SUPPORT[lang]}/faq/search?q=${encodeURIComponent(query)}`;
