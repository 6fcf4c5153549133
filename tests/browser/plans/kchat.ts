import { done, type Plan } from './plan.ts';

export const kchatPlans: Plan[] = [
  {
    guide: 'kchat/invite-to-kchat',
    part: 'colleague',
    start: '/v3/ng/kchat/',
    acts: [
      { ring: 'kchat:add-user' },
      { panel: 'step.yes' },
      { ring: 'kchat:create-user' },
      { free: 'kchat:name', type: 'Rita Foxtrot' },
      { free: 'kchat:mail', type: 'rita.foxtrot@example.org' },
      done,
      { ring: 'kchat:next', stays: true },
      { ring: 'kchat:next' },
      { panel: 'step.yes' },
      { panel: 'warning.confirm' },
      { ring: 'kchat:invite' },
    ],
  },
  {
    guide: 'kchat/invite-to-kchat',
    part: 'external',
    start: 'https://ksuite.infomaniak.com/all/kchat',
    acts: [
      { ring: 'kchat:invite-members' },
      { free: 'kchat:external' },
      { free: 'kchat:address', type: 'client@example.net' },
      { free: 'kchat:send' },
      done,
    ],
  },
];
