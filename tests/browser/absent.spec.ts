/** A control that is not there: what the panel says, who can help, and what is learnt from it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Lang } from '../../utils/content/types.ts';
import { readReports } from '../../utils/guide/report.ts';
import { learn } from '../../utils/tools/kb/learn/learn.ts';
import { loadSources } from '../../utils/tools/load-sources.ts';
import { drawingOn } from '../../utils/tools/rings.ts';
import type { ReplicaParameters } from '../manager/server.ts';
import { type Desk, expect, test } from './fixtures.ts';
import { USERS, userMenus } from './starts.ts';
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
const removalIds = { guide: 'organization/remove-user', part: 'remove' };
const removal = {
  ...removalIds,
  parameters: { labels: 'wrongGuesses', lang: 'de' } as const,
};

async function expectNothingDrawn(desk: Desk): Promise<void> {
  await expect.poll(async () => (await drawingOn(desk.page)).rings.length).toBe(0);
}

const step = (panel: Page, number: number) => panel.getByRole('heading', { name: new RegExp(`^Step ${number} of`) });

test('without the right role nothing is ringed: the panel names the control, its place and the causes in order', async ({
  desk,
}) => {
  const { card } = await started(desk, asUser);
  const status = card.locator('.status.missing');
  await expect(status).toContainText('Looked for: the button Add a user, usually in the main part of the page.');
  await expect(status.locator('.causes > li')).toHaveText([
    words('status.missing.organization'),
    words('status.missing.filter'),
    /^Your role does not include it\.\s*Role needed: Legal representative or Administrator/,
  ]);
  await expectNothingDrawn(desk);
  await expect(card.getByRole('link', { name: words('results.support') })).toBeVisible();
  await expect(card.getByRole('link', { name: /^Infomaniak’s/ })).toHaveAttribute(
    'href',
    /infomaniak\.com\/en\/support/,
  );
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
  await new Walker(desk.page, panel, words).do({ ring: userMenus, use: 'row-menu:2' });
  await expect(card.locator('.status.missing')).toBeVisible();
  await card.getByRole('button', { name: words('step.done-next'), exact: true }).click();
  await expect(step(panel, 4)).toBeVisible();
  await expect(card.locator('.status.missing')).toBeVisible();
  await card.getByRole('button', { name: words('step.skip'), exact: true }).click();
  await expect(step(panel, 5)).toBeVisible();
});

test('when much is missing it says calmly that the screen may have changed; kb learn reads the report shown', async ({
  desk,
}) => {
  const { panel, card } = await started(desk, removal);
  const doubt = panel.getByText(words('tried.doubtful'));
  await new Walker(desk.page, panel, words).do({ ring: userMenus, use: 'row-menu:2' });
  await expect(card.locator('.status.missing')).toBeVisible();
  await expect(doubt).toHaveCount(0);
  await card.getByRole('button', { name: words('step.done-next'), exact: true }).click();
  await expect(doubt).toBeVisible();
  await expectNothingDrawn(desk);

  const text = await shownReport(panel);
  const [read] = readReports(text).reports;
  expect(read?.report).toMatchObject({ ...removalIds, manager: 'de', step: { number: 4 } });
  expect(read?.report.labels.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['remove-from-organization', 'missing'],
    ['continue', 'missing'],
  ]);
  const learnt = await learntFrom(text);
  expect(learnt.problems).toEqual([]);
  expect(learnt.findings.map(({ id, kind }) => [id, kind])).toEqual([
    ['remove-from-organization', 'missing'],
    ['continue', 'missing'],
  ]);
});

test('a guess that was ringed and used comes back from the report as a caption that was read', async ({ desk }) => {
  const { panel } = await started(desk, { ...removal, parameters: { lang: 'de' } });
  const walker = new Walker(desk.page, panel, words);
  await walker.do({ ring: userMenus, use: 'row-menu:2' });
  await walker.do({ ring: 'menu:remove-from-organization' });
  await panel.getByRole('button', { name: words('step.done-next'), exact: true }).click();
  await desk.page.keyboard.press('Escape');
  await expect(panel.locator('.status.missing')).toBeVisible();
  const text = await shownReport(panel);
  expect(text).toContain('found: remove-from-organization, guessed, used');
  expect(text).not.toMatch(/Anna|alpha|example/i);
  const learnt = await learntFrom(text);
  expect(learnt.problems).toEqual([]);
  expect(learnt.findings.find(({ id }) => id === 'remove-from-organization')).toMatchObject({
    kind: 'change',
    evidence: 'seen',
  });
});

async function shownReport(panel: Page): Promise<string> {
  const fold = panel.locator('.tried');
  await fold.getByText(words('end.report')).click();
  await expect(fold.getByRole('button', { name: words('copy'), exact: true })).toBeVisible();
  return (await fold.locator('.copy-source').textContent()) ?? '';
}

async function learntFrom(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-report-'));
  const file = join(folder, 'mail.txt');
  writeFileSync(file, text);
  try {
    return await learn({ files: [file], folder: CONTENT, min: 1, write: false }, loadSources(CONTENT));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
