import { type Evidence, explain, fits, metBy } from './answer.ts';
import { createCloseness } from './closeness.ts';
import { collect, entryOf } from './collect.ts';
import { createLiteralErrors } from './errors.ts';
import { languageOf } from './language.ts';
import { readQuery } from './query.ts';
import { createRank, highest } from './rank.ts';
import { preferSpelling } from './spelling.ts';
import { spellingsOf } from './spellings.ts';
import { createStrengths } from './strength.ts';
import { createSynonyms, formsIn, ringWords } from './synonyms.ts';
import type { Lang, SearchDocument, SearchHit, SearchIndex, Words } from './types.ts';
import { createVocabulary } from './vocabulary.ts';
import { CLOSENESS, LIMITS } from './weights.ts';

/**
 * The search over the texts of one language. Words are asked one by one and the findings added up, so that no word of
 * a question can empty the answer. How a word is met: `expand.ts`; what that is worth: `weights.ts`.
 */
export function createIndex(documents: SearchDocument[], words: Words): SearchIndex {
  const language = languageOf(words.lang);
  const { fields, entries, frequencies, entriesOf, sentencesOf } = collect(documents, language);
  for (const form of [...ringWords(words), ...words.light.flatMap(formsIn)]) entryOf(form, entries, language);
  const vocabulary = createVocabulary(language, [...entries.values()], frequencies, documents.length, words);
  const synonyms = createSynonyms(words, language);
  const strengths = createStrengths(fields, documents.length);
  const rank = createRank(documents.length, strengths);
  const closeness = createCloseness(sentencesOf, vocabulary);
  const literalErrors = createLiteralErrors(documents, language);
  const evidence: Evidence = { vocabulary, strengths, entriesOf: (document) => entriesOf[document] ?? [] };
  return {
    search(typed, limit = LIMITS.hits) {
      const query = readQuery(typed, vocabulary, synonyms);
      const ranking = rank(query.words);
      const literal = literalErrors.in(query.text);
      for (const [document, part] of literal) {
        ranking.scores[document] = (ranking.scores[document] ?? 0) + part * ranking.ceiling;
      }
      const compared = highest(ranking.scores, limit + LIMITS.compared);
      preferSpelling(compared, ranking, evidence.entriesOf, vocabulary);
      for (const document of compared) {
        ranking.scores[document] =
          (ranking.scores[document] ?? 0) * (1 + CLOSENESS * closeness.of(document, ranking) ** 2);
      }
      const places = highest(ranking.scores, limit);
      const [best] = places;
      return {
        hits: places.flatMap((place) => {
          const document = documents[place];
          if (!document) return [];
          const met = metBy(place, ranking);
          return [hitOf(document.id, ranking.scores[place] ?? 0, () => explain(place, met, evidence))];
        }),
        confident: best !== undefined && (literal.has(best) || fits(best, ranking)),
        spellings: spellingsOf(query, vocabulary),
      };
    },
  };
}

/** Most hits are never shown: they explain themselves when they are asked. */
function hitOf(id: string, score: number, explained: () => ReturnType<typeof explain>): SearchHit {
  let known: ReturnType<typeof explain> | undefined;
  const once = () => {
    known ??= explained();
    return known;
  };
  return {
    id,
    score,
    get why() {
      return once().why;
    },
    get matched() {
      return once().matched;
    },
  };
}

/** The same search over any texts that have a title and a body. */
export function rankCorpus(
  texts: Array<{ id: string; title: string; body: string }>,
  lang: Lang,
  words: Words = { lang, stop: [], light: [], synonyms: [] },
): SearchIndex {
  const documents = texts.map(({ id, title, body }): SearchDocument => {
    return { id, lang, kind: 'article', fields: { title: [title], body: [body] } };
  });
  return createIndex(documents, words);
}
