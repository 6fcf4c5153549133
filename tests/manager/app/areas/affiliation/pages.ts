/** The affiliate programme. Its addresses in the Manager are unknown; the ones here are invented. */
import { type Child, h } from '../../dom.ts';
import { ACCOUNT, type SideItem, type View } from '../../router.ts';
import { button, card } from '../../ui/controls.ts';
import { field, tiles } from '../../ui/fields.ts';
import { titledCard } from '../../ui/notice.ts';
import { save, toast } from '../../ui/save.ts';
import { table, tableTitle } from '../../ui/table.ts';
import { label, say } from './texts.ts';

export const AFFILIATION = `/v3/${ACCOUNT}/ng/partners/affiliation`;
const TAG = '?utm_term=aa12345xyz';

/** Entries of the menu of home that lead here. */
export const affiliationEntry = (): SideItem => ({ key: 'affiliation', text: label('affiliation'), href: AFFILIATION });

type Group = 'tools' | 'money' | null;

function frame(title: string, current: string, open: Group, body: () => Child[]): View {
  const tools = [
    { key: 'links', text: label('affiliateLinks'), href: `${AFFILIATION}/tools/links` },
    { key: 'banners', text: say('banners'), href: `${AFFILIATION}/tools/banners` },
  ];
  const money = [
    { key: 'history', text: say('history'), href: `${AFFILIATION}/money/history` },
    { key: 'preferences', text: label('paymentPreferences'), href: `${AFFILIATION}/money/preferences` },
  ];
  const items: SideItem[] = [
    { key: 'overview', text: say('overview'), href: AFFILIATION },
    { key: 'tools', text: label('marketingTools'), href: `${AFFILIATION}/tools`, nested: open !== 'tools' },
    ...(open === 'tools' ? tools : []),
    { key: 'money', text: label('earningsAndPayments'), href: `${AFFILIATION}/money`, nested: open !== 'money' },
    ...(open === 'money' ? money : []),
  ];
  const crumbs = title === label('affiliation') ? [title] : [label('affiliation'), title];
  const targets = [label('marketingTools'), label('affiliateLinks'), label('earningsAndPayments')];
  return { title, current, rail: 'partners', crumbs, menu: { heading: label('affiliation'), items }, targets, body };
}

const pad = (...inside: Child[]): HTMLElement => card(h('div', { class: 'card-pad' }, ...inside));

export function overviewView(): View {
  return frame(label('affiliation'), 'overview', null, () => [pad(say('clicks'))]);
}

/** An entry with others below it: they unfold, the page says nothing yet. */
export function groupView([group = '']: string[]): View {
  const isTools = group === 'tools';
  const title = isTools ? label('marketingTools') : label('earningsAndPayments');
  return frame(title, group, isTools ? 'tools' : 'money', () => [pad(say('clicks'))]);
}

export function plainView([group = '', entry = '']: string[]): View {
  const title = entry === 'banners' ? say('banners') : say('history');
  return frame(title, entry, group === 'tools' ? 'tools' : 'money', () => [pad(say('clicks'))]);
}

export function linksView(): View {
  return frame(label('affiliateLinks'), 'links', 'tools', () => [links(), ownTag()]);
}

function links(): HTMLElement {
  const pages = ['kdrive', 'ksuite', 'cloud'];
  const columns = [
    { text: say('product'), class: 'wide' },
    { text: '', class: 'middle' },
  ];
  const rows = pages.map((page, index) => [
    `www.infomaniak.com/${page}${TAG}`,
    copyButton(`affiliation:copy-${index + 1}`),
  ]);
  return card(tableTitle(pages.length, label('affiliateLinks')), table({ key: 'affiliate-link', columns, rows }));
}

const copyButton = (key: string): HTMLElement =>
  button({ key, text: say('copy'), onClick: () => toast(say('copied')) });

const ownTag = (): HTMLElement => titledCard(say('ownTag'), h('code', {}, TAG), copyButton('affiliation:copy-tag'));

export function preferencesView(): View {
  return frame(label('paymentPreferences'), 'preferences', 'money', () => {
    const ways = [
      { key: 'affiliation:prepaid', text: say('prepaid'), selected: true },
      { key: 'affiliation:paypal', text: 'PayPal', selected: false },
      { key: 'affiliation:iban', text: say('iban'), selected: false },
    ];
    const use = button({
      key: 'affiliation:use',
      text: say('use'),
      kind: 'primary',
      onClick: (pressed) =>
        void save(
          pressed,
          () => toast(say('kept')),
          (message) => toast(message, 'bad'),
        ),
    });
    const number = field({ key: 'affiliation:number', text: say('number') });
    return [
      titledCard(
        say('where'),
        tiles(say('where'), ways, () => undefined),
        number,
        use,
      ),
    ];
  });
}
