import { h } from '../../dom.ts';
import { say as shared } from '../../i18n.ts';
import { kept } from '../../kept.ts';
import { ACCOUNT, refresh, type View } from '../../router.ts';
import { card } from '../../ui/controls.ts';
import { toast } from '../../ui/save.ts';
import { table, tableTitle } from '../../ui/table.ts';
import { say } from './texts.ts';

const NAME = 'alpha-example.ch';

const { data, keep } = kept<Record<'databases' | 'accounts' | 'tasks', string[][]>>('hosting', () => ({
  databases: [['shop_live', 'shop']],
  accounts: [['anna', 'ssh']],
  tasks: [],
}));

export { data };

/** Keeps what has changed, draws the page again and says so. */
export function changed(): void {
  keep();
  refresh();
  toast(say('done'));
}

/** What all pages of one hosting share. They are an app of their own: a full load leads here from the Manager. */
export function hostingFrame(id: string, current: string, title: string): Omit<View, 'body'> {
  const path = `/v3/hosting/${ACCOUNT}/hosting/${id}`;
  return {
    title,
    current,
    rail: 'cloud',
    crumbs: [shared('webHosting'), NAME, title],
    menu: {
      heading: NAME,
      items: [
        { key: 'dashboard', text: shared('dashboard'), href: `${path}/dashboard` },
        { key: 'databases', text: say('databases'), href: `${path}/databases` },
        { key: 'access', text: say('access'), href: `${path}/access` },
        { key: 'tasks', text: say('tasks'), href: `${path}/tasks` },
      ],
    },
  };
}

export function dashboardView([id = '']: string[]): View {
  const columns = [{ text: say('site'), class: 'wide' }];
  return {
    ...hostingFrame(id, 'dashboard', shared('dashboard')),
    body: () => [
      h('div', { class: 'product-head' }, h('span', { class: 'logo logo-indigo large' }), h('div', {}, NAME)),
      card(tableTitle(1, say('sites')), table({ key: 'site', columns, rows: [[NAME]] })),
    ],
  };
}
