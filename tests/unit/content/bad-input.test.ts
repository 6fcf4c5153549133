import { describe, expect, it } from 'vitest';
import { five, GUIDE, guideWith, lineOf, problemsWith, step } from './small-content.ts';

const FILE = `content/${GUIDE}`;
const gone = (undo: string) => `effects: {gone: {kind: deletes, undo: ${undo}, say: ${five('All is lost.')}}}`;
const target = (more = '') => step(`target: close\nsay: ${five('Click.')}${more}`);
const check = step(`check: ${five('Is it the right shop?')}`);
const many = (count: number) => target().repeat(count);

/** The guide with one mistake; the message is expected at the line that holds `at`. */
function mistake(guide: string, at: string, message: string) {
  expect(problemsWith({ [GUIDE]: guide })).toEqual([`${FILE}:${lineOf(guide, at)}: ${message}`]);
}

it('sound content has no problem', () => {
  expect(problemsWith({})).toEqual([]);
});

describe('a guide is refused, with file, line, field and what was expected, when', () => {
  it('it is not readable as YAML', () => {
    const guide = guideWith(target()).replace('source: {article: 1', 'source: {article: 1, [');
    const [first] = problemsWith({ [GUIDE]: guide });
    expect(first).toMatch(new RegExp(`^${FILE}:${lineOf(guide, 'source:')}: not readable as YAML: .+`));
  });

  it('a field is written twice', () => {
    const guide = guideWith(target(), `title: ${five('Again')}`);
    expect(problemsWith({ [GUIDE]: guide })).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${FILE}:${lineOf(guide, `title: ${five('Again')}`)}: not readable as YAML: Map keys must be unique`,
        ),
      ),
    ]);
  });

  it('a translation is missing', () => {
    const guide = guideWith(target()).replace(/, es: 'Nobody[^}]*/, '');
    mistake(guide, 'summary:', 'summary.es: Invalid input: expected string, received undefined');
  });

  it('a translation of a step is missing', () => {
    const guide = guideWith(step('target: close\nsay: {en: a, fr: b, de: c, it: d}'));
    mistake(guide, 'say: {en: a', 'parts.0.steps.0.say.es: Invalid input: expected string, received undefined');
  });

  it('a field has a name that nobody knows', () => {
    mistake(guideWith(target(), 'colour: red'), 'kind:', 'Unrecognized key: "colour"');
  });

  it('the kind is none of the four', () => {
    const guide = guideWith(target()).replace('kind: task', 'kind: story');
    mistake(guide, 'kind:', 'kind: Invalid option: expected one of "task"|"fix"|"reference"|"hub"');
  });

  it('a step is of no kind', () => {
    const guide = guideWith(target() + step(`ring: close`));
    mistake(
      guide,
      'ring: close',
      'parts.0.steps.1: expected a step: one of go, target, repeat, check, do, at, wait, uses, pick, when',
    );
  });

  it('a field of a step is wrong, and it is measured by the kind of that step alone', () => {
    const guide = guideWith(step(`target: close\nchoose: nobody\nsay: ${five('Click.')}`));
    const [line] = problemsWith({ [GUIDE]: guide });
    expect(line).toMatch(
      `${FILE}:${lineOf(guide, 'choose:')}: parts.0.steps.0.choose: Invalid option: expected one of "user"|`,
    );
  });

  it('a choice stands inside a choice', () => {
    const option = (id: string, inner: string) => `\n  - id: ${id}\n    say: ${five(id)}\n    steps: [${inner}]`;
    const flow = `{pick: ${five('Which?')}, options: [{id: x, say: ${five('x')}, steps: []}, {id: y, say: ${five('y')}, steps: []}]}`;
    const guide = guideWith(step(`pick: ${five('How?')}\noptions:${option('a', flow)}${option('b', '')}`));
    mistake(
      guide,
      'steps: [{pick',
      'parts.0.steps.0.options.0.steps.0: expected a simpler step: `pick` cannot stand inside another step',
    );
  });

  it('a step rings a label that nobody has described', () => {
    const guide = guideWith(step(`target: clos\nsay: ${five('Click.')}`));
    mistake(guide, 'target: clos', 'parts.0.steps.0.target: unknown label "clos", expected a label of labels/');
  });

  it('a text names a label that nobody has described', () => {
    const guide = guideWith(target()).replace('Click. de', 'Klick [[clos]].');
    mistake(guide, 'Klick', 'parts.0.steps.0.say.de: unknown label "clos", expected a label of labels/');
  });

  it('a step waits for a label or a page that nobody has described', () => {
    const label = guideWith(target('\nuntil: done'));
    mistake(label, 'until: done', 'parts.0.steps.0.until: unknown label "done", expected a label of labels/');
    const page = guideWith(target('\nuntil: shop.done'));
    mistake(page, 'until: shop.done', 'parts.0.steps.0.until: unknown page "shop.done", expected a page of pages/');
  });

  it('it leads to a page that nobody has described', () => {
    mistake(
      guideWith(step('go: shop.lost')),
      'go: shop.lost',
      'parts.0.steps.0.go: unknown page "shop.lost", expected a page of pages/',
    );
  });

  it('it links to a guide or a part that is not there', () => {
    const toGuide = guideWith(target(), `links:\n  - guide: shop/sell-shop\n    say: ${five('Sell')}`);
    mistake(
      toGuide,
      'guide: shop/sell-shop',
      'links.0.guide: unknown guide "shop/sell-shop", expected a file under guides/',
    );
    const toPart = guideWith(target(), `links:\n  - part: sell\n    say: ${five('Sell')}`);
    mistake(toPart, 'part: sell', 'links.0.part: unknown part "sell", expected one of close');
    const toOther = guideWith(target(), `links:\n  - guide: shop/open-shop\n    part: sell\n    say: ${five('Sell')}`);
    mistake(toOther, 'part: sell', 'links.0.part: unknown part "sell", expected one of close');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'http://example.com'])('a link leads to %s', (url) => {
    const inLinks = guideWith(target(), `links:\n  - url: "${url}"\n    say: ${five('More')}`);
    mistake(inLinks, 'url:', 'links.0.url: an address that starts with https://');
    const inText = guideWith(target()).replace('Click. it', `[more](${url.replaceAll(/[()]/g, '')})`);
    const [line] = problemsWith({ [GUIDE]: inText });
    expect(line).toMatch(
      `${FILE}:${lineOf(inText, '[more]')}: parts.0.steps.0.say.it: a link must start with https://`,
    );
  });

  it('markup is left open', () => {
    const guide = guideWith(target()).replace('Click. fr', 'Cliquez **ici');
    mistake(guide, 'Cliquez', 'parts.0.steps.0.say.fr: markup left open in "Cliquez **ici"');
  });

  it('two parts have the same id', () => {
    const guide = `${guideWith(target())}  - id: close\n    title: ${five('Again')}\n    steps:\n${target()}`.replace(
      '  - id: close\n    steps',
      `  - id: close\n    title: ${five('First')}\n    steps`,
    );
    const second = lineOf(guide, `title: ${five('Again')}`) - 1;
    expect(problemsWith({ [GUIDE]: guide })).toEqual([`${FILE}:${second}: parts.1.id: duplicate id "close"`]);
  });

  it('two steps, or two options, have the same id', () => {
    mistake(
      guideWith(target('\nid: one\noptional: true') + target('\nid: one\noptional: false')),
      'id: one\n        optional: false',
      'parts.0.steps.1.id: duplicate id "one"',
    );
    const options = `\n  - {id: a, say: ${five('x')}, steps: []}\n  - {id: a, say: ${five('y')}, steps: []}`;
    const guide = guideWith(step(`pick: ${five('How?')}\noptions:${options}`));
    mistake(guide, `- {id: a, say: ${five('y')}`, 'parts.0.steps.0.options.1.id: duplicate id "a"');
  });

  it('several parts have no titles of their own', () => {
    const guide = `${guideWith(target())}  - id: second\n    title: ${five('Second')}\n    steps:\n${target()}`;
    mistake(guide, '- id: close', 'parts.0: expected `title`: there are several parts');
  });

  it('a part has ten steps, its own or taken from another one', () => {
    expect(problemsWith({ [GUIDE]: guideWith(many(9)) })).toEqual([]);
    const own = guideWith(many(10));
    mistake(own, '- target', 'parts.0.steps: 10 steps, expected at most 9');
    const second = `  - id: second\n    title: ${five('Second')}\n    steps:\n      - uses: close\n${many(5)}`;
    const taken = `${guideWith(many(5)).replace('- id: close', `- id: close\n    title: ${five('First')}`)}${second}`;
    mistake(taken, '- uses: close', 'parts.1.steps: 10 steps, expected at most 9');
  });

  it('it uses a part or a step that is not there, or itself', () => {
    mistake(
      guideWith(step('uses: other')),
      'uses: other',
      'parts.0.steps.0.uses: unknown part "other", expected one of close',
    );
    const circle = guideWith(step('uses: close') + target());
    mistake(circle, 'uses: close', 'parts.0.steps.0.uses: part "close" uses part "close" in turn');
    const second = (uses: string) =>
      `${guideWith(target()).replace('- id: close', `- id: close\n    title: ${five('First')}`)}  - id: second\n    title: ${five('Second')}\n    steps:\n${step(uses)}`;
    mistake(
      second('uses: close\nfrom: start'),
      'from: start',
      'parts.1.steps.0.from: part "close" has no step with id "start"',
    );
  });

  it('it commits to an effect that it does not name', () => {
    const guide = guideWith(check + target('\ncommit: gone'));
    mistake(guide, 'commit: gone', 'parts.0.steps.1.commit: unknown effect "gone", expected one of `effects`');
  });

  it('something cannot be undone and nothing is checked before', () => {
    const message = (at: number) =>
      `parts.${at}.steps.0.commit: effect "gone" cannot be undone: expected a \`check\` step before it`;
    mistake(guideWith(target('\ncommit: gone') + check, gone('no')), 'commit: gone', message(0));
    expect(problemsWith({ [GUIDE]: guideWith(check + target('\ncommit: gone'), gone('no')) })).toEqual([]);
    expect(problemsWith({ [GUIDE]: guideWith(target('\ncommit: gone'), gone('yes')) })).toEqual([]);
  });

  it('something cannot be undone and the check is left out by `uses`', () => {
    const first = guideWith(check + target('\ncommit: gone\nid: last'), gone('no'));
    const second = `  - id: second\n    title: ${five('Second')}\n    steps:\n      - uses: close\n        from: last\n`;
    const guide = `${first.replace('- id: close', `- id: close\n    title: ${five('First')}`)}${second}`;
    mistake(
      guide,
      'uses: close',
      'parts.1.steps.0.commit: effect "gone" cannot be undone: expected a `check` step before it',
    );
  });

  it('a task has no parts, or a fix no symptoms', () => {
    const task = guideWith(target()).replace(/parts:[\s\S]*/, '');
    mistake(task, 'kind:', 'a task needs `parts`');
    mistake(task.replace('kind: task', 'kind: fix'), 'kind:', 'a fix needs `symptoms`');
  });

  it('it lies in an area that nobody has described', () => {
    const guide = guideWith(step('go: shop.list'));
    expect(problemsWith({ 'guides/garden/water-roses.yaml': guide })).toEqual([
      `content/guides/garden/water-roses.yaml:${lineOf(guide, 'kind:')}: unknown area "garden", expected one of areas.yaml`,
    ]);
  });
});

describe('the files that guides refer to are refused when', () => {
  const label = `role: button\n  text: ${five('Sell')}\n  evidence: {en: seen, fr: seen, de: seen, it: seen, es: seen}`;

  it('a file is missing', () => {
    expect(problemsWith({ 'glossary.yaml': null })).toEqual(['content/glossary.yaml:1: the file is missing']);
  });

  it('two files use the same id', () => {
    expect(
      problemsWith({ 'labels/garden.yaml': `close:\n  ${label}`, 'labels/shop.yaml': `close:\n  ${label}` }),
    ).toEqual(['content/labels/shop.yaml:2: close: "close" is already in content/labels/garden.yaml']);
  });

  it('a label has neither text nor look', () => {
    const labels = 'sell:\n  role: button';
    const guide = guideWith(step('go: shop.list'));
    expect(problemsWith({ 'labels/shop.yaml': labels, [GUIDE]: guide })).toEqual([
      'content/labels/shop.yaml:2: sell: expected `text` or `look`',
    ]);
  });

  it('a label does not say where its words were read', () => {
    const labels = `close:\n  role: button\n  text: ${five('Close')}`;
    expect(problemsWith({ 'labels/shop.yaml': labels })).toEqual([
      'content/labels/shop.yaml:2: close: a label with `text` needs `evidence` per language',
    ]);
  });

  it('a label is opened by one that nobody has described', () => {
    expect(problemsWith({ 'labels/shop.yaml': `close:\n  ${label}\n  opener: door` })).toEqual([
      'content/labels/shop.yaml:5: close.opener: unknown label "door", expected a label of labels/',
    ]);
  });

  it('a label or a page is written twice', () => {
    const [line] = problemsWith({ 'labels/shop.yaml': `close:\n  ${label}\nclose:\n  ${label}` });
    expect(line).toMatch('content/labels/shop.yaml:5: not readable as YAML: Map keys must be unique');
  });

  it('a page names labels or an area that nobody has described', () => {
    const pages = ['shop.list', 'shop.closed'].map(
      (id) => `${id}:\n  area: shop\n  paths: [/x]\n  name: ${five(id)}\n  evidence: seen\n`,
    );
    const wrong = pages
      .join('')
      .replace('evidence: seen\nshop.closed', 'evidence: seen\n  telling: [sale]\n  reach: [door]\nshop.closed');
    expect(problemsWith({ 'pages/shop.yaml': wrong })).toEqual([
      'content/pages/shop.yaml:6: shop.list.telling: unknown label "sale", expected a label of labels/',
      'content/pages/shop.yaml:7: shop.list.reach: unknown label "door", expected a label of labels/',
    ]);
    expect(problemsWith({ 'pages/shop.yaml': pages.join('').replace('area: shop', 'area: garden') })).toEqual([
      'content/pages/shop.yaml:2: shop.list.area: unknown area "garden", expected one of areas.yaml',
    ]);
  });

  it('an article has a title in four languages only', () => {
    expect(problemsWith({ 'articles.yaml': '- {number: 5, area: shop, title: {en: a, fr: b, de: c, it: d}}' })).toEqual(
      ['content/articles.yaml:1: 0.title.es: Invalid input: expected string, received undefined'],
    );
  });
});

it('all mistakes are told at once, in the order of the files', () => {
  const guide = guideWith(step(`target: clos\nsay: ${five('Click [[shut]].')}`) + step('go: shop.lost'));
  expect(problemsWith({ [GUIDE]: guide }).map((line) => line.replace(/^.*?: parts/, 'parts'))).toEqual([
    'parts.0.steps.0.target: unknown label "clos", expected a label of labels/',
    'parts.0.steps.1.go: unknown page "shop.lost", expected a page of pages/',
    ...['en', 'fr', 'de', 'it', 'es'].map(
      (lang) => `parts.0.steps.0.say.${lang}: unknown label "shut", expected a label of labels/`,
    ),
  ]);
});
