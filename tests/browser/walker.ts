/** Walks a guide the way a person does: looks at the ring, uses the real mouse and keyboard, reads the panel. */
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { type Box, drawingOn } from '../../utils/tools/rings.ts';

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
  | { choice: number }
  /** Answers "Did it work?", which the panel asks when the page does not show that it did. */
  | { answer: string };

/** How one step that can be pointed at stood before the person used its control. */
export interface Sighting {
  keys: string;
  /** Was the caption read in public sources, is it a guess, or is the control found by its place alone? */
  evidence: 'read' | 'guessed' | 'by place';
  verdict: 'right' | 'unsure' | 'missing' | 'wrong';
}

/** Rings may be off by this much, in CSS pixels. */
const TOLERANCE = 4;
/** So often a person looks at the panel before telling it what it has not noticed. */
const PATIENT_LOOKS = 8;

export class Walker {
  /** Rings seen anywhere but around the expected controls. */
  readonly wrong: string[] = [];
  /** Controls that were not ringed, where the panel said so. */
  readonly honest: string[] = [];
  readonly sightings: Sighting[] = [];
  /** Go on where the panel says that it does not find a control. */
  forgiving = false;
  /** Where the controls are: the page, or the product in a frame of kSuite. */
  scope: Page | FrameLocator;
  private readonly page: Page;
  private readonly panel: Page;
  private readonly words: (key: string) => string;
  private last: Box[] = [];
  private suspects: Box[] = [];

  /** @param words texts of the panel by key, in its language */
  constructor(page: Page, panel: Page, words: (key: string) => string) {
    this.page = page;
    this.scope = page;
    this.panel = panel;
    this.words = words;
  }

  control(key: string): Locator {
    return this.scope.locator(`[data-replica="${key}"]`).filter({ visible: true }).first();
  }

  async do(act: Act): Promise<void> {
    if ('ring' in act) return this.useRinged(act);
    if ('free' in act) return this.useFree(act);
    if ('panel' in act) return this.button(act.panel).click();
    if ('answer' in act) {
      await expect(this.panel.getByText(this.words('status.did-it-work'))).toBeVisible({ timeout: 15_000 });
      return this.button(act.answer).click();
    }
    await this.panel.locator('.choices button').nth(act.choice).click();
  }

  private button(key: string): Locator {
    return this.panel.getByRole('button', { name: this.words(key), exact: true });
  }

  /** Waits until exactly these controls are ringed, and notes every ring that was elsewhere meanwhile. */
  async expectRings(keys: string[]): Promise<void> {
    await expect
      .poll(() => this.compare(keys), { message: `ring around ${keys.join(', ')}`, intervals: [30, 50, 100] })
      .toBe('right');
  }

  private async compare(keys: string[]): Promise<string> {
    const { rings, bracket, arrow } = await drawingOn(this.page);
    if (arrow) {
      if (!(await this.button('step.show').isVisible())) return 'out of view';
      await this.button('step.show').click();
      await expect.poll(async () => (await drawingOn(this.page)).arrow, { message: 'brought into view' }).toBe(false);
      return 'brought into view';
    }
    const boxes = await Promise.all(
      keys.map((key) =>
        this.control(key)
          .boundingBox({ timeout: 1000 })
          .catch(() => null),
      ),
    );
    const drawn = bracket ? [bracket] : rings;
    const height = await this.page.evaluate(() => window.innerHeight);
    const seen = boxes.filter((box) => box !== null && box.y + box.height <= height);
    const isRight = (box: Box) =>
      bracket
        ? seen.length > 0 && seen.every((one) => one && inside(one, box))
        : boxes.some((one) => one && near(one, box));
    const elsewhere = drawn.filter((box) => !isRight(box) && !this.last.some((one) => near(one, box)));
    // While the page scrolls, ring and control are read at two moments: a ring is wrong when it stays where it is.
    for (const box of elsewhere.filter((one) => this.suspects.some((before) => near(before, one)))) {
      this.wrong.push(`${keys.join(', ')}: ring at ${JSON.stringify(box)}`);
    }
    this.suspects = elsewhere;
    if (drawn.length === 0) return 'nothing ringed';
    if (!drawn.every(isRight)) return `ring at ${JSON.stringify(drawn)}, expected ${JSON.stringify(boxes)}`;
    if (!bracket && drawn.length !== keys.length) return `${drawn.length} rings`;
    this.last = drawn;
    return 'right';
  }

  private async useFree(act: Extract<Act, { free: string }>): Promise<void> {
    const before = await this.step();
    await this.use(this.control(act.free), act);
    if (act.moves) await this.expectMoveOrTell(before, 'step.done-next');
  }

  /** Where the guide cannot see that it is done, the person says so after a while. */
  private async expectMoveOrTell(before: string, key: string): Promise<void> {
    let looks = 0;
    await expect
      .poll(
        async () => {
          looks += 1;
          if (this.forgiving && looks === PATIENT_LOOKS && (await this.step()) === before)
            await this.button(key).click();
          return this.step();
        },
        { message: `moves on from ${before}`, intervals: [300] },
      )
      .not.toBe(before);
  }

  private async useRinged(act: Extract<Act, { ring: string | string[] }>): Promise<void> {
    const keys = typeof act.ring === 'string' ? [act.ring] : act.ring;
    if (!(await this.look(keys))) return this.useUnringed(act, keys);
    const before = await this.step();
    await this.use(this.control(act.use ?? keys[0] ?? ''), act);
    if (!act.stays) await this.expectMove(before);
  }

  /** Notes how the step stands; false when the panel says honestly that it does not see the control. */
  private async look(keys: string[]): Promise<boolean> {
    const wrongBefore = this.wrong.length;
    const evidence = await this.evidence();
    const verdict = this.forgiving
      ? await this.ringedOrSaid(keys)
      : await this.expectRings(keys).then(() => 'right' as const);
    const isWrong = this.wrong.length > wrongBefore;
    this.sightings.push({ keys: keys.join(', '), evidence, verdict: isWrong ? 'wrong' : verdict });
    return verdict === 'right';
  }

  private async evidence(): Promise<Sighting['evidence']> {
    const say = this.panel.locator('.step-say');
    if ((await say.locator('.guess').count()) > 0) return 'guessed';
    return (await say.locator('.caption').count()) > 0 ? 'read' : 'by place';
  }

  private async expectMove(before: string): Promise<void> {
    const asked = this.panel.getByText(this.words('status.did-it-work'));
    await expect
      .poll(
        async () => {
          if (this.forgiving && (await asked.isVisible())) await this.button('step.yes').click();
          return this.step();
        },
        { message: `moves on from ${before}`, intervals: [50, 100, 250], timeout: this.forgiving ? 20_000 : 10_000 },
      )
      .not.toBe(before);
  }

  private async ringedOrSaid(keys: string[]): Promise<'right' | 'unsure' | 'missing'> {
    let answer = '';
    const unsure = this.panel.locator('.status.unsure');
    const missing = this.panel.locator('.status.missing, .status.other-page');
    const question = this.panel.locator('.status.choose');
    const look = async () => {
      // What the page answers by what it shows is asked where that has another caption.
      const yes = this.button('step.yes');
      if ((await question.count()) > 0 && (await yes.isVisible())) await yes.click();
      if ((await unsure.count()) > 0) return 'unsure';
      return (await missing.count()) > 0 ? 'missing' : this.compare(keys);
    };
    await expect
      .poll(
        async () => {
          answer = await look();
          return ['right', 'unsure', 'missing'].includes(answer);
        },
        { message: `ring around ${keys.join(', ')}, or an honest sentence`, intervals: [100] },
      )
      .toBe(true);
    return answer as 'right' | 'unsure' | 'missing';
  }

  /** The person finds the control without a ring, uses it, and tells the panel if it has not noticed. */
  private async useUnringed(act: Extract<Act, { ring: string | string[] }>, keys: string[]): Promise<void> {
    this.honest.push(keys.join(', '));
    const before = await this.step();
    await this.use(this.control(act.use ?? keys[0] ?? ''), act);
    // A page that is not recognised is still another one to the panel.
    if ((await this.panel.locator('.status.other-page').count()) > 0 && !act.stays) {
      return this.expectMoveOrTell(before, 'step.done-next');
    }
    const tell = this.panel.locator('.step-card .actions .primary, .step-card .offer button').first();
    await expect
      .poll(
        async () => {
          if ((await this.step()) !== before) return true;
          if (!act.stays && (await this.panel.locator('.status.missing, .status.unsure').count()) > 0)
            await tell.click();
          return act.stays === true;
        },
        { intervals: [300] },
      )
      .toBe(true);
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

const near = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) <= TOLERANCE &&
  Math.abs(a.y - b.y) <= TOLERANCE &&
  Math.abs(a.width - b.width) <= TOLERANCE * 2 &&
  Math.abs(a.height - b.height) <= TOLERANCE * 2;

const inside = (inner: Box, outer: Box) =>
  inner.x >= outer.x - TOLERANCE &&
  inner.y >= outer.y - TOLERANCE &&
  inner.x + inner.width <= outer.x + outer.width + TOLERANCE &&
  inner.y + inner.height <= outer.y + outer.height + TOLERANCE;
