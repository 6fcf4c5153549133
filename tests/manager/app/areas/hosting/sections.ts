import type { View } from '../../router.ts';
import { openForm } from '../../ui/form-dialog.ts';
import { type RecordSectionOptions, recordSection } from '../../ui/record-section.ts';
import { changed, data, hostingFrame } from './frame.ts';
import { say } from './texts.ts';

type Section = 'databases' | 'access' | 'tasks';

const userParts = [
  { key: 'user', text: say('username') },
  { key: 'word', text: say('word'), type: 'password' },
];

const rhythms = [say('quarter'), say('hourly'), say('nightly')];

/** What tells a section from the others. */
interface Own extends Pick<RecordSectionOptions, 'key' | 'intro' | 'columns' | 'rows' | 'rowOf' | 'menu'> {
  parts: RecordSectionOptions['form']['parts'];
}

function sectionView(id: string, section: Section, { parts, ...own }: Own): View {
  const title = say(section);
  const list = () =>
    recordSection({
      ...own,
      title,
      form: { add: say('create'), title, parts, submit: say('create') },
      erase: say('erase'),
      nameOf: ([name = '']) => name,
      changed,
    });
  return { ...hostingFrame(id, section, title), body: () => [list()] };
}

const newWord = (key: string) => ({ key: `menu:${key}`, text: say('newWord'), onSelect: () => askForWord(key) });

function askForWord(key: string): void {
  openForm({
    key,
    title: say('newWord'),
    parts: [{ key: 'word', text: say('newWord'), type: 'password' }],
    submit: say('confirm'),
    onDone: changed,
  });
}

export function databasesView([id = '']: string[]): View {
  return sectionView(id, 'databases', {
    key: 'database',
    intro: say('databasesText'),
    columns: [say('databases'), say('username')],
    rows: data.databases,
    parts: [{ key: 'name', text: say('databases') }, ...userParts],
    rowOf: ([name = '', user = '']) => [name, user],
    menu: [newWord('database-word'), { key: 'menu:phpmyadmin', text: 'phpMyAdmin', onSelect: () => undefined }],
  });
}

export function accessView([id = '']: string[]): View {
  return sectionView(id, 'access', {
    key: 'account',
    intro: say('accessText'),
    columns: [say('username'), say('kind')],
    rows: data.accounts,
    parts: [...userParts, { key: 'kind', text: say('kind'), options: ['ftp', 'ssh'] }],
    rowOf: ([user = '', , kind = '']) => [user, kind],
    menu: [newWord('account-word')],
  });
}

export function tasksView([id = '']: string[]): View {
  return sectionView(id, 'tasks', {
    key: 'task',
    intro: say('tasksText'),
    columns: [say('address'), say('rhythm')],
    rows: data.tasks,
    parts: [
      { key: 'address', text: say('address') },
      { key: 'rhythm', text: say('rhythm'), options: rhythms },
    ],
  });
}
