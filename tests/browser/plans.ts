/** What a person does in the replica to follow each guide to its end, and which controls must be ringed meanwhile. */
import type { Act } from './walker.ts';

export interface Plan {
  guide: string;
  part: string;
  /** Where the person starts: a path of the Manager, or a full address. */
  start: string;
  acts: Act[];
}

const USERS = '/v3/ng/accounts/rights/users/list';
const DOMAINS = '/v3/ng/products/web/domains';
const SUBSCRIBERS = 'https://newsletter.infomaniak.com/v3/1/subscribers';

const numbered = (key: string, count: number) => Array.from({ length: count }, (_, index) => `${key}:${index + 1}`);
const rowMenus = numbered('row-menu', 6);
const domains = ['domain:1001', 'domain:1002', 'domain:1003'];

/** The removal of the second person, with this many pages that end with Continue. */
export function removal(reviews: number): Act[] {
  return [
    { ring: rowMenus, use: 'row-menu:2' },
    { ring: 'menu:remove-from-organization' },
    ...Array.from({ length: reviews - 1 }, (): Act => ({ ring: 'wizard:continue', stays: true })),
    { free: 'wizard:confirm' },
    { ring: 'wizard:continue' },
    { ring: 'wizard:remove' },
    { ring: 'wizard:email', type: 'anna.alpha@example.org' },
    { ring: 'wizard:final-check' },
    { panel: 'step.yes' },
    { panel: 'warning.confirm' },
    { ring: 'wizard:remove-this-user' },
  ];
}

export const PLANS: Plan[] = [
  { guide: 'organization/remove-user', part: 'remove', start: USERS, acts: removal(2) },
  {
    guide: 'organization/add-user',
    part: 'add',
    start: USERS,
    acts: [
      { ring: 'add-user' },
      { free: 'invite:first-name', type: 'Rita' },
      { free: 'invite:last-name', type: 'Foxtrot' },
      { free: 'invite:email', type: 'rita.foxtrot@example.org' },
      { panel: 'step.done-next' },
      { choice: 0 },
      { free: 'invite:next' },
      { free: 'role:administrator' },
      { panel: 'step.done-next' },
      { free: 'invite:next' },
      { free: 'invite:access-mail' },
      { panel: 'step.done-next' },
      { panel: 'step.yes' },
      { free: 'invite:send' },
      { panel: 'step.done-next' },
    ],
  },
  {
    guide: 'organization/change-user-role',
    part: 'role',
    start: USERS,
    acts: [
      { ring: rowMenus, use: 'row-menu:2' },
      { ring: 'menu:modify-role' },
      { choice: 0 },
      { ring: 'role:collaborator' },
      { ring: 'role:save' },
    ],
  },
  {
    guide: 'organization/generate-dpa',
    part: 'generate',
    start: '/v3/ng/group-settings/certificate-rgpd',
    acts: [{ ring: 'dpa:generate' }],
  },
  {
    guide: 'domain/enable-fast-anycast',
    part: 'switch',
    start: DOMAINS,
    acts: [{ ring: domains, use: 'domain:1001' }, { ring: 'toggle:fast-anycast' }],
  },
  {
    guide: 'domain/add-dynamic-dns',
    part: 'add',
    start: DOMAINS,
    acts: [
      { ring: domains, use: 'domain:1002' },
      { ring: 'sidebar:dynamic-dns' },
      { ring: 'dynamic-dns:add' },
      { ring: 'dynamic-dns:name', type: 'home' },
      { ring: 'dynamic-dns:ip', type: '192.0.2.7' },
      { ring: 'dynamic-dns:username', type: 'Router1' },
      { ring: 'dynamic-dns:password', type: 'Secret42' },
      { free: 'dynamic-dns:save' },
      { panel: 'step.done-next' },
    ],
  },
  {
    guide: 'account/change-appearance',
    part: 'choose',
    start: '/v3/ng/home',
    acts: [
      { ring: 'account:avatar' },
      { ring: 'account:manage' },
      { ring: 'settings:appearance' },
      { choice: 1 },
      { ring: 'theme:dark' },
    ],
  },
  {
    guide: 'newsletter/manage-subscribers',
    part: 'add',
    start: SUBSCRIBERS,
    acts: [
      { panel: 'step.yes' },
      { ring: 'add-contacts' },
      { ring: 'import:terms' },
      { choice: 1 },
      { free: 'import:way-paste' },
      { free: 'import:lines', type: 'rita@example.org,Rita,Foxtrot,2026-11-01' },
      { panel: 'step.done-next' },
      { ring: 'import:continue' },
      { panel: 'step.yes' },
      { free: 'import:use-columns' },
      { panel: 'step.done-next' },
      { free: 'import:group-1' },
      { free: 'import:finish' },
      { panel: 'step.yes' },
    ],
  },
  {
    guide: 'newsletter/manage-subscribers',
    part: 'edit',
    start: SUBSCRIBERS,
    acts: [
      { ring: numbered('subscriber', 5), use: 'subscriber:2' },
      { ring: 'subscriber:modify' },
      { free: 'subscriber:firstname', type: 'Mia' },
      { free: 'subscriber:save' },
      { panel: 'step.done-next' },
    ],
  },
  {
    guide: 'newsletter/manage-subscribers',
    part: 'field',
    start: SUBSCRIBERS,
    acts: [
      { ring: 'tab:fields' },
      { ring: 'create-field' },
      { free: 'field:name', type: 'City' },
      { free: 'field:save' },
      { panel: 'step.done-next' },
    ],
  },
  {
    guide: 'newsletter/manage-subscribers',
    part: 'remove',
    start: SUBSCRIBERS,
    acts: [
      { ring: numbered('select', 5), use: 'select:2' },
      { panel: 'step.yes' },
      { choice: 1 },
      { panel: 'warning.confirm' },
      { ring: 'selection:delete' },
      { free: 'delete:confirm' },
      { panel: 'step.done-next' },
    ],
  },
  {
    guide: 'newsletter/manage-subscribers',
    part: 'export',
    start: SUBSCRIBERS,
    acts: [
      { ring: numbered('select', 5), use: 'select:1' },
      { ring: 'selection:export' },
      { free: 'export:download' },
      { panel: 'step.done-next' },
    ],
  },
];
