import type { Route } from '../index.ts';
import { booksView } from './books.ts';

export const routes: Route[] = [
  { host: 'contacts', path: /^\/directory\/?$/, open: () => booksView('directory') },
  { host: 'contacts', path: /^\//, open: () => booksView('mine') },
];
