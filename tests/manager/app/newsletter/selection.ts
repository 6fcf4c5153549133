import { data, keepData } from '../data.ts';
import { h } from '../dom.ts';
import { label, say } from '../i18n.ts';
import { refresh } from '../router.ts';
import { button } from '../ui/controls.ts';
import { openDialog } from '../ui/dialog.ts';
import { save, saveButton, toast } from '../ui/save.ts';

export interface SelectionBar {
  element: HTMLElement;
  update(): void;
}

/** What stands above the list once rows are ticked: Delete, Unsubscribe, Export. */
export function selectionBar(chosen: Set<number>): SelectionBar {
  const element = h('div', { class: 'selection-bar' });
  return {
    element,
    update() {
      element.replaceChildren();
      if (chosen.size === 0) return;
      element.append(
        h('span', {}, say('selected', { n: chosen.size })),
        button({ key: 'selection:delete', text: label('delete'), icon: 'trash', onClick: () => confirmDelete(chosen) }),
        button({
          key: 'selection:unsubscribe',
          text: label('unsubscribe'),
          onClick: (pressed) => unsubscribe(pressed, chosen),
        }),
        button({ key: 'selection:export', text: label('export'), icon: 'file', onClick: () => exportFile(chosen) }),
      );
    },
  };
}

function confirmDelete(chosen: Set<number>): void {
  const dialog = openDialog('delete');
  const count = chosen.size;
  const done = (): void => {
    data.subscribers = data.subscribers.filter((one) => !chosen.has(one.id));
    keepData();
    dialog.close();
    refresh();
    toast(say('deleteDone', { n: count }));
  };
  dialog.show(() => {
    const cancel = button({ key: 'delete:cancel', text: say('cancel'), onClick: dialog.close });
    const confirm = saveButton(dialog, { key: 'delete:confirm', text: say('deleteConfirm'), kind: 'danger' }, done);
    return { title: say('deleteTitle', { n: count }), body: [], footer: [cancel, confirm] };
  });
}

function unsubscribe(pressed: HTMLButtonElement, chosen: Set<number>): void {
  const count = chosen.size;
  const done = (): void => {
    for (const one of data.subscribers) if (chosen.has(one.id)) one.active = false;
    keepData();
    refresh();
    toast(say('unsubscribeDone', { n: count }));
  };
  void save(pressed, done, (message) => toast(message, 'bad'));
}

function exportFile(chosen: Set<number>): void {
  const dialog = openDialog('export');
  const lines = data.subscribers
    .filter((one) => chosen.has(one.id))
    .map((one) => `${one.mail},${one.first},${one.last}`);
  dialog.show(() => {
    const address = URL.createObjectURL(new Blob([lines.join('\n')], { type: 'text/csv' }));
    const attributes = {
      class: 'btn btn-primary',
      href: address,
      download: 'list.csv',
      'data-replica': 'export:download',
    };
    const cancel = button({ key: 'export:cancel', text: say('cancel'), onClick: dialog.close });
    return { title: say('exportTitle'), body: [], footer: [cancel, h('a', attributes, say('download'))] };
  });
}
