import { describe, expect, it } from 'vitest';
import { createIndex, rankCorpus } from '../../../utils/search/search.ts';
import type { Lang, SearchDocument } from '../../../utils/search/types.ts';
import { indexOf, wordsOf } from './indexes.ts';

const en = indexOf('en');

describe('an answer explains itself', () => {
  it('says for each word where it was found and how', () => {
    const [hit] = en.search('changing colour of the night theme').hits;
    expect(hit?.id).toBe('account/change-appearance');
    expect(hit?.why).toContainEqual({ word: 'changing', field: 'title', how: 'stem', met: 'change' });
    expect(hit?.why).toContainEqual({ word: 'colour', field: 'asks', how: 'stem', met: 'colours' });
    expect(hit?.why.map(({ word }) => word)).not.toContain('the');
  });

  it('tells an exact word from a stem, a synonym, a typo, a beginning and a compound', () => {
    const how = (query: string) => en.search(query).hits[0]?.why.map((reason) => reason.how);
    expect(how('appearance ')).toEqual(['exact']);
    expect(how('appearances ')).toEqual(['stem']);
    expect(how('theme ')).toEqual(['synonym']);
    expect(how('apperance ')).toEqual(['typo']);
    expect(how('appeara')).toEqual(['prefix']);
    expect(how('darkmode ')).toEqual(['compound']);
  });

  it('names the words to mark as they stand in the text, synonyms and other forms too', () => {
    const [hit] = indexOf('fr').search('accès enlever').hits;
    expect(hit?.id).toBe('organization/remove-user');
    expect(hit?.matched).toEqual(expect.arrayContaining(['accès', 'retirer']));
    const [german] = indexOf('de').search('email-adresse').hits;
    expect(german?.matched).toContain('e-mail-adresse');
  });

  it('marks nothing that is not in the text of the hit', () => {
    const texts = new Map(
      [
        { id: 'a', title: 'Users and roles', body: '' },
        { id: 'b', title: 'User', body: '' },
      ].map((text) => [text.id, text.title.toLowerCase()]),
    );
    const index = rankCorpus(
      [...texts].map(([id, title]) => ({ id, title, body: '' })),
      'en',
    );
    for (const { id, matched } of index.search('user').hits) {
      expect(matched.length).toBeGreaterThan(0);
      for (const word of matched) expect(texts.get(id)).toContain(word);
    }
  });

  it('gives the best first and no more than asked for', () => {
    const scores = en.search('user organization', 3).hits.map(({ score }) => score);
    expect(scores).toHaveLength(3);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

const NOWHERE: Array<[Lang, string]> = [
  ['en', 'pizza recipe'],
  ['en', 'weather tomorrow'],
  ['en', 'book a hotel room in geneva'],
  ['en', 'mysql version'],
  ['fr', 'recette de pizza'],
  ['fr', 'meteo demain'],
  ['fr', 'filtre anti spam'],
  ['de', 'Pizza Rezept'],
  ['de', 'wetter morgen'],
  ['de', 'Hotel buchen'],
  ['it', 'ricetta della pizza'],
  ['it', 'versione php'],
  ['es', 'receta de pizza'],
  ['es', 'receta de tortilla'],
];

describe('nothing fits', () => {
  it.each(NOWHERE)('says so (%s: "%s")', (lang, query) => {
    expect(indexOf(lang).search(query).confident).toBe(false);
  });

  it('lists what was found all the same', () => {
    const { confident, hits } = en.search('book a hotel for the data center');
    expect(confident).toBe(false);
    expect(hits.length).toBeGreaterThan(0);
  });

  it('is silent where nothing at all was found', () => {
    expect(en.search('zeppelin ')).toEqual({ hits: [], confident: false, spellings: [] });
  });
});

function guide(id: string, fields: SearchDocument['fields']): SearchDocument {
  return { id, lang: 'en', kind: 'guide', fields };
}

describe('what weighs more', () => {
  const words = { lang: 'en' as const, stop: ['the'], light: [], synonyms: [{ term: 'invoice', words: ['bill'] }] };
  const order = (documents: SearchDocument[], query: string) =>
    createIndex(documents, words)
      .search(query)
      .hits.map(({ id }) => id);

  it('an error before a title, then asks, summary, labels, steps, notes and body', () => {
    const fields = ['errors', 'title', 'asks', 'summary', 'labels', 'steps', 'notes', 'body'] as const;
    const documents = [...fields].reverse().map((field) => guide(field, { [field]: ['pay the invoice'] }));
    expect(order(documents, 'invoice')).toEqual([...fields]);
  });

  it('a rare word before one that every guide has', () => {
    const documents = [
      guide('a', { title: ['Open the calendar'] }),
      guide('b', { title: ['Open the contacts'] }),
      guide('c', { title: ['Open the drive'] }),
    ];
    expect(order(documents, 'open drive')[0]).toBe('c');
  });

  it('a word that makes up a short text before the same word in a long one', () => {
    const long = 'and many other things that have nothing to do with it whatsoever';
    const documents = [guide('long', { steps: [`invoice ${long}`] }), guide('short', { steps: ['open invoice'] })];
    expect(order(documents, 'invoice')).toEqual(['short', 'long']);
  });

  it('the word itself before its synonym', () => {
    const documents = [guide('synonym', { title: ['Invoice'] }), guide('word', { title: ['Bill'] })];
    expect(order(documents, 'bill')).toEqual(['word', 'synonym']);
  });
});

describe('any other texts', () => {
  it('are ranked by the same search, title before body, without words of ours', () => {
    const index = rankCorpus(
      [
        { id: '1', title: 'Heat transfer', body: 'The boundary layer is thin.' },
        { id: '2', title: 'Boundary layer flow', body: 'Heat is not considered.' },
        { id: '3', title: 'Shock waves', body: 'Supersonic wings.' },
      ],
      'en',
    );
    expect(index.search('boundary layers').hits.map(({ id }) => id)).toEqual(['2', '1']);
  });

  it('are read with the words that are given', () => {
    const index = rankCorpus([{ id: '1', title: 'Utilisateur', body: '' }], 'fr', wordsOf('fr'));
    expect(index.search('collègue').hits[0]?.id).toBe('1');
  });
});
