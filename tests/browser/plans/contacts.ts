import { done, type Plan } from './plan.ts';

export const contactsPlans: Plan[] = [
  {
    guide: 'contacts/manage-organization-directory',
    part: 'access',
    start: 'https://ksuite.infomaniak.com/all/contacts',
    acts: [{ ring: 'contacts:directory' }, done],
  },
];
