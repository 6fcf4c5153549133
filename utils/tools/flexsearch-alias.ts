import { fileURLToPath } from 'node:url';

/** FlexSearch forbids deep imports; its compact build is half the size of the one it exports. tsconfig `paths` says the same. */
export const compactFlexSearch = {
  find: /^flexsearch$/,
  replacement: fileURLToPath(
    new URL('../../node_modules/flexsearch/dist/flexsearch.compact.module.min.js', import.meta.url),
  ),
};
