import { kept } from '../../kept.ts';
import { ACCOUNT, type View } from '../../router.ts';
import { say } from './texts.ts';

export const BASE = `/v3/${ACCOUNT}/ng/profile/user`;

export const PRODUCTS = ['mail', 'kdrive', 'kchat'] as const;
export type Product = (typeof PRODUCTS)[number];

/** What the profile's pages keep. */
export const { data, keep } = kept('account', () => ({
  tokens: [] as string[],
  programs: [] as string[],
  open: { mail: false, kdrive: false, kchat: false } as Record<Product, boolean>,
}));

type Page = 'data' | 'safety' | 'programs' | 'tokens' | 'helpdesk';

/** What all these pages share; the profile is open to everybody. */
export function profileFrame(current: Page, title: string): Omit<View, 'body'> {
  const hrefs: Record<Page, string> = {
    data: `${BASE}/dashboard`,
    safety: `${BASE}/security-and-recovery-parameters/dashboard`,
    programs: `${BASE}/connection-history/application-password`,
    tokens: `${BASE}/token/list`,
    helpdesk: `${BASE}/helpdesk-access`,
  };
  const keys: Page[] = ['data', 'safety', 'programs', 'tokens', 'helpdesk'];
  return {
    title,
    current,
    rail: 'open',
    crumbs: [say('profile'), title],
    menu: { heading: say('profile'), items: keys.map((key) => ({ key, text: say(key), href: hrefs[key] })) },
  };
}
