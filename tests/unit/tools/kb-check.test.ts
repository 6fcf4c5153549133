import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../utils/content/types.ts';
import { five, GUIDE, guideWith, lineOf, step, writeContent } from '../content/small-content.ts';
import { kb } from './run-kb.ts';

const TODAY = new Date('2026-11-22');
const LABELS = 'labels/more.yaml';

interface Report {
  guides: number;
  drafts: string[];
  problems: Array<{ file: string; line: number; message: string }>;
  warnings: Array<{ kind: string; lines: Array<{ file: string; line: number; message: string }> }>;
}

async function check(changes: Record<string, string>, today = TODAY): Promise<Report & { code: number }> {
  const { code, out } = await kb('check --json', [], writeContent(changes), today);
  return { code, ...(JSON.parse(out) as Report) };
}

/** `file: message` lines of one kind of warning. */
async function warned(kind: string, changes: Record<string, string>, today = TODAY): Promise<string[]> {
  const { code, warnings } = await check(changes, today);
  expect(code).toBe(0);
  const lines = warnings.find((one) => one.kind === kind)?.lines ?? [];
  return lines.map(({ file, message }) => `${file.replace('content/', '')}: ${message}`);
}

const label = (id: string, captions: string, evidence = 'seen', role = 'button') =>
  `${id}:\n  role: ${role}\n  text: ${captions}\n  evidence: {${LANGS.map((lang) => `${lang}: ${evidence}`).join(', ')}}\n`;

const saying = (en: string, words = 'x') =>
  step(
    `do: {en: "${en}", ${LANGS.slice(1)
      .map((lang) => `${lang}: "${words}"`)
      .join(', ')}}`,
  );

describe('kb check warns, and still ends with 0,', () => {
  it('about facts older than a year, counted from today', async () => {
    const of = (facts: string, confirmed = 'null') => ({
      [GUIDE]: guideWith(step('go: shop.list')).replace('facts: 2026-11', `facts: ${facts}, confirmed: ${confirmed}`),
      'guides/shop/open-shop.yaml': guideWith(step('go: shop.list')).replace('2026-11', '2030-01'),
    });
    const line = 'guides/shop/close-shop.yaml: source.facts: of 2025-10, 13 months ago';
    expect(await warned('old-facts', of('2025-10'))).toEqual([line]);
    expect(await warned('old-facts', of('2025-11'))).toEqual([]);
    expect(await warned('old-facts', of('2025-11'), new Date('2026-12-01'))).toHaveLength(1);
    expect(await warned('old-facts', of('2025-10', '2026-08'))).toEqual([]);
  });

  it('about labels that nobody uses, neither step nor text, page or other label', async () => {
    const none = await warned('unused-label', {
      [LABELS]: label('spare', five('Spare')) + label('in-text', five('In text')) + label('shown', five('Shown')),
      [GUIDE]: guideWith(saying('Look at [[in-text]].') + step(`do: ${five('y')}\nuntil: shown`)),
      'labels/other.yaml': `${label('telling', five('Telling'))}`,
      'pages/more.yaml': `shop.more:\n  area: shop\n  paths: [/v3/:acc/ng/more]\n  name: ${five('More')}\n  telling: [telling]\n  evidence: seen\n`,
    });
    expect(none.filter((line) => line.startsWith(LABELS) || line.startsWith('labels/other'))).toEqual([
      'labels/more.yaml: spare: no guide, page or other label uses it',
    ]);
  });

  it('about captions that were read in no language, but not about icons', async () => {
    const labels =
      label('guess', five('Guess'), 'translated') +
      label('read', five('Read')) +
      `icon:\n  role: button\n  look: {find: described, say: ${five('an icon')}}\n`;
    expect(await warned('no-evidence', { [LABELS]: labels })).toEqual([
      'labels/more.yaml: guess: a guess in every language',
    ]);
  });

  it('about pages that no guide uses, one line a file', async () => {
    expect(await warned('unused-page', { [GUIDE]: guideWith(step('go: shop.list')) })).toEqual([
      'pages/shop.yaml: 1: shop.closed',
    ]);
  });

  it('about labels of one role and place that hardly differ', async () => {
    const labels =
      label(
        'create-team',
        '{en: Create a team, fr: Créer une équipe, de: Team erstellen, it: Crea un team, es: Crear equipo}',
      ) +
      label('team-create', '{en: Create a  Team, fr: Creer une equipe, de: Teams erstellen, it: Nuovo, es: Nuevo}') +
      label(
        'team-heading',
        '{en: Create a team, fr: Créer une équipe, de: Team erstellen, it: Crea un team, es: Crear equipo}',
        'seen',
        'heading',
      ) +
      label('zone-one', five('Zone number 1')) +
      label('zone-two', five('Zone number 2'));
    expect(await warned('similar-labels', { [LABELS]: labels })).toEqual([
      'labels/more.yaml: team-create: nearly the same as "create-team" of content/labels/more.yaml:2',
    ]);
  });

  it.each([
    ['Click the red one.', 'x', 'en "red"'],
    ['x', 'Klicken Sie auf die blaue Schaltfläche.', 'de "blaue"'],
    ['x', 'Cliquez sur le bouton vert.', 'fr "vert"'],
    ['x', 'Faccia clic sul pulsante rosso.', 'it "rosso"'],
    ['x', 'Haga clic en el botón azul.', 'es "azul"'],
    ['Green means free.', 'x', 'en "Green"'],
  ])('about a colour as the only cue: %s %s', async (en, other, found) => {
    const [line] = await warned('colour-alone', { [GUIDE]: guideWith(saying(en, other)) });
    expect(line).toMatch('guides/shop/close-shop.yaml: parts.0.steps.0.do: only a colour tells it: ');
    expect(line).toContain(found);
  });

  it.each([
    'Click [[close]], in red.',
    'Click the red cross.',
    'Click the blue button at the bottom.',
    'Click **Save**, the blue one.',
    'Ask Orange, your provider.',
    'It redirects you; the list is ordered.',
  ])('but not where there is a second cue, or no colour: %s', async (en) => {
    expect(await warned('colour-alone', { [GUIDE]: guideWith(saying(en)) })).toEqual([]);
  });

  it('in readable lines after the result, with counts', async () => {
    const spare = label('spare', five('Spare'));
    const { code, out } = await kb('check', [], writeContent({ [LABELS]: spare }), TODAY);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe('2 guides in 5 languages: no problem found');
    expect(out).toMatch(/\n\nLabels that nobody uses: \d\n/);
    expect(out).toContain(`\ncontent/labels/more.yaml:${lineOf(spare, 'role')}: spare: no guide, page or other label`);
  });

  it('only when nothing is wrong', async () => {
    const { code, problems, warnings } = await check({ [GUIDE]: guideWith(step('go: shop.lost')) });
    expect({ code, problems: problems.length, warnings }).toEqual({ code: 1, problems: 1, warnings: [] });
  });
});

describe('a draft', () => {
  const draft = (steps: string) => guideWith(steps, 'draft: true').replace('Close the shop', 'TODO a title');
  const many = Array.from({ length: 12 }, () => saying('TODO say it')).join('');

  it('is checked and named, and may be unwritten and long', async () => {
    const { code, guides, drafts, problems } = await check({ [GUIDE]: draft(many) });
    expect({ code, guides, drafts, problems }).toEqual({
      code: 0,
      guides: 1,
      drafts: ['shop/close-shop'],
      problems: [],
    });
  });

  it('has to be sound all the same', async () => {
    const { code, problems } = await check({ [GUIDE]: draft(step('go: shop.lost')) });
    expect({ code, problems: problems.map(({ message }) => message) }).toEqual({
      code: 1,
      problems: [expect.stringContaining('unknown page "shop.lost"')],
    });
  });

  it('is in no list and no answer', async () => {
    const folder = writeContent({ [GUIDE]: draft(many) });
    expect((await kb('list', [], folder)).out).not.toContain('close-shop');
    const query = [{ id: 'q', lang: 'en', query: 'stop selling' }];
    expect((await kb('search --json', query, folder)).out).not.toContain('close-shop');
  });

  it('cannot be linked to from a guide that is built', async () => {
    const link = `links: [{guide: shop/close-shop, say: ${five('Close')}}]`;
    const { problems } = await check({
      [GUIDE]: draft(many),
      'guides/shop/open-shop.yaml': guideWith(step('go: shop.list'), link),
    });
    expect(problems.map(({ message }) => message)).toEqual([
      'links.0.guide: "shop/close-shop" is a draft, which the build leaves out',
    ]);
  });

  it('is wanted where placeholders are left', async () => {
    const { code, problems } = await check({ [GUIDE]: draft(saying('TODO say it')).replace('draft: true', '') });
    expect(code).toBe(1);
    expect(problems.some(({ message }) => message.startsWith('title.en: a placeholder (TODO) is left'))).toBe(true);
  });
});
