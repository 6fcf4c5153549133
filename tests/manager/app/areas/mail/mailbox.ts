import { h } from '../../dom.ts';
import { refresh, type View } from '../../router.ts';
import { button, card } from '../../ui/controls.ts';
import { openDialog } from '../../ui/dialog.ts';
import { field } from '../../ui/fields.ts';
import { openMenu } from '../../ui/menu.ts';
import { notice, titledCard } from '../../ui/notice.ts';
import { save, saveButton, toast } from '../../ui/save.ts';
import { table, tableTitle } from '../../ui/table.ts';
import { mailboxFrame, mailboxTabs } from './frame.ts';
import { data, domainOf, keep } from './state.ts';
import { label, say } from './texts.ts';

/** One address: its first page, and those about which nothing is known. */
export function mailboxView([id = '46', tab = 'general']: string[], url: URL): View {
  const current = tab === 'filters' ? 'filters' : 'general';
  const text = h('p', {}, say('generalText'));
  return {
    ...mailboxFrame(id, url),
    body: () => [mailboxTabs(id, url, current), titledCard(say(current), text)],
  };
}

/** The further names of an address; everything on this page but its address and name is invented. */
export function aliasView([id = '46']: string[], url: URL): View {
  const rows = (): string[][] => data.aliases.map((name) => [`${name}@${domainOf(id)}`]);
  const add = (): HTMLElement =>
    button({ key: 'alias:add', text: say('addName'), kind: 'primary', onClick: () => askForName(id) });
  const list = (): HTMLElement =>
    data.aliases.length === 0
      ? h('div', { class: 'card-pad note' }, say('noNames'))
      : table({ key: 'alias', columns: [{ text: say('address'), class: 'wide' }], rows: rows() });
  return {
    ...mailboxFrame(id, url),
    body: () => [
      mailboxTabs(id, url, 'alias'),
      card(tableTitle(data.aliases.length, say('otherNames'), add()), list()),
    ],
  };
}

function askForName(id: string): void {
  const dialog = openDialog('alias');
  let name = '';
  const done = (): void => {
    data.aliases.push(name);
    keep();
    dialog.close();
    refresh();
    toast(say('created', { name: `${name}@${domainOf(id)}` }));
  };
  dialog.show(() => ({
    title: say('addName'),
    body: [
      field({
        key: 'alias:name',
        text: say('localPart', { domain: domainOf(id) }),
        onInput: (value) => {
          name = value.trim();
        },
      }),
    ],
    footer: [
      button({ key: 'alias:cancel', text: say('cancel'), onClick: dialog.close }),
      saveButton(dialog, { key: 'alias:confirm', text: say('confirm') }, done),
    ],
  }));
}

let draft = '';

/** The automatic reply of one address. */
export function responderView([id = '46']: string[], url: URL): View {
  return {
    ...mailboxFrame(id, url),
    targets: [label('applyTemplate'), label('enable'), label('tabResponder')],
    body: () => [mailboxTabs(id, url, 'responder'), replyCard()],
  };
}

function replyCard(): HTMLElement {
  const text = field({
    key: 'responder:text',
    text: say('replyText'),
    type: 'lines',
    onInput: (value) => {
      draft = value;
    },
  });
  const written = text.querySelector('textarea');
  if (written) written.value = draft;
  const apply = button({
    key: 'responder:apply',
    text: label('applyTemplate'),
    kind: 'outline',
    onClick: (opener) => {
      const take = (): void => {
        draft = say('holidaysText');
        if (written) written.value = draft;
      };
      openMenu(opener, [{ key: 'responder:template', text: say('holidays'), onSelect: take }]);
    },
  });
  const enable = button({
    key: 'responder:enable',
    text: label('enable'),
    kind: 'primary',
    onClick: (pressed) =>
      void save(
        pressed,
        () => turn(true),
        (message) => toast(message, 'bad'),
      ),
  });
  const disable = button({ key: 'responder:disable', text: say('stopReply'), onClick: () => turn(false) });
  const on = [notice('responder:on', 'good', say('replyOn')), disable];
  return titledCard(say('replyText'), apply, text, ...(data.isReplyOn ? on : [enable]));
}

function turn(on: boolean): void {
  data.isReplyOn = on;
  keep();
  refresh();
}
