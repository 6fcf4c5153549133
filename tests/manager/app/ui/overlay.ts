import { cls, h } from '../dom.ts';
import { isHouse } from '../params.ts';

/** What lies over the page, the topmost last. Escape closes the topmost. */
interface Overlay {
  close(): void;
}

const open: Overlay[] = [];

function container(): HTMLElement {
  const found = document.querySelector<HTMLElement>(`body > .${cls('cdk-overlay-container')}`);
  if (found) return found;
  const made = h('div', { class: 'cdk-overlay-container' });
  document.body.append(made);
  return made;
}

export interface OverlayOptions {
  /** `dim` darkens the page; `clear` only catches clicks. */
  backdrop: 'dim' | 'clear';
  closeOnBackdrop: boolean;
  onClose?: () => void;
}

/** Puts a pane at the end of the body, as Angular Material does. Returns what closes it. */
export function openOverlay(pane: HTMLElement, options: OverlayOptions): () => void {
  const backdrop = h('div', { class: `cdk-overlay-backdrop cdk-overlay-backdrop-${options.backdrop}` });
  const wrapper = h('div', { class: 'cdk-global-overlay-wrapper' }, pane);
  if (isHouse || !(pane instanceof HTMLDialogElement)) {
    container().append(backdrop, wrapper);
  } else {
    document.body.append(pane);
    pane.showModal();
  }
  const overlay: Overlay = {
    close() {
      const at = open.indexOf(overlay);
      if (at < 0) return;
      open.splice(at, 1);
      backdrop.remove();
      wrapper.remove();
      pane.remove();
      options.onClose?.();
    },
  };
  if (options.closeOnBackdrop) backdrop.addEventListener('click', overlay.close);
  pane.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (open.at(-1) === overlay) overlay.close();
  });
  open.push(overlay);
  return overlay.close;
}

export function closeOverlays(): void {
  for (const overlay of [...open].reverse()) overlay.close();
}

export function listenForEscape(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const top = open.at(-1);
    if (!top) return;
    event.preventDefault();
    top.close();
  });
}
