/** Golden pages of the areas that have guides of one page or two; graded as in `golden.ts`. */
import type { Golden } from './golden.ts';

const DOMAIN_ORDERS = ['domain/register-domain', 'domain/transfer-domain'];
const HOSTING = ['hosting/manage-databases', 'hosting/manage-ftp-ssh-accounts', 'hosting/schedule-task'];
const MAIL = [
  'mail/create-email-address',
  'mail/obtain-email-address',
  'mail/add-alias',
  'mail/set-autoresponder',
  'mail/synchronise-mail',
];
const KDRIVE = [
  'kdrive/manage-kdrive-users',
  'kdrive/start-kdrive',
  'kdrive/restore-kdrive',
  'kdrive/use-euria',
  'kdrive/fix-synchronization',
];
const ticketing = '/v3/12345/ng/ticketing/31';
const hosting = '/v3/hosting/12345/hosting/77';
const mailbox = '/v3/12345/mailbox-settings/1';

export const GOLDEN_AREAS: Golden[] = [
  {
    title: 'the sign-in',
    path: 'https://login.infomaniak.com/',
    grades: { 2: ['account/log-in-with-sso', 'account/understand-identifiers'] },
  },
  {
    title: 'application passwords',
    path: '/v3/ng/profile/user/connection-history/application-password',
    grades: { 3: ['account/enable-two-step-verification'], 2: ['mail/synchronise-mail'] },
  },
  { title: 'API tokens', path: '/v3/ng/profile/user/token/list', grades: { 3: ['account/manage-api-tokens'] } },
  {
    title: 'support access',
    path: '/v3/ng/profile/user/helpdesk-access',
    grades: { 3: ['account/grant-support-access'] },
  },
  {
    title: 'a product to receive',
    path: '/v3/ng/admin3/accounts/transfers/receive/42',
    grades: { 3: ['organization/transfer-product#receive', 'organization/transfer-product'] },
  },
  { title: 'the invoices', path: '/v3/invoicing/12345/bills', grades: { 3: ['accounting/get-invoices'] } },
  { title: 'ways to pay', path: '/v3/invoicing/payment-methods', grades: { 3: ['accounting/get-invoices'] } },
  { title: 'affiliation', path: '/v3/ng/partners/affiliation', grades: { 3: ['affiliation/manage-affiliation'] } },
  {
    title: 'contacts in kSuite',
    path: 'https://ksuite.infomaniak.com/all/contacts',
    grades: { 2: ['contacts/manage-organization-directory', 'contacts/sync-with-apple'] },
  },
  {
    title: 'the zone of a domain',
    path: '/v3/12345/ng/domain/1001/dns/manage-zone/list',
    grades: { 3: ['domain/change-dns-record'] },
  },
  {
    title: 'the order of a domain',
    path: 'https://shop.infomaniak.com/order2/domain',
    grades: { 2: DOMAIN_ORDERS },
  },
  { title: 'a hosting', path: `${hosting}/dashboard`, grades: { 2: HOSTING } },
  { title: 'its databases', path: `${hosting}/databases`, grades: { 3: ['hosting/manage-databases'], 2: HOSTING } },
  { title: 'its accounts', path: `${hosting}/access`, grades: { 3: ['hosting/manage-ftp-ssh-accounts'], 2: HOSTING } },
  { title: 'its tasks', path: `${hosting}/tasks`, grades: { 3: ['hosting/schedule-task'], 2: HOSTING } },
  { title: 'a firewall', path: '/v3/ng/admin3/cloud/40/firewall', grades: { 3: ['vps/manage-firewall'] } },
  { title: 'the control panel of kChat', path: '/v3/ng/kchat/', grades: { 3: ['kchat/invite-to-kchat'] } },
  {
    title: 'the files of a kDrive',
    path: 'https://kdrive.infomaniak.com/app/drive/77/files',
    grades: { 2: KDRIVE },
  },
  {
    title: 'a kMeet room',
    path: 'https://kmeet.infomaniak.com/alpha-001',
    grades: { 3: ['kmeet/approve-participants'], 2: ['kmeet/start-kmeet'] },
  },
  { title: 'the Mail Services', path: '/v3/ng/products/ksuite/service-mail', grades: { 2: MAIL } },
  { title: 'the aliases of an address', path: `${mailbox}/alias`, grades: { 3: ['mail/add-alias'] } },
  { title: 'the replies of an address', path: `${mailbox}/responder`, grades: { 3: ['mail/set-autoresponder'] } },
  { title: 'the devices of an address', path: `${mailbox}/devices`, grades: { 3: ['mail/synchronise-mail'] } },
  {
    title: 'product transfers',
    path: '/v3/ng/admin3/accounts/transfers/list',
    grades: { 3: ['organization/transfer-product'] },
  },
  {
    title: 'work teams',
    path: '/v3/ng/accounts/rights/teams/list',
    grades: { 3: ['organization/manage-work-teams'] },
  },
  {
    title: 'an Auto DJ',
    path: '/v3/12345/ng/radio/52/stream/2/auto-dj',
    grades: { 3: ['streaming-radio/run-auto-dj'] },
  },
  {
    title: 'the passes of a ticketing',
    path: `${ticketing}/programming/passes`,
    grades: { 2: ['ticketing/create-pass', 'ticketing/collect-pass-information'] },
  },
  { title: 'a new pass', path: `${ticketing}/programming/passes/add`, grades: { 3: ['ticketing/create-pass'] } },
  {
    title: 'the prices of an event',
    path: `${ticketing}/events/1/pricing`,
    grades: { 3: ['ticketing/configure-floor-plan'] },
  },
  {
    title: 'the seating plan of an event',
    path: `${ticketing}/events/1/plan`,
    grades: { 3: ['ticketing/configure-floor-plan'] },
  },
  {
    title: 'Custom Brand',
    path: '/v3/ng/products/ksuite/own-brand',
    grades: { 3: ['custom-brand/start-custom-brand'] },
  },
];
