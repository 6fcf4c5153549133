import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../utils/content/types.ts';
import { voteLanguage } from '../../../utils/match/language.ts';
import type { Snapshot } from '../../../utils/protocol.ts';
import { core } from '../content-packs.ts';
import { scenes } from './scenes.ts';

const vote = (snapshot: Partial<Snapshot>) =>
  voteLanguage({ url: 'https://manager.infomaniak.com/', ...snapshot }, core);
const buttons = (...names: string[]) => ({ controls: names.map((name) => ({ role: 'button', name })) });

describe('the language of the Manager', () => {
  it('is the one its list of users is written in, although the document always says English', () => {
    const users = scenes.find(({ title }) => title === 'the list of users');
    for (const lang of LANGS) expect(users && voteLanguage(users.snapshot(lang), core)).toBe(lang);
  });

  it('is not read from the document', () => {
    for (const lang of LANGS) expect(vote({ lang })).toBeNull();
  });

  it('is unknown on a page without a known caption', () => {
    expect(vote(buttons('Lorem', 'ipsum'))).toBeNull();
  });

  it('is unknown when two languages have as many votes', () => {
    expect(vote({ headings: ['Utilisateurs', 'Benutzer'] })).toBeNull();
  });

  it('is the one with most votes, such as on a page with a foreign name', () => {
    expect(vote({ headings: ['Utilisateurs', 'Benutzer'], ...buttons('Ajouter un utilisateur') })).toBe('fr');
  });

  it('counts a caption once, however often it stands there', () => {
    expect(vote({ headings: ['Utilisateurs', '2 Utilisateurs'], breadcrumb: ['Utilisateurs', 'Benutzer'] })).toBeNull();
  });

  it('is not told by captions that several languages share', () => {
    expect(vote(buttons('Administrator', 'DNS Fast Anycast'))).toBeNull();
  });

  it('is not told by captions that nobody has read there', () => {
    expect(core.labels['remove-this-user']?.seen.de).toBe(false);
    expect(vote(buttons('Diesen Benutzer entfernen'))).toBeNull();
    expect(vote(buttons('Remove this user'))).toBe('en');
  });
});
