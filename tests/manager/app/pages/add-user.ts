import { data, keepData, type Person, type Role } from '../data.ts';
import { h } from '../dom.ts';
import { label, say } from '../i18n.ts';
import { refresh } from '../router.ts';
import { button, nativeButton } from '../ui/controls.ts';
import { type Dialog, type DialogView, openDialog } from '../ui/dialog.ts';
import { checkbox, field } from '../ui/fields.ts';
import { saveButton, toast } from '../ui/save.ts';
import { roleTiles } from './change-role.ts';

interface Draft {
  first: string;
  last: string;
  mail: string;
  role: Role | null;
}

/** The assistant that invites somebody. Sources tell its topics, Next and Invite; its pages are invented. */
export function addUser(): void {
  const dialog = openDialog('add-user');
  const draft: Draft = { first: '', last: '', mail: '', role: null };
  const access = (): void => dialog.show(() => accessPage(dialog, draft));
  const role = (): void => dialog.show(() => rolePage(dialog, draft, access));
  dialog.show(() => identityPage(dialog, draft, role));
}

function cancel(dialog: Dialog): HTMLElement {
  return button({ key: 'invite:cancel', text: say('cancel'), onClick: dialog.close });
}

function nextButton(onClick: () => void): HTMLElement {
  return button({ key: 'invite:next', text: label('next'), kind: 'primary', disabled: true, onClick });
}

function identityPage(dialog: Dialog, draft: Draft, onClick: () => void): DialogView {
  const next = nextButton(onClick);
  const write = (name: 'first' | 'last' | 'mail') => (value: string) => {
    draft[name] = value.trim();
    nativeButton(next).disabled = draft.first === '' || draft.last === '' || !draft.mail.includes('@');
  };
  const body = [
    field({ key: 'invite:first-name', text: say('firstName'), onInput: write('first') }),
    field({ key: 'invite:last-name', text: say('lastName'), onInput: write('last') }),
    field({ key: 'invite:email', text: say('emailOfUser'), type: 'email', onInput: write('mail') }),
  ];
  return { title: say('identityTitle'), body, footer: [cancel(dialog), next] };
}

function rolePage(dialog: Dialog, draft: Draft, onClick: () => void): DialogView {
  const next = nextButton(onClick);
  const options = roleTiles(draft.role, (role) => {
    draft.role = role;
    nativeButton(next).disabled = false;
  });
  return { title: say('roleTitle'), body: [options], footer: [cancel(dialog), next] };
}

function productBoxes(): HTMLElement[] {
  return ['kDrive', 'Mail', 'kChat'].map((name) =>
    checkbox({ key: `invite:access-${name.toLowerCase()}`, text: name, onChange: () => undefined }),
  );
}

/** The dialog behind "Edit product access"; its content is invented. */
export function editAccess(person: Person): void {
  const dialog = openDialog('access');
  const done = (): void => {
    dialog.close();
    toast(say('savedToast'));
  };
  dialog.show(() => {
    const keep = saveButton(dialog, { key: 'access:save', text: label('save') }, done);
    const title = `${say('accessTitle')} · ${person.name}`;
    return { title, body: [h('p', {}, say('accessText')), ...productBoxes()], footer: [cancel(dialog), keep] };
  });
}

function accessPage(dialog: Dialog, draft: Draft): DialogView {
  const invite = saveButton(dialog, { key: 'invite:send', text: label('invite') }, () => finish(dialog, draft));
  return {
    title: say('accessTitle'),
    body: [h('p', {}, say('accessText')), ...productBoxes()],
    footer: [cancel(dialog), invite],
  };
}

function finish(dialog: Dialog, draft: Draft): void {
  const person: Person = { name: `${draft.first} ${draft.last}`, mail: draft.mail, role: draft.role ?? 'collaborator' };
  data.users.push(person);
  keepData();
  dialog.close();
  refresh();
  toast(say('userInvitedToast', { name: person.name }));
}
