import { h } from '../../dom.ts';
import { refresh, type View } from '../../router.ts';
import { button, card } from '../../ui/controls.ts';
import { type Dialog, openDialog } from '../../ui/dialog.ts';
import { field } from '../../ui/fields.ts';
import { saveButton } from '../../ui/save.ts';
import { table, tableTitle } from '../../ui/table.ts';
import { mailboxFrame, mailboxTabs } from './frame.ts';
import { data, keep } from './state.ts';
import { label, say } from './texts.ts';

/** The passwords of one address, one for each device. */
export function devicesView([id = '46']: string[], url: URL): View {
  const add = (): HTMLElement =>
    button({ key: 'device:add', text: label('addDevicePassword'), kind: 'primary', onClick: addDevice });
  return {
    ...mailboxFrame(id, url),
    targets: [label('addDevicePassword'), label('tabDevicePassword')],
    disabledTwin: label('addDevicePassword'),
    body: () => [
      mailboxTabs(id, url, 'devices'),
      card(
        tableTitle(data.devices.length, say('devices'), add()),
        table({
          key: 'device',
          columns: [{ text: say('devices'), class: 'wide' }],
          rows: data.devices.map((name) => [name]),
        }),
      ),
    ],
  };
}

/** First the name, then the password, which is shown once. */
function addDevice(): void {
  const dialog = openDialog('device');
  let name = '';
  const done = (): void => {
    data.devices.push(name === '' ? 'Telephone' : name);
    keep();
    showSecret(dialog);
  };
  dialog.show(() => ({
    title: label('addDevicePassword'),
    body: [
      field({
        key: 'device:name',
        text: say('deviceName'),
        onInput: (value) => {
          name = value.trim();
        },
      }),
    ],
    footer: [
      button({ key: 'device:cancel', text: say('cancel'), onClick: dialog.close }),
      saveButton(dialog, { key: 'device:make', text: say('makeSecret') }, done),
    ],
  }));
}

function showSecret(dialog: Dialog): void {
  const close = (): void => {
    dialog.close();
    refresh();
  };
  dialog.show(() => ({
    title: say('seenOnce'),
    body: [h('p', { 'data-replica': 'device:secret' }, 'kq7-example-2Zt')],
    footer: [button({ key: 'device:done', text: say('done'), kind: 'primary', onClick: close })],
  }));
}
