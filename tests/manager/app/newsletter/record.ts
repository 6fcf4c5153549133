import { data, keepData, type Subscriber } from '../data.ts';
import { h } from '../dom.ts';
import { label, say } from '../i18n.ts';
import { refresh, type View } from '../router.ts';
import { button } from '../ui/controls.ts';
import { field } from '../ui/fields.ts';
import { notice, titledCard } from '../ui/notice.ts';
import { save, toast } from '../ui/save.ts';
import { newsletterFrame } from './frame.ts';

/** Which record is open for changes. */
let editing = 0;
let failure = '';

/** The record of one subscriber: to read, then to change. */
export function recordView([id = '1', subscriber = '']: string[]): View {
  const one = data.subscribers.find((other) => other.id === Number(subscriber));
  return {
    ...newsletterFrame(id, 'subscribers', one ? `${one.first} ${one.last}` : label('subscribers')),
    targets: [label('modify'), label('save')],
    disabledTwin: label('modify'),
    body: () => (one ? [editing === one.id ? form(one) : reading(one)] : []),
  };
}

function line(name: string, value: string): HTMLElement {
  return h('div', { class: 'list-line' }, h('span', { class: 'note' }, name), value);
}

function reading(one: Subscriber): HTMLElement {
  const modify = button({
    key: 'subscriber:modify',
    text: label('modify'),
    kind: 'primary',
    icon: 'pencil',
    onClick: () => {
      editing = one.id;
      refresh();
    },
  });
  const status = say(one.active ? 'statusActive' : 'statusOff');
  const lines = [
    line(say('email'), one.mail),
    line(say('firstName'), one.first),
    line(say('lastName'), one.last),
    line(say('status'), status),
  ];
  return titledCard(`${one.first} ${one.last}`, ...lines, modify);
}

function form(one: Subscriber): HTMLElement {
  let { first, last } = one;
  const done = (): void => {
    Object.assign(one, { first, last });
    keepData();
    editing = 0;
    refresh();
    toast(say('savedToast'));
  };
  const failed = (message: string): void => {
    failure = message;
    refresh();
  };
  const keep = button({
    key: 'subscriber:save',
    text: label('save'),
    kind: 'primary',
    onClick: (pressed) => void save(pressed, done, failed),
  });
  const firstField = field({
    key: 'subscriber:firstname',
    text: say('firstName'),
    value: first,
    onInput: (value) => {
      first = value;
    },
  });
  const lastField = field({
    key: 'subscriber:lastname',
    text: say('lastName'),
    value: last,
    onInput: (value) => {
      last = value;
    },
  });
  const error = failure ? notice('error', 'bad', failure) : null;
  failure = '';
  return titledCard(`${one.first} ${one.last}`, line(say('email'), one.mail), firstField, lastField, error, keep);
}
