import { h } from '../../dom.ts';
import { isHouse } from '../../params.ts';
import type { View } from '../../router.ts';
import { button, card } from '../../ui/controls.ts';
import { openDialog } from '../../ui/dialog.ts';
import { field, tiles } from '../../ui/fields.ts';
import { toast } from '../../ui/save.ts';
import { label, say } from './texts.ts';

/** The web app: channels on the left, with a button for new people below them; what it opens is invented. */
export function chatView(): View {
  return {
    title: say('title'),
    menu: null,
    rail: 'open',
    crumbs: [],
    targets: [label('inviteMembers')],
    body: () => [h('div', { class: 'books-layout' }, channels(), talk())],
  };
}

function channels(): HTMLElement {
  const invite = button({
    key: 'kchat:invite-members',
    text: label('inviteMembers'),
    icon: 'add',
    onClick: openInvitation,
  });
  const list = ['general', 'alpha', 'beta'].map((name) => h('div', { class: 'book' }, `# ${name}`));
  const name = isHouse ? undefined : say('channels');
  return h(isHouse ? 'app-sidebar' : 'nav', { class: 'books', 'aria-label': name }, ...list, invite);
}

const talk = (): HTMLElement => card(h('div', { class: 'card-pad' }, h('p', {}, say('hello'))));

function openInvitation(): void {
  const dialog = openDialog('invitation');
  const sent = (): void => {
    dialog.close();
    toast(say('sent'));
  };
  const people = [
    { key: 'kchat:internal', text: say('internal'), selected: true },
    { key: 'kchat:external', text: say('external'), selected: false },
  ];
  dialog.show(() => ({
    title: say('who'),
    body: [
      tiles(say('who'), people, () => undefined),
      field({ key: 'kchat:address', text: say('mail'), type: 'email' }),
    ],
    footer: [button({ key: 'kchat:send', text: say('send'), kind: 'primary', onClick: sent })],
  }));
}
