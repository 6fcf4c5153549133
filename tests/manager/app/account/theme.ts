import { data, keepData } from '../data.ts';
import { tellWork } from '../framed/shell.ts';

export const THEMES = ['light', 'dark', 'automatic'] as const;
export type Theme = (typeof THEMES)[number];

const COOKIE = 'replica-theme';

/** The theme belongs to the account: it holds on all our hosts. */
export function applyTheme(): void {
  const kept = document.cookie
    .split('; ')
    .find((part) => part.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1);
  data.theme = THEMES.find((theme) => theme === kept) ?? 'light';
  const dark =
    data.theme === 'dark' || (data.theme === 'automatic' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}

export function chooseTheme(theme: Theme): void {
  data.theme = theme;
  keepData();
  // biome-ignore lint/suspicious/noDocumentCookie: cookieStore answers too late for the next line.
  document.cookie = `${COOKIE}=${theme}; domain=infomaniak.com; path=/; secure`;
  applyTheme();
  tellWork({ replica: 'theme' });
}
