import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Report, type ReportedLabel, writeReport } from '../../../utils/guide/report.ts';
import { five, writeContent } from '../content/small-content.ts';
import { kb } from './run-kb.ts';

const LABELS = 'labels/extra.yaml';
const extra = `# What the tests learn about

invite: # asked for in every team
  role: button
  text: ${five('Invite')}
  # the article shows two of them
  evidence: {en: seen, fr: translated, de: translated, it: inferred, es: seen-other}
  generic: true

rename:
  role: button
  text:
    en: [Rename, Change the name]
    fr: Renommer # read in an old picture
    de: [Umbenennen, "Namen: ändern"]
    it: Rinomina
    es: Renombrar
  evidence: {en: seen, fr: translated, de: translated, it: inferred, es: inferred} # fr: guessed twice
`;

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 20, 9);

/** The nth run in a German Manager. */
function report(nth: number, labels: Array<Partial<ReportedLabel>>, more: Partial<Report> = {}): string {
  return writeReport({
    guide: 'shop/close-shop',
    part: 'close',
    facts: '2026-11',
    step: null,
    manager: 'de',
    captions: more.manager ?? 'de',
    version: '0.1.0',
    tried: START + nth * DAY,
    labels: labels.map((one) => ({ ...invite, ...one })),
    ...more,
  });
}

const invite: ReportedLabel = {
  id: 'invite',
  outcome: 'found',
  read: false,
  used: true,
  expected: ['Invite de'],
  ringed: null,
};
const rename: ReportedLabel = { ...invite, id: 'rename', expected: ['Umbenennen', 'Namen: ändern'] };
const absent: Partial<ReportedLabel> = { outcome: 'missing', used: false };

/** Learns from these files, and says what that changed. */
async function learn(texts: string[], options = '', labels = extra) {
  const folder = writeContent({ [LABELS]: labels });
  const files = texts.map((text, nth) => {
    const file = join(folder, `../mail-${nth}.txt`);
    writeFileSync(file, text);
    return file;
  });
  const ran = await kb(`learn ${files.join(' ')} ${options}`, [], folder);
  const clean = (text: string) => text.replaceAll(join(folder, '..'), '').replaceAll(/\S*\/(mail-\d\.txt)/g, '$1');
  return {
    code: ran.code,
    out: clean(ran.out),
    err: clean(ran.err),
    labels: readFileSync(join(folder, LABELS), 'utf8'),
    folder,
  };
}

describe('kb learn', () => {
  it('proposes what two reports agree on, and writes nothing unasked', async () => {
    const { code, out, err, labels } = await learn([report(0, [{}]), report(2, [{}])]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('content/labels/extra.yaml:5: invite, de: "Invite de" in 2 reports, last 2026-11-22');
    expect(out).toContain(
      '+  evidence: {en: seen, fr: translated, de: seen, it: inferred, es: seen-other} # de: 2 reports',
    );
    expect(out).toContain('2 reports from 2 files; 1 label to change; run again with --write');
    expect(labels).toBe(extra);
  });

  it('with --write changes that and nothing else, and what it writes is sound', async () => {
    const neu = { ...rename, ringed: 'Name ändern' };
    const { code, out, labels, folder } = await learn([report(0, [{}, neu]), report(2, [{}, neu])], '--write');
    expect(code).toBe(0);
    expect(out).toContain('2 labels changed');
    expect(labels).toBe(
      extra
        .replace(
          'de: translated, it: inferred, es: seen-other}',
          'de: seen, it: inferred, es: seen-other} # de: 2 reports, 2026-11-22',
        )
        .replace('[Umbenennen, "Namen: ändern"]', 'Name ändern')
        .replace(
          'de: translated, it: inferred, es: inferred} # fr: guessed twice',
          'de: seen, it: inferred, es: inferred} # fr: guessed twice; de: 2 reports, 2026-11-22',
        ),
    );
    expect((await kb('check', [], folder)).code).toBe(0);
  });

  it('puts a caption that was read first, among those that were read before', async () => {
    const en = (ringed: string) => ({ ...rename, read: true, expected: ['Rename', 'Change the name'], ringed });
    const two = (ringed: string) => [0, 1].map((nth) => report(nth, [en(ringed)], { manager: 'en' }));
    const moved = await learn(two('Change the name'), '--write');
    expect(moved.labels).toBe(extra.replace('[Rename, Change the name]', '[Change the name, Rename]'));
    const added = await learn(two('Edit the name'), '--write');
    expect(added.labels).toBe(extra.replace('[Rename, Change the name]', '[Edit the name, Rename, Change the name]'));
  });

  it('drops the guesses beside a caption that was read: they would pass for read', async () => {
    const alias = { ...rename, ringed: 'Namen: ändern' };
    const { labels } = await learn([report(0, [alias]), report(1, [alias])], '--write');
    expect(labels).toContain('    de: "Namen: ändern"\n');
  });

  it('writes less agreement only when asked to', async () => {
    const once = await learn([report(0, [{}])], '--write');
    expect(once.labels).toBe(extra);
    expect(once.out).toContain('Too few to write: 2 reports must agree');
    const allowed = await learn([report(0, [{}])], '--write --min 1');
    expect(allowed.labels).toContain('# de: 1 report, 2026-11-20');
  });

  it.each(['0', 'x', '1.5', '-1'])('refuses --min %s', async (min) => {
    const { code, err } = await learn([report(0, [{}])], `--min ${min}`);
    expect(code).toBe(2);
    expect(err).toContain('expected a whole number from 1');
  });

  it('decides nothing where reports disagree', async () => {
    const { code, out, labels } = await learn(
      [report(0, [{}]), report(1, [{}]), report(2, [{ ringed: 'Einladen' }]), report(3, [absent])],
      '--write',
    );
    expect(code).toBe(0);
    expect(out).toContain('Reports disagree, so nothing is decided:');
    expect(out).toContain(
      '"Invite de" in 2 reports, last 2026-11-21; "Einladen" in 1 report, last 2026-11-22; not found in 1 report',
    );
    expect(labels).toBe(extra);
  });

  it('says where a label is that was not found, and in how many reports', async () => {
    const { out, labels } = await learn(
      [report(0, [absent, rename]), report(1, [absent, { ...rename, used: false }])],
      '--write',
    );
    expect(out).toContain(
      'Not found on its page:\ncontent/labels/extra.yaml:5: invite, de: in 2 of 2 reports, last 2026-11-21; looked for "Invite de"',
    );
    expect(out).toContain('Too few to write');
    expect(labels).toBe(extra);
  });

  it('says where several fitted, and where nobody used what was ringed', async () => {
    const { out } = await learn([
      report(0, [
        { outcome: 'unsure', used: false },
        { ...rename, used: false },
      ]),
    ]);
    expect(out).toContain(
      'Several fitted, so none was ringed:\ncontent/labels/extra.yaml:5: invite, de: in 1 of 1 report',
    );
    expect(out).toContain('nobody used it:\ncontent/labels/extra.yaml:15: rename, de: in 1 of 1 report');
  });

  it('counts a run once, however often it is quoted, and keeps the report that says most', async () => {
    const mail = `Hello\r\n\r\n${report(0, [{}, rename])}\r\n-- \r\n> ${report(0, [{}]).replaceAll('\n', '\r\n> ')}\r\n`;
    const { code, out } = await learn([mail, report(0, [{}])], '--write');
    expect(code).toBe(0);
    expect(out).toContain('1 report from 2 files, 2 repeated and left out');
    expect(out).toContain('rename, de: ');
    expect(out).toContain('Too few to write');
  });

  it('names by file and line what it does not understand, and goes on', async () => {
    const broken = report(3, [{}]).replace('facts: 2026-11\n', '');
    const { code, out, err } = await learn([
      `Hello\n\n${broken}\n\n${report(0, [{}])}`,
      report(1, [{}], { guide: 'shop/lost-shop' }),
      report(1, [{}], { part: 'lost' }),
      report(1, [{}, { ...invite, id: 'lost' }]),
      report(2, [{ ringed: ' ' }]),
      'no report here',
    ]);
    expect(code).toBe(2);
    expect(err.trimEnd().split('\n')).toEqual([
      'mail-0.txt:3: the line "facts: …" is missing',
      'mail-5.txt:1: holds no report',
      'mail-1.txt:1: unknown guide "shop/lost-shop"',
      'mail-2.txt:1: the guide "shop/close-shop" has no part "lost"',
      'mail-4.txt:1: "invite": " " cannot be a caption',
      'mail-3.txt:1: unknown label "lost"',
    ]);
    expect(out).toContain('"Invite de" in 2 reports');
  });

  it('learns nothing from a Manager in no known language, nor of captions that have changed since', async () => {
    const { code, out, err } = await learn([
      report(0, [{}], { manager: null, captions: 'de' }),
      report(1, [{ expected: ['Old caption'] }]),
    ]);
    expect(code).toBe(0);
    expect(err).toContain('mail-0.txt:1: the language of the Manager is not known');
    expect(err).toContain('mail-1.txt:1: "invite" has other captions now');
    expect(out).toContain('0 labels to change');
  });

  it('refuses a file that cannot be read, and reads the others', async () => {
    const folder = writeContent({ [LABELS]: extra });
    const file = join(folder, '../good.txt');
    writeFileSync(file, report(0, [{}]));
    const { code, out, err } = await kb(`learn ${join(folder, 'lost.txt')} ${file}`, [], folder);
    expect(code).toBe(2);
    expect(err).toContain('lost.txt: cannot be read (ENOENT)');
    expect(out).toContain('1 report from 2 files');
  });

  it('leaves the layout of a file as it is, whatever it is', async () => {
    const odd = extra
      .replace(
        'de: [Umbenennen, "Namen: ändern"]',
        "de:\n        - Umbenennen   # the first\n        - 'Namen: ändern'",
      )
      .replace('  role: button\n  text:\n    en:', '  role:   button\n\n  text:\n    en:');
    const two = [0, 1].map((nth) => report(nth, [{ ...rename, ringed: 'Name, neu' }]));
    const { labels, out } = await learn(two, '--write', odd);
    expect(labels).toContain('    de:\n        Name, neu\n    it: Rinomina'.replace('Name, neu', '"Name, neu"'));
    expect(labels).toContain('  role:   button\n\n  text:');
    expect(out).toContain("  -        - 'Namen: ändern'");
  });
});
