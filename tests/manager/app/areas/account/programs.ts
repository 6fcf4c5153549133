import { h } from '../../dom.ts';
import { refresh, type View } from '../../router.ts';
import { button, card } from '../../ui/controls.ts';
import { openDialog } from '../../ui/dialog.ts';
import { field } from '../../ui/fields.ts';
import { saveButton } from '../../ui/save.ts';
import { table, tableTitle } from '../../ui/table.ts';
import { data, keep, profileFrame } from './frame.ts';
import { label, say } from './texts.ts';

/** Passwords for programs; the address and the button are public. */
export function programsView(): View {
  return {
    ...profileFrame('programs', say('programs')),
    targets: [label('generateAppPassword')],
    disabledTwin: label('generateAppPassword'),
    body: () => [list()],
  };
}

function list(): HTMLElement {
  const generate = button({
    key: 'app-password:generate',
    text: label('generateAppPassword'),
    kind: 'primary',
    onClick: askName,
  });
  const rows = table({
    key: 'app-password',
    columns: [
      { text: say('name'), class: 'wide' },
      { text: say('made'), class: 'middle' },
    ],
    rows: data.programs.map((name) => [name, say('today')]),
  });
  return card(
    tableTitle(data.programs.length, say('programs'), generate),
    h('div', { class: 'card-intro note' }, say('programsText')),
    data.programs.length > 0 ? rows : h('div', { class: 'card-pad note' }, say('none')),
  );
}

function askName(): void {
  const dialog = openDialog('app-password');
  let name = '';
  const close = (): void => {
    dialog.close();
    refresh();
  };
  const made = (): void => {
    data.programs.push(name);
    keep();
    dialog.show(() => ({
      title: say('programs'),
      body: [h('p', {}, say('onlyOnce', { secret: 'xkcd-example' }))],
      footer: [button({ key: 'app-password:done', text: say('done'), kind: 'primary', onClick: close })],
    }));
  };
  const write = (value: string): void => {
    name = value.trim();
  };
  dialog.show(() => ({
    title: say('programs'),
    body: [field({ key: 'app-password:name', text: say('name'), onInput: write })],
    footer: [
      button({ key: 'app-password:cancel', text: say('stop'), onClick: dialog.close }),
      saveButton(dialog, { key: 'app-password:make', text: say('make') }, made),
    ],
  }));
}
