import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { contentPacks } from './utils/tools/content-packs.ts';
import { compactFlexSearch } from './utils/tools/flexsearch-alias.ts';
import { manifestMessages } from './utils/tools/manifest-messages.ts';

const content = fileURLToPath(new URL('./content', import.meta.url));

const apps = [
  'manager',
  'ksuite',
  'kdrive',
  'mail',
  'calendar',
  'contacts',
  'kmeet',
  'euria',
  'newsletter',
  'shop',
  'kchat',
  'login',
];
const hosts = [...apps, '*.kchat', '*.app.ksuite'].map((app) => `https://${app}.infomaniak.com/*`);

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  zip: { excludeSources: ['**/*.log', '.output/**', '.wxt/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: hosts,
    optional_host_permissions: ['https://*/*'],
    action: { default_title: '__MSG_name__' },
    content_security_policy: {
      extension_pages: "default-src 'self'; connect-src 'self'; img-src 'self' data:; object-src 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'signpost@example.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push(...manifestMessages(content));
    },
  },
  vite: () => ({
    plugins: [preact(), contentPacks(content)],
    resolve: { alias: [compactFlexSearch] },
    // The polyfill would put `fetch` into the panel; every supported browser preloads modules by itself.
    build: { modulePreload: { polyfill: false } },
  }),
});
