/** Frames in the page: whether one is large enough to hold what a step is about. */
import { isRendered, type Root } from './dom.ts';

/** How many are. */
export const framesIn = (roots: Root[]) =>
  roots
    .flatMap((root) => [...root.querySelectorAll('iframe')])
    .filter(
      (frame) => isRendered(frame) && isShownSize({ innerWidth: frame.clientWidth, innerHeight: frame.clientHeight }),
    ).length;

/** Takes a window or the like; sizes in CSS pixels. */
export const isShownSize = ({ innerWidth, innerHeight }: Pick<Window, 'innerWidth' | 'innerHeight'>) =>
  innerWidth >= 100 && innerHeight >= 60;
