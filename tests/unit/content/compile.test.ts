import { describe, expect, it } from 'vitest';
import { everyStep } from '../../../utils/content/compile.ts';
import { LANGS } from '../../../utils/content/types.ts';
import { guides } from '../content-packs.ts';
import { compile, compileSteps, five, GUIDE, guideWith, step } from './small-content.ts';

const say = (words: string) => `say: ${five(words)}`;
const part = (id: string, steps: string) => `  - id: ${id}\n    title: ${five(id)}\n    steps:\n${steps}`;

describe('the steps of a compiled guide', () => {
  it('are numbered, unless they have an id of their own', () => {
    const { part } = compileSteps(
      step('go: shop.list') + step(`target: close\nid: shut\n${say('x')}`) + step(`do: ${five('y')}`),
    );
    expect(part.steps.map(({ id, kind }) => [id, kind])).toEqual([
      ['1', 'go'],
      ['shut', 'target'],
      ['3', 'do'],
    ]);
  });

  it('begin with "Open" and the name of the page where nothing else is said', () => {
    const { part } = compileSteps(step('go: shop.list') + step(`go: shop.closed\n${say('Follow me.')}`));
    expect(part.steps.map((one) => one.say)).toEqual([['Open ', { bold: ['shop list'] }], ['Follow me.']]);
  });

  it('hand the page they are done on to the next step', () => {
    const { part } = compileSteps(
      step(`do: ${five('before')}`) +
        step('go: shop.list') +
        step(`target: close\n${say('x')}\nuntil: shop.closed`) +
        step(`check: ${five('y')}`) +
        step(`target: confirm\n${say('z')}\npage: shop.list\nuntil: close`) +
        step(`do: ${five('after')}`),
    );
    expect(part.steps.map(({ page }) => page)).toEqual([
      null,
      'shop.list',
      'shop.list',
      'shop.closed',
      'shop.list',
      'shop.list',
    ]);
  });

  it('wait for a label or a page, told apart by the dot', () => {
    const { part } = compileSteps(
      step(`target: close\n${say('x')}\nuntil: confirm`) +
        step(`target: close\n${say('x')}\nuntil: shop.closed`) +
        step(`do: ${five('y')}\nuntil: confirm`) +
        step(`repeat: {target: confirm, until: close}\n${say('x')}`) +
        step(`target: close\n${say('x')}`),
    );
    expect(part.steps.map((one) => ('until' in one ? one.until : undefined))).toEqual([
      { label: 'confirm' },
      { page: 'shop.closed' },
      { label: 'confirm' },
      { label: 'close' },
      null,
    ]);
    expect(part.steps.map((one) => 'repeat' in one && one.repeat)).toEqual([false, false, false, true, false]);
  });

  it('carry their choices, which know the page of the question', () => {
    const options = ['light', 'dark'].map(
      (id) => `\n  - id: ${id}\n    ${say(id)}\n    steps: [{target: close, ${say('x')}}, {do: ${five('y')}}]`,
    );
    const { part } = compileSteps(step('go: shop.list') + step(`pick: ${five('How?')}\noptions:${options.join('')}`));
    const pick = part.steps[1];
    expect(
      pick?.kind === 'pick' && pick.options.map(({ id, steps }) => [id, steps.map((one) => [one.id, one.page])]),
    ).toEqual([
      [
        'light',
        [
          ['2.light.1', 'shop.list'],
          ['2.light.2', 'shop.list'],
        ],
      ],
      [
        'dark',
        [
          ['2.dark.1', 'shop.list'],
          ['2.dark.2', 'shop.list'],
        ],
      ],
    ]);
  });

  it('carry those that only some people see, with what answers the question', () => {
    const { part } = compileSteps(step(`when: ${five('Is it open?')}\nvisible: close\nsteps: [{do: ${five('y')}}]`));
    expect(part.steps[0]).toMatchObject({ kind: 'when', visible: 'close', steps: [{ id: '1.1', kind: 'do' }] });
  });

  it('of another part stand in the place of `uses`, from and to', () => {
    const first = ['a', 'b', 'c', 'd'].map((id) => step(`do: ${five(id)}\nid: ${id}`)).join('');
    const guide =
      guideWith('').replace(/ {2}- id: close[\s\S]*/, '') +
      part('close', first) +
      part('all', step(`do: ${five('first')}`) + step('uses: close')) +
      part('middle', step('uses: close\nfrom: b\nto: c')) +
      part('rest', step('uses: close\nfrom: d') + step('uses: middle'));
    const compiled = compile({ [GUIDE]: guide }).guides.en.guides.find(({ id }) => id === 'shop/close-shop');
    expect(compiled?.parts.map(({ id, steps }) => [id, steps.map((one) => one.id)])).toEqual([
      ['close', ['a', 'b', 'c', 'd']],
      ['all', ['1', 'a', 'b', 'c', 'd']],
      ['middle', ['b', 'c']],
      ['rest', ['d', 'b', 'c']],
    ]);
  });
});

describe('the core of the compiled content', () => {
  it('knows of a guide its pages, and the labels its steps ring or name', () => {
    const option = (id: string) => `{id: ${id}, ${say(`[[confirm]] ${id}`)}, steps: []}`;
    const { core } = compile({
      [GUIDE]: guideWith(
        step('go: shop.list') +
          step(`target: close\n${say('x')}\nuntil: shop.closed`) +
          step(`do: ${five('Use [[open-menu]].')}`) +
          step(`pick: ${five('How?')}\noptions: [${option('a')}, ${option('b')}]`),
      ),
    });
    expect(core.guides.find(({ id }) => id === 'shop/close-shop')?.parts).toEqual([
      { id: 'close', pages: ['shop.list', 'shop.closed'], targets: ['close', 'open-menu', 'confirm'], steps: 4 },
    ]);
  });

  it('calls a guide irreversible when one of its effects cannot be undone', () => {
    const effects = (undo: string) => `effects: {gone: {kind: deletes, undo: ${undo}, ${say('x')}}}`;
    const isIrreversible = (undo: string) =>
      compile({ [GUIDE]: guideWith(step('go: shop.list'), effects(undo)) }).core.guides.find(
        ({ id }) => id === 'shop/close-shop',
      )?.irreversible;
    expect([isIrreversible('no'), isIrreversible('yes'), isIrreversible('unknown')]).toEqual([true, false, false]);
  });

  it('tells captions that were read from our guesses, language by language', () => {
    expect(compile().core.labels.close?.seen).toEqual({ en: true, fr: false, de: true, it: false, es: true });
  });

  it('describes a control without caption', () => {
    expect(compile().core.labels.dots).toMatchObject({
      look: 'row-menu',
      text: { en: [] },
      describe: { en: ['three dots'] },
    });
  });
});

describe('the lists', () => {
  it('lead from an article to the guide that was written from it, and elsewhere to the public help', () => {
    const links = `links:\n  - {article: 1, say: ${five('Close')}}\n  - {article: 2, say: ${five('Other')}}`;
    const other = guideWith(step('go: shop.list'), links).replace('article: 1,', 'article: null,');
    const guide = compile({ 'guides/shop/open-shop.yaml': other }).guides.de.guides.find(
      ({ id }) => id === 'shop/open-shop',
    );
    expect(guide?.links.flatMap((group) => group.links).map(({ say: _, ...target }) => target)).toEqual([
      { guide: 'shop/close-shop' },
      { article: 2 },
    ]);
    expect(guide?.help).toEqual({
      url: 'https://www.infomaniak.com/de/support/faq/search?q=Shop%20de',
      area: 'Shop de',
    });
  });

  it('stand in groups, each begun by a link that names it', () => {
    const link = (words: string, group = '') => `  - {article: 9, say: ${five(words)}${group}}`;
    const begins = (name: string) => `, group: ${five(name)}`;
    const links = [link('a'), link('b', begins('Share')), link('c'), link('d', begins('Problems'))].join('\n');
    const [guide] = compile({ [GUIDE]: guideWith(step('go: shop.list'), `links:\n${links}`) }).guides.fr.guides;
    expect(guide?.links.map((group) => [group.title, group.links.length])).toEqual([
      [null, 1],
      ['Share fr', 2],
      ['Problems fr', 1],
    ]);
  });

  it('leave out articles that have become guides', () => {
    expect(compile().list.en.articles).toEqual([
      { number: 2, area: 'shop', title: 'Has none', url: 'https://www.infomaniak.com/en/support/faq/2' },
    ]);
  });

  it('show captions in summaries in the language of the list', () => {
    const guide = guideWith(step('go: shop.list')).replace(five('Nobody can buy any more.'), five('Uses [[close]].'));
    expect(LANGS.map((lang) => compile({ [GUIDE]: guide }).list[lang].guides[0]?.summary)).toEqual([
      'Uses close.',
      'Uses close fr. fr',
      'Uses close de. de',
      'Uses close it. it',
      'Uses close es. es',
    ]);
  });
});

describe('the guides of the product', () => {
  it('are the same in five languages, step by step', () => {
    const shape = (lang: (typeof LANGS)[number]) =>
      guides[lang].guides.map(({ id, parts }) => [
        id,
        parts.map((one) => everyStep(one.steps).map((inner) => [inner.id, inner.kind])),
      ]);
    for (const lang of LANGS) expect(shape(lang)).toEqual(shape('en'));
  });
});
