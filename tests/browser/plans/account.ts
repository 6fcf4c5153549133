import { HOME } from '../starts.ts';
import { done, type Plan } from './plan.ts';

const PROFILE = '/v3/ng/profile/user';

export const accountPlans: Plan[] = [
  {
    guide: 'account/change-appearance',
    part: 'choose',
    start: HOME,
    acts: [
      { ring: 'account:avatar' },
      { ring: 'account:manage' },
      { ring: 'settings:appearance' },
      { choice: 1 },
      { ring: 'theme:dark' },
    ],
  },
  {
    guide: 'account/understand-identifiers',
    part: 'account',
    start: 'https://login.infomaniak.com/recover',
    acts: [
      { free: 'recover:email', type: 'anna.alpha@example.org' },
      { free: 'recover:next' },
      { free: 'recover:password', type: 'Secret42' },
      done,
      { free: 'recover:save' },
      { ring: 'login:enter' },
    ],
  },
  {
    guide: 'account/log-in-with-sso',
    part: 'sso',
    start: 'https://login.infomaniak.com/',
    acts: [
      { panel: 'step.yes' },
      { ring: 'login:sso' },
      { free: 'company:name', type: 'anna.alpha' },
      { free: 'company:password', type: 'Secret42' },
      done,
      { free: 'company:enter' },
      done,
    ],
  },
  {
    guide: 'account/log-in-with-sso',
    part: 'password',
    start: 'https://login.infomaniak.com/',
    acts: [
      { free: 'login:email', type: 'anna.alpha@example.org' },
      { free: 'login:password', type: 'Secret42' },
      done,
      { ring: 'login:enter' },
    ],
  },
  {
    guide: 'account/enable-two-step-verification',
    part: 'app-password',
    start: `${PROFILE}/connection-history/application-password`,
    acts: [
      { ring: 'app-password:generate' },
      { free: 'app-password:name', type: 'Calendar' },
      { free: 'app-password:make' },
      { free: 'app-password:done' },
      done,
    ],
  },
  {
    guide: 'account/manage-api-tokens',
    part: 'create',
    start: `${PROFILE}/token/list`,
    acts: [
      { ring: 'token:create' },
      { free: 'token:scope-2' },
      done,
      { free: 'token:proceed' },
      { free: 'token:password', type: 'Secret42' },
      { free: 'token:confirm' },
      done,
      done,
      done,
    ],
  },
  {
    guide: 'account/grant-support-access',
    part: 'grant',
    start: `${PROFILE}/helpdesk-access`,
    acts: [{ choice: 0 }, { ring: 'support:mail' }],
  },
  {
    guide: 'account/grant-support-access',
    part: 'withdraw',
    start: `${PROFILE}/helpdesk-access`,
    acts: [{ free: 'support:kchat' }, { choice: 2 }, { ring: 'support:kchat' }],
  },
];
