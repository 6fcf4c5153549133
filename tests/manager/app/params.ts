export const LANGUAGES = ['en', 'fr', 'de', 'it', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Params {
  markup: 'house' | 'semantic' | 'framed' | 'components' | 'soup';
  /** Portuguese is a language that nobody has texts for: `portuguese.ts` makes them. */
  lang: Language | 'pt';
  /** Milliseconds before content is there, and before a save is answered. */
  late: number;
  labels: 'standard' | 'aliases' | 'wrongGuesses' | 'renamed';
  /** Which captions are renamed. */
  seed: number;
  /** Review pages in the assistant that removes a user. */
  reviews: number;
  role: 'admin' | 'user';
  users: number;
  fail: 'save' | 'none';
  decoys: boolean;
  /** A page sheet that styles everything it meets. */
  style: 'plain' | 'hostile';
  /** Kept here for the server, which sends the policy. */
  csp: 'usual' | 'strict';
  /** So many elements more in the page. */
  nodes: number;
  /** So many changes of the document a second. */
  storm: number;
}

interface Hop {
  query: string;
  hop?: string;
  at: number;
  fresh?: boolean;
}

const KEY = 'replica';
const NAMES = [
  ...['markup', 'lang', 'late', 'labels', 'seed', 'reviews', 'role', 'users', 'fail', 'decoys', 'visit'],
  ...['style', 'csp', 'nodes', 'storm'],
];
const HOP_LIFETIME = 15_000;

function oneOf<T extends string>(value: string | null, first: T, ...others: T[]): T {
  return others.find((other) => other === value) ?? first;
}

function parse(query: URLSearchParams): Params {
  const number = (name: string, fallback: number): number => {
    const value = Number(query.get(name) ?? fallback);
    return Number.isFinite(value) && value >= 0 ? value : fallback;
  };
  return {
    markup: oneOf<Params['markup']>(query.get('markup'), 'house', 'semantic', 'framed', 'components', 'soup'),
    lang: oneOf<Params['lang']>(query.get('lang'), 'en', 'fr', 'de', 'it', 'es', 'pt'),
    late: number('late', 20),
    labels: oneOf<Params['labels']>(query.get('labels'), 'standard', 'aliases', 'wrongGuesses', 'renamed'),
    seed: number('seed', 1),
    reviews: Math.max(1, number('reviews', 2)),
    role: oneOf<Params['role']>(query.get('role'), 'admin', 'user'),
    users: number('users', 6),
    fail: oneOf<Params['fail']>(query.get('fail'), 'none', 'save'),
    decoys: query.get('decoys') !== 'off',
    style: oneOf<Params['style']>(query.get('style'), 'plain', 'hostile'),
    csp: oneOf<Params['csp']>(query.get('csp'), 'usual', 'strict'),
    nodes: number('nodes', 0),
    storm: number('storm', 0),
  };
}

function readCookie(): Hop | null {
  const found = document.cookie.split('; ').find((part) => part.startsWith(`${KEY}=`));
  return found ? (JSON.parse(decodeURIComponent(found.slice(KEY.length + 1))) as Hop) : null;
}

function writeCookie(hop: Hop): void {
  // biome-ignore lint/suspicious/noDocumentCookie: must be written before the page is left.
  document.cookie = `${KEY}=${encodeURIComponent(JSON.stringify(hop))}; domain=infomaniak.com; path=/; secure`;
}

function takeFromAddress(): string | null {
  const url = new URL(location.href);
  const taken = new URLSearchParams();
  for (const name of NAMES) {
    const value = url.searchParams.get(name);
    if (value === null) continue;
    taken.set(name, value);
    url.searchParams.delete(name);
  }
  if (taken.size === 0) return null;
  history.replaceState(history.state, '', url);
  return taken.toString();
}

/** A frame forgets what was done in it before somebody came with fresh parameters: that time is the visit. */
function forgetOlderVisit(query: string): void {
  const visitOf = (text: string | null): string | null => new URLSearchParams(text ?? '').get('visit');
  const visit = visitOf(query);
  if (visit !== null && visit !== visitOf(sessionStorage.getItem(KEY))) sessionStorage.clear();
}

function findQuery(): string {
  const fromAddress = takeFromAddress();
  if (fromAddress !== null) {
    forgetOlderVisit(fromAddress);
    return fromAddress;
  }
  const cookie = readCookie();
  if (cookie?.hop === location.host && Date.now() - cookie.at < HOP_LIFETIME) {
    writeCookie({ query: cookie.query, at: cookie.at });
    if (!cookie.fresh) return cookie.query;
    sessionStorage.clear();
    return `${cookie.query}&visit=${cookie.at}`;
  }
  return sessionStorage.getItem(KEY) ?? cookie?.query ?? '';
}

const query = findQuery();
sessionStorage.setItem(KEY, query);

export const params: Params = parse(new URLSearchParams(query));
/** Div soup is the house markup with its tags, classes and labels taken away in `h`. */
export const isSoup = params.markup === 'soup';
/** Elements without roles; else native elements and ARIA. */
export const isHouse = params.markup === 'house' || isSoup;
/** Native elements and ARIA, in open shadow roots. */
export const isComponents = params.markup === 'components';

/** The parameters of this tab, for the address of a frame. */
export const carriedParams = (): URLSearchParams => new URLSearchParams(query);

/** To be called before a full load of one of our addresses: the tab keeps its parameters on the other host. */
export function carryParamsTo(host: string): void {
  writeCookie({ query, hop: host, at: Date.now() });
}
