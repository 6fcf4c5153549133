import { DOMAINS, domainNames } from '../starts.ts';
import type { Act } from '../walker.ts';
import { done, numbered, type Plan } from './plan.ts';

const guide = 'domain/change-dns-record';

const toZone: Act[] = [{ ring: domainNames, use: 'domain:1001' }, { ring: 'sidebar:dns-zone' }];
const saved: Act[] = [done, { panel: 'step.yes' }, { panel: 'warning.confirm' }, { ring: 'dns-record:save' }, done];
const [, second = ''] = numbered('dns-menu', 3);

export const dnsPlans: Plan[] = [
  {
    guide,
    part: 'add',
    start: DOMAINS,
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
    start: DOMAINS,
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
    start: DOMAINS,
    acts: [
      ...toZone,
      done,
      { panel: 'step.yes' },
      { free: second },
      { free: 'menu:erase-record' },
      { free: 'erase-record:confirm' },
      done,
      done,
    ],
  },
];
