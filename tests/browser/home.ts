/** What the panel's Home says about the open page, as a person reads it. */
import { expect, type Page } from '@playwright/test';

const SUGGESTED = 'section[aria-labelledby="page-name"] .guide-title';
/** As many equal readings in a row count as settled: longer than the page script waits between two looks. */
const EQUAL_READINGS = 4;
const READING_MS = 100;

/** Titles of the suggestions for the open page, the first one first; at most three are shown at once. */
export const suggestionsIn = (panel: Page): Promise<string[]> => panel.locator(SUGGESTED).allTextContents();

/** The suggestions once they no longer change. */
export async function settledSuggestions(panel: Page): Promise<string[]> {
  const readings: string[] = [];
  await expect
    .poll(
      async () => {
        readings.push(JSON.stringify(await suggestionsIn(panel)));
        return readings.length >= EQUAL_READINGS && new Set(readings.slice(-EQUAL_READINGS)).size === 1;
      },
      { intervals: [READING_MS], message: 'suggestions settle' },
    )
    .toBe(true);
  return suggestionsIn(panel);
}

/** Name of the recognised page, as the heading of the suggestions. */
export const pageName = (panel: Page) => panel.locator('#page-name');
