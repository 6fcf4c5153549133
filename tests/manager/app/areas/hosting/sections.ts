import type { View } from '../../router.ts';
import { openForm } from '../../ui/form-dialog.ts';
import { recordList } from '../../ui/record-list.ts';
import { changed, data, hostingFrame } from './frame.ts';
import { say } from './texts.ts';

const userParts = [
  { key: 'user', text: say('username') },
  { key: 'word', text: say('word'), type: 'password' },
];

function askForWord(key: string): void {
  openForm({
    key,
    title: say('newWord'),
    parts: [{ key: 'word', text: say('newWord'), type: 'password' }],
    submit: say('confirm'),
    onDone: changed,
  });
}

function eraseFrom(rows: string[][], row: number): void {
  const erase = (): void => {
    rows.splice(row, 1);
    changed();
  };
  openForm({
    key: 'erase',
    title: rows[row]?.[0] ?? '',
    parts: [],
    submit: say('erase'),
    danger: true,
    onDone: erase,
  });
}

export function databasesView([id = '']: string[]): View {
  const add = (): void =>
    openForm({
      key: 'database-form',
      title: say('databases'),
      parts: [{ key: 'name', text: say('databases') }, ...userParts],
      submit: say('create'),
      onDone: ([name = '', user = '']) => {
        data.databases.push([name, user]);
        changed();
      },
    });
  const list = () =>
    recordList({
      key: 'database',
      title: say('databases'),
      intro: say('databasesText'),
      columns: [say('databases'), say('username')],
      rows: data.databases,
      add: { text: say('create'), onClick: add },
      menu: [
        { key: 'menu:database-word', text: say('newWord'), onSelect: () => askForWord('database-word') },
        { key: 'menu:phpmyadmin', text: 'phpMyAdmin', onSelect: () => undefined },
        {
          key: 'menu:erase-database',
          text: say('erase'),
          danger: true,
          onSelect: (row) => eraseFrom(data.databases, row),
        },
      ],
    });
  return { ...hostingFrame(id, 'databases', say('databases')), body: () => [list()] };
}

export function accessView([id = '']: string[]): View {
  const add = (): void =>
    openForm({
      key: 'account-form',
      title: say('access'),
      parts: [...userParts, { key: 'kind', text: say('kind'), options: ['ftp', 'ssh'] }],
      submit: say('create'),
      onDone: ([user = '', , kind = '']) => {
        data.accounts.push([user, kind]);
        changed();
      },
    });
  const list = () =>
    recordList({
      key: 'account',
      title: say('access'),
      intro: say('accessText'),
      columns: [say('username'), say('kind')],
      rows: data.accounts,
      add: { text: say('create'), onClick: add },
      menu: [
        { key: 'menu:account-word', text: say('newWord'), onSelect: () => askForWord('account-word') },
        {
          key: 'menu:erase-account',
          text: say('erase'),
          danger: true,
          onSelect: (row) => eraseFrom(data.accounts, row),
        },
      ],
    });
  return { ...hostingFrame(id, 'access', say('access')), body: () => [list()] };
}

export function tasksView([id = '']: string[]): View {
  const rhythms = [say('quarter'), say('hourly'), say('nightly')];
  const add = (): void =>
    openForm({
      key: 'task-form',
      title: say('tasks'),
      parts: [
        { key: 'address', text: say('address') },
        { key: 'rhythm', text: say('rhythm'), options: rhythms },
      ],
      submit: say('create'),
      onDone: (values) => {
        data.tasks.push([...values]);
        changed();
      },
    });
  const list = () =>
    recordList({
      key: 'task',
      title: say('tasks'),
      intro: say('tasksText'),
      columns: [say('address'), say('rhythm')],
      rows: data.tasks,
      add: { text: say('create'), onClick: add },
      menu: [
        { key: 'menu:erase-task', text: say('erase'), danger: true, onSelect: (row) => eraseFrom(data.tasks, row) },
      ],
    });
  return { ...hostingFrame(id, 'tasks', say('tasks')), body: () => [list()] };
}
