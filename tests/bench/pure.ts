/** Search and suggestions at scale, in Node. */
import { LANGS } from '../../utils/content/types.ts';
import { suggest } from '../../utils/match/suggest.ts';
import { documentsOf } from '../../utils/search/corpus.ts';
import { find } from '../../utils/search/find.ts';
import { createIndex } from '../../utils/search/search.ts';
import { scenes } from '../unit/match/scenes.ts';
import { GUIDES, generatePacks } from './generated.ts';
import { inRounds, p95, type Row, row, timed } from './measure.ts';

const QUERIES = 60;

/** Every text on the way to a query, as it is typed. */
export const keystrokesOf = (query: string) => Array.from(query, (_, nth) => query.slice(0, nth + 1));

/** Questions as people ask them, spread over the generated guides. */
export function queriesOf({ guides }: ReturnType<typeof generatePacks>, count = QUERIES): string[] {
  const asks = guides.en.guides.flatMap((guide) => guide.asks);
  const stride = Math.max(1, Math.floor(asks.length / count));
  return asks.filter((_, nth) => nth % stride === 0).slice(0, count);
}

/** What nobody types on purpose. */
const ODD = [
  'a'.repeat(10_000),
  'user domain xyzzy '.repeat(3334),
  'e-'.repeat(5000),
  'zürich '.repeat(1500),
  '🙈👩‍💻'.repeat(2000),
  '.*+?^()|[]'.repeat(1000),
  'حذف مستخدم '.repeat(900),
];

export async function measureSearch(rounds: number): Promise<Row[]> {
  const packs = generatePacks();
  const { en } = packs.guides;
  const build = () => createIndex(documentsOf(en, packs.list.en, packs.core), en.words);
  const index = build();
  const typed = queriesOf(packs).flatMap(keystrokesOf);
  const round = () => p95(typed.map((text) => timed(() => find(index, text))));
  const worst = () => Math.max(...ODD.map((text) => timed(() => find(index, text))));
  round();
  return [
    row(`one keystroke of search, ${GUIDES} guides, Node, p95`, 'ms', 5, await inRounds(rounds, round)),
    row(`an odd query of 10,000 letters, ${GUIDES} guides, Node, longest`, 'ms', 50, await inRounds(rounds, worst)),
    row(`index over ${GUIDES} guides, Node`, 'ms', null, await inRounds(rounds, () => timed(build))),
  ];
}

export async function measureMatching(rounds: number): Promise<Row[]> {
  const { core } = generatePacks();
  const pages = scenes.flatMap(({ snapshot }) => LANGS.map(snapshot));
  const round = () => p95(pages.flatMap((page) => [1, 2, 3].map(() => timed(() => suggest(page, core, 'en')))));
  round();
  return [row(`suggestions for a page, ${GUIDES} guides, Node, p95`, 'ms', 5, await inRounds(rounds, round))];
}
