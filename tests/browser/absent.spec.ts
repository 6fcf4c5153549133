/** A control that is not there: what the panel says, who can help, and what is learnt from it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Lang } from '../../utils/content/types.ts';
import { readReports } from '../../utils/guide/report.ts';
import { loadSources } from '../../utils/tools/load-sources.ts';
import { learn } from '../../utils/tools/kb/learn/learn.ts';
import { drawingOn } from '../../utils/tools/rings.ts';
import type { ReplicaParameters } from '../manager/server.ts';
import { type Desk, expect, test } from './fixtures.ts';
import { USERS } from './starts.ts';
import { speak, startGuide } from './walk.ts';
import { Walker } from './walker.ts';
import { wordsIn } from './words.ts';

const CONTENT = join(import.meta.dirname, '../../content');
const words = wordsIn('en');

interface Start {
  guide: string;
  part: string;
  path?: string;
  parameters?: ReplicaParameters;
  lang?: Lang;
}

async function started(desk: Desk, { guide, part, path = USERS, parameters = {}, lang = 'en' }: Start) {
  await desk.open(path, parameters);
  const panel = await desk.openPanel();
  if (lang !== 'en') await speak(panel, lang);
  await startGuide(panel, lang, guide, part);
  return { panel, card: panel.locator('.step-card') };
}

const addUser = { guide: 'organization/add-user', part: 'add' };
const asUser = { ...addUser, parameters: { role: 'user' } as const };

/** The removal of a user in a German Manager whose captions are none of our guesses. */
const removal = {
  guide: 'organization/remove-user',
  part: 'remove',
  parameters: { labels: 'wrongGuesses', lang: 'de' } as const,
};

async function expectNothingDrawn(desk: Desk): Promise<void> {
  await expect.poll(async () => (await drawingOn(desk.page)).rings.length).toBe(0);
}

const step = (panel: Page, number: number) => panel.getByText(new RegExp(`^Step ${number} of`));

test('without the right role nothing is ringed: the panel names the control, its place and the causes in order', async ({
  desk,
}) => {
  const { card } = await started(desk, asUser);
  const status = card.locator('.status.missing');
  await expect(status).toContainText('Looked for: the button Add a user, usually in the middle of the page.');
  await expect(status.locator('.causes > li')).toHaveText([
    words('status.missing.organization'),
    words('status.missing.filter'),
    /^Your role does not include it\.\s*Role needed: Legal representative or Administrator/,
  ]);
  await expectNothingDrawn(desk);
  await expect(card.getByRole('link', { name: words('results.support') })).toBeVisible();
  await expect(card.getByRole('link', { name: /^Infomaniak’s/ })).toHaveAttribute('href', /infomaniak\.com\/en\/support/);
});

test('the message for the administrator speaks the language of the Manager, and any other on request', async ({
  desk,
}) => {
  const { card } = await started(desk, { ...asUser, parameters: { role: 'user', lang: 'fr' } });
  await card.getByText(words('message.title')).click();
  const message = card.locator('.copy-source');
  await expect(message).toContainText('Absent de mon écran\u00a0: le bouton «\u00a0Ajouter un utilisateur\u00a0».');
  await card.getByRole('combobox', { name: words('message.language') }).selectOption('it');
  await expect(message).toContainText('Sul mio schermo manca: il pulsante «Aggiungi un utente».');
  await expect(message).toContainText('Amministratore');
  await expect(message).toHaveAttribute('lang', 'it');
});

test('Done, next and Skip lead on from what is missing', async ({ desk }) => {
  const { panel, card } = await started(desk, removal);
  await new Walker(desk.page, panel, words).do({ ring: rows, use: 'row-menu:2' });
  await expect(card.locator('.status.missing')).toBeVisible();
  await card.getByRole('button', { name: words('step.done-next'), exact: true }).click();
  await expect(step(panel, 4)).toBeVisible();
  await expect(card.locator('.status.missing')).toBeVisible();
  await card.getByRole('button', { name: words('step.skip'), exact: true }).click();
  await expect(step(panel, 5)).toBeVisible();
});
