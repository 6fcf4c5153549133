import { data, keepData, OWNER, type Person } from '../data.ts';
import { cls, h, icon } from '../dom.ts';
import { label, say } from '../i18n.ts';
import { isHouse, params } from '../params.ts';
import { refresh } from '../router.ts';
import { button, nativeButton } from '../ui/controls.ts';
import { type Dialog, type DialogView, openDialog } from '../ui/dialog.ts';
import { checkbox, field } from '../ui/fields.ts';
import { save, toast } from '../ui/save.ts';

/**
 * The assistant that removes a person: review pages with Continue, a confirmation to tick, a last review with the red
 * Remove, then the own address and the final button. Order and captions are public; texts of the pages are invented.
 */
export function removeUser(person: Person): void {
  const dialog = openDialog('remove-user');
  const pages = [
    ...Array.from(
      { length: params.reviews - 1 },
      (_, index) => (next: () => void) => reviewPage(dialog, person, index, next),
    ),
    (next: () => void) => confirmPage(dialog, person, next),
    (next: () => void) => lastReview(dialog, person, next),
    () => finalPage(dialog, person),
  ];
  const open = (index: number): void => {
    const page = pages[index];
    if (page) dialog.show(() => page(() => open(index + 1)));
  };
  open(0);
}

function cancel(dialog: Dialog): HTMLElement {
  return button({ key: 'wizard:cancel', text: say('cancel'), onClick: dialog.close });
}

function chevrons(first: number): HTMLElement[] {
  const topics = [
    [say('reviewKdrive'), say('reviewKdriveText')],
    [say('reviewMail'), say('reviewMailText')],
    [say('reviewCalendar'), say('reviewCalendarText')],
  ];
  return topics.map(([title = '', text = ''], index) => fold(`wizard:chevron:${first + index}`, title, text));
}

/** A topic that unfolds by a click. */
function fold(key: string, title: string, text: string): HTMLElement {
  const more = h('div', { class: 'fold-more' }, text);
  const inside = [h('span', {}, title), icon('down')];
  const attributes = { class: 'fold-head', 'data-replica': key };
  const head = isHouse
    ? h('div', attributes, ...inside)
    : h('button', { ...attributes, type: 'button', 'aria-expanded': 'false' }, ...inside);
  const box = h('div', { class: 'fold-box' }, head, more);
  head.addEventListener('click', () => {
    const open = box.classList.toggle(cls('open'));
    if (!isHouse) head.setAttribute('aria-expanded', String(open));
  });
  return box;
}

function reviewPage(dialog: Dialog, person: Person, index: number, next: () => void): DialogView {
  return {
    title: say('reviewTitle'),
    body: [h('p', {}, say('reviewText', { name: person.name })), ...chevrons(index * 3 + 1)],
    footer: [
      cancel(dialog),
      button({ key: 'wizard:continue', text: label('continue'), kind: 'primary', onClick: next }),
    ],
  };
}

function confirmPage(dialog: Dialog, person: Person, next: () => void): DialogView {
  const go = button({
    key: 'wizard:continue',
    text: label('continue'),
    kind: 'primary',
    disabled: true,
    onClick: next,
  });
  const tick = checkbox({
    key: 'wizard:confirm',
    text: say('confirmCheck', { name: person.name }),
    onChange: (checked) => {
      nativeButton(go).disabled = !checked;
    },
  });
  return { title: say('confirmTitle'), body: [tick], footer: [cancel(dialog), go] };
}

function lastReview(dialog: Dialog, person: Person, next: () => void): DialogView {
  return {
    title: say('lastReviewTitle'),
    body: [h('p', {}, say('reviewText', { name: person.name })), ...chevrons(1)],
    footer: [cancel(dialog), button({ key: 'wizard:remove', text: label('remove'), kind: 'danger', onClick: next })],
  };
}

function finalPage(dialog: Dialog, person: Person): DialogView {
  let address = '';
  let ticked = false;
  const last = button({
    key: 'wizard:remove-this-user',
    text: label('removeThisUser'),
    kind: 'danger',
    disabled: true,
    onClick: (pressed) => {
      if (address.trim().toLowerCase() !== OWNER.mail) dialog.fail(say('wrongAddress'));
      else void save(pressed, () => finish(dialog, person), dialog.fail);
    },
  });
  const update = (): void => {
    nativeButton(last).disabled = address.trim() === '' || !ticked;
  };
  const mail = field({
    key: 'wizard:email',
    text: label('emailAddress'),
    type: 'email',
    onInput: (value) => {
      address = value;
      update();
    },
  });
  const tick = checkbox({
    key: 'wizard:final-check',
    text: say('finalCheck'),
    onChange: (checked) => {
      ticked = checked;
      update();
    },
  });
  return { title: say('finalTitle'), body: [h('p', {}, say('finalText')), mail, tick], footer: [cancel(dialog), last] };
}

function finish(dialog: Dialog, person: Person): void {
  data.users = data.users.filter((other) => other.mail !== person.mail);
  keepData();
  dialog.close();
  refresh();
  toast(say('userRemovedToast', { name: person.name }));
}
