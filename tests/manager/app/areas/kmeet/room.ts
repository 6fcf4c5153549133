import { data } from '../../data.ts';
import { h } from '../../dom.ts';
import type { View } from '../../router.ts';
import { button, iconButton } from '../../ui/controls.ts';
import { openDialog } from '../../ui/dialog.ts';
import { checkbox } from '../../ui/fields.ts';
import { openMenu } from '../../ui/menu.ts';
import { notice } from '../../ui/notice.ts';
import { tabs } from '../../ui/tabs.ts';
import { toggle } from '../../ui/toggle.ts';
import { meeting } from './meeting.ts';
import { label, say } from './texts.ts';

/** The meeting: people, somebody who knocks, and a bar of nameless icons. What they are called is invented. */
export function roomView(): View {
  return {
    title: say('title'),
    menu: null,
    rail: 'open',
    crumbs: [],
    targets: [label('securityOptions'), label('waitingRoom'), label('moderation')],
    body: () => [h('div', { class: 'meeting' }, meeting.control ? knock() : null, people(), toolbar())],
  };
}

function people(): HTMLElement {
  const faces = data.users.slice(0, 4).map(({ name }) => h('div', { class: 'face' }, name));
  return h('div', { class: 'faces' }, ...faces);
}

function knock(): HTMLElement {
  const answer = (): void => box.remove();
  const box = notice(
    'kmeet:knock',
    'good',
    say('knocks'),
    button({ key: 'kmeet:allow', text: say('allow'), kind: 'primary', onClick: answer }),
    button({ key: 'kmeet:deny', text: say('deny'), onClick: answer }),
  );
  return box;
}

function toolbar(): HTMLElement {
  const tool = (key: string, icon: string, name: string): HTMLElement => iconButton({ key, icon, name });
  const more = iconButton({ key: 'kmeet:more', icon: 'grid', name: say('more'), onClick: openMore });
  const tools = [
    tool('kmeet:microphone', 'bell', say('microphone')),
    tool('kmeet:camera', 'video', say('camera')),
    tool('kmeet:people', 'users', say('people')),
  ];
  return h('div', { class: 'meeting-tools' }, ...tools, more);
}

function openMore(opener: HTMLElement): void {
  openMenu(opener, [
    { key: 'kmeet:full-screen', text: say('fullScreen'), onSelect: () => undefined },
    { key: 'kmeet:subtitles', text: say('subtitles'), onSelect: () => undefined },
    { key: 'kmeet:security', text: label('securityOptions'), icon: 'shield', onSelect: openSecurity },
    { key: 'kmeet:settings', text: label('settings'), icon: 'gear', onSelect: openSettings },
  ]);
}

function openSecurity(): void {
  const dialog = openDialog('security');
  dialog.show(() => {
    const waiting = toggle('kmeet:waiting-room', label('waitingRoom'), meeting.waitingRoom, (on) => {
      meeting.waitingRoom = on;
    });
    const password = toggle('kmeet:room-password', say('password'), false, () => undefined);
    const body = [
      h('div', { class: 'option-line' }, h('span', {}, label('waitingRoom')), waiting.element),
      h('div', { class: 'option-line' }, h('span', {}, say('password')), password.element),
    ];
    return { title: label('securityOptions'), body, footer: [close(dialog.close)] };
  });
}

const close = (onClick: () => void): HTMLElement =>
  button({ key: 'kmeet:close', text: say('done'), kind: 'primary', onClick });

type Section = 'devices' | 'profile' | 'moderation';

function openSettings(): void {
  const dialog = openDialog('settings');
  const show = (section: Section): void => dialog.show(() => settingsPage(section));
  const settingsPage = (section: Section) => {
    const texts = { devices: say('devices'), profile: say('profile'), moderation: label('moderation') };
    const list = (['devices', 'profile', 'moderation'] as const).map((id) => ({
      key: `kmeet:tab-${id}`,
      text: texts[id],
      selected: id === section,
      onSelect: () => show(id),
    }));
    const body = [tabs(list), ...(section === 'moderation' ? moderation() : [h('p', {}, texts[section])])];
    return { title: label('settings'), body, footer: [close(dialog.close)] };
  };
  show('devices');
}

function moderation(): HTMLElement[] {
  const box = (key: 'muted' | 'hidden', text: string): HTMLElement =>
    checkbox({
      key: `kmeet:${key}`,
      text,
      checked: meeting[key],
      onChange: (on) => {
        meeting[key] = on;
      },
    });
  return [box('muted', label('startMuted')), box('hidden', label('startHidden'))];
}
