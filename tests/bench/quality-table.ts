/** How each engine fared, by language and by kind of query. */
import { LANGS, type Lang } from '../../utils/content/types.ts';
import { interval, mean } from '../gold/measures.ts';
import { type GoldQuery, goldQueries, type Half, KINDS, type Kind } from '../gold/queries.ts';

export interface Judged {
  query: GoldQuery;
  ndcg: number;
  success: number;
  recall: number;
  confident: boolean;
}

export function of(judged: Judged[], { lang, kind }: { lang?: Lang; kind?: Kind }): Judged[] {
  return judged.filter(({ query }) => (!lang || query.lang === lang) && (!kind || query.kind === kind));
}

export function printTable(half: Half, runs: Array<{ name: string; judged: Judged[] }>): void {
  const size = goldQueries.filter((query) => query.half === half).length;
  console.log(`\nGold queries, the ${half} half (${size}); nDCG@10 with its 95 % interval, success@1, recall@3`);
  for (const { name, judged } of runs) {
    const own = judged.filter(({ query }) => query.half === half);
    console.log(`${name}`);
    for (const lang of LANGS) console.log(`  ${lang.padEnd(12)}${figures(of(own, { lang }))}`);
    for (const kind of KINDS) console.log(`  ${kind.padEnd(12)}${figures(of(own, { kind }))}`);
    console.log(`  ${'all'.padEnd(12)}${figures(own)}`);
  }
}

function figures(judged: Judged[]): string {
  const ndcg = judged.map((one) => one.ndcg);
  const [low, high] = interval(ndcg);
  const means = [mean(ndcg), low, high, mean(judged.map((one) => one.success)), mean(judged.map((one) => one.recall))];
  const [middle, from, to, success, recall] = means.map((value) => value.toFixed(3));
  return `${middle} (${from} to ${to})  ${success}  ${recall}`;
}
