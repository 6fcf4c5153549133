/** Guides of pages whose captions nobody has published: the panel follows the person, and nothing is ringed. */
import { HOME } from '../starts.ts';
import { done, type Plan } from './plan.ts';

export const hostingPlans: Plan[] = [
  {
    guide: 'hosting/manage-databases',
    part: 'create',
    start: HOME,
    acts: [
      { free: 'home:hosting' },
      { free: 'sidebar:databases', moves: true },
      { free: 'database:add' },
      { free: 'database-form:name', type: 'blog' },
      done,
      { free: 'database-form:user', type: 'blog' },
      { free: 'database-form:word', type: 'Secret42' },
      { free: 'database-form:submit' },
      done,
      done,
      done,
    ],
  },
  {
    guide: 'hosting/manage-databases',
    part: 'password',
    start: HOME,
    acts: [
      { free: 'home:hosting' },
      { free: 'sidebar:databases', moves: true },
      { panel: 'step.yes' },
      { free: 'database-menu:1' },
      { free: 'menu:database-word' },
      { free: 'database-word:word', type: 'Secret42' },
      { free: 'database-word:submit' },
      done,
      done,
    ],
  },
  {
    guide: 'hosting/manage-ftp-ssh-accounts',
    part: 'create',
    start: HOME,
    acts: [
      { free: 'home:hosting' },
      { free: 'sidebar:access', moves: true },
      { free: 'account:add' },
      { free: 'account-form:user', type: 'rita' },
      { free: 'account-form:word', type: 'Secret42' },
      done,
      { choice: 1 },
      { free: 'account-form:kind-2' },
      done,
      { free: 'account-form:submit' },
      done,
    ],
  },
  {
    guide: 'hosting/schedule-task',
    part: 'schedule',
    start: HOME,
    acts: [
      { free: 'home:hosting' },
      { free: 'sidebar:tasks', moves: true },
      { panel: 'step.yes' },
      { free: 'task:add' },
      { free: 'task-form:address', type: 'https://alpha-example.ch/cron' },
      done,
      { free: 'task-form:rhythm-3' },
      done,
      { free: 'task-form:submit' },
      done,
    ],
  },
];

const FIREWALL = '/v3/ng/admin3/cloud/40/firewall';

export const vpsPlans: Plan[] = [
  {
    guide: 'vps/manage-firewall',
    part: 'open',
    start: FIREWALL,
    acts: [
      { free: 'rule:add' },
      { free: 'rule-form:port', type: '8080' },
      { free: 'rule-form:source', type: '203.0.113.4' },
      done,
      { panel: 'step.yes' },
      { free: 'rule-form:submit' },
      done,
    ],
  },
  {
    guide: 'vps/manage-firewall',
    part: 'close',
    start: FIREWALL,
    acts: [
      done,
      { panel: 'step.yes' },
      { free: 'rule-menu:2' },
      { free: 'menu:erase-rule' },
      { free: 'erase:submit' },
      done,
    ],
  },
];
