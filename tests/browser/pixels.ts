/** The page as it is painted. */
import type { Page } from '@playwright/test';
import type { Box } from '../../utils/tools/rings.ts';

export type Colour = [red: number, green: number, blue: number];

export interface Picture {
  width: number;
  height: number;
  at(x: number, y: number): Colour;
}

interface Photo {
  png: Buffer;
  width: number;
}

/** A picture of a part of the window, one pixel per CSS pixel. */
export const pictureOf = async (page: Page, part: Box): Promise<Picture> => develop(page, await photograph(page, part));

/** Takes the picture only: several can be taken in a row while the page moves. */
export async function photograph(page: Page, { x, y, width, height }: Box): Promise<Photo> {
  const clip = { x: Math.floor(x), y: Math.floor(y), width: Math.ceil(width), height: Math.ceil(height) };
  return { png: await page.screenshot({ clip, scale: 'css', animations: 'allow' }), width: clip.width };
}

/** Reads the colours of a picture. In the page itself: another tab would have the panel turn to that one. */
export async function develop(page: Page, { png, width }: Photo): Promise<Picture> {
  const bytes = await page.evaluate(async (base64) => {
    const file = new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]);
    const image = await createImageBitmap(file);
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    return [...(context?.getImageData(0, 0, image.width, image.height).data ?? [])];
  }, png.toString('base64'));
  return {
    width,
    height: bytes.length / 4 / width,
    at: (x, y) => {
      const index = (Math.round(y) * width + Math.round(x)) * 4;
      return [bytes[index] ?? 0, bytes[index + 1] ?? 0, bytes[index + 2] ?? 0];
    },
  };
}

/** Contrast of two colours by WCAG 2: from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export const isColour = (one: Colour, other: Colour) =>
  one.every((part, nth) => Math.abs(part - (other[nth] ?? 0)) <= 6);
