/** Walks a guide the way a person does: looks at the ring, uses the real mouse and keyboard, reads the panel. */
import { expect, type Locator, type Page } from '@playwright/test';
import { controlIn, findControl, shownControl } from './controls.ts';
import { RingCheck } from './ring-check.ts';

/** One thing the person does. `ring` names the controls of the replica that must be ringed before. */
export type Act =
  /**
   * Uses a ringed control: clicks it, or types into it. With several rings, `use` is the one chosen. The guide moves on by
   * itself, unless the step `stays` (one of several pages, or nothing that shows success).
   */
  | { ring: string | string[]; use?: string; type?: string; press?: 'Enter' | ' '; stays?: boolean }
  /** Uses a control of the page that is not ringed; with `moves`, what then comes ends the step by itself. */
  | { free: string; type?: string; moves?: true }
  /** Uses a button of the panel, named by the key of its text, or by its place among the choices. */
  | { panel: string }
  | { choice: number };

/** How one step that can be pointed at stood before the person used its control. */
export interface Sighting {
  keys: string;
  /** Was the caption read in public sources, is it a guess, or is the control found by its place alone? */
  evidence: 'read' | 'guessed' | 'by place';
  verdict: 'right' | 'unsure' | 'missing' | 'wrong';
}

/** So often a person looks at the panel before telling it what it has not noticed. */
const PATIENT_LOOKS = 8;
/** The panel says that it does not see the control, or not the page. */
const DOUBTS = '.status.unsure, .status.missing, .status.other-page';

export class Walker {
  readonly sightings: Sighting[] = [];
  /** Go on where the panel says that it does not find a control. */
  forgiving = false;
  private readonly page: Page;
  private readonly panel: Page;
  private readonly words: (key: string) => string;
  private readonly rings: RingCheck;

  /** @param words texts of the panel by key, in its language */
  constructor(page: Page, panel: Page, words: (key: string) => string) {
    this.page = page;
    this.panel = panel;
    this.words = words;
    this.rings = new RingCheck(page, (key) => findControl(page, key), this.button('step.show'));
  }

  /** Rings seen anywhere but around the expected controls. */
  get wrong(): readonly string[] {
    return this.rings.wrong;
  }

  /** A control of the top document. */
  control(key: string): Locator {
    return controlIn(this.page.mainFrame(), key);
  }

  async do(act: Act): Promise<void> {
    if ('ring' in act) return this.useRinged(act);
    if ('free' in act) return this.useFree(act);
    if ('panel' in act) return this.useButton(act.panel);
    await this.panel.locator('.choices button').nth(act.choice).click();
  }

  /** The guide has been walked to its end. */
  async expectEnd(): Promise<void> {
    const ends = new RegExp(`${this.words('end.title')}|${this.words('end.no-result')}`);
    await expect(this.panel.getByRole('heading', { name: ends })).toBeVisible();
  }

  private button(key: string): Locator {
    return this.panel.getByRole('button', { name: this.words(key), exact: true });
  }

  /** Waits until exactly these controls are ringed, and notes every ring that was elsewhere meanwhile. */
  async expectRings(keys: string[]): Promise<void> {
    await expect
      .poll(() => this.rings.compare(keys), { message: `ring around ${keys.join(', ')}`, intervals: [30, 50, 100] })
      .toBe('right');
  }

  /** Before clicking, a person gives the panel the time to see where they are, and tells it where it cannot. */
  private async useButton(key: string): Promise<void> {
    const unsettled = this.panel.locator(`${DOUBTS}, .status.searching`);
    const isSettled = await expect(unsettled)
      .toHaveCount(0, { timeout: 5000 })
      .then(() => true)
      .catch(() => false);
    if (!isSettled && this.forgiving && key === 'step.done-next') await this.tell();
    await this.button(key).click();
  }

  private async useFree(act: Extract<Act, { free: string }>): Promise<void> {
    const before = await this.step();
    await this.use(await shownControl(this.page, act.free), act);
    if (act.moves) await this.expectMove(before);
  }

  private async useRinged(act: Extract<Act, { ring: string | string[] }>): Promise<void> {
    const keys = typeof act.ring === 'string' ? [act.ring] : act.ring;
    await this.look(keys);
    const before = await this.step();
    await this.use(await shownControl(this.page, act.use ?? keys[0] ?? ''), act);
    if (!act.stays) await this.expectMove(before);
  }

  /** Notes how the step stands: right ring, or an honest sentence where that is forgiven. */
  private async look(keys: string[]): Promise<void> {
    const wrongBefore = this.wrong.length;
    const evidence = await this.evidence();
    const verdict = this.forgiving
      ? await this.ringedOrSaid(keys)
      : await this.expectRings(keys).then(() => 'right' as const);
    const isWrong = this.wrong.length > wrongBefore;
    this.sightings.push({ keys: keys.join(', '), evidence, verdict: isWrong ? 'wrong' : verdict });
  }

  private async evidence(): Promise<Sighting['evidence']> {
    const say = this.panel.locator('.step-say');
    if ((await say.locator('.guess').count()) > 0) return 'guessed';
    return (await say.locator('.caption').count()) > 0 ? 'read' : 'by place';
  }

  private async ringedOrSaid(keys: string[]): Promise<'right' | 'unsure' | 'missing'> {
    let answer = '';
    let said = 0;
    let idle = 0;
    const look = async () => {
      await this.answerQuestion();
      // A free action has been done, and what would show it has another caption.
      idle = (await this.panel.locator('.status.your-turn').count()) > 0 ? idle + 1 : 0;
      if (idle >= PATIENT_LOOKS) {
        await this.tell();
        idle = 0;
      }
      if ((await this.panel.locator('.status.unsure').count()) > 0) return 'unsure';
      return (await this.panel.locator(DOUBTS).count()) > 0 ? 'missing' : this.rings.compare(keys);
    };
    await expect
      .poll(
        async () => {
          answer = await look();
          // A page that is still being drawn lacks everything for a moment.
          said = answer === 'unsure' || answer === 'missing' ? said + 1 : 0;
          return answer === 'right' || said >= PATIENT_LOOKS;
        },
        { message: `ring around ${keys.join(', ')}, or an honest sentence`, intervals: [100] },
      )
      .toBe(true);
    return answer as 'right' | 'unsure' | 'missing';
  }

  /** What the page answers by what it shows is asked where that has another caption. */
  private async answerQuestion(): Promise<void> {
    const yes = this.button('step.yes');
    if ((await this.panel.locator('.status.choose').count()) > 0 && (await yes.isVisible())) await yes.click();
  }

  /** The guide moves on by itself or, where that is forgiven, once it is told what it has not noticed. */
  private async expectMove(before: string): Promise<void> {
    let unnoticed = 0;
    await expect
      .poll(
        async () => {
          if (this.forgiving && (await this.step()) === before) {
            unnoticed = (await this.panel.locator('.status.waiting').count()) > 0 ? 0 : unnoticed + 1;
            if (unnoticed >= PATIENT_LOOKS) {
              await this.tell();
              unnoticed = 0;
            }
          }
          return this.step();
        },
        { message: `moves on from ${before}`, intervals: [50, 100, 250], timeout: this.forgiving ? 20_000 : 10_000 },
      )
      .not.toBe(before);
  }

  /** What a person clicks who has done what the panel cannot see. */
  private async tell(): Promise<void> {
    for (const key of ['step.yes', 'step.done-next']) {
      if (await this.button(key).isVisible()) return this.button(key).click();
    }
  }

  /** "Step 3 of 9", or nothing at the end. */
  private async step(): Promise<string> {
    const heading = this.panel.locator('#step-heading');
    return (await heading.count()) > 0 ? ((await heading.textContent({ timeout: 1000 }).catch(() => '')) ?? '') : '';
  }

  private async use(
    control: Locator,
    act: { type?: string | undefined; press?: 'Enter' | ' ' | undefined },
  ): Promise<void> {
    if (act.type !== undefined) {
      await control.click();
      await this.page.keyboard.type(act.type);
      await this.page.keyboard.press('Tab');
    } else if (act.press) {
      await control.focus();
      await this.page.keyboard.press(act.press);
    } else await control.click();
  }
}
