import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../../utils/content/types.ts';
import { administratorMessage } from '../../../utils/panel/administrator.ts';
import { core, lists } from '../content-packs.ts';

const roles = ['role-legal-representative', 'role-administrator'];
const wanted = { guide: 'organization/add-user', part: 'add', roles, label: 'add-user' };
const messageIn = (lang: Lang, more: Partial<typeof wanted> = {}) =>
  administratorMessage({ ...wanted, ...more }, lists[lang], core);

describe('the message to the administrator', () => {
  it('names the task, what is missing and the role, in German', () => {
    const { title } = lists.de.guides.find(({ id }) => id === wanted.guide) ?? { title: '' };
    expect(messageIn('de')).toBe(
      `Guten Tag, ich möchte im Infomaniak Manager Folgendes tun: ${title}. ` +
        'Auf meinem Bildschirm fehlt: die Schaltfläche «Benutzer hinzufügen». ' +
        'Dafür nötige Rolle: Gesetzlicher Vertreter oder Administrator. ' +
        'Können Sie prüfen, ob meine Rolle reicht, oder es für mich erledigen? Vielen Dank.',
    );
  });

  it.each(LANGS)('is whole in %s', (lang) => {
    const text = messageIn(lang);
    expect(text).not.toMatch(/\{|\}|undefined|message\./);
    expect(text).toContain(core.labels['add-user']?.text[lang][0]);
    expect(text).toContain(core.labels['role-administrator']?.text[lang][0]);
  });

  it('never quotes a guess as if it had been read', () => {
    const guess = Object.values(core.labels).find(({ seen, role, look }) => !seen.de && role === 'button' && !look);
    expect(messageIn('de', { label: guess?.id ?? '' })).toContain(`eine Schaltfläche wie «${guess?.text.de[0]}»`);
  });

  it('describes a control without caption, and leaves roles out where none is told', () => {
    const text = messageIn('en', { label: 'row-menu', roles: [] });
    expect(text).toContain('Not on my screen: the ');
    expect(text).not.toContain('Role needed');
  });

  it('names the part where a guide has several tasks', () => {
    const guide = lists.en.guides.find(({ parts, title }) => parts.length > 1 && parts[1]?.title !== title);
    const part = guide?.parts[1];
    expect(messageIn('en', { guide: guide?.id ?? '', part: part?.id ?? '' })).toContain(
      `${guide?.title} (${part?.title})`,
    );
  });
});
