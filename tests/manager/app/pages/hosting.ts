import { say } from '../i18n.ts';
import { ACCOUNT, type View } from '../router.ts';
import { card } from '../ui/controls.ts';
import { tableTitle } from '../ui/table.ts';

/** A page of the app for web hosting, a document of its own. */
export function hostingView([id = '']: string[]): View {
  const href = `/v3/hosting/${ACCOUNT}/hosting/${id}/dashboard`;
  return {
    title: say('webHosting'),
    menu: { heading: say('webHosting'), items: [{ key: 'dashboard', text: say('dashboard'), href }] },
    current: 'dashboard',
    rail: 'cloud',
    crumbs: [say('webHosting'), say('dashboard')],
    body: () => [card(tableTitle(1, say('webHosting')))],
  };
}
