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
}

const NOTHING: Drawing = { rings: [], bracket: null, arrow: false };
/** The ring keeps this distance from its element, in CSS pixels. */
const GAP = 4;

/** Boxes of the ringed elements, in CSS pixels of the window; the gap of the ring is taken off. */
export async function drawingOn(page: Page): Promise<Drawing> {
  const session = await page.context().newCDPSession(page);
  try {
    const host = await hostNode(session);
    return host ? readShapes(host) : NOTHING;
  } finally {
    await session.detach();
  }
}

async function hostNode(session: CDPSession): Promise<DomNode | null> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const html = root.children?.find(({ localName }) => localName === 'html');
  return html?.children?.find((node) => attributesOf(node).get('popover') === 'manual' && node.shadowRoots) ?? null;
}

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
