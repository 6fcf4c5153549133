import type { Sources } from '../../../content/sources.ts';
import type { Problem } from '../../../content/yaml-file.ts';

const YEAR = 12;

/** A guide that somebody followed on the live Manager since is as fresh as that. */
export function oldGuides(sources: Sources, today: Date): Problem[] {
  const now = today.getUTCFullYear() * YEAR + today.getUTCMonth() + 1;
  return [...sources.guides.values()].flatMap(({ data, problem }) => {
    const { facts, confirmed } = data.source;
    const age = now - Math.max(monthNumber(facts), monthNumber(confirmed ?? facts));
    return age > YEAR ? [problem(['source', 'facts'], `of ${facts}, ${age} months ago`)] : [];
  });
}

function monthNumber(month: string): number {
  const [year, nth] = month.split('-').map(Number);
  return (year ?? 0) * YEAR + (nth ?? 0);
}
