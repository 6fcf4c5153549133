import type { Plan } from './plan.ts';

const guide = 'affiliation/manage-affiliation';
const start = '/v3/ng/home';

export const affiliationPlans: Plan[] = [
  {
    guide,
    part: 'links',
    start,
    acts: [
      { ring: 'sidebar:affiliation' },
      { ring: 'sidebar:tools' },
      { ring: 'sidebar:links' },
      { choice: 1 },
      { free: 'affiliation:copy-tag' },
      { panel: 'step.done-next' },
    ],
  },
  {
    guide,
    part: 'payments',
    start,
    acts: [
      { ring: 'sidebar:affiliation' },
      { ring: 'sidebar:money' },
      { ring: 'sidebar:preferences' },
      { free: 'affiliation:paypal' },
      { free: 'affiliation:use' },
      { panel: 'step.done-next' },
    ],
  },
];
