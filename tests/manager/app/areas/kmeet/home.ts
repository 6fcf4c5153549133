import { h } from '../../dom.ts';
import { isHouse } from '../../params.ts';
import { go, refresh, type View } from '../../router.ts';
import { button, card, iconButton } from '../../ui/controls.ts';
import { field } from '../../ui/fields.ts';
import { titledCard } from '../../ui/notice.ts';
import { toggle } from '../../ui/toggle.ts';
import { meeting } from './meeting.ts';
import { label, say } from './texts.ts';

let page: 'welcome' | 'name' | 'options' = 'welcome';

/** The start page: a new meeting gets a name, and below it an arrow that unfolds options. */
export function homeView(): View {
  page = 'welcome';
  return {
    title: say('title'),
    menu: null,
    rail: 'open',
    crumbs: [],
    targets: [label('newMeeting'), label('participantControl'), label('start')],
    body: () => [page === 'welcome' ? welcome() : newMeeting()],
  };
}

function turnTo(next: typeof page, body: HTMLElement): void {
  page = next;
  body.replaceWith(page === 'welcome' ? welcome() : newMeeting());
}

function welcome(): HTMLElement {
  const box = h('div', { class: 'meeting-start' });
  const choices = [
    button({
      key: 'kmeet:new',
      text: label('newMeeting'),
      kind: 'primary',
      icon: 'video',
      onClick: () => turnTo('name', box),
    }),
    button({ key: 'kmeet:join', text: say('join'), icon: 'key', onClick: refresh }),
    button({ key: 'kmeet:plan', text: say('plan'), icon: 'calendar', onClick: refresh }),
  ];
  box.append(titledCard(say('welcome'), ...choices));
  return box;
}

function newMeeting(): HTMLElement {
  const box = h('div', { class: 'meeting-start' });
  const name = field({ key: 'kmeet:name', text: say('meetingName'), value: 'Alpha 001' });
  const isOpen = page === 'options';
  const unfold = iconButton({
    key: 'kmeet:advanced',
    icon: isOpen ? 'up' : 'down',
    name: say('unfold'),
    onClick: () => turnTo(isOpen ? 'name' : 'options', box),
  });
  const start = button({ key: 'kmeet:start', text: label('start'), kind: 'primary', onClick: () => go('/alpha-001') });
  const title = h(isHouse ? 'div' : 'h2', { class: 'card-title' }, say('welcome'));
  box.append(card(h('div', { class: 'card-pad' }, title, name, unfold, isOpen ? options() : null, start)));
  return box;
}

function options(): HTMLElement {
  const control = toggle('kmeet:control', label('participantControl'), meeting.control, (on) => {
    meeting.control = on;
  });
  const password = toggle('kmeet:password', say('password'), false, () => undefined);
  return h(
    'div',
    {},
    h('div', { class: 'option-line' }, h('span', {}, label('participantControl')), control.element),
    h('div', { class: 'option-line' }, h('span', {}, say('password')), password.element),
  );
}
