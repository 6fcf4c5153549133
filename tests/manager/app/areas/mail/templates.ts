import { h } from '../../dom.ts';
import { refresh, type View } from '../../router.ts';
import { button, card } from '../../ui/controls.ts';
import { openDialog } from '../../ui/dialog.ts';
import { field } from '../../ui/fields.ts';
import { titledCard } from '../../ui/notice.ts';
import { saveButton } from '../../ui/save.ts';
import { table, tableTitle } from '../../ui/table.ts';
import { toggle } from '../../ui/toggle.ts';
import { serviceFrame } from './frame.ts';
import { data, keep } from './state.ts';
import { label, say } from './texts.ts';

/** The configuration of a Mail Service, and those of its pages about which nothing is known. */
export function configurationView([id = '46', page = 'general']: string[]): View {
  const isSignatures = page === 'signatures';
  const title = isSignatures ? say('signatures') : label('globalConfiguration');
  return {
    ...serviceFrame(id, isSignatures ? 'signatures' : 'global-configuration', title),
    targets: [label('autoresponder'), label('addTemplate')],
    body: () => [titledCard(title, h('p', {}, say('generalText')))],
  };
}

export function templatesView([id = '46']: string[]): View {
  return {
    ...serviceFrame(id, 'autoresponder', label('autoresponder')),
    targets: [label('addTemplate'), label('makeVisible')],
    disabledTwin: label('addTemplate'),
    body: () => [templateList()],
  };
}

function templateList(): HTMLElement {
  const add = button({ key: 'template:add', text: label('addTemplate'), kind: 'primary', onClick: addTemplate });
  return card(
    tableTitle(data.templates.length, say('templates'), add),
    table({
      key: 'template',
      columns: [{ text: say('templateName'), class: 'wide' }],
      rows: data.templates.map((name) => [name]),
    }),
  );
}

function addTemplate(): void {
  const dialog = openDialog('template');
  let name = '';
  const done = (): void => {
    data.templates.push(name);
    keep();
    dialog.close();
    refresh();
  };
  dialog.show(() => ({
    title: label('addTemplate'),
    body: [
      field({
        key: 'template:name',
        text: say('templateName'),
        onInput: (value) => {
          name = value.trim();
        },
      }),
      field({ key: 'template:text', text: say('replyText'), type: 'lines' }),
      visibility(),
    ],
    footer: [
      button({ key: 'template:cancel', text: say('cancel'), onClick: dialog.close }),
      saveButton(dialog, { key: 'template:keep', text: say('keepTemplate') }, done),
    ],
  }));
}

function visibility(): HTMLElement {
  const made = toggle('template:visible', label('makeVisible'), false, () => undefined);
  return h('div', { class: 'service' }, h('div', { class: 'service-text' }, label('makeVisible')), made.element);
}
