import type { Plan } from './plan.ts';

export const contactsPlans: Plan[] = [
  {
    guide: 'contacts/manage-organization-directory',
    part: 'access',
    start: 'https://ksuite.infomaniak.com/all/contacts',
    framed: true,
    acts: [
      // The list on the right changes, which holds people's data and is not looked at.
      { ring: 'contacts:directory', stays: true },
      { answer: 'step.yes' },
      { panel: 'step.done-next' },
    ],
  },
];
