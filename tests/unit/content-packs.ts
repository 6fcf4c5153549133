/** The guides of the product, compiled once for all tests: what every stage works on. */
import core from 'packs:core';
import de from 'packs:guides-de';
import en from 'packs:guides-en';
import es from 'packs:guides-es';
import fr from 'packs:guides-fr';
import it from 'packs:guides-it';
import listDe from 'packs:list-de';
import listEn from 'packs:list-en';
import listEs from 'packs:list-es';
import listFr from 'packs:list-fr';
import listIt from 'packs:list-it';

export { core };
export const guides = { en, fr, de, it, es };
export const lists = { en: listEn, fr: listFr, de: listDe, it: listIt, es: listEs };
