import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LANGS } from '../../../utils/content/types.ts';
import { GUIDE, writeContent } from '../content/small-content.ts';
import { CLOSE_THE_SHOP, ENDS, end, UNKNOWN } from './dumps.ts';
import { kb, type Ran } from './run-kb.ts';

const TAKEN = /.*is taken; written as .*\n/;

type Five = Record<string, string>;

interface Draft {
  draft: boolean;
  kind: string;
  source: { article: number | null; facts: string };
  title: Five;
  summary: Five;
  requires?: { have: Array<{ say: Five }> };
  effects?: Record<string, { kind: string; undo: string; say: Five }>;
  parts?: Array<{ id: string; title?: Five; steps: Array<{ do?: Five; target?: string; say?: Five }> }>;
  goodToKnow?: Array<{ say: Five; table?: { columns: Five[]; rows: string[][] } }>;
  links?: Array<{ article: number }>;
}

interface Import extends Ran {
  /** By path under guides/, those that were there before left out. */
  drafts: Record<string, Draft>;
  texts: Record<string, string>;
  folder: string;
  dump: string;
}

const BEFORE = ['shop/close-shop.yaml', 'shop/open-shop.yaml'];
// The catalogue of the test begins its captions small, as no product does.
const LABEL = /^(\s+text: \{en: ')c/gm;

/** Imports a dump into a small content folder of its own. */
async function imported(dump: string | Buffer, options = '', changes: Record<string, string> = {}): Promise<Import> {
  const folder = writeContent(changes);
  const labels = readFileSync(join(folder, 'labels/shop.yaml'), 'utf8');
  writeFileSync(join(folder, 'labels/shop.yaml'), labels.replace(LABEL, '$1C').replace(/: 'close/g, ": 'Close"));
  const file = join(folder, '../dump.txt');
  writeFileSync(file, dump);
  const ran = await kb(`import ${file} ${options}`, [], folder, new Date('2026-11-22'));
  return { ...ran, ...draftsIn(join(folder, 'guides')), folder, dump: file };
}

function draftsIn(guides: string): Pick<Import, 'drafts' | 'texts'> {
  const paths = readdirSync(guides, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  const texts = Object.fromEntries(
    paths.filter((path) => !BEFORE.includes(path)).map((path) => [path, readFileSync(join(guides, path), 'utf8')]),
  );
  const drafts = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, parse(text) as Draft]));
  return { drafts, texts };
}

const only = ({ drafts }: Import): Draft => {
  const [draft, ...others] = Object.values(drafts);
  if (!draft || others.length > 0) throw new Error(`expected one draft, got ${Object.keys(drafts)}`);
  return draft;
};

const steps = (draft: Draft, lang = 'en') =>
  (draft.parts ?? []).map((part) => part.steps.map((step) => (step.target ? `[${step.target}]` : step.do?.[lang])));

const rewrite = (text: string) => `TODO rewrite: ${text}`;
const article = (lines: string) => `This guide explains how to paint the Shop.\n${lines}\n${end()}`;

describe('kb import', () => {
  it.each(LANGS)('reads an article in its form, in %s', async (lang) => {
    const capital = CLOSE_THE_SHOP[lang].replace(/ close( \w\w)?([:.])$/m, ' Close$1$2');
    const result = await imported(capital + end(lang));
    expect({ code: result.code, err: result.err.replace(TAKEN, '') }).toEqual({ code: 0, err: '' });
    const draft = only(result);
    expect(draft).toMatchObject({ draft: true, kind: 'task', source: { article: null, facts: '2026-11' } });
    expect(draft.parts?.map((part) => part.steps.map(({ target }) => target))).toEqual([
      [undefined, 'close', undefined],
    ]);
    expect(draft.requires?.have).toHaveLength(1);
    expect(Object.values(draft.effects ?? {})).toMatchObject([{ kind: 'deletes', undo: 'no' }]);
    expect(draft.goodToKnow).toHaveLength(1);
    expect(result.out).toContain(`labels known: close\n`);
    expect(result.out).toContain(`labels unknown: "${UNKNOWN[lang]}"\n`);
    expect(draft.parts?.[0]?.steps[1]?.say?.[lang]).toContain('[[close]]');
    const other = LANGS.find((one) => one !== lang) ?? 'en';
    expect(draft.summary[other]).toBe(`TODO ${other}`);
  });

  it('puts every sentence where it is to be rewritten, and says so at the head', async () => {
    const result = await imported(CLOSE_THE_SHOP.en + end());
    const [text = ''] = Object.values(result.texts);
    expect(Object.keys(result.texts)).toEqual(['shop/close-shop-2.yaml']);
    expect(text.split('\n').slice(0, 3).join(' ')).toMatch(/lines 3 to 14 .* NOT ours: rewrite every one/);
    expect(only(result).title.en).toBe(rewrite('Close a shop'));
    expect(only(result).goodToKnow?.[0]?.say.en).toBe(rewrite('The shop keeps its name for ten days.'));
  });

  it('writes what kb check accepts and the build leaves out', async () => {
    const { folder } = await imported(LANGS.map((lang) => CLOSE_THE_SHOP[lang] + end(lang)).join(''));
    const { code, out } = await kb('check', [], folder);
    expect(code).toBe(0);
    expect(out).toContain('2 guides in 5 languages: no problem found\n\nDrafts, left out of the build: 5\n');
  });

  it('splits articles and takes their numbers, wherever they stand', async () => {
    const dump = [
      `This guide explains how to paint the Shop.\n- Open the door.\nLink to this FAQ: https://faq.infomaniak.com/101\nHas this FAQ been helpful?`,
      `This guide details the procedure to heat the Shop.\n- Open the tap.\nLink to this FAQ:\n\nhttps://www.infomaniak.com/en/support/faq/102/heat\n\nHas this FAQ been helpful?\nYes / No`,
      `If the shop burns, the insurance of the shop pays for it.\nCall them first.\nHas this FAQ been helpful?`,
    ].join('\n');
    const { drafts, code } = await imported(dump);
    expect(code).toBe(0);
    expect(Object.entries(drafts).map(([file, { kind, source }]) => [file, kind, source.article])).toEqual([
      ['shop/heat-shop.yaml', 'task', 102],
      ['shop/paint-shop.yaml', 'task', 101],
      ['shop/shop-burns.yaml', 'reference', null],
    ]);
  });

  it('tells articles apart by their openings where end lines are missing, and says so', async () => {
    const dump = `This guide explains how to paint the Shop.\n- Open the door.\nThis guide explains how to heat the Shop.\n- Open the tap.\n`;
    const { drafts, err, dump: file } = await imported(dump);
    expect(Object.keys(drafts)).toEqual(['shop/heat-shop.yaml', 'shop/paint-shop.yaml']);
    expect(err.trimEnd().split('\n')).toEqual([
      `${file}:2: no end line here, but the next article begins`,
      `${file}:5: no end line, so the article may be cut off`,
    ]);
  });

  it('reads lists of all kinds as steps, inner ones too', async () => {
    const draft = only(
      await imported(
        article(
          'Paint it\n1. Open the door.\n2) Choose a colour:\n   - green\n   - blue\n• Add paint:\n    * Click on Mix.\n    * Wait a minute.\n\n\n- Close the door,\nthen lock it.',
        ),
      ),
    );
    expect(steps(draft)).toEqual([
      [
        rewrite('Open the door.'),
        rewrite('Choose a colour: green; blue'),
        rewrite('Add paint:'),
        rewrite('Click on Mix.'),
        rewrite('Wait a minute.'),
        rewrite('Close the door, then lock it.'),
      ],
    ]);
  });

  it('makes one part of each procedure', async () => {
    const draft = only(
      await imported(
        article(
          'Paint inside\n- Open the door.\nPaint outside\nTo paint outside:\n- Close the door.\nTo paint the roof:\n- Use a ladder.',
        ),
      ),
    );
    expect(draft.parts?.map(({ id, title }) => [id, title?.en])).toEqual([
      ['paint-inside', rewrite('Paint inside')],
      ['paint-outside', rewrite('Paint outside')],
      ['paint-roof', rewrite('To paint the roof')],
    ]);
  });

  it('tells warnings and notes by their first word too', async () => {
    const draft = only(
      await imported(
        article(
          'Paint it\n- Open the door.\n- Note: paint dries in a day.\nWarning: a fee of CHF 10 is charged.\nImportant, keep windows clean.',
        ),
      ),
    );
    expect(steps(draft)).toEqual([[rewrite('Open the door.')]]);
    expect(Object.values(draft.effects ?? {}).map(({ kind, undo }) => [kind, undo])).toEqual([['costs', 'unknown']]);
    expect(draft.goodToKnow?.map(({ say }) => say.en)).toEqual([
      rewrite('(a warning) Important, keep windows clean.'),
      rewrite('Note: paint dries in a day.'),
    ]);
  });

  it('keeps tables and links to other articles', async () => {
    const draft = only(
      await imported(
        article(
          'Limits\n| Size | Litres |\n|------|-------:|\n| small | 3 |\n| large |\nLearn more\n- Heat it: https://faq.infomaniak.com/102',
        ),
      ),
    );
    expect(draft.kind).toBe('reference');
    const table = draft.goodToKnow?.find((note) => note.table);
    expect(table?.say.en).toBe(rewrite('Limits'));
    expect(table?.table?.columns.map(({ en }) => en)).toEqual([rewrite('Size'), rewrite('Litres')]);
    expect(table?.table?.rows).toEqual([
      ['small', '3'],
      ['large', ''],
    ]);
    expect(draft.links?.map((link) => link.article)).toEqual([102]);
  });

  it('says which parts are longer than the panel can show', async () => {
    const result = await imported(article(Array.from({ length: 11 }, (_, nth) => `- Open door ${nth}.`).join('\n')));
    expect(Object.values(result.texts)[0]).toContain('# Divide the parts with more than 9 steps.');
    expect((await kb('check', [], result.folder)).code).toBe(0);
  });

  it('drops what our markup would stumble over', async () => {
    const { drafts, code } = await imported(
      article('- Open `the` **door [[now]].\n- See [the map](http://example.com/map).'),
    );
    expect(code).toBe(0);
    expect(steps(Object.values(drafts)[0] ?? ({} as Draft))).toEqual([
      [rewrite('Open the door now.'), rewrite('See the map (http://example.com/map).')],
    ]);
  });
});

describe('kb import finds the captions in', () => {
  it.each([
    ['Click on Close.', ['close'], []],
    ['Click **Close**', ['close'], []],
    ['Click on “Close”', ['close'], []],
    ['Then click the Close button, then on Paint.', ['close'], ['Paint']],
    ['Click on Close in the left side menu.', ['close'], []],
    ['Click on Close Quickly', [], ['Close Quickly']],
    ['Click on Shops > Doors and click on Close', ['close'], ['Shops', 'Doors']],
    ['Open Shops → Close.', ['close'], ['Shops']],
    ['Click on Move to Attic:', [], ['Move to Attic']],
    ['Click on Add a door to the shop.', [], ['Add a door']],
    ['Click on Save to finish.', [], ['Save']],
    ['Tap on Sign in.', [], ['Sign in']],
    ['Click on the blue Paint a door button.', [], ['Paint a door']],
    ['Click on the blue button at the bottom.', [], []],
    ['Double-click the "Paint" icon', [], ['Paint']],
    ['Click here to open the list.', [], []],
    ['Click on the action menu ⋮ to the right.', [], []],
    ['Click on the name of the shop.', [], []],
    ['Select Close', ['close'], []],
    ['Select the shops to paint.', [], []],
  ])('%s', async (sentence, known, unknown) => {
    const { out } = await imported(article(`- ${sentence}`));
    const listed = (kind: string) =>
      new RegExp(`labels ${kind}: (.+)`).exec(out)?.[1]?.replaceAll('"', '').split(', ') ?? [];
    expect({ known: listed('known'), unknown: listed('unknown') }).toEqual({ known, unknown });
  });

  it.each([
    ['fr', 'Cliquez sur l’onglet Portes dans le menu latéral.', 'Portes'],
    ['fr', 'Cliquer sur Ouvrir tout', 'Ouvrir tout'],
    ['fr', 'Cliquez sur Gérer les accès pour continuer.', 'Gérer les accès'],
    ['de', 'Klicken Sie auf Aus der Liste entfernen, um fortzufahren.', 'Aus der Liste entfernen'],
    ['es', 'Haga clic en Añadir un usuario a la derecha.', 'Añadir un usuario'],
    ['de', 'Klicken Sie auf Allgemein darunter.', 'Allgemein'],
    ['de', 'Klicken Sie dann auf das Symbol Einstellungen oben rechts.', 'Einstellungen'],
    ['de', 'Klicken Sie auf «Türen öffnen»', 'Türen öffnen'],
    ['it', 'Clicchi sulla scheda Porte a destra.', 'Porte'],
    ['es', 'Pulse en la pestaña Puertas y luego en Salir.', 'Puertas", "Salir'],
  ] as const)('%s: %s', async (lang, sentence, unknown) => {
    const { out } = await imported(`${CLOSE_THE_SHOP[lang].split('\n')[1]}\n- ${sentence}\n${end(lang)}`);
    expect(out).toContain(`labels unknown: "${unknown}"\n`);
  });
});

describe('kb import takes a file as it comes:', () => {
  const plain = CLOSE_THE_SHOP.en + end();

  it.each([
    ['with Windows line ends and a mark at the beginning', `\uFEFF${plain.replaceAll('\n', '\r\n')}`],
    ['with line ends of old', plain.replaceAll('\n', '\r')],
    ['without header', plain.split('\n').slice(2).join('\n')],
    ['with blank lines everywhere', plain.replaceAll('\n', '\n\n')],
    [
      'with the lines of the end in other words',
      plain.replace(ENDS.en[0], '- Link to this article :').replace(ENDS.en[1], 'Was this FAQ useful?'),
    ],
  ])('%s', async (_, dump) => {
    const result = await imported(dump);
    expect({ code: result.code, err: result.err.replace(TAKEN, '') }).toEqual({ code: 0, err: '' });
    expect(only(result)).toMatchObject({ kind: 'task', requires: { have: [{}] }, parts: [{ steps: [{}, {}, {}] }] });
  });

  it('cut off inside an article, with a word to whoever rewrites it', async () => {
    const result = await imported(plain.slice(0, plain.indexOf('Seal')));
    expect(result.code).toBe(0);
    expect(result.err).toMatch('dump.txt:13: no end line, so the article may be cut off\n');
    expect(Object.values(result.texts)[0]).toMatch('# Compare the end: no end line, so the article may be cut off.');
  });

  it('cut off inside a character', async () => {
    const bytes = Buffer.from(CLOSE_THE_SHOP.fr);
    const result = await imported(bytes.subarray(0, bytes.indexOf('é', bytes.indexOf('Être')) + 1));
    expect(result.err).toMatch('dump.txt:6: ends inside a character: the file is cut off\n');
    expect(Object.keys(result.drafts)).toHaveLength(1);
  });

  it('with a footer, which is skipped', async () => {
    const result = await imported(`${plain}Terms of use\n`);
    expect(result.code).toBe(2);
    expect(result.err).toMatch('dump.txt:17: skipped: neither steps nor sentences: "Terms of use"\n');
    expect(Object.keys(result.drafts)).toHaveLength(1);
  });

  it.each([
    ['empty', '', 'is empty, nothing to read'],
    ['blank', ' \n\n ', 'holds nothing but white space, nothing to read'],
    ['UTF-16', Buffer.from(`\uFEFF${plain}`, 'utf16le'), 'is UTF-16LE, expected UTF-8'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'is not a text file'],
  ])('%s, with one line that says so', async (_, dump, reason) => {
    const { code, out, err, drafts } = await imported(dump);
    expect({ code, out, drafts }).toEqual({ code: 2, out: '', drafts: {} });
    expect(err).toMatch(`dump.txt: ${reason}`);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('in another encoding, with the line where that shows', async () => {
    const { code, err, drafts } = await imported(Buffer.from(CLOSE_THE_SHOP.fr, 'latin1'));
    expect({ code, drafts }).toEqual({ code: 2, drafts: {} });
    expect(err).toMatch('dump.txt:3: is not UTF-8, perhaps Windows-1252 or Latin-1');
  });

  it('misread before, with a word on the letters', async () => {
    const { err } = await imported(plain.replace('ten days', 'cafÃ© days'));
    expect(err).toMatch('dump.txt:5: 1 lines have letters that were misread before');
  });

  it('too large, without reading it to the end', async () => {
    const { code, err, drafts } = await imported(Buffer.alloc(50 * 1024 * 1024, plain));
    expect({ code, drafts }).toEqual({ code: 2, drafts: {} });
    expect(err).toMatch('dump.txt: is larger than 16 MB; split it. Nothing was written');
  });

  it('with one endless article, which is skipped', async () => {
    const { code, err, drafts } = await imported(
      `${plain}This guide explains how to count in the Shop.\n${'- Count on.\n'.repeat(30_000)}`,
    );
    expect(code).toBe(2);
    expect(err).toMatch('dump.txt:17: skipped: too long for one article');
    expect(Object.keys(drafts)).toEqual(['shop/close-shop-2.yaml']);
  });

  it('missing', async () => {
    expect(await kb('import /no/such/dump', [], writeContent())).toEqual({
      code: 2,
      out: '',
      err: '/no/such/dump: cannot be read (ENOENT)\n',
    });
  });
});

describe('kb import puts drafts', () => {
  it('where nothing is: another name beside a file that is there', async () => {
    const { err, folder, drafts } = await imported(CLOSE_THE_SHOP.en + end());
    expect(Object.keys(drafts)).toEqual(['shop/close-shop-2.yaml']);
    expect(err).toMatch('shop/close-shop.yaml is taken; written as ');
    expect(readFileSync(join(folder, GUIDE), 'utf8')).not.toContain('TODO');
  });

  it('once, however often it is run', async () => {
    const { folder, dump, drafts } = await imported(article('- Open the door.'));
    const again = await kb(`import ${dump}`, [], folder, new Date('2026-11-22'));
    expect(again.out).toContain('there already, unchanged; ');
    expect(draftsIn(join(folder, 'guides')).drafts).toEqual(drafts);
  });

  it('into another folder, made when it is missing', async () => {
    const folder = writeContent();
    const file = join(folder, '../dump.txt');
    const out = join(folder, '../some/drafts');
    writeFileSync(file, article('- Open the door.'));
    expect((await kb(`import ${file} --out ${out}`, [], folder)).code).toBe(0);
    expect(existsSync(join(out, 'shop/paint-shop.yaml'))).toBe(true);
    expect(draftsIn(join(folder, 'guides')).drafts).toEqual({});
  });

  it('in the area that --area names where the words tell none, and skips them without', async () => {
    const dump = `This guide explains how to boil an egg.\n- Open the tap.\n${end()}`;
    const without = await imported(dump);
    expect(without).toMatchObject({ code: 2, drafts: {} });
    expect(without.err).toMatch('dump.txt:1: skipped: its area cannot be told; run again with --area\n');
    expect(Object.keys((await imported(dump, '--area shop')).drafts)).toEqual(['shop/boil-egg.yaml']);
    expect((await imported(dump, '--area kitchen')).err).toBe('unknown area "kitchen", expected one of shop\n');
  });

  it('in the language of --lang, whatever the words say', async () => {
    const { drafts } = await imported(article('- Open the door.'), '--lang de');
    expect(Object.values(drafts)[0]?.summary).toMatchObject({ en: 'TODO en', de: expect.stringContaining('rewrite') });
  });

  it('not at all where it may not write', async () => {
    const folder = writeContent();
    const file = join(folder, '../dump.txt');
    writeFileSync(file, article('- Open the door.'));
    mkdirSync(dirname(join(folder, '../taken')), { recursive: true });
    writeFileSync(join(folder, '../taken'), 'a file');
    const { code, err } = await kb(`import ${file} --out ${join(folder, '../taken')}`, [], folder);
    expect(code).toBe(2);
    expect(err).toMatch(/taken\/shop\/paint-shop\.yaml: cannot be written \(\w+\)\n$/);
  });
});
