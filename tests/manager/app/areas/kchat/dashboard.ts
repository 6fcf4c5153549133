import { data, keepData } from '../../data.ts';
import { h } from '../../dom.ts';
import { ACCOUNT, refresh, type View } from '../../router.ts';
import { button, card, nativeButton } from '../../ui/controls.ts';
import { type Dialog, type DialogView, openDialog } from '../../ui/dialog.ts';
import { checkbox, field } from '../../ui/fields.ts';
import { saveButton, toast } from '../../ui/save.ts';
import { table, tableTitle } from '../../ui/table.ts';
import { label, say } from './texts.ts';

const BASE = `/v3/${ACCOUNT}/ng/kchat`;

/** The control panel in the Manager. The captions of the assistant are public; its pages and their number are invented. */
export function dashboardView(): View {
  return {
    title: say('panel'),
    rail: 'collaborative',
    current: 'members',
    crumbs: [say('title'), say('panel')],
    menu: {
      heading: say('title'),
      items: [
        { key: 'members', text: say('members'), href: BASE },
        { key: 'channels', text: say('channels'), href: `${BASE}/channels` },
      ],
    },
    targets: [label('addUser'), label('createKsuiteUser'), label('invite')],
    disabledTwin: label('addUser'),
    body: () => [members()],
  };
}

function members(): HTMLElement {
  const add = button({ key: 'kchat:add-user', text: label('addUser'), kind: 'primary', onClick: startAssistant });
  const columns = [
    { text: say('name'), class: 'wide' },
    { text: say('mail'), class: 'wide' },
  ];
  const rows = data.users.map(({ name, mail }) => [h('span', {}, name), h('span', {}, mail)]);
  return card(tableTitle(rows.length, say('members'), add), table({ key: 'member', columns, rows }));
}

interface Draft {
  name: string;
  mail: string;
}

function startAssistant(): void {
  const dialog = openDialog('add-member');
  const draft: Draft = { name: '', mail: '' };
  const review = (): void => dialog.show(() => reviewPage(dialog, draft));
  const channels = (): void => dialog.show(() => channelPage(dialog, review));
  const details = (): void => dialog.show(() => detailsPage(dialog, draft, channels));
  dialog.show(() => whoPage(dialog, details));
}

const cancel = (dialog: Dialog): HTMLElement =>
  button({ key: 'kchat:cancel', text: say('cancel'), onClick: dialog.close });

function whoPage(dialog: Dialog, create: () => void): DialogView {
  const make = button({
    key: 'kchat:create-user',
    text: label('createKsuiteUser'),
    kind: 'outline',
    icon: 'invite',
    onClick: create,
  });
  return { title: say('who'), body: [h('p', {}, say('whoText')), make], footer: [cancel(dialog)] };
}

function detailsPage(dialog: Dialog, draft: Draft, onClick: () => void): DialogView {
  const next = button({ key: 'kchat:next', text: label('next'), kind: 'primary', disabled: true, onClick });
  const write = (name: keyof Draft) => (value: string) => {
    draft[name] = value.trim();
    nativeButton(next).disabled = draft.name === '' || !draft.mail.includes('@');
  };
  const body = [
    field({ key: 'kchat:name', text: say('name'), onInput: write('name') }),
    field({ key: 'kchat:mail', text: say('mail'), type: 'email', onInput: write('mail') }),
  ];
  return { title: say('who'), body, footer: [cancel(dialog), next] };
}

function channelPage(dialog: Dialog, onClick: () => void): DialogView {
  const body = [checkbox({ key: 'kchat:general', text: say('general'), checked: true, onChange: () => undefined })];
  const next = button({ key: 'kchat:next', text: label('next'), kind: 'primary', onClick });
  return { title: say('channels'), body, footer: [cancel(dialog), next] };
}

function reviewPage(dialog: Dialog, draft: Draft): DialogView {
  const done = (): void => {
    data.users.push({ ...draft, role: 'collaborator' });
    keepData();
    dialog.close();
    refresh();
    toast(say('sent'));
  };
  const invite = saveButton(dialog, { key: 'kchat:invite', text: label('invite') }, done);
  return {
    title: say('review'),
    body: [h('p', {}, draft.name), h('p', {}, draft.mail)],
    footer: [cancel(dialog), invite],
  };
}
