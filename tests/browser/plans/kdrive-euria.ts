import { done, type Plan } from './plan.ts';

export const kdriveEuriaPlans: Plan[] = [
  {
    guide: 'kdrive/use-euria',
    part: 'activate',
    start: 'https://ksuite.infomaniak.com/all?global-settings=user-apps',
    acts: [
      { panel: 'step.yes' },
      { choice: 0 },
      { ring: 'settings:euria' },
      { free: 'euria:on' },
      { free: 'euria:search' },
      done,
    ],
  },
];
