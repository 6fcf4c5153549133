import type { Act } from '../walker.ts';
import { numbered, type Plan } from './plan.ts';

const start = '/v3/ng/products/web/domains';
const guide = 'domain/change-dns-record';

const toZone: Act[] = [
  { ring: ['domain:1001', 'domain:1002', 'domain:1003'], use: 'domain:1001' },
  { ring: 'sidebar:dns-zone' },
];
const saved: Act[] = [
  { panel: 'step.done-next' },
  { panel: 'step.yes' },
  { panel: 'warning.confirm' },
  { ring: 'dns-record:save' },
  { panel: 'step.done-next' },
];
const [, second = ''] = numbered('dns-menu', 3);

export const dnsPlans: Plan[] = [
  {
    guide,
    part: 'add',
    start,
    acts: [
      ...toZone,
      { ring: 'dns:add' },
      { free: 'dns-type:TXT' },
      { free: 'dns-record:name', type: '@' },
      { free: 'dns-record:target', type: 'verification=42' },
      ...saved,
    ],
  },
  {
    guide,
    part: 'change',
    start,
    acts: [
      ...toZone,
      { free: second },
      { free: 'menu:edit-record', moves: true },
      { free: 'dns-record:target', type: '.example' },
      ...saved,
    ],
  },
  {
    guide,
    part: 'delete',
    start,
    acts: [
      ...toZone,
      { panel: 'step.done-next' },
      { panel: 'step.yes' },
      { free: second },
      { free: 'menu:erase-record' },
      { free: 'erase-record:confirm' },
      { panel: 'step.done-next' },
      { panel: 'step.done-next' },
    ],
  },
];
