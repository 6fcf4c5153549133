import { h } from '../../dom.ts';
import { kept } from '../../kept.ts';
import { isHouse } from '../../params.ts';
import { refresh, type View } from '../../router.ts';
import { button } from '../../ui/controls.ts';
import { checkbox } from '../../ui/fields.ts';
import { openMenu } from '../../ui/menu.ts';
import { notice, titledCard } from '../../ui/notice.ts';
import { save, toast } from '../../ui/save.ts';
import { toggle } from '../../ui/toggle.ts';
import { streamFrame } from './frame.ts';
import { label, say } from './texts.ts';

/** Streams on which it runs; on the first one it has yet to be activated. */
const { data, keep } = kept('streaming-radio', () => ({ running: ['2'], normalized: false }));
/** The stream between the first button and the second. */
let choosing = '';
let space = '';

export function autoDjView([stream = '1']: string[]): View {
  const body = (): HTMLElement[] => {
    if (choosing === stream) return [chooseSpace(stream)];
    return data.running.includes(stream) ? running() : [introduction(stream)];
  };
  const targets = [label('activate'), label('normalization')];
  return { ...streamFrame(stream, 'auto-dj', label('autoDj')), targets, body };
}

function introduction(stream: string): HTMLElement {
  const start = (): void => {
    choosing = stream;
    refresh();
  };
  const activate = button({ key: 'auto-dj:activate', text: label('activate'), kind: 'primary', onClick: start });
  return titledCard(label('autoDj'), notice('auto-dj:warning', 'bad', say('warning')), activate);
}

function chooseSpace(stream: string): HTMLElement {
  const done = (): void => {
    choosing = '';
    data.running.push(stream);
    keep();
    refresh();
    toast(say('running'));
  };
  const onClick = (pressed: HTMLButtonElement): void => void save(pressed, done, (message) => toast(message, 'bad'));
  const apply = button({ key: 'auto-dj:apply', text: say('confirm'), kind: 'primary', onClick });
  const caption = h('div', { class: 'field-label' }, label('aodSpace'));
  const foot = h('div', { style: 'display:flex;justify-content:flex-end' }, apply);
  return titledCard(label('autoDj'), h('div', { class: 'field' }, caption, spaceBox()), foot);
}

function spaceBox(): HTMLElement {
  const choose = (text: string) => (): void => {
    space = text;
    refresh();
  };
  const open = (): void =>
    openMenu(
      box,
      (['noSpace', 'oldSpace'] as const).map((name) => ({
        key: `aod-option:${name}`,
        text: say(name),
        onSelect: choose(say(name)),
      })),
      'listbox',
    );
  const shown = space || say('noSpace');
  // Angular Material gives its select boxes their role in either case.
  const look = { class: 'filter-select', role: 'combobox', 'data-replica': 'aod-space', on: { click: open } };
  const named = { type: 'button', 'aria-label': label('aodSpace'), 'aria-expanded': 'false' };
  const box = isHouse ? h('div', { ...look, tabindex: '0' }, shown) : h('button', { ...look, ...named }, shown);
  return box;
}

function running(): HTMLElement[] {
  const nothing = (): void => undefined;
  const plain = (key: string, text: string): HTMLElement => button({ key, text, onClick: nothing });
  const normalized = toggle('sound:normalization', label('normalization'), data.normalized, (on) => {
    data.normalized = on;
    keep();
  });
  const title = h('div', { class: 'service-text' }, h('div', { class: 'service-title' }, label('normalization')));
  return [
    titledCard(say('files'), plain('files:import', say('importFiles'))),
    titledCard(label('manual'), plain('manual:new', say('newList'))),
    titledCard(label('automatic'), plain('automatic:new', say('newList'))),
    titledCard(label('planning'), plain('planning:monday', say('monday')), plain('planning:filler', label('filler'))),
    titledCard(say('sound'), h('div', { class: 'service' }, title, normalized.element)),
    titledCard(
      label('transitions'),
      checkbox({ key: 'transitions:fade', text: say('fade'), onChange: nothing }),
      checkbox({ key: 'transitions:overlap', text: say('overlap'), onChange: nothing }),
    ),
  ];
}
