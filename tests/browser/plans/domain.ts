import { DOMAINS, domainNames } from '../starts.ts';
import { done, type Plan } from './plan.ts';

export const domainPlans: Plan[] = [
  {
    guide: 'domain/enable-fast-anycast',
    part: 'switch',
    start: DOMAINS,
    acts: [{ ring: domainNames, use: 'domain:1001' }, { ring: 'toggle:fast-anycast' }],
  },
  {
    guide: 'domain/add-dynamic-dns',
    part: 'add',
    start: DOMAINS,
    acts: [
      { ring: domainNames, use: 'domain:1002' },
      { ring: 'sidebar:dynamic-dns' },
      { ring: 'dynamic-dns:add' },
      { ring: 'dynamic-dns:name', type: 'home' },
      { ring: 'dynamic-dns:ip', type: '192.0.2.7' },
      { ring: 'dynamic-dns:username', type: 'Router1' },
      { ring: 'dynamic-dns:password', type: 'Secret42' },
      { free: 'dynamic-dns:save' },
      done,
    ],
  },
];
