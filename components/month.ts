import type { Lang } from '../utils/content/types.ts';

/** `2026-11` as "November 2026". */
export function monthName(month: string, lang: Lang): string {
  const [year, number] = month.split('-').map(Number);
  const day = Date.UTC(year ?? 0, (number ?? 1) - 1);
  return new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(day);
}
