import { z } from 'zod';
import { guideSchema } from '../../content/schema.ts';
import { snapshotSchema } from './snapshot-schema.ts';

/** JSON schemas by the name `kb schema` knows them under. */
export const SCHEMAS = {
  guide: () => z.toJSONSchema(guideSchema, { io: 'input' }),
  snapshot: () => snapshotSchema,
};
