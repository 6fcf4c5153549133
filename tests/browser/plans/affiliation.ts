import { HOME } from '../starts.ts';
import { done, type Plan } from './plan.ts';

const guide = 'affiliation/manage-affiliation';

export const affiliationPlans: Plan[] = [
  {
    guide,
    part: 'links',
    start: HOME,
    acts: [
      { ring: 'sidebar:affiliation' },
      { ring: 'sidebar:tools' },
      { ring: 'sidebar:links' },
      { choice: 1 },
      { free: 'affiliation:copy-tag' },
      done,
    ],
  },
  {
    guide,
    part: 'payments',
    start: HOME,
    acts: [
      { ring: 'sidebar:affiliation' },
      { ring: 'sidebar:money' },
      { ring: 'sidebar:preferences' },
      { free: 'affiliation:paypal' },
      { free: 'affiliation:use' },
      done,
    ],
  },
];
