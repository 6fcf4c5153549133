/** Pages as people meet them, in five languages, with the guides that should come first. */
import type { Lang } from '../../../utils/content/types.ts';
import type { Snapshot } from '../../../utils/protocol.ts';
import { type Caption, say } from './captions.ts';

export interface Scene {
  title: string;
  /** Why these guides. */
  because: string;
  snapshot(lang: Lang): Snapshot;
  /** Any of them may come first. */
  first: string[];
  part?: string;
  /** A dialog, menu or form of the guide is open: nothing else may come first. */
  isTelling?: true;
}

const MANAGER = 'https://manager.infomaniak.com/v3/12345/ng';
const NEWSLETTER = 'https://newsletter.infomaniak.com/v3/1';

type Controls = Array<[role: string, caption: Caption]>;

interface Shape {
  url: string;
  breadcrumb?: Caption[];
  heading?: Caption;
  count?: number;
  nav?: Caption[];
  current?: Caption;
  tabs?: Caption[];
  dialog?: Caption;
  about?: string;
  controls?: Controls;
}

/** A snapshot in one language. `lang` of the document says `en` all the time, as in the Manager. */
function page(shape: Shape): Scene['snapshot'] {
  return (lang) => {
    const heading = shape.heading ? say(shape.heading, lang) : null;
    const dialog = shape.dialog ? say(shape.dialog, lang) : null;
    return {
      url: shape.url,
      lang: 'en',
      breadcrumb: (shape.breadcrumb ?? []).map((caption) => say(caption, lang)),
      headings: heading === null ? [] : [shape.count === undefined ? heading : `${shape.count} ${heading}`],
      nav: (shape.nav ?? []).map((caption) => ({ text: say(caption, lang), current: caption === shape.current })),
      tabs: (shape.tabs ?? []).map((caption, nth) => ({ text: say(caption, lang), selected: nth === 0 })),
      dialog: dialog === null ? null : [dialog, shape.about].filter(Boolean).join(' · '),
      controls: (shape.controls ?? []).map(([role, caption]) => ({ role, name: say(caption, lang) })),
    };
  };
}

const users: Shape = {
  url: `${MANAGER}/accounts/rights/users/list`,
  breadcrumb: ['userManagement'],
  heading: 'users',
  count: 2,
  nav: ['users', 'myProfile'],
  current: 'users',
  controls: [['button', 'addUser']],
};

const withMore = (shape: Shape, controls: Controls, more: Partial<Shape> = {}): Scene['snapshot'] =>
  page({ ...shape, ...more, controls: [...(shape.controls ?? []), ...controls] });

const roles: Controls = [
  ['radio', 'legalRepresentative'],
  ['radio', 'administrator'],
  ['radio', 'collaborator'],
  ['radio', 'externalUser'],
];

const onUsers: Scene[] = [
  {
    title: 'the list of users',
    because: 'all three tasks begin here, but the removal is never first on the page alone',
    snapshot: page(users),
    first: ['organization/add-user', 'organization/change-user-role'],
  },
  {
    title: 'the menu of a user',
    because: 'both of its tasks begin with an entry of this menu',
    snapshot: withMore(users, [
      ['menuitem', 'modifyRole'],
      ['menuitem', 'productAccess'],
      ['menuitem', 'removeFromOrganization'],
    ]),
    first: ['organization/change-user-role', 'organization/remove-user'],
    isTelling: true,
  },
  {
    title: 'the first page of a removal',
    because: 'its title is the entry that opened it',
    snapshot: withMore(users, [['button', 'continue']], { dialog: 'removeFromOrganization' }),
    first: ['organization/remove-user'],
    isTelling: true,
  },
  {
    title: 'the last page of a removal',
    because: 'its last button stands nowhere else',
    snapshot: withMore(users, [
      ['textbox', 'emailAddress'],
      ['checkbox', 'continue'],
      ['button', 'removeThisUser'],
    ]),
    first: ['organization/remove-user'],
    isTelling: true,
  },
  {
    title: 'the assistant for a new user',
    because: 'its title is the button that opened it; an email address is asked for in many places',
    snapshot: withMore(
      users,
      [
        ['textbox', 'emailAddress'],
        ['button', 'next'],
      ],
      { dialog: 'addUser' },
    ),
    first: ['organization/add-user'],
    isTelling: true,
  },
  {
    title: 'the roles in the assistant for a new user',
    because: 'roles are chosen in two tasks, the title decides',
    snapshot: withMore(users, [...roles, ['button', 'next']], { dialog: 'addUser' }),
    first: ['organization/add-user'],
    isTelling: true,
  },
  {
    title: 'the end of the assistant for a new user',
    because: 'only this task ends with an invitation',
    snapshot: withMore(users, [['button', 'invite']]),
    first: ['organization/add-user'],
    isTelling: true,
  },
  {
    title: 'the roles of a user',
    because: 'the title is the entry that opened it, with a name behind it',
    snapshot: withMore(users, [...roles, ['button', 'save']], { dialog: 'modifyRole', about: 'Anna Alpha' }),
    first: ['organization/change-user-role'],
    isTelling: true,
  },
  {
    title: 'the list of users at an address nobody has described',
    because: 'the breadcrumb and the side menu name the page',
    snapshot: page({ ...users, url: `${MANAGER}/brand-new/place` }),
    first: ['organization/add-user', 'organization/change-user-role'],
  },
  {
    title: 'the data processing agreement',
    because: 'the page has one task',
    snapshot: page({ url: `${MANAGER}/group-settings/certificate-rgpd`, controls: [['button', 'generate']] }),
    first: ['organization/generate-dpa'],
  },
];

const domain: Shape = {
  url: `${MANAGER}/domain/67890/dashboard`,
  breadcrumb: ['domains'],
  nav: ['dynamicDns'],
  controls: [['switch', 'fastAnycast']],
};

const dynamicDns: Shape = {
  url: `${MANAGER}/admin3/domain/67890/dynamicdns`,
  breadcrumb: ['domains', 'dynamicDns'],
  nav: ['dynamicDns'],
  current: 'dynamicDns',
  controls: [['button', 'addDynamicDns']],
};

const onDomains: Scene[] = [
  {
    title: 'the list of domains',
    because: 'both tasks of a domain begin here',
    snapshot: page({ url: `${MANAGER}/products/web/domains`, heading: 'domains', count: 3 }),
    first: ['domain/add-dynamic-dns', 'domain/enable-fast-anycast'],
  },
  {
    title: 'the dashboard of a domain',
    because: 'the switch is on it',
    snapshot: page(domain),
    first: ['domain/enable-fast-anycast'],
  },
  {
    title: 'the page of dynamic DNS',
    because: 'the task is done here',
    snapshot: page(dynamicDns),
    first: ['domain/add-dynamic-dns'],
  },
  {
    title: 'the form of a dynamic DNS',
    because: 'its title and its first field stand nowhere else',
    snapshot: withMore(
      dynamicDns,
      [
        ['textbox', 'dynamicDnsName'],
        ['textbox', 'ipAddress'],
        ['textbox', 'username'],
        ['textbox', 'password'],
      ],
      { dialog: 'addDynamicDns' },
    ),
    first: ['domain/add-dynamic-dns'],
    isTelling: true,
  },
  {
    title: 'dynamic DNS at an address nobody has described',
    because: 'the current entry of the side menu is the page; a crumb before the last one is only its parent',
    snapshot: page({
      url: `${MANAGER}/domain/67890/brand-new`,
      breadcrumb: ['domains'],
      nav: ['dynamicDns'],
      current: 'dynamicDns',
    }),
    first: ['domain/add-dynamic-dns'],
  },
];

const settings: Controls = [
  ['link', 'appearance'],
  ['radio', 'light'],
  ['radio', 'dark'],
  ['radio', 'automatic'],
];

const onAccount: Scene[] = [
  {
    title: 'the profile',
    because: 'people look for the appearance there',
    snapshot: page({ url: `${MANAGER}/profile/user/dashboard`, heading: 'myProfile' }),
    first: ['account/change-appearance'],
  },
  {
    title: 'the account menu on the home page',
    because: 'it is the way to the settings of the account',
    snapshot: page({ url: `${MANAGER}/home`, controls: [['link', 'manageMyAccount']] }),
    first: ['account/change-appearance'],
    isTelling: true,
  },
  {
    title: 'the account menu over the list of users',
    because: 'an open menu says more than the page below it',
    snapshot: withMore(users, [['link', 'manageMyAccount']]),
    first: ['account/change-appearance'],
    isTelling: true,
  },
  {
    title: 'the settings over a page of the Manager',
    because: 'the overlay lies over whatever page',
    snapshot: page({
      url: `${MANAGER}/accounts/rights/users/list?global-settings=user-account`,
      dialog: 'appearance',
      controls: [['button', 'addUser'], ...settings],
    }),
    first: ['account/change-appearance'],
    isTelling: true,
  },
  {
    title: 'the settings in kSuite',
    because: 'they are the same there',
    snapshot: page({ url: 'https://ksuite.infomaniak.com/all?global-settings=user-account', controls: settings }),
    first: ['account/change-appearance'],
    isTelling: true,
  },
  {
    title: 'the settings while the address still is that of the page below',
    because: 'their controls stand nowhere else',
    snapshot: withMore(users, settings),
    first: ['account/change-appearance'],
    isTelling: true,
  },
];

const login: Shape = {
  url: 'https://login.infomaniak.com/fr/login',
  controls: [
    ['textbox', 'emailAddress'],
    ['textbox', 'password'],
  ],
};

const onLogin: Scene[] = [
  {
    title: 'the sign-in',
    because: 'passwords fail here, and the button for SSO puzzles people',
    snapshot: page(login),
    first: ['account/log-in-with-sso', 'account/understand-identifiers'],
  },
  {
    title: 'the recovery of an account',
    because: 'a password is forgotten',
    snapshot: page({ url: 'https://login.infomaniak.com/fr/recover/password' }),
    first: ['account/understand-identifiers'],
  },
];

const onProfile: Scene[] = [
  {
    title: 'the settings of the second step',
    because: 'the overlay is open at them',
    snapshot: page({
      url: `${MANAGER}/profile/user/security-and-recovery-parameters/dashboard?global-settings=user-account-security-2fa`,
    }),
    first: ['account/enable-two-step-verification'],
  },
  {
    title: 'the application passwords',
    because: 'the button that makes one is on the page',
    snapshot: page({
      url: `${MANAGER}/profile/user/connection-history/application-password`,
      controls: [['button', 'generateAppPassword']],
    }),
    first: ['account/enable-two-step-verification'],
    part: 'app-password',
  },
  {
    title: 'the API tokens',
    because: 'the page has one task',
    snapshot: page({ url: `${MANAGER}/profile/user/token/list`, controls: [['button', 'createToken']] }),
    first: ['account/manage-api-tokens'],
  },
  {
    title: 'the access of the support',
    because: 'its switches are here',
    snapshot: page({ url: `${MANAGER}/profile/user/helpdesk-access`, controls: [['switch', 'mailAccess']] }),
    first: ['account/grant-support-access'],
  },
];

const onTransfers: Scene[] = [
  {
    title: 'the product transfers',
    because: 'handing over begins here',
    snapshot: page({ url: `${MANAGER}/admin3/accounts/transfers/list`, controls: [['button', 'transferProducts']] }),
    first: ['organization/transfer-product'],
    part: 'hand-over',
  },
  {
    title: 'a product to receive, at an address nobody has described',
    because: 'its button stands nowhere else',
    snapshot: page({ url: `${MANAGER}/brand-new/transfer`, controls: [['button', 'receiveProduct']] }),
    first: ['organization/transfer-product'],
    part: 'receive',
  },
];

const GUIDE = 'newsletter/manage-subscribers';

const newsletter: Shape = { url: `${NEWSLETTER}/subscribers`, nav: ['subscribers', 'groups'], current: 'subscribers' };

const onNewsletter: Scene[] = [
  {
    title: 'the newsletter products',
    because: 'the way to the subscribers begins there',
    snapshot: page({ url: `${MANAGER}/products/web/newsletter` }),
    first: [GUIDE],
  },
  {
    title: 'the dashboard of a newsletter',
    because: 'the subscribers are one click away',
    snapshot: page({ ...newsletter, url: `${NEWSLETTER}/dashboard` }),
    first: [GUIDE],
  },
  {
    title: 'the subscribers',
    because: 'all parts are done here',
    snapshot: withMore(newsletter, [['button', 'addContacts']], { tabs: ['subscribers', 'fields'] }),
    first: [GUIDE],
  },
  {
    title: 'the import of subscribers',
    because: 'its conditions stand nowhere else in a newsletter',
    snapshot: withMore(newsletter, [
      ['checkbox', 'termsOfService'],
      ['button', 'import'],
    ]),
    first: [GUIDE],
    part: 'add',
  },
  {
    title: 'the fields of subscribers',
    because: 'one part creates fields',
    snapshot: withMore(newsletter, [['button', 'createField']], { tabs: ['fields', 'subscribers'] }),
    first: [GUIDE],
    part: 'field',
  },
  {
    title: 'subscribers ticked in the list',
    because: 'buttons for them appear',
    snapshot: withMore(newsletter, [
      ['button', 'unsubscribe'],
      ['button', 'delete'],
      ['button', 'export'],
    ]),
    first: [GUIDE],
  },
  {
    title: 'the groups of a newsletter',
    because: 'new people are looked for there',
    snapshot: page({ ...newsletter, url: `${NEWSLETTER}/groups`, current: 'groups' }),
    first: [GUIDE],
  },
  {
    title: 'the subscribers at an address nobody has described',
    because: 'the current entry of the side menu is the page',
    snapshot: page({ ...newsletter, url: `${NEWSLETTER}/audience/people` }),
    first: [GUIDE],
  },
];

export const scenes: Scene[] = [
  ...onUsers,
  ...onDomains,
  ...onAccount,
  ...onLogin,
  ...onProfile,
  ...onTransfers,
  ...onNewsletter,
];

/** Pages for which there is no guide. */
export const elsewhere: Array<Pick<Scene, 'title' | 'snapshot'>> = [
  { title: 'the home page', snapshot: page({ url: `${MANAGER}/home` }) },
  { title: 'an address nobody has described', snapshot: page({ url: `${MANAGER}/brand-new/place` }) },
  { title: 'any page of a domain', snapshot: page({ url: `${MANAGER}/domain/67890/brand-new` }) },
  {
    title: 'a sign-up, which asks for a password like many pages',
    snapshot: page({
      url: 'https://welcome.infomaniak.com/signup/myksuite',
      controls: [
        ['textbox', 'emailAddress'],
        ['textbox', 'password'],
        ['button', 'continue'],
      ],
    }),
  },
  {
    title: 'a product without guides, whose list can be exported like many lists',
    snapshot: page({
      url: 'https://manager.infomaniak.com/v3/12345/ng/products/cloud/public-cloud',
      controls: [['button', 'export']],
    }),
  },
  {
    title: 'a page of another product with captions that are everywhere',
    snapshot: page({
      url: 'https://manager.infomaniak.com/v3/12345/ng/products/cloud/public-cloud',
      controls: [
        ['button', 'import'],
        ['button', 'delete'],
        ['button', 'continue'],
      ],
    }),
  },
  {
    title: 'another site',
    snapshot: page({ url: 'https://www.infomaniak.com/en', controls: [['button', 'addUser']] }),
  },
];
