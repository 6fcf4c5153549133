import { describe, expect, it } from 'vitest';
import {
  MAX_SENTENCE,
  MAX_TEXT,
  MAX_TEXTS,
  parseCallout,
  parseFromPage,
  parseLang,
  parseSnapshot,
} from '../../utils/protocol.ts';
import { snapshotSchema } from '../../utils/tools/kb/snapshot-schema.ts';

const URL_OF_A_PAGE = 'https://manager.infomaniak.com/v3/ng/home';
const LONG = 'x'.repeat(MAX_TEXT + 20);
const MANY = Array.from({ length: MAX_TEXTS + 20 }, (_, nth) => `text ${nth}`);

const full = {
  url: URL_OF_A_PAGE,
  title: 'Manager',
  lang: 'en',
  breadcrumb: ['Home', 'Users'],
  headings: ['2 Users'],
  nav: [{ text: 'Users', current: true }],
  tabs: [{ text: 'Fields', selected: false }],
  dialog: 'Add a user',
  controls: [{ role: 'button', name: 'Next' }],
};

describe('a snapshot of a page', () => {
  it('is taken over as it is', () => {
    expect(parseSnapshot(full)).toEqual(full);
  });

  it('needs an address and nothing else', () => {
    expect(parseSnapshot({ url: URL_OF_A_PAGE })).toEqual({ url: URL_OF_A_PAGE });
  });

  it.each([null, undefined, 'text', 7, [], {}, { url: 7 }, { url: '' }, { url: 'manager.infomaniak.com' }])(
    'is dropped without an address that can be read: %j',
    (value) => {
      expect(parseSnapshot(value)).toBeNull();
    },
  );

  it('loses fields that are unknown or of another shape', () => {
    const odd = {
      title: 1,
      lang: null,
      breadcrumb: 'Home',
      headings: {},
      nav: 'x',
      tabs: 1,
      dialog: [],
      controls: null,
      colour: 'red',
    };
    expect(parseSnapshot({ url: URL_OF_A_PAGE, ...odd })).toEqual({ url: URL_OF_A_PAGE });
  });

  it('loses entries of another shape, and keeps the others', () => {
    const mixed = { headings: ['a', 1, null, 'b'], nav: ['x', null, { text: 5 }, { text: 'Users', current: 'yes' }] };
    expect(parseSnapshot({ url: URL_OF_A_PAGE, ...mixed })).toEqual({
      url: URL_OF_A_PAGE,
      headings: ['a', 'b'],
      nav: [
        { text: '', current: false },
        { text: 'Users', current: false },
      ],
    });
  });

  it('is cut to its bounds', () => {
    const read = parseSnapshot({
      url: URL_OF_A_PAGE,
      title: LONG,
      dialog: LONG,
      breadcrumb: [LONG],
      headings: MANY,
      controls: MANY.map((name) => ({ role: 'button', name })),
      nav: [{ text: LONG, current: true }],
    });
    expect(read?.title).toHaveLength(MAX_TEXT);
    expect(read?.dialog).toHaveLength(MAX_TEXT);
    expect(read?.breadcrumb?.[0]).toHaveLength(MAX_TEXT);
    expect(read?.nav?.[0]?.text).toHaveLength(MAX_TEXT);
    expect(read?.headings).toHaveLength(MAX_TEXTS);
    expect(read?.controls).toHaveLength(MAX_TEXTS);
  });
});

describe('the published schema of a snapshot', () => {
  const { properties } = snapshotSchema;

  it('names exactly the fields that are read', () => {
    expect(Object.keys(properties).sort()).toEqual(Object.keys(full).sort());
    expect(snapshotSchema.required).toEqual(['url']);
  });

  it('names exactly the fields of entries that are read', () => {
    for (const list of ['nav', 'tabs', 'controls'] as const) {
      expect(Object.keys(properties[list].items.properties)).toEqual(Object.keys(full[list][0] ?? {}));
    }
  });

  it('gives the bounds that are kept', () => {
    expect(properties.title.maxLength).toBe(MAX_TEXT);
    expect(properties.headings).toMatchObject({ maxItems: MAX_TEXTS, items: { maxLength: MAX_TEXT } });
    expect(properties.controls.maxItems).toBe(MAX_TEXTS);
  });

  it('gives the types that are kept: another one is dropped', () => {
    const wrong = { string: 1, array: 'x' };
    for (const [field, { type }] of Object.entries(properties)) {
      const other = type === 'array' ? wrong.array : wrong.string;
      const read = parseSnapshot({ ...full, [field]: other });
      expect(read === null || !(field in read), field).toBe(true);
    }
  });

  it('describes every field', () => {
    for (const { description } of Object.values(properties)) expect(description).not.toBe('');
  });
});

describe('a message from a page', () => {
  it.each([null, 'x', [], {}, { type: 'open' }, { type: 'acted' }, { type: 'located', seq: 1 }, { type: 'snapshot' }])(
    'is dropped when it is none of ours: %j',
    (value) => {
      expect(parseFromPage(value)).toBeNull();
    },
  );

  it('says that a frame has come', () => {
    expect(parseFromPage({ type: 'frame', more: 1 })).toEqual({ type: 'frame' });
  });

  it('carries a snapshot, or is dropped with it', () => {
    expect(parseFromPage({ type: 'snapshot', snapshot: full, frames: 2, shown: true })).toEqual({
      type: 'snapshot',
      snapshot: full,
      frames: 2,
      shown: true,
    });
    expect(parseFromPage({ type: 'snapshot', snapshot: full, frames: 'many', shown: 1 })).toMatchObject({
      frames: 0,
      shown: false,
    });
    expect(parseFromPage({ type: 'snapshot', snapshot: { url: 'nowhere' } })).toBeNull();
  });

  it('tells an act of one of the known kinds', () => {
    for (const how of ['click', 'key', 'changed']) {
      expect(parseFromPage({ type: 'acted', seq: 3, key: 'target', how })).toEqual({
        type: 'acted',
        seq: 3,
        key: 'target',
        how,
      });
    }
    expect(parseFromPage({ type: 'acted', seq: 3, key: 'target', how: 'wish' })).toBeNull();
    expect(parseFromPage({ type: 'acted', seq: '3', key: 'target', how: 'click' })).toBeNull();
    expect(parseFromPage({ type: 'acted', seq: 3, key: 7, how: 'click' })).toBeNull();
  });

  it('tells what was found; what it cannot tell is missing', () => {
    const found = {
      target: {
        status: 'found',
        text: LONG,
        count: 1,
        disabled: true,
        view: 'below',
        guess: true,
        checked: true,
        element: 4,
      },
      opener: { status: 'several', text: 7, count: 'many', view: 'nowhere', checked: 'yes', element: 'first' },
      until: { status: 'unsure' },
      next: { status: 'magic' },
      ahead: null,
    };
    expect(parseFromPage({ type: 'located', seq: 1, found, scores: { target: 97, opener: 'best' } })).toEqual({
      type: 'located',
      seq: 1,
      found: {
        target: {
          status: 'found',
          text: LONG.slice(0, MAX_TEXT),
          count: 1,
          disabled: true,
          view: 'below',
          guess: true,
          checked: true,
          element: 4,
        },
        opener: {
          status: 'several',
          text: '',
          count: 1,
          disabled: false,
          view: 'in',
          guess: false,
          checked: null,
          element: 0,
        },
        until: { status: 'unsure' },
        next: { status: 'missing' },
        ahead: { status: 'missing' },
      },
      scores: { target: 97 },
    });
  });

  it('cannot reach the prototype of the answer', () => {
    const message = parseFromPage({ type: 'located', seq: 1, found: JSON.parse('{"__proto__": {"status": "found"}}') });
    expect(message?.type === 'located' && Object.getPrototypeOf(message.found)).toBe(Object.prototype);
  });
});

it('a language is one of the five, or none', () => {
  expect(['en', 'fr', 'de', 'it', 'es'].map(parseLang)).toEqual(['en', 'fr', 'de', 'it', 'es']);
  expect(['EN', 'pt', '', null, 5].map(parseLang)).toEqual([null, null, null, null, null]);
});

describe('the words beside the ring', () => {
  it('are taken over, cut to what a person reads beside a control', () => {
    expect(parseCallout({ title: 'Step 3 of 9', text: 'Click Next.' })).toEqual({
      title: 'Step 3 of 9',
      text: 'Click Next.',
    });
    const cut = parseCallout({ title: LONG, text: 'y'.repeat(MAX_SENTENCE + 1) });
    expect(cut?.title).toHaveLength(MAX_TEXT);
    expect(cut?.text).toHaveLength(MAX_SENTENCE);
    expect(cut?.text.endsWith('…')).toBe(true);
  });

  it.each([
    null,
    undefined,
    'text',
    [],
    {},
    { title: 'Step 3 of 9' },
    { title: 'x', text: 7 },
    { title: 'x', text: ' ' },
  ])('are left out when there are none: %j', (value) => {
    expect(parseCallout(value)).toBeNull();
  });
});
