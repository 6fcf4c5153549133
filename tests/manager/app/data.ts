import { params } from './params.ts';

export type Role = 'legalRepresentative' | 'administrator' | 'collaborator' | 'externalUser';
export const ROLES: Role[] = ['legalRepresentative', 'administrator', 'collaborator', 'externalUser'];

export interface Person {
  name: string;
  mail: string;
  role: Role;
}

export interface DynamicDns {
  name: string;
  ip: string;
}

export interface Subscriber {
  id: number;
  mail: string;
  first: string;
  last: string;
  active: boolean;
}

export interface Data {
  users: Person[];
  dynamicDns: DynamicDns[];
  fastAnycast: Record<string, boolean>;
  dpaGenerated: boolean;
  theme: 'light' | 'dark' | 'automatic';
  subscribers: Subscriber[];
  fields: string[];
}

export const OWNER: Person = { name: 'Anna Alpha', mail: 'anna.alpha@example.org', role: 'legalRepresentative' };
export const DOMAINS = [
  { id: '1001', name: 'alpha-example.ch' },
  { id: '1002', name: 'beta-example.org' },
  { id: '1003', name: 'gamma-example.net' },
];

const FIRST = ['Matt', 'Nora', 'Luca', 'Ines', 'Paul', 'Sara', 'Jonas', 'Clara', 'Davide', 'Elena'];
const LAST = ['Demo', 'Bravo', 'Delta', 'Echo', 'Tango', 'Lima', 'Romeo', 'Sierra', 'Victor', 'Zulu'];

function makePerson(index: number): Person {
  const first = FIRST[index % FIRST.length] ?? 'Max';
  const last = LAST[(index + Math.floor(index / FIRST.length)) % LAST.length] ?? 'Muster';
  const role = ROLES[1 + (index % 3)] ?? 'collaborator';
  return {
    name: `${first} ${last}`,
    mail: `${first}.${last}${index < 10 ? '' : index}@example.org`.toLowerCase(),
    role,
  };
}

function makeSubscriber(index: number): Subscriber {
  const { name, mail } = makePerson(index + 3);
  const [first = '', last = ''] = name.split(' ');
  return { id: index + 1, first, last, mail: mail.replace('example.org', 'example.net'), active: index !== 2 };
}

function fresh(): Data {
  const others = Array.from({ length: Math.max(0, params.users - 1) }, (_, index) => makePerson(index));
  return {
    users: [OWNER, ...others],
    dynamicDns: [],
    fastAnycast: {},
    dpaGenerated: false,
    theme: 'light',
    subscribers: Array.from({ length: 5 }, (_, index) => makeSubscriber(index)),
    fields: ['firstname', 'lastname'],
  };
}

const KEY = 'replica-data';
const kept = sessionStorage.getItem(KEY);

/** What the replica knows; changes last for the tab, on this host. */
export const data: Data = kept ? (JSON.parse(kept) as Data) : fresh();

export function keepData(): void {
  sessionStorage.setItem(KEY, JSON.stringify(data));
}

export function initialsOf(name: string): string {
  return name
    .split(' ')
    .map((part) => part[0] ?? '')
    .join('')
    .toUpperCase();
}

const COLOURS = ['teal', 'pink', 'indigo', 'orange', 'green', 'blue'];
export function colourOf(index: number): string {
  return COLOURS[index % COLOURS.length] ?? 'teal';
}
