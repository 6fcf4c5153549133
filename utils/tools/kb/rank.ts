/** `kb rank`: the search engine over any texts, for measuring at scale and on public collections. */
import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import type { Lang } from '../../content/types.ts';
import { rankCorpus } from '../../search/search.ts';
import type { Words } from '../../search/types.ts';
import { answerLines, type Io, idIn, readObjects, textIn } from './lines.ts';

/** As many as public collections are judged by. */
const DEPTH = 1000;

/** @returns false when the file cannot be read, or a line of it or of standard input was not understood. */
export async function rankFile(file: string, lang: Lang, words: Words, io: Io): Promise<boolean> {
  try {
    await access(file, constants.R_OK);
  } catch {
    io.stderr.write(`${file}: cannot be read\n`);
    return false;
  }
  const ids: Array<string | number> = [];
  const texts: Parameters<typeof rankCorpus>[0] = [];
  const isSound = await readObjects(createReadStream(file), `${file}: line`, io.stderr, (fields) => {
    const text = { title: textIn(fields, 'title'), body: textIn(fields, 'body') };
    texts.push({ id: String(ids.push(idIn(fields)) - 1), ...text });
  });
  // What people say instead of our guides' words says nothing of other texts.
  const index = rankCorpus(texts, lang, { ...words, light: [], synonyms: [] });
  const isAnswered = await answerLines(io, (fields) => {
    const id = idIn(fields);
    const { hits } = index.search(textIn(fields, 'query'), DEPTH);
    return { id, results: hits.map((hit) => ({ id: ids[Number(hit.id)], score: hit.score })) };
  });
  return isSound && isAnswered;
}
