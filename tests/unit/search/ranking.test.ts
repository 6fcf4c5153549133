import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../utils/search/types.ts';
import { indexOf } from './indexes.ts';

interface Scene {
  query: string;
  /** The first guides, in order. */
  expected: string[];
  why: string;
}

const REMOVE = 'organization/remove-user';
const ADD = 'organization/add-user';
const ROLE = 'organization/change-user-role';
const DPA = 'organization/generate-dpa';
const DYNDNS = 'domain/add-dynamic-dns';
const ANYCAST = 'domain/enable-fast-anycast';
const LOOK = 'account/change-appearance';
const SUBSCRIBERS = 'newsletter/manage-subscribers';
const IMPORT = 'newsletter/manage-subscribers#add';
const UNSUBSCRIBE = 'newsletter/manage-subscribers#unsubscribe';
const EXPORT = 'newsletter/manage-subscribers#export';
const STUCK = 'kdrive/fix-synchronization#stuck';

const SCENES: Record<Lang, Scene[]> = {
  en: [
    { query: 'remove user', expected: [REMOVE, ADD, ROLE], why: 'both words in the title; the others share one' },
    { query: 'how do I fire an employee', expected: [REMOVE], why: 'firing means removing a user' },
    { query: 'colleague left the company', expected: [REMOVE], why: 'an expression of the ring, stop words between' },
    { query: 'make someone admin', expected: [ROLE], why: 'admin is an administrator, asked for in its asks' },
    { query: 'night mode', expected: [LOOK], why: 'night mode is dark mode' },
    { query: 'darkmode', expected: [LOOK], why: 'two words of the texts in one' },
    { query: 'the screen is too bright', expected: [LOOK], why: 'a symptom, no word in common' },
    { query: 'dyn dns router', expected: [DYNDNS, ANYCAST], why: 'DNS alone is shared by two' },
    { query: 'my IP changes all the time', expected: [DYNDNS], why: 'inflection: changing' },
    { query: 'nameserver slow', expected: [ANYCAST, DYNDNS], why: 'joined where the texts say name server' },
    { query: 'contract data protection', expected: [DPA], why: 'all words in its asks and title' },
    { query: 'opt-out', expected: [UNSUBSCRIBE, SUBSCRIBERS], why: 'the part before the whole guide' },
    { query: 'opt out', expected: [UNSUBSCRIBE, SUBSCRIBERS], why: 'the same without hyphen' },
    { query: 'subscriber list export', expected: [EXPORT, SUBSCRIBERS], why: 'a rare word in the title weighs most' },
    { query: 'upload excel list', expected: [IMPORT], why: 'upload is import, Excel is CSV' },
  ],
  fr: [
    { query: "il a quitté l'entreprise", expected: [REMOVE], why: 'a whole expression, elided article' },
    { query: 'collegue licencie', expected: [REMOVE], why: 'no accents, everyday words' },
    { query: "donner les droits d'administrateur", expected: [ROLE, ADD], why: 'rights are in its summary only' },
    { query: 'mode nuit', expected: [LOOK], why: 'night mode is dark mode' },
    { query: 'fond noir', expected: [LOOK], why: 'an expression, no word in common' },
    { query: 'adresse ip qui change', expected: [DYNDNS], why: 'inflection: changeante' },
    { query: 'rgpd contrat sous-traitance', expected: [DPA], why: 'names the law and the contract' },
    { query: 'vitesse dns', expected: [ANYCAST, DYNDNS], why: 'an expression for Fast Anycast' },
  ],
  de: [
    { query: 'Mitarbeiterin hat gekündigt', expected: [REMOVE], why: 'a resignation means removing the user' },
    { query: 'benutzer loeschen', expected: [REMOVE], why: 'umlaut written out, löschen is entfernen' },
    { query: 'zum Admin machen', expected: [ROLE, ADD], why: 'an expression for changing the role' },
    { query: 'liste adressen', expected: [EXPORT, SUBSCRIBERS], why: 'split where the texts say Adressliste' },
    { query: 'Abonnentenliste exportieren', expected: [EXPORT], why: 'joined where the texts say two words' },
    { query: 'Datenschutz Vertrag', expected: [DPA], why: 'Datenschutz stands only inside a longer word' },
    { query: 'dyndns fritzbox', expected: [DYNDNS], why: 'names of the technique and of a router' },
  ],
  it: [
    { query: 'licenziare dipendente', expected: [REMOVE], why: 'everyday words only' },
    { query: 'nuovo collega', expected: [ADD], why: 'a new colleague is a user to add' },
    { query: 'promuovere amministratore', expected: [ROLE, ADD], why: 'promoting is changing the role' },
    { query: 'modalita notte', expected: [LOOK], why: 'no accent, everyday expression' },
    { query: 'privacy contratto', expected: [DPA], why: 'privacy is GDPR' },
    { query: 'disiscrivere', expected: [UNSUBSCRIBE], why: 'everyday word for annullare l’iscrizione' },
    { query: 'ip che cambia', expected: [DYNDNS], why: 'an expression of the ring' },
  ],
  es: [
    { query: 'despedir empleado', expected: [REMOVE], why: 'everyday words only' },
    { query: 'nuevo compañero', expected: [ADD], why: 'a new colleague is a user to add' },
    { query: 'hacer administrador', expected: [ROLE, ADD], why: 'making administrator is changing the role' },
    { query: 'modo noche', expected: [LOOK], why: 'night mode is dark mode' },
    { query: 'proteccion de datos contrato', expected: [DPA], why: 'no accent' },
    { query: 'dns dinamico', expected: [DYNDNS, ANYCAST], why: 'no accent; DNS alone is shared by two' },
    { query: 'subir lista excel', expected: [IMPORT], why: 'uploading is importing' },
  ],
};

describe.each(Object.entries(SCENES))('somebody asks in %s', (lang, scenes) => {
  const index = indexOf(lang as Lang);

  it.each(scenes)('finds the right guides for "$query": $why', ({ query, expected }) => {
    const { hits, confident } = index.search(query);
    expect(hits.slice(0, expected.length).map(({ id }) => id)).toEqual(expected);
    expect(confident).toBe(true);
  });
});

const PASTED: Record<Lang, string> = {
  en: 'Error! Synchronization paused: 0/10 files. Please contact an administrator of your Organization.',
  fr: 'Erreur : Synchronisation en pause : 0/10 fichiers. Contactez un administrateur de votre Organisation.',
  de: 'Fehler: Synchronisierung angehalten: 0/10 Dateien. Ein Benutzer der Organisation hilft weiter.',
  it: 'Errore: Sincronizzazione in pausa: 0/10 file. Contatti un amministratore dell’Organizzazione.',
  es: 'Error: Sincronización en pausa: 0/10 archivos. Contacte con un administrador de la Organización.',
};

describe('somebody pastes an error message', () => {
  it.each(Object.entries(PASTED))('opens at its symptom, whatever else was copied (%s)', (lang, query) => {
    const { hits, confident } = indexOf(lang as Lang).search(query);
    expect(hits[0]?.id).toBe(STUCK);
    expect(confident).toBe(true);
  });

  it('finds it while it is being typed', () => {
    expect(indexOf('en').search('this file name contains a forb').hits[0]?.id).toBe(STUCK);
  });

  it('finds it at the end of a long log', () => {
    const log = 'The user opened the domain page and changed the role of a user. '.repeat(20);
    const { hits } = indexOf('en').search(`${log} This file name contains a forbidden character`);
    expect(hits[0]?.id).toBe(STUCK);
  });
});
