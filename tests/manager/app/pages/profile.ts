import { OWNER } from '../data.ts';
import { h } from '../dom.ts';
import { label, say } from '../i18n.ts';
import { ACCOUNT, type View } from '../router.ts';
import { titledCard } from '../ui/notice.ts';

const BASE = `/v3/${ACCOUNT}/ng/profile/user`;

export function profileView([page = 'dashboard']: string[]): View {
  const items = [
    { key: 'dashboard', text: say('personalData'), href: `${BASE}/dashboard` },
    { key: 'security', text: say('security'), href: `${BASE}/security-and-recovery-parameters/dashboard` },
    { key: 'connections', text: say('connections'), href: `${BASE}/connection-history/activity` },
  ];
  const current = page.startsWith('security')
    ? 'security'
    : page.startsWith('connection')
      ? 'connections'
      : 'dashboard';
  const title = items.find((item) => item.key === current)?.text ?? say('profileTitle');
  return {
    title: say('profileTitle'),
    menu: { heading: say('myProfile'), items },
    current,
    rail: 'open',
    crumbs: [say('usersAndProfile'), say('profileTitle')],
    targets: [label('manageAccount'), label('appearance')],
    body: () => [
      titledCard(
        title,
        h('p', {}, say('profileText')),
        h('div', { class: 'user-name' }, OWNER.name),
        h('div', {}, OWNER.mail),
      ),
    ],
  };
}
