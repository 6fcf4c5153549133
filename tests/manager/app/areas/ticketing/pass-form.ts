import { type Child, h } from '../../dom.ts';
import { label as common } from '../../i18n.ts';
import { go, refresh, type View } from '../../router.ts';
import { button } from '../../ui/controls.ts';
import { checkbox, field, tiles } from '../../ui/fields.ts';
import { notice, titledCard } from '../../ui/notice.ts';
import { save, toast } from '../../ui/save.ts';
import { BASE, ticketingFrame } from './frame.ts';
import * as limits from './limit-texts.ts';
import { label, say } from './pass-texts.ts';
import { data, keep } from './state.ts';
import { say as sayMenu } from './texts.ts';

const PATH = `${BASE}/programming/passes`;
const TYPES = ['custom', 'automatic', 'fixedSeat'] as const;
const BOXES = ['singleEvent', 'oneEventADay', 'sameDay', 'onePerformance'] as const;
let failure = '';

/** The form of a new pass: one long page, as public sources tell its fields. */
export function passFormView(): View {
  return {
    ...ticketingFrame('passes', say('newPass')),
    crumbs: [sayMenu('shopName'), say('newPass')],
    targets: [label('nameOnTicket'), label('phonePaper'), label('price'), label('custom')],
    body: () => [naming(), support(), scan(), price(), types(), footer()],
  };
}

let typed = '';

const naming = (): HTMLElement =>
  titledCard(
    label('description'),
    field({ key: 'pass:name', text: say('publicName') }),
    field({ key: 'pass:text', text: say('text'), type: 'lines' }),
    field({
      key: 'pass:name-on-ticket',
      text: label('nameOnTicket'),
      onInput: (value) => {
        typed = value;
      },
    }),
  );

function support(): HTMLElement {
  const ways = h('div', {});
  const options = (['phonePaper', 'pvcCard'] as const).map((name) => ({
    key: `support:${name}`,
    text: label(name),
    selected: false,
  }));
  const choose = (index: number): void => {
    const boxes = (['byPost', 'atCounter'] as const).map((name) =>
      checkbox({ key: `card:${name}`, text: say(name), onChange: () => undefined }),
    );
    ways.replaceChildren(...(index === 1 ? boxes : []));
  };
  return titledCard(label('support'), tiles(label('support'), options, choose), ways);
}

const scan = (): HTMLElement =>
  titledCard(
    label('scan'),
    checkbox({ key: 'scan:barcodes', text: label('barcodes'), onChange: () => undefined }),
    field({ key: 'scan:icon', text: label('icon') }),
  );

const price = (): HTMLElement =>
  titledCard(
    label('validity'),
    field({ key: 'pass:price', text: label('price') }),
    checkbox({ key: 'pass:limited', text: say('limited'), onChange: () => undefined }),
  );

function types(): HTMLElement {
  const rules = h('div', {});
  const options = TYPES.map((name) => ({ key: `type:${name}`, text: label(name), selected: false }));
  const choose = (index: number): void => rules.replaceChildren(...(index === 0 ? limitFields() : []));
  return titledCard(label('types'), tiles(label('types'), options, choose), rules);
}

const limitFields = (): HTMLElement[] => [
  h('p', {}, limits.say('rules')),
  ...(['maximum', 'minimum', 'differentEvents'] as const).map((name) =>
    field({ key: `limit:${name}`, text: limits.label(name) }),
  ),
  ...BOXES.map((name) => checkbox({ key: `limit:${name}`, text: limits.label(name), onChange: () => undefined })),
];

function footer(): Child & HTMLElement {
  const done = (): void => {
    data.passes.push(typed || say('newPass'));
    keep();
    go(`${PATH}/${data.passes.length + 2}`);
    toast(say('saved'));
  };
  const failed = (message: string): void => {
    failure = message;
    refresh();
  };
  const onClick = (pressed: HTMLButtonElement): void => void save(pressed, done, failed);
  const keepIt = button({ key: 'pass:save', text: common('save'), kind: 'primary', onClick });
  const error = failure ? notice('error', 'bad', failure) : null;
  failure = '';
  return h('div', { class: 'card-pad' }, error, keepIt);
}
