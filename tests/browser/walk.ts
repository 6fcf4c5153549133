import { expect, type Page } from '@playwright/test';
import type { Lang } from '../../utils/content/types.ts';
import type { Plan } from './plans/plan.ts';
import { Walker } from './walker.ts';
import { titleIn, wordsIn } from './words.ts';

/** Switches the panel's language. */
export async function speak(panel: Page, lang: Lang): Promise<void> {
  await panel.locator('header select').selectOption(lang);
  await expect(panel.locator('html')).toHaveAttribute('lang', lang);
}

/** Finds a guide by its title in the search field, opens it and starts it. */
export async function startGuide(panel: Page, lang: Lang, guide: string, part: string): Promise<void> {
  const words = wordsIn(lang);
  const title = titleIn(lang, guide, part);
  await panel.getByRole('combobox', { name: words('home.search.label') }).fill(title);
  await panel.getByRole('option', { name: title }).first().click();
  await panel.getByRole('button', { name: words('guide.start'), exact: true }).click();
}

/** Walks a plan to the end of its guide. The walker given back knows every ring that was anywhere but where it should be. */
export async function walk(page: Page, panel: Page, plan: Plan, lang: Lang, forgiving = false): Promise<Walker> {
  await startGuide(panel, lang, plan.guide, plan.part);
  const walker = new Walker(page, panel, wordsIn(lang));
  walker.forgiving = forgiving;
  for (const act of plan.acts) await walker.do(act);
  await walker.expectEnd();
  return walker;
}
