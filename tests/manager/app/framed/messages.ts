/** What the shell of the Manager and the page in its frame say to each other, with `markup=framed`. */
import { params } from '../params.ts';
import type { Around } from '../shell.ts';

export const MANAGER = 'https://manager.infomaniak.com';
/** Hosts of the pages' documents: of the pages about people, and of all others. */
const PEOPLE = 'https://manager.app.ksuite.infomaniak.com';
const OTHERS = 'https://ksuite.infomaniak.com';
const PREFIX = '/__frame';

export type FromWork =
  /** The frame has loaded the page of this address. */
  | { replica: 'ready'; href: string }
  /** A page stands, and this is what belongs around it. */
  | { replica: 'view'; title: string; around: Around; near: [string, string][] }
  | { replica: 'push' | 'load'; href: string };

export type ToWork = { replica: 'show'; href: string } | { replica: 'theme' };

const inFrame = (): boolean => window.top !== window;

/** Is this document the shell around a page in a frame? */
export const hasWorkFrame = (): boolean =>
  params.markup === 'framed' && !inFrame() && location.origin === MANAGER && location.pathname.startsWith('/v3');

/** Is this document the page in that frame? */
export const isWorkPage = (): boolean =>
  inFrame() && isWork(location.origin) && location.pathname.startsWith(`${PREFIX}/`);

export const isWork = (origin: string): boolean => origin === PEOPLE || origin === OTHERS;

/** Where the frame finds a page of the Manager. */
export function workAddress({ pathname, search }: URL): URL {
  const isAboutPeople = /\/ng\/(accounts|profile)\//.test(pathname);
  return new URL(`${PREFIX}${pathname}${search}`, isAboutPeople ? PEOPLE : OTHERS);
}

/** The page of the Manager that an address of the frame stands for. */
export const managerAddress = ({ pathname, search }: URL): URL =>
  new URL(`${pathname.slice(PREFIX.length)}${search}`, MANAGER);
