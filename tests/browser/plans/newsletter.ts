import { done, numbered, type Plan } from './plan.ts';

const SUBSCRIBERS = 'https://newsletter.infomaniak.com/v3/1/subscribers';

export const newsletterPlans: Plan[] = [
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
      done,
      { ring: 'import:continue' },
      { panel: 'step.yes' },
      { free: 'import:use-columns' },
      done,
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
      done,
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
      done,
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
      done,
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
      done,
    ],
  },
];
