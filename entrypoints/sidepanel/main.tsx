import core from 'packs:core';
import { render } from 'preact';
import { Panel } from '@/components/Panel.tsx';
import { browser } from '@/utils/browser.ts';
import { LANGS } from '@/utils/content/types.ts';
import { watchAccess } from '@/utils/panel/access.ts';
import { createPanelModel } from '@/utils/panel/model.ts';
import { bundledPacks } from '@/utils/panel/packs.ts';
import { createPageLink } from '@/utils/panel/page-link.ts';
import { Store } from '@/utils/panel/store.ts';
import { tabIdFrom, watchTab } from '@/utils/panel/tab.ts';
import './style.css';

const known = [...Object.values(core.labels).map(({ text }) => text), ...core.areas.map(({ name }) => name)];
const { access, requestAccess } = watchAccess();

const model = await createPanelModel({
  core,
  packs: bundledPacks,
  tabs: watchTab(tabIdFrom(location.search)),
  page: createPageLink(known.flatMap((text) => LANGS.flatMap((lang) => text[lang]))),
  store: new Store(browser.storage.session, browser.storage.local, browser.extension.inIncognitoContext === true),
  browserLang: browser.i18n.getUILanguage(),
  access,
  requestAccess,
  open: (url, tabId) => void (tabId === null ? browser.tabs.create({ url }) : browser.tabs.update(tabId, { url })),
  whenIdle: (run) => void requestIdleCallback(run, { timeout: 2000 }),
  now: () => Date.now(),
  version: browser.runtime.getManifest().version,
});

const root = document.getElementById('panel');
if (root) render(<Panel model={model} />, root);
