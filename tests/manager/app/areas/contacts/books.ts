import { data, type Person } from '../../data.ts';
import { type Child, h } from '../../dom.ts';
import { kept } from '../../kept.ts';
import { isHouse } from '../../params.ts';
import { refresh, type View } from '../../router.ts';
import { button, card, iconButton, pageLink } from '../../ui/controls.ts';
import { table, tableTitle } from '../../ui/table.ts';
import { label, say } from './texts.ts';

const ORGANISATION = 'AAlpha SA';
const FRIENDS: Person[] = [{ name: 'Tom Tango', mail: 'tom.tango@example.net', role: 'collaborator' }];
const { data: list, keep } = kept('contacts', () => ({ isOpen: true }));

/** The own address book, or the directory of the Organization that unfolds in the list on the left. */
export function booksView(book: 'mine' | 'directory'): View {
  const people = book === 'mine' ? FRIENDS : data.users;
  return {
    title: say('title'),
    menu: null,
    rail: 'open',
    crumbs: [],
    targets: [directoryName()],
    body: () => [h('div', { class: 'books-layout' }, bookList(book), peopleCard(people))],
  };
}

const directoryName = () => `${label('directoryOf')} ${ORGANISATION}`;

function bookList(book: string): HTMLElement {
  const entry = (key: string, href: string, text: string, current: boolean): HTMLElement =>
    pageLink({ key, href, class: 'book', current }, h('span', {}, text));
  const inside: Child[] = [
    entry('contacts:mine', '/', say('mine'), book === 'mine'),
    entry('contacts:favourites', '/favourites', say('favourites'), false),
    h('div', { class: 'book-owner' }, arrow(), h('span', {}, ORGANISATION)),
    list.isOpen && entry('contacts:directory', '/directory', directoryName(), book === 'directory'),
  ];
  return h(
    isHouse ? 'app-sidebar' : 'nav',
    { class: 'books', 'aria-label': isHouse ? undefined : say('title') },
    ...inside,
  );
}

function arrow(): HTMLElement {
  return iconButton({
    key: 'contacts:unfold',
    icon: list.isOpen ? 'down' : 'right',
    name: say('unfold'),
    onClick: () => {
      list.isOpen = !list.isOpen;
      keep();
      refresh();
    },
  });
}

function peopleCard(people: Person[]): HTMLElement {
  const add = button({ key: 'contacts:new', text: say('newContact'), kind: 'primary', onClick: () => undefined });
  const rows = people.map(({ name, mail }) => [h('span', {}, name), h('span', {}, mail)]);
  const columns = [
    { text: say('name'), class: 'wide' },
    { text: say('mail'), class: 'wide' },
  ];
  return card(tableTitle(people.length, say('people'), add), table({ key: 'contact', columns, rows }));
}
