import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import list from 'packs:list-en';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LANGS } from '../../../utils/content/types.ts';
import { runKb } from '../../../utils/tools/kb/program.ts';
import { GUIDE, guideWith, step, writeContent } from '../content/small-content.ts';
import { core } from '../content-packs.ts';
import { kb, type Ran } from './run-kb.ts';

interface Answer {
  id: string;
  results: Array<{ guide: string | null; part: string | null; article: number | null; score: number; why: string[] }>;
  confident: boolean;
}

const answersIn = ({ out }: Ran) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answer);

const HOME = 'https://manager.infomaniak.com/v3/12345/ng/home';
const USERS = 'https://manager.infomaniak.com/v3/12345/ng/accounts/rights/users/list';

describe('kb list', () => {
  it('prints one line a guide under a line of headings', async () => {
    const { code, out, err } = await kb('list');
    const [head, ...rows] = out.trimEnd().split('\n');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(head?.split(/ {2,}/)).toEqual(['id', 'article', 'area', 'languages', 'parts', 'steps', 'title']);
    expect(rows.map((row) => row.split(' ')[0])).toEqual(core.guides.map(({ id }) => id));
    const removal = rows.find((row) => row.startsWith('organization/remove-user'))?.split(/ {2,}/);
    expect(removal?.slice(1)).toEqual([
      '1738',
      'organization',
      'en fr de it es',
      '1',
      '9',
      'Remove a user from an Organization',
    ]);
  });

  it('prints the same as JSON, with titles and parts in all languages', async () => {
    const { out } = await kb('list --json');
    const listed = JSON.parse(out) as Array<Record<string, unknown>>;
    expect(listed.map(({ id }) => id)).toEqual(core.guides.map(({ id }) => id));
    expect(listed.find(({ id }) => id === 'organization/generate-dpa')).toMatchObject({
      article: 2820,
      area: 'organization',
      languages: [...LANGS],
      titles: { en: 'Generate the data processing agreement (DPA)' },
      parts: [{ id: 'generate', steps: 2 }],
      steps: 2,
    });
  });
});

describe('kb check', () => {
  it('says that all is well', async () => {
    const { code, out, err } = await kb('check');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n')[0]).toBe(`${core.guides.length} guides in 5 languages: no problem found`);
  });

  it('names file, line and mistake, and ends with 1', async () => {
    const folder = writeContent({ [GUIDE]: guideWith(step('go: shop.lost')) });
    const { code, out } = await kb('check', [], folder);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^content\/guides\/shop\/close-shop\.yaml:\d+: parts\.0\.steps\.0\.go: unknown page "shop\.lost", .+\n$/,
    );
  });

  it('is asked for by every other command when the content is not sound', async () => {
    const folder = writeContent({ [GUIDE]: 'kind: task' });
    for (const command of ['list', 'search --json', 'match --json']) {
      const { code, out, err } = await kb(command, [], folder);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch('content/guides/shop/close-shop.yaml:1: ');
    }
  });
});

describe('kb schema', () => {
  it('prints the format of a guide as JSON schema, with what each field is for', async () => {
    const { code, out } = await kb('schema guide');
    const schema = JSON.parse(out) as { properties: Record<string, { description?: string }>; required: string[] };
    expect(code).toBe(0);
    expect(Object.keys(schema.properties)).toEqual(
      expect.arrayContaining(['kind', 'source', 'title', 'parts', 'effects']),
    );
    expect(schema.properties.asks?.description).toMatch('how people ask for it'.replace('how', 'How'));
    expect(schema.required).toEqual(['kind', 'source', 'title', 'summary', 'asks']);
  });

  it('prints the shape of a snapshot', async () => {
    const { out } = await kb('schema snapshot');
    expect(JSON.parse(out)).toMatchObject({ type: 'object', required: ['url'] });
  });
});

describe('kb search', () => {
  const QUERIES = {
    en: 'remove a user',
    fr: 'retirer un utilisateur',
    de: 'Benutzer entfernen',
    it: 'rimuovere un utente',
    es: 'quitar un usuario',
  };

  it('answers each line in its language, in the order of the lines', async () => {
    const ran = await kb(
      'search --json',
      LANGS.map((lang) => ({ id: `q-${lang}`, lang, query: QUERIES[lang] })),
    );
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(
      answersIn(ran).map(({ id, confident, results: [best] }) => [id, confident, best?.guide, best?.article]),
    ).toEqual(LANGS.map((lang) => [`q-${lang}`, true, 'organization/remove-user', 1738]));
  });

  it('says in words why, with the field and how the word was met', async () => {
    const [answer] = answersIn(await kb('search --json', [{ id: 1, lang: 'en', query: 'remove users' }]));
    expect(answer?.id).toBe(1);
    expect(answer?.results[0]?.why).toContain('title: remove (exact)');
  });

  it('lists articles that have no guide by their number', async () => {
    const article = list.articles[0];
    const [answer] = answersIn(await kb('search --json', [{ id: 'a', lang: 'en', query: article?.title }]));
    expect(answer?.results).toContainEqual(
      expect.objectContaining({ guide: null, part: null, article: article?.number }),
    );
  });

  it('is not confident about what nobody has written about, nor about nothing', async () => {
    const queries = ['quantum chromodynamics lattice', '', '   ', '?!'];
    const answers = answersIn(
      await kb(
        'search --json',
        queries.map((query, nth) => ({ id: `${nth}`, lang: 'en', query })),
      ),
    );
    expect(answers.map(({ confident }) => confident)).toEqual([false, false, false, false]);
  });

  it('passes over blank lines and takes lines that end the Windows way', async () => {
    const line = JSON.stringify({ id: 'x', lang: 'en', query: 'dark mode' });
    const ran = await kb('search --json', ['\uFEFF', '', `${line}\r`, '  ', line]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(answersIn(ran)).toHaveLength(2);
  });

  it('names each line it does not understand, answers the others and ends with 2', async () => {
    const good = { id: 'good', lang: 'en', query: 'dark mode' };
    const ran = await kb('search --json', [
      '{"id": "a", "lang": "en"',
      '[1, 2]',
      'null',
      { lang: 'en', query: 'x' },
      { id: 'b', lang: 'xx', query: 'x' },
      { id: 'c', query: 'x' },
      { id: 'd', lang: 'en' },
      good,
    ]);
    expect(ran.code).toBe(2);
    expect(answersIn(ran).map(({ id }) => id)).toEqual(['good']);
    expect(ran.err.trimEnd().split('\n')).toEqual([
      'line 1: not readable as JSON',
      'line 2: expected a JSON object',
      'line 3: expected a JSON object',
      'line 4: expected "id", a text or a number',
      'line 5: unknown language "xx", expected one of en, fr, de, it, es',
      'line 6: unknown language null, expected one of en, fr, de, it, es',
      'line 7: expected "query", a text',
    ]);
  });

  it('answers a line before the next one is written', async () => {
    const [stdin, stdout] = [new PassThrough(), new PassThrough({ encoding: 'utf8' })];
    const running = runKb(['search', '--json'], { stdin, stdout, stderr: new PassThrough() });
    for (const id of ['first', 'second']) {
      stdin.write(`${JSON.stringify({ id, lang: 'en', query: 'dark mode' })}\n`);
      const [line] = (await once(stdout, 'data')) as [string];
      expect(JSON.parse(line)).toMatchObject({ id });
    }
    stdin.end();
    expect(await running).toBe(0);
  });
});

describe('kb match', () => {
  it('answers each page with its guides and reasons in words', async () => {
    const ran = await kb('match --json', [
      { id: 'removal', url: USERS, dialog: 'Aus der Organisation entfernen' },
      { id: 'home', url: HOME },
    ]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    const [removal, home] = answersIn(ran);
    expect(removal).toMatchObject({ id: 'removal', confident: true });
    expect(removal?.results[0]).toMatchObject({ guide: 'organization/remove-user', part: null, article: 1738 });
    expect(removal?.results[0]?.why).toEqual(['page: Users', 'dialog: Aus der Organisation entfernen']);
    expect(home).toMatchObject({ id: 'home', confident: false });
  });

  it('names the part that fits', async () => {
    const url = 'https://newsletter.infomaniak.com/v3/1/subscribers';
    const controls = [{ role: 'button', name: 'Feld erstellen' }];
    const [answer] = answersIn(await kb('match --json', [{ id: 'x', url, controls }]));
    expect(answer?.results[0]).toMatchObject({ guide: 'newsletter/manage-subscribers', part: 'field' });
  });

  it('names a page without an address, and ends with 2', async () => {
    const ran = await kb('match --json', [
      { id: 'x' },
      { id: 'y', url: 'manager' },
      { url: HOME },
      { id: 'z', url: HOME },
    ]);
    expect(ran.code).toBe(2);
    expect(answersIn(ran).map(({ id }) => id)).toEqual(['z']);
    const expected = 'expected "url", a whole address such as https://manager.infomaniak.com/';
    expect(ran.err).toBe(`line 1: ${expected}\nline 2: ${expected}\nline 3: expected "id", a text or a number\n`);
  });
});

describe('kb rank', () => {
  function docs(lines: Array<string | object>): string {
    const folder = mkdtempSync(join(tmpdir(), 'signpost-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'docs.jsonl');
    writeFileSync(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
    return file;
  }

  const texts = [
    { id: 1, title: 'Wings in a slipstream', body: 'Lift of a wing behind a propeller.' },
    { id: 'b', title: 'Heat', body: 'Heat transfer at the nose of a blunt body.' },
    { id: 'c', title: '', body: 'Buckling of thin shells under a propeller.' },
  ];

  it('ranks any texts and gives back their ids as they came', async () => {
    const ran = await kb(`rank --docs ${docs(texts)} --lang en --json`, [
      { id: 'q1', query: 'propeller wings' },
      { id: 'q2', query: 'nothing of the kind' },
    ]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    const [first, second] = ran.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; results: Array<{ id: unknown }> });
    expect([first?.id, first?.results.map(({ id }) => id)]).toEqual(['q1', [1, 'c']]);
    expect(second?.id).toBe('q2');
  });

  it('names a text it does not understand, ranks the others and ends with 2', async () => {
    const file = docs([texts[0] ?? {}, 'oops', { id: 'x', title: 'no body' }]);
    const ran = await kb(`rank --docs ${file} --lang en --json`, [{ id: 'q', query: 'wings' }]);
    expect(ran.code).toBe(2);
    expect(ran.err).toBe(`${file}: line 2: not readable as JSON\n${file}: line 3: expected "body", a text\n`);
    expect(ran.out).toMatch('"id":"q","results":[{"id":1,');
  });
});

describe('a command line that is not understood ends with 2 and one line that says why:', () => {
  it.each([
    ['sell', "error: unknown command 'sell'"],
    ['help', "error: unknown command 'help'"],
    ['list --xml', "error: unknown option '--xml'"],
    ['list twice', "error: too many arguments for 'list'. Expected 0 arguments but got 1."],
    ['search', "error: required option '--json' not specified"],
    ['schema', "error: missing required argument 'what'"],
    [
      'schema shop',
      "error: command-argument value 'shop' is invalid for argument 'what'. Allowed choices are guide, snapshot.",
    ],
    ['rank --docs /no/such/file --lang en --json', '/no/such/file: cannot be read'],
    [
      'rank --docs x --lang xx --json',
      "error: option '--lang <lang>' argument 'xx' is invalid. Allowed choices are en, fr, de, it, es.",
    ],
    ['rank --lang en --json', "error: required option '--docs <file>' not specified"],
  ])('kb %s', async (command, reason) => {
    expect(await kb(command)).toEqual({ code: 2, out: '', err: `${reason}\n` });
  });
});

it('runs from the shell with its exit code, and prints nothing but its answer', async () => {
  const child = spawn('npm', ['run', '-s', 'kb', '--', 'search', '--json'], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
  });
  child.stdin.end('{"id":"q","lang":"en","query":"dark mode"}\noops\n');
  const [out, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ id: 'q', confident: true });
}, 30_000);
