/** Pages of the Manager as snapshots, with the guides that fit them, judged by people who did not know how we match. */
import { z } from 'zod';
import type { Lang } from '../../utils/content/types.ts';
import { parseSnapshot, type Snapshot } from '../../utils/protocol.ts';
import { type Half, inBoth } from './queries.ts';

export interface GoldPage {
  lang: Lang;
  title: string;
  snapshot: Snapshot;
  /** By guide: 3 its dialog or own control is open, 2 same page, 1 same product. Empty where nothing fits. */
  grades: ReadonlyMap<string, number>;
  /** Tells what the person is at: only grade 3 may come first. */
  isTelling: boolean;
  half: Half;
}

const grade = z.union([z.literal(1), z.literal(2), z.literal(3)]);
const pages = z.array(
  z.strictObject({
    title: z.string(),
    snapshot: z.unknown().transform((given, context) => {
      const snapshot = parseSnapshot(given);
      if (!snapshot) context.addIssue('no snapshot');
      return snapshot as Snapshot;
    }),
    grades: z.record(z.string(), grade),
    telling: z.literal(true).optional(),
  }),
);

export const goldPages: readonly GoldPage[] = inBoth('pages', pages, (judged, lang, half) =>
  judged.map(({ title, snapshot, grades, telling }): GoldPage => {
    return { lang, title, snapshot, grades: new Map(Object.entries(grades)), isTelling: telling === true, half };
  }),
);
