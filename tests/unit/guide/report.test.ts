import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../utils/content/types.ts';
import { type Report, readReports, writeReport } from '../../../utils/guide/report.ts';
import { OUTCOMES } from '../../../utils/guide/tally.ts';

const report: Report = {
  guide: 'organization/remove-user',
  part: 'remove',
  facts: '2026-11',
  step: { id: '3', number: 3, of: 9 },
  manager: 'de',
  captions: 'de',
  version: '0.1.0',
  tried: Date.UTC(2026, 10, 22, 14, 58, 7),
  labels: [
    { id: 'nav-users', outcome: 'found', read: true, used: true, expected: ['Benutzer'], ringed: null },
    {
      id: 'create-team',
      outcome: 'found',
      read: false,
      used: true,
      expected: ['Team erstellen'],
      ringed: 'Neues Team',
    },
    { id: 'continue', outcome: 'missing', read: false, used: false, expected: ['Weiter', 'Fortfahren'], ringed: null },
  ],
};
const written = `[Signpost report 1]
guide: organization/remove-user
part: remove
facts: 2026-11
step: 3 (3 of 9)
manager: de
signpost: 0.1.0
tried: 2026-11-22 14:58:07 UTC
labels: 3
found: nav-users, read, used
  expected: "Benutzer"
found: create-team, guessed, used
  expected: "Team erstellen"
  ringed: "Neues Team"
not found: continue, guessed
  expected: "Weiter"
  expected: "Fortfahren"
[end of report]`;

const word = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const caption = fc.string({ unit: 'binary', maxLength: 80 });
const label = fc.record({
  id: word,
  outcome: fc.constantFrom(...OUTCOMES),
  read: fc.boolean(),
  used: fc.boolean(),
  expected: fc.array(caption, { maxLength: 4 }),
  ringed: fc.option(caption),
});
const anyReport: fc.Arbitrary<Report> = fc
  .record({
    guide: fc.tuple(word, word).map((words) => words.join('/')),
    part: word,
    facts: fc.stringMatching(/^20\d\d-(0[1-9]|1[0-2])$/),
    step: fc.option(
      fc.record({
        id: fc.stringMatching(/^[a-z0-9]{1,8}(\.[a-z0-9-]{1,8}){0,3}$/),
        number: fc.nat(99),
        of: fc.nat(99),
      }),
    ),
    captions: fc.constantFrom(...LANGS),
    isKnown: fc.boolean(),
    version: fc.stringMatching(/^\d{1,3}\.\d{1,3}\.\d{1,3}(-[a-z0-9.]{1,9})?$/),
    tried: fc.nat(4_000_000_000).map((seconds) => seconds * 1000),
    labels: fc.uniqueArray(label, { selector: ({ id }) => id, maxLength: 12 }),
  })
  .map(({ isKnown, ...rest }) => ({ ...rest, manager: isKnown ? rest.captions : null }));

describe('a report', () => {
  it('is written for people', () => {
    expect(writeReport(report)).toBe(written);
  });

  it('is read back exactly, whatever the captions hold', () => {
    fc.assert(
      fc.property(anyReport, (one) => {
        expect(readReports(writeReport(one))).toEqual({ reports: [{ line: 1, report: one }], problems: [] });
      }),
    );
  });

  it('is read back from mails that quote it, indent it and end lines otherwise', () => {
    const mangle = fc.record({
      prefix: fc.constantFrom('', '> ', '>> ', '> > ', '>', '   ', '\u00a0'),
      suffix: fc.constantFrom('', ' ', '\t'),
      ending: fc.constantFrom('\n', '\r\n', '\r', '\n\n'),
      around: fc.constantFrom('', 'Hello,\n\n', '> found: it\n', '-- \nAnna: 12\n'),
    });
    fc.assert(
      fc.property(
        fc.array(anyReport, { minLength: 1, maxLength: 3 }),
        mangle,
        (all, { prefix, suffix, ending, around }) => {
          const lines = all.flatMap((one) => [...around.split('\n'), ...writeReport(one).split('\n')]);
          const text = lines.map((line) => `${prefix}${line}${suffix}`).join(ending);
          const { reports, problems } = readReports(text);
          expect(problems).toEqual([]);
          expect(reports.map((one) => one.report)).toEqual(all);
        },
      ),
    );
  });

  it.each([
    [
      'a line that the mail wrapped',
      written.replace('  ringed: "Neues Team"', '  ringed: "Neues\nTeam"'),
      14,
      'not understood',
    ],
    ['a label that got lost', written.replace('found: nav-users, read, used\n', ''), 10, 'before any label'],
    ['captions and label that got lost', written.replace(/not found[^[]*/, ''), 1, '3 labels are announced, 2 follow'],
    ['no end', written.replace('[end of report]', ''), 1, 'it is cut off'],
    ['another report before its end', written.replace('[end of report]', written), 1, 'it is cut off: the next one'],
    ['a line less', written.replace('facts: 2026-11\n', ''), 1, 'the line "facts: …" is missing'],
    ['a line twice', written.replace('part: remove', 'part: remove\npart: other'), 4, '"part" comes twice'],
    ['a label twice', written.replace('create-team', 'nav-users'), 12, 'the label "nav-users" comes twice'],
    ['a month that is none', written.replace('2026-11\n', 'soon\n'), 4, '"facts" cannot be "soon"'],
    ['a time that is none', written.replace('14:58', '99:58'), 1, 'there is no such time'],
    ['another language', written.replace('manager: de', 'manager: pt'), 1, 'unknown language "pt"'],
    ['another version', written.replace('report 1]', 'report 7]'), 1, 'reports of version 7 are not known here'],
  ])('with %s is left out, and the mistake named with its line', (_, text, line, message) => {
    const { reports, problems } = readReports(text);
    expect(problems[0]).toEqual({ line, message: expect.stringContaining(message) });
    expect(problems).toHaveLength(1);
    expect(reports).toHaveLength(text.split('[Signpost').length - 2);
  });

  it('is never invented, and nothing is thrown on', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...written.split('\n')))), (lines) => {
        const { reports } = readReports(lines.join('\n'));
        expect(reports.length).toBeLessThanOrEqual(lines.filter((line) => line.includes('[Signpost report 1]')).length);
      }),
    );
  });
});
