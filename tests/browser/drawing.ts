/** What is drawn on a page as it is really laid out and styled: our shadow root is closed to every script, not to the debugger. */
import { type CDPSession, expect, type Locator, type Page } from '@playwright/test';
import type { Box } from '../../utils/tools/rings.ts';

export type Shape = 'ring' | 'bracket' | 'arrow' | 'callout';

interface DomNode {
  nodeId: number;
  localName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** From a control to the outside of the blue line of its ring, in CSS pixels. */
export const GAP = 4;

export class Drawn {
  private readonly session: CDPSession;

  private constructor(session: CDPSession) {
    this.session = session;
  }

  static async on(page: Page): Promise<Drawn> {
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    return new Drawn(session);
  }

  /** Border boxes of all shapes of a kind that can be seen, in CSS pixels of the window. */
  async boxes(shape: Shape): Promise<Box[]> {
    const boxes = await Promise.all((await this.shapes(shape)).map((node) => this.boxOf(node)));
    return boxes.filter((box) => box !== null);
  }

  async box(shape: Shape): Promise<Box | null> {
    return (await this.boxes(shape))[0] ?? null;
  }

  async text(shape: Shape): Promise<string> {
    const [node] = await this.shapes(shape);
    return (node?.children ?? []).map(({ nodeValue }) => nodeValue).join('');
  }

  async style(shape: Shape, property: string): Promise<string> {
    const [node] = await this.shapes(shape);
    return node ? this.styleOf(node, property) : '';
  }

  private async styleOf({ nodeId }: DomNode, property: string): Promise<string> {
    const { computedStyle } = await this.session.send('CSS.getComputedStyleForNode', { nodeId });
    return computedStyle.find(({ name }) => name === property)?.value ?? '';
  }

  private async shapes(shape: Shape): Promise<DomNode[]> {
    const { root } = (await this.session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
    const html = root.children?.find(({ localName }) => localName === 'html');
    const host = html?.children?.find((node) => node.attributes?.includes('popover') && node.shadowRoots);
    const nodes = host?.shadowRoots?.[0]?.children ?? [];
    return nodes.filter(({ attributes = [] }) => attributes[attributes.indexOf('class') + 1] === shape);
  }

  private async boxOf(node: DomNode): Promise<Box | null> {
    try {
      const { model } = await this.session.send('DOM.getBoxModel', { nodeId: node.nodeId });
      if ((await this.styleOf(node, 'visibility')) === 'hidden') return null;
      const [x = 0, y = 0, , , right = 0, bottom = 0] = model.border;
      return { x, y, width: right - x, height: bottom - y };
    } catch {
      // Not laid out, or drawn anew between two questions.
      return null;
    }
  }
}

/** Where an element lies in the window, as the page sees it. */
export const boxOf = (element: Locator): Promise<Box> =>
  element.evaluate((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return { x, y, width, height };
  });

/** Waits for one ring around the box, with the same gap on every side. */
export async function expectRing(drawn: Drawn, expected: () => Promise<Box>, within = 2, gap = GAP): Promise<void> {
  await expectAlike(async () => {
    const { x, y, width, height } = await expected();
    const around = { x: x - gap, y: y - gap, width: width + 2 * gap, height: height + 2 * gap };
    return [await drawn.box('ring'), around];
  }, within);
}

export async function expectAlike(read: () => Promise<[Box | null, Box]>, within = 2): Promise<void> {
  await expect
    .poll(
      async () => {
        const [drawn, expected] = await read();
        return drawn && offBy(drawn, expected) <= within ? 'alike' : JSON.stringify({ drawn, expected });
      },
      { intervals: [50, 100] },
    )
    .toBe('alike');
}

export function offBy(one: Box, other: Box): number {
  const edges = ({ x, y, width, height }: Box) => [x, y, x + width, y + height];
  const others = edges(other);
  return Math.max(...edges(one).map((edge, nth) => Math.abs(edge - (others[nth] ?? 0))));
}

export const overlaps = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
