/** The guides of the product, compiled: what the tests of every stage work on. */
import { fileURLToPath } from 'node:url';
import { readContent } from '../../utils/tools/read-content.ts';

export const { packs, sources } = readContent(fileURLToPath(new URL('../../content', import.meta.url)));
export const { core } = packs;
