/** What people type, in the words they have, over the guides as they are. */
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../utils/content/types.ts';
import { documentsOf } from '../../../utils/search/corpus.ts';
import { find } from '../../../utils/search/find.ts';
import { createIndex } from '../../../utils/search/search.ts';
import type { SearchIndex } from '../../../utils/search/types.ts';
import { readContent } from '../../../utils/tools/read-content.ts';

const { packs } = readContent('content');
const built = new Map<Lang, SearchIndex>();

function firstOf(lang: Lang, query: string): string | null | undefined {
  const { words } = packs.guides[lang];
  const index = built.get(lang) ?? createIndex(documentsOf(packs.guides[lang], packs.list[lang], packs.core), words);
  built.set(lang, index);
  return find(index, query).findings[0]?.guide;
}

const NEW_ADDRESS = ['mail/create-email-address', 'mail/obtain-email-address'];

describe('the first guide for what was typed', () => {
  it.each<[why: string, lang: Lang, query: string, guides: string[]]>([
    ['without accents', 'fr', 'creer boite mail', NEW_ADDRESS],
    ['with umlauts written out', 'de', 'benutzer loeschen', ['organization/remove-user']],
    ['with ß where we write ss', 'de', 'paßwort vergessen', ['account/understand-identifiers']],
    ['in parts of a compound', 'de', 'Adresse Mail', NEW_ADDRESS],
    ['as a compound nobody wrote', 'de', 'Newsletterabonnenten', ['newsletter/manage-subscribers']],
    ['as a symptom', 'de', 'nameserver langsam', ['domain/enable-fast-anycast']],
    ['in everyday words', 'fr', 'mot de passe oublié', ['account/understand-identifiers']],
    ['in everyday words', 'en', 'fire a colleague', ['organization/remove-user']],
    ['in everyday words', 'it', 'schermo troppo chiaro', ['account/change-appearance']],
    ['in everyday words', 'es', 'despedir a un empleado', ['organization/remove-user']],
    ['in everyday words', 'fr', 'désinscription', ['newsletter/manage-subscribers']],
    ['in everyday words', 'de', 'Nachtmodus', ['account/change-appearance']],
    ['in an abbreviation', 'en', '2FA', ['account/enable-two-step-verification']],
    ['with a letter dropped', 'en', 'autorespnder', ['mail/set-autoresponder']],
    ['with letters swapped', 'it', 'risponditore autoamtico', ['mail/set-autoresponder']],
    ['while it is being typed', 'es', 'cortaf', ['vps/manage-firewall']],
    ['joined', 'en', 'winmaildat', ['mail/fix-winmail-dat']],
    [
      'in a pasted error',
      'en',
      'I opened the mail and there was only an attachment winmail.dat in it, why?',
      ['mail/fix-winmail-dat'],
    ],
  ])('%s (%s): %s', (_, lang, query, guides) => {
    expect(guides).toContain(firstOf(lang, query));
  });
});
