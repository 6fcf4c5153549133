import { GOLDEN_AREAS } from './golden-areas.ts';

/** Pages of the Manager with the guides that fit them, graded: 3 = its dialog or control is open, 2 = same page. */

export interface Golden {
  title: string;
  /** A path of the Manager, or a full address. */
  path: string;
  /** Controls of the replica that are clicked before. */
  clicks?: string[];
  /** `guide#part`, or `guide` for any of its parts and the whole. */
  grades: { 3?: string[]; 2?: string[] };
  /** An open dialog or menu tells what the person is at: only grade 3 may come first. */
  isTelling?: true;
}

const ADD_USER = 'organization/add-user';
const ROLE = 'organization/change-user-role';
const REMOVE = 'organization/remove-user';
const DPA = 'organization/generate-dpa';
const DYNAMIC_DNS = 'domain/add-dynamic-dns';
const ANYCAST = 'domain/enable-fast-anycast';
const APPEARANCE = 'account/change-appearance';
const DOMAINS = ['domain/change-dns-record', 'domain/register-domain', 'domain/transfer-domain'];
const SUBSCRIBERS = 'newsletter/manage-subscribers';
const parts = (...ids: string[]) => ids.map((id) => `${SUBSCRIBERS}#${id}`);

const usersPath = '/v3/ng/accounts/rights/users/list';
const domainPath = '/v3/12345/ng/domain/1001/dashboard';
const dynamicDnsPath = '/v3/12345/ng/admin3/domain/1002/dynamicdns';
const newsletter = 'https://newsletter.infomaniak.com/v3/1';

const FIRST: Golden[] = [
  { title: 'the users', path: usersPath, grades: { 3: [ADD_USER], 2: [ROLE, REMOVE] } },
  {
    title: 'the menu of a user',
    path: usersPath,
    clicks: ['row-menu:2'],
    grades: { 3: [ROLE, REMOVE], 2: [ADD_USER] },
    isTelling: true,
  },
  {
    title: 'the first page of a removal, whose captions nobody has read yet',
    path: usersPath,
    clicks: ['row-menu:2', 'menu:remove-from-organization'],
    grades: { 3: [REMOVE], 2: [ADD_USER, ROLE] },
  },
  {
    title: 'the last page of a removal',
    path: usersPath,
    clicks: [
      'row-menu:2',
      'menu:remove-from-organization',
      'wizard:continue',
      'wizard:confirm',
      'wizard:continue',
      'wizard:remove',
    ],
    grades: { 3: [REMOVE], 2: [ADD_USER, ROLE] },
    isTelling: true,
  },
  {
    title: 'the roles of a user',
    path: usersPath,
    clicks: ['row-menu:2', 'menu:modify-role'],
    grades: { 3: [ROLE], 2: [ADD_USER, REMOVE] },
    isTelling: true,
  },
  {
    title: 'the assistant for a new user',
    path: usersPath,
    clicks: ['add-user'],
    grades: { 3: [ADD_USER], 2: [ROLE, REMOVE] },
    isTelling: true,
  },
  { title: 'the data processing agreement', path: '/v3/ng/group-settings/certificate-rgpd', grades: { 3: [DPA] } },
  { title: 'the domains', path: '/v3/ng/products/web/domains', grades: { 2: [DYNAMIC_DNS, ANYCAST, ...DOMAINS] } },
  { title: 'one domain', path: domainPath, grades: { 3: [ANYCAST], 2: [DYNAMIC_DNS, ...DOMAINS] } },
  { title: 'dynamic DNS', path: dynamicDnsPath, grades: { 3: [DYNAMIC_DNS] } },
  {
    title: 'the form of a dynamic DNS',
    path: dynamicDnsPath,
    clicks: ['dynamic-dns:add'],
    grades: { 3: [DYNAMIC_DNS] },
    isTelling: true,
  },
  {
    title: 'the profile',
    path: '/v3/ng/profile/user/dashboard',
    grades: { 2: [APPEARANCE, 'account/enable-two-step-verification', 'contacts/manage-organization-directory'] },
  },
  {
    title: 'the account menu',
    path: '/v3/ng/home',
    clicks: ['account:avatar'],
    grades: { 3: [APPEARANCE] },
    isTelling: true,
  },
  {
    title: 'the account menu over the users',
    path: usersPath,
    clicks: ['account:avatar'],
    grades: { 3: [APPEARANCE], 2: [ADD_USER, ROLE] },
    isTelling: true,
  },
  {
    title: 'the settings',
    path: `${usersPath}?global-settings=user-account`,
    grades: { 3: [APPEARANCE], 2: [ADD_USER, ROLE] },
    isTelling: true,
  },
  {
    title: 'the appearance among the settings',
    path: '/v3/ng/home?global-settings=user-account',
    clicks: ['settings:appearance'],
    grades: { 3: [APPEARANCE] },
    isTelling: true,
  },
  {
    title: 'the settings in kSuite',
    path: 'https://ksuite.infomaniak.com/all?global-settings=user-account',
    grades: { 3: [APPEARANCE] },
    isTelling: true,
  },
  { title: 'the newsletters', path: '/v3/ng/products/events/newsletter', grades: { 2: [SUBSCRIBERS] } },
  { title: 'one newsletter', path: `${newsletter}/dashboard`, grades: { 2: [SUBSCRIBERS] } },
  {
    title: 'the subscribers',
    path: `${newsletter}/subscribers`,
    grades: { 2: [SUBSCRIBERS, ...parts('add', 'edit', 'remove', 'export')] },
  },
  {
    title: 'ticked subscribers',
    path: `${newsletter}/subscribers`,
    clicks: ['select:2'],
    grades: { 3: parts('remove', 'export'), 2: [SUBSCRIBERS] },
  },
  { title: 'the fields of subscribers', path: `${newsletter}/subscribers/fields`, grades: { 3: parts('field') } },
  { title: 'the import of subscribers', path: `${newsletter}/subscribers/import`, grades: { 3: parts('add') } },
  {
    title: 'one subscriber',
    path: `${newsletter}/subscribers`,
    clicks: ['subscriber:2'],
    grades: { 3: parts('edit'), 2: [SUBSCRIBERS] },
  },
];

export const GOLDEN: Golden[] = [...FIRST, ...GOLDEN_AREAS];

/** Grade of a `guide` or `guide#part` on a page, 0 when it is none of the listed. */
export function gradeOf({ grades }: Golden, suggested: string | null): 0 | 2 | 3 {
  if (suggested === null) return 0;
  const [guide] = suggested.split('#');
  const fits = (listed: string) => listed === suggested || listed === guide;
  if (grades[3]?.some(fits)) return 3;
  return grades[2]?.some(fits) ? 2 : 0;
}
