import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../utils/search/types.ts';
import { indexOf } from './indexes.ts';

const en = indexOf('en');
const de = indexOf('de');

function first(lang: Lang, query: string): string | undefined {
  return indexOf(lang).search(query).hits[0]?.id;
}

describe('while a word is being typed', () => {
  it.each([
    ['appear', 'account/change-appearance'],
    ['dark mo', 'account/change-appearance'],
    ['dynamic d', 'domain/add-dynamic-dns'],
    ['unsubs', 'newsletter/manage-subscribers#unsubscribe'],
    ['anyc', 'domain/enable-fast-anycast'],
    ['remove us', 'organization/remove-user'],
  ])('"%s" already leads to %s', (query, expected) => {
    expect(en.search(query).hits[0]?.id).toBe(expected);
  });

  it('half an everyday word leads where the whole word does', () => {
    const whole = en.search('colleague').hits.map(({ id }) => id);
    const half = en.search('collea').hits.map(({ id }) => id);
    expect(new Set(half.slice(0, 3))).toEqual(new Set(whole.slice(0, 3)));
  });

  it('a typo in the half that is typed is forgiven', () => {
    expect(en.search('apearan').hits[0]?.id).toBe('account/change-appearance');
  });

  it('a finished word is no beginning of another', () => {
    expect(en.search('mode. ').hits.every(({ why }) => why.every(({ how }) => how !== 'prefix'))).toBe(true);
  });

  it('no word that is added empties the answer', () => {
    const query = 'remove the person who left from my organization quickly please';
    for (let end = 1; end <= query.length; end++) expect(en.search(query.slice(0, end)).hits.length).toBeGreaterThan(0);
  });
});

describe('typos', () => {
  it.each<[Lang, string, string]>([
    ['en', 'exprot', 'newsletter/manage-subscribers#export'],
    ['en', 'remvoe user', 'organization/remove-user'],
    ['en', 'unsubcribe', 'newsletter/manage-subscribers#unsubscribe'],
    ['en', 'appearence', 'account/change-appearance'],
    ['en', 'aynacst', 'domain/enable-fast-anycast'],
    ['fr', 'apparance', 'account/change-appearance'],
    ['fr', 'dns dynamik', 'domain/add-dynamic-dns'],
    ['de', 'Erscheinugsbild', 'account/change-appearance'],
    ['de', 'Abonenten exportieren', 'newsletter/manage-subscribers#export'],
    ['it', 'esportaer', 'newsletter/manage-subscribers#export'],
    ['es', 'aparencia', 'account/change-appearance'],
  ])('%s: "%s" leads to %s', (lang, query, expected) => {
    expect(first(lang, query)).toBe(expected);
  });

  it('a known word is never taken for a typo of another', () => {
    const ways = en.search('user').hits.flatMap(({ why }) => why.map(({ how }) => how));
    expect(ways).not.toContain('typo');
  });

  it('a typo of an everyday word still means what the word means', () => {
    expect(
      en
        .search('collegue')
        .hits.slice(0, 3)
        .map(({ id }) => id),
    ).toContain('organization/remove-user');
  });

  it('offers the query respelled, the rest of it untouched', () => {
    expect(en.search('how to Exprot the list').spellings).toEqual(['how to export the list']);
    expect(indexOf('fr').search('utilisteur').spellings).toEqual(['utilisateur']);
  });

  it('offers no spelling when every word is known, or is still being typed', () => {
    expect(en.search('export subscribers').spellings).toEqual([]);
    expect(en.search('expo').spellings).toEqual([]);
  });
});

describe('the same word in another spelling', () => {
  it.each<[Lang, string, string]>([
    ['en', 'e-mail', 'email'],
    ['en', 'IP ADDRESS', 'ip address'],
    ['fr', 'désactiver', 'desactiver'],
    ['fr', "l'accès", 'acces'],
    ['fr', 'l’adresse', "l'adresse"],
    ['de', 'ändern', 'aendern'],
    ['de', 'löschen', 'LOESCHEN'],
    ['de', 'Paßwort', 'Passwort'],
    ['de', 'E-Mail-Adresse', 'Emailadresse'],
    ['it', 'modalità', 'modalita'],
    ['es', 'contraseña', 'contrasena'],
    ['es', 'organización', 'organizacion'],
  ])('%s: "%s" and "%s" find the same guides', (lang, one, other) => {
    const index = indexOf(lang);
    const ids = (query: string) => index.search(query).hits.map(({ id }) => id);
    expect(ids(one).length).toBeGreaterThan(0);
    expect(ids(one)).toEqual(ids(other));
  });
});

describe('German compounds', () => {
  it('finds the compound for its last part', () => {
    const hit = de.search('Anschluss ').hits[0];
    expect(hit?.id).toBe('domain/add-dynamic-dns');
    expect(hit?.why).toEqual([{ word: 'Anschluss', field: 'summary', how: 'compound', met: 'internetanschlusses' }]);
  });

  it('finds the parts for a compound nobody wrote', () => {
    const hit = de.search('Domainübersicht').hits[0];
    expect(hit?.id).toBe('domain/enable-fast-anycast');
    expect(hit?.why[0]?.how).toBe('compound');
  });
});
