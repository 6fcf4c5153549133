import type { Lang, Localised } from './types.ts';

const SUPPORT_PATH: Localised = {
  en: 'en/support',
  fr: 'fr/support',
  de: 'de/support',
  it: 'it/assistenza',
  es: 'es/asistencia',
};

/** Address of an article of Infomaniak's public knowledge base. */
export const articleUrl = (number: number, lang: Lang) =>
  `https://www.infomaniak.com/${SUPPORT_PATH[lang]}/faq/${number}`;
