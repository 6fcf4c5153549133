import { describe, expect, it } from 'vitest';
import type { Guide } from '../../../utils/content/types.ts';
import { guideAsText } from '../../../utils/panel/export.ts';
import { fakeModel, guide } from './fake-model.ts';

const textOf = (more: Partial<Guide>) => guideAsText({ ...guide, parts: [], goodToKnow: [], ...more }, fakeModel());

describe('a guide as plain text', () => {
  it('says for a fix what one sees and what to check', () => {
    const symptoms = [
      { id: 'stuck', say: 'It stays at “0/10”', errors: [], causes: [{ check: ['A service is off.'] }] },
    ];
    expect(textOf({ kind: 'fix', symptoms })).toContain('It stays at “0/10”\n- A service is off.');
  });

  it('lists the links of a hub under their headings', () => {
    const links = [{ title: 'Share', links: [{ article: 1, say: ['Share by email'] }] }];
    expect(textOf({ kind: 'hub', links })).toContain('Share\n- Share by email');
    expect(textOf({ kind: 'task', links })).not.toContain('Share by email');
  });

  it('has the rows of a table', () => {
    const table = { columns: [['In a name'], ['Rule']], rows: [[['Full stop'], ['None at the end']]], key: null };
    expect(textOf({ goodToKnow: [{ say: ['The rules.'], table }] })).toContain(
      '- The rules.\n  Full stop | None at the end',
    );
  });
});
