import { refresh } from '../../router.ts';
import { button, nativeButton } from '../../ui/controls.ts';
import { type Dialog, openDialog } from '../../ui/dialog.ts';
import { field, tiles } from '../../ui/fields.ts';
import { saveButton, toast } from '../../ui/save.ts';
import { data, domainOf, keep } from './state.ts';
import { label, say } from './texts.ts';

interface Form {
  key: string;
  title: string;
  /** Caption of the blue button. */
  finish: string;
  /** Draws the fields; each calls `write` with what the address is to be called. */
  fields: (write: (name: string) => void) => HTMLElement[];
}

/** The form for one address: its fields are invented, the caption of its last button is not. */
export function createAddress(id: string): void {
  openForm(id, {
    key: 'mail-create',
    title: label('createAddress'),
    finish: label('create'),
    fields: (write) => [
      field({ key: 'mail-create:name', text: say('localPart', { domain: domainOf(id) }), onInput: write }),
      tiles(
        say('ways'),
        [
          { key: 'mail-create:by-password', text: say('byPassword'), selected: true },
          { key: 'mail-create:by-invitation', text: say('byInvitation'), selected: false },
        ],
        () => undefined,
      ),
      field({ key: 'mail-create:secret', text: say('secret'), type: 'password' }),
    ],
  });
}

export function createSeveral(id: string): void {
  openForm(id, {
    key: 'mail-several',
    title: label('createSeveral'),
    finish: say('readFile'),
    fields: (write) => [field({ key: 'mail-several:lines', text: say('csvLines'), type: 'lines', onInput: write })],
  });
}

export function createRedirection(id: string): void {
  openForm(id, {
    key: 'mail-redirection',
    title: label('createRedirection'),
    finish: say('confirm'),
    fields: (write) => [
      field({ key: 'mail-redirection:name', text: say('localPart', { domain: domainOf(id) }), onInput: write }),
      field({ key: 'mail-redirection:recipients', text: say('recipients') }),
    ],
  });
}

function openForm(id: string, form: Form): void {
  const dialog = openDialog(form.key);
  let name = '';
  dialog.show(() => {
    const finish = saveButton(dialog, { key: `${form.key}:finish`, text: form.finish, disabled: true }, () =>
      add(id, name, dialog),
    );
    const body = form.fields((value) => {
      name = value.split(/[,\n]/)[0]?.trim() ?? '';
      nativeButton(finish).disabled = name === '';
    });
    const cancel = button({ key: `${form.key}:cancel`, text: say('cancel'), onClick: dialog.close });
    return { title: form.title, body, footer: [cancel, finish] };
  });
}

function add(id: string, name: string, dialog: Dialog): void {
  data.addresses.push(name);
  keep();
  dialog.close();
  refresh();
  toast(say('created', { name: `${name}@${domainOf(id)}` }));
}
