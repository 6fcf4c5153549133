/** Compares what is drawn on the page with the controls that ought to be ringed. */
import { expect, type Locator, type Page } from '@playwright/test';
import { type Box, drawingOn } from '../../utils/tools/rings.ts';

/** Rings may be off by this much, in CSS pixels. */
const TOLERANCE = 4;

export class RingCheck {
  /** Rings seen anywhere but around the expected controls. */
  readonly wrong: string[] = [];
  private readonly page: Page;
  /** The control of a key, in the document that shows it. */
  private readonly control: (key: string) => Promise<Locator>;
  /** Brings into view what an arrow points at. */
  private readonly show: Locator;
  private last: Box[] = [];
  private suspects: Box[] = [];

  constructor(page: Page, control: (key: string) => Promise<Locator>, show: Locator) {
    this.page = page;
    this.control = control;
    this.show = show;
  }

  /** `right` when exactly these controls are ringed, else what is there. Notes every ring that stays elsewhere. */
  async compare(keys: string[]): Promise<string> {
    const { rings, bracket, arrow } = await drawingOn(this.page);
    if (arrow) {
      if (!(await this.show.isVisible())) return 'out of view';
      await this.show.click();
      await expect.poll(async () => (await drawingOn(this.page)).arrow, { message: 'brought into view' }).toBe(false);
      return 'brought into view';
    }
    const boxes = await Promise.all(
      keys.map(async (key) => (await this.control(key)).boundingBox({ timeout: 1000 }).catch(() => null)),
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
