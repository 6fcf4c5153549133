import type { Route } from '../index.ts';
import { devicesView } from './devices.ts';
import { aliasView, mailboxView, responderView } from './mailbox.ts';
import { servicesView, serviceView } from './services.ts';
import { configurationView, templatesView } from './templates.ts';

export const routes: Route[] = [
  { host: 'manager', path: /^\/ng\/products\/ksuite\/service-mail\/?$/, open: servicesView },
  { host: 'manager', path: /^\/ng\/mail-services\/(\d+)\/?$/, open: serviceView },
  { host: 'manager', path: /^\/ng\/mail-services\/(\d+)\/configuration\/replies\/?$/, open: templatesView },
  { host: 'manager', path: /^\/ng\/mail-services\/(\d+)\/configuration\/(\w+)\/?$/, open: configurationView },
  { host: 'manager', path: /^\/mailbox-settings\/(\d+)\/alias\/?$/, open: aliasView },
  { host: 'manager', path: /^\/mailbox-settings\/(\d+)\/responder\/?$/, open: responderView },
  { host: 'manager', path: /^\/mailbox-settings\/(\d+)\/devices\/?$/, open: devicesView },
  { host: 'manager', path: /^\/mailbox-settings\/(\d+)(?:\/(\w+))?\/?$/, open: mailboxView },
];
