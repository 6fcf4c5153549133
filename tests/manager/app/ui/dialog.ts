import { cls, delay, h, nextId } from '../dom.ts';
import { say } from '../i18n.ts';
import { isHouse, params } from '../params.ts';
import { iconButton } from './controls.ts';
import { decoysFor } from './decoys.ts';
import { openOverlay } from './overlay.ts';
import { skeleton } from './skeleton.ts';

export interface DialogView {
  title: string;
  body: HTMLElement[];
  footer: HTMLElement[];
}

export interface Dialog {
  /** Replaces the whole content by new nodes, once the page is "loaded". */
  show(view: () => DialogView): void;
  /** Says in the dialog that saving failed. */
  fail(message: string): void;
  close(): void;
}

export function openDialog(key: string): Dialog {
  const titleId = nextId('dialog-title');
  const pane = h(isHouse ? 'div' : 'dialog', {
    class: 'cdk-overlay-pane dialog',
    'data-replica': `dialog:${key}`,
    'aria-labelledby': isHouse ? undefined : titleId,
  });
  const close = openOverlay(pane, { backdrop: 'dim', closeOnBackdrop: false });
  let turn = 0;
  const dialog: Dialog = {
    close,
    fail: (message) => showError(pane, message),
    async show(view) {
      turn += 1;
      const mine = turn;
      pane.replaceChildren(skeleton(3));
      await delay(params.late);
      if (mine === turn) draw(pane, titleId, view(), close);
    },
  };
  return dialog;
}

function draw(pane: HTMLElement, titleId: string, view: DialogView, close: () => void): void {
  const title = h(isHouse ? 'div' : 'h2', { class: 'dialog-title', id: titleId }, view.title);
  const cross = iconButton({ icon: 'close', name: say('close'), key: 'dialog:close', onClick: close });
  const head = h('div', { class: 'dialog-head' }, title, cross);
  const body = h('div', { class: 'dialog-body' }, ...view.body);
  const foot = h('div', { class: 'dialog-foot' }, ...view.footer);
  const content = isHouse ? h('app-dialog', {}, head, body, foot) : h('div', {}, head, body, foot);
  pane.replaceChildren(content);
  if (params.decoys) pane.append(...decoysFor([]));
}

function showError(pane: HTMLElement, message: string): void {
  pane.querySelector(`.${cls('error')}`)?.remove();
  const error = h('div', { class: 'error', role: isHouse ? undefined : 'alert', 'data-replica': 'error' }, message);
  pane.querySelector(`.${cls('dialog-body')}`)?.append(error);
}
