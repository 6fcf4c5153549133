import { HOME, USERS, userMenus } from '../starts.ts';
import type { Act } from '../walker.ts';
import { done, type Plan } from './plan.ts';

/** The removal of the second person, with this many pages that end with Continue. */
export function removal(reviews: number): Act[] {
  return [
    { ring: userMenus, use: 'row-menu:2' },
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

export const REMOVAL: Plan = { guide: 'organization/remove-user', part: 'remove', start: USERS, acts: removal(2) };

export const organizationPlans: Plan[] = [
  REMOVAL,
  {
    guide: 'organization/add-user',
    part: 'add',
    start: USERS,
    acts: [
      { ring: 'add-user' },
      { free: 'invite:first-name', type: 'Rita' },
      { free: 'invite:last-name', type: 'Foxtrot' },
      { free: 'invite:email', type: 'rita.foxtrot@example.org' },
      done,
      { choice: 0 },
      { free: 'invite:next' },
      { free: 'role:administrator' },
      done,
      { free: 'invite:next' },
      { free: 'invite:access-mail' },
      done,
      { panel: 'step.yes' },
      { free: 'invite:send' },
      done,
    ],
  },
  {
    guide: 'organization/change-user-role',
    part: 'role',
    start: USERS,
    acts: [
      { ring: userMenus, use: 'row-menu:2' },
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
    guide: 'organization/transfer-product',
    part: 'hand-over',
    start: '/v3/ng/admin3/accounts/transfers/list',
    acts: [
      { ring: 'transfer:begin' },
      { free: 'transfer:product-2' },
      { free: 'transfer:terms' },
      done,
      done,
      { panel: 'warning.confirm' },
      { ring: 'transfer:confirm' },
      { choice: 0 },
      { free: 'transfer:copy' },
      done,
      { free: 'transfer:finish' },
      done,
    ],
  },
  {
    guide: 'organization/transfer-product',
    part: 'receive',
    start: '/v3/ng/admin3/accounts/transfers/receive/42',
    acts: [done, done, { panel: 'warning.confirm' }, { ring: 'transfer:receive' }],
  },
  {
    guide: 'organization/switch-organization',
    part: 'switch',
    start: HOME,
    acts: [{ free: 'organization:switch' }, done, { free: 'organization:2' }, done, done],
  },
];
