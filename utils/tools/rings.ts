/** What Signpost draws on a page, read from outside: its shadow root is closed to every script. */
import type { CDPSession, Page } from '@playwright/test';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Drawing {
  rings: Box[];
  bracket: Box | null;
  arrow: boolean;
}

interface DomNode {
  nodeId: number;
  localName: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

const NOTHING: Drawing = { rings: [], bracket: null, arrow: false };
/** The ring keeps this distance from its element, in CSS pixels. */
const GAP = 4;

/** Boxes of the ringed elements, in CSS pixels of the window; the gap of the ring is taken off. Frames of the page count. */
export const drawingOn = async (page: Page): Promise<Drawing> => (await drawingsOn(page)).reduce(together, NOTHING);

/** The same apart for each document in which something is drawn. */
export async function drawingsOn(page: Page): Promise<Drawing[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
    const drawings = [drawingIn(root)];
    for (const frame of framesIn(root)) {
      const inside = frame.contentDocument ? drawingIn(frame.contentDocument) : NOTHING;
      if (inside !== NOTHING) drawings.push(moved(inside, await cornerOf(session, frame)));
    }
    return drawings.filter((drawing) => drawing !== NOTHING);
  } finally {
    await session.detach();
  }
}

function drawingIn(document: DomNode): Drawing {
  const html = document.children?.find(({ localName }) => localName === 'html');
  const host = html?.children?.find((node) => attributesOf(node).get('popover') === 'manual' && node.shadowRoots);
  return host ? readShapes(host) : NOTHING;
}

const framesIn = (node: DomNode): DomNode[] =>
  (node.children ?? []).flatMap((child) => (child.localName === 'iframe' ? [child] : framesIn(child)));

/** Where the content of a frame begins in the window. */
async function cornerOf(session: CDPSession, { nodeId }: DomNode): Promise<{ x: number; y: number }> {
  const { model } = (await session.send('DOM.getBoxModel', { nodeId })) as { model: { content: number[] } };
  return { x: model.content[0] ?? 0, y: model.content[1] ?? 0 };
}

function moved({ rings, bracket, arrow }: Drawing, by: { x: number; y: number }): Drawing {
  const move = (box: Box): Box => ({ ...box, x: box.x + by.x, y: box.y + by.y });
  return { rings: rings.map(move), bracket: bracket && move(bracket), arrow };
}

const together = (one: Drawing, other: Drawing): Drawing => ({
  rings: [...one.rings, ...other.rings],
  bracket: one.bracket ?? other.bracket,
  arrow: one.arrow || other.arrow,
});

function readShapes(host: DomNode): Drawing {
  const shapes = (host.shadowRoots?.[0]?.children ?? []).map((node) => {
    const attributes = attributesOf(node);
    return { kind: attributes.get('class') ?? '', style: attributes.get('style') ?? '' };
  });
  const shown = shapes.filter(({ style }) => style.includes('display'));
  const boxes = (kind: string) => shown.filter((shape) => shape.kind === kind).map(({ style }) => boxOf(style));
  return { rings: boxes('ring'), bracket: boxes('bracket')[0] ?? null, arrow: boxes('arrow').length > 0 };
}

function boxOf(style: string): Box {
  const number = (name: string) => Number(new RegExp(`${name}:\\s*(-?[\\d.]+)px`).exec(style)?.[1] ?? Number.NaN);
  const width = number('width') - 2 * GAP;
  const height = number('height') - 2 * GAP;
  return { x: number('left') + GAP, y: number('top') + GAP, width, height };
}

function attributesOf(node: DomNode): Map<string, string> {
  const list = node.attributes ?? [];
  const pairs = list.flatMap((name, index) => (index % 2 === 0 ? [[name, list[index + 1] ?? ''] as const] : []));
  return new Map(pairs);
}
