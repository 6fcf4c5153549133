import { done, numbered, type Plan } from './plan.ts';

const SERVICES = '/v3/ng/products/ksuite/service-mail';
const services = { ring: numbered('mail-service', 2), use: 'mail-service:1' };
const addresses = { ring: numbered('mail-address', 3), use: 'mail-address:1' };

export const mailPlans: Plan[] = [
  {
    guide: 'mail/create-email-address',
    part: 'create',
    start: SERVICES,
    acts: [
      services,
      { ring: 'mail:create-address' },
      { free: 'mail-create:name', type: 'office' },
      { free: 'mail-create:by-invitation' },
      done,
      { ring: 'mail-create:finish' },
    ],
  },
  {
    guide: 'mail/create-email-address',
    part: 'several',
    start: SERVICES,
    acts: [
      services,
      { free: 'mail:create-menu', moves: true },
      { ring: 'mail:create-several' },
      { free: 'mail-several:lines', type: 'office, Secret42' },
      { free: 'mail-several:finish' },
      done,
    ],
  },
  {
    guide: 'mail/create-email-address',
    part: 'redirection',
    start: SERVICES,
    acts: [
      services,
      { free: 'mail:create-menu', moves: true },
      { ring: 'mail:create-redirection' },
      { free: 'mail-redirection:name', type: 'office' },
      { free: 'mail-redirection:recipients', type: 'rita.foxtrot@example.org' },
      { free: 'mail-redirection:finish' },
      done,
      done,
    ],
  },
  {
    guide: 'mail/add-alias',
    part: 'add',
    start: SERVICES,
    acts: [
      services,
      addresses,
      { ring: 'mailbox-tab:alias' },
      { free: 'alias:add' },
      { free: 'alias:name', type: 'hello' },
      { free: 'alias:confirm' },
      done,
    ],
  },
  {
    guide: 'mail/set-autoresponder',
    part: 'set',
    start: SERVICES,
    acts: [
      services,
      addresses,
      { ring: 'mailbox-tab:responder' },
      { ring: 'responder:apply' },
      { free: 'responder:template' },
      done,
      { panel: 'step.yes' },
      { ring: 'responder:enable' },
    ],
  },
  {
    guide: 'mail/set-autoresponder',
    part: 'template',
    start: SERVICES,
    acts: [
      services,
      { ring: 'sidebar:global-configuration' },
      { ring: 'sidebar:autoresponder' },
      { ring: 'template:add' },
      { free: 'template:name', type: 'Summer' },
      done,
      { ring: 'template:visible' },
      { free: 'template:keep' },
      done,
    ],
  },
  {
    guide: 'mail/synchronise-mail',
    part: 'password',
    start: SERVICES,
    acts: [
      services,
      addresses,
      { ring: 'mailbox-tab:devices' },
      { ring: 'device:add' },
      { free: 'device:name', type: 'Phone' },
      { free: 'device:make' },
      done,
      { panel: 'step.yes' },
    ],
  },
];
