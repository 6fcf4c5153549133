import { say as sayAnywhere } from '../../i18n.ts';
import { kept } from '../../kept.ts';
import { usersMenu } from '../../pages/users.ts';
import { refresh, type View } from '../../router.ts';
import { button, card } from '../../ui/controls.ts';
import { toast } from '../../ui/save.ts';
import { table, tableTitle } from '../../ui/table.ts';
import type { Route } from '../index.ts';
import { label, say } from './texts.ts';

const { data, keep } = kept('teams', () => ({ count: 1 }));

/** The teams of the Organization. Its entry in the menu is public; its address and all else on it is invented. */
function teamsView(): View {
  const add = (): void => {
    data.count += 1;
    keep();
    refresh();
    toast(say('added'));
  };
  return {
    title: label('workTeams'),
    menu: usersMenu(),
    current: 'work-teams',
    rail: 'users',
    crumbs: [sayAnywhere('usersAndProfile'), label('workTeams')],
    targets: [label('workTeams')],
    body: () => [
      card(
        tableTitle(
          data.count,
          label('workTeams'),
          button({ key: 'teams:add', text: say('add'), kind: 'primary', onClick: add }),
        ),
        table({
          key: 'team',
          columns: [{ text: say('name'), class: 'wide' }],
          rows: Array.from({ length: data.count }, (_, index) => [`${say('sales')} ${index + 1}`]),
        }),
      ),
    ],
  };
}

export const routes: Route[] = [{ host: 'manager', path: /^\/ng\/accounts\/rights\/teams\/list\/?$/, open: teamsView }];
