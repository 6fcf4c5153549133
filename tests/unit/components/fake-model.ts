/** A panel model without a browser: signals to set, and the names of the actions that views called. */
import { readFileSync } from 'node:fs';
import { type Signal, signal } from '@preact/signals';
import { parse } from 'yaml';
import { panelSchema } from '../../../utils/content/schema.ts';
import { parseText } from '../../../utils/content/text.ts';
import type { Guide, Lang, ListPack, Step } from '../../../utils/content/types.ts';
import { translate } from '../../../utils/panel/texts.ts';
import type { Caption, OpenGuide, PanelModel, Status } from '../../../utils/panel/types.ts';

const panelTexts = panelSchema.parse(parse(readFileSync('content/panel.yaml', 'utf8')));

function listOf(lang: Lang): ListPack {
  const panel = Object.fromEntries(Object.entries(panelTexts).map(([key, text]) => [key, text[lang]]));
  return { lang, guides: [], articles: [], glossary: [], panel: panel as ListPack['panel'] };
}

const seen: Caption = {
  shown: 'Add a user',
  lang: 'en',
  own: null,
  seen: true,
  role: 'button',
  place: 'main',
  describe: null,
};

export const captions: Record<string, Caption> = {
  'add-user': seen,
  'nav-users': { ...seen, shown: 'Utilisateurs', lang: 'fr', own: 'Users', role: 'nav', place: 'sidebar' },
  remove: { ...seen, shown: 'Delete it', seen: false, role: 'button', place: 'dialog' },
  'row-menu': { ...seen, shown: '', place: 'row', describe: ['the three dots at the end of the row'] },
  administrator: { ...seen, shown: 'Administrator', role: 'option' },
  legal: { ...seen, shown: 'Legal representative', role: 'option' },
};

const base = { optional: false, page: null };
export const targetStep = (id: string, target: string, say: string): Step => ({
  ...base,
  id,
  kind: 'target',
  target,
  say: parseText(say),
  choose: null,
  repeat: false,
  until: null,
  commit: null,
});

export const checkStep: Step = {
  ...base,
  id: 'look',
  kind: 'check',
  say: ['Is this the right person?'],
  ifNot: { say: ['No. Close the window.'] },
};

export const guide: Guide = {
  id: 'organization/add-user',
  kind: 'task',
  area: 'organization',
  article: 1738,
  help: { url: 'https://www.infomaniak.com/en/support/faq/1738', area: 'Organization' },
  facts: '2026-11',
  confirmed: null,
  title: 'Add a user to an Organization',
  summary: ['Gives a person access.'],
  asks: [],
  errors: [],
  requires: { organization: true, roles: ['administrator', 'legal'], offers: [], have: [] },
  effects: [{ id: 'mail', kind: 'notifies', undo: 'no', say: ['The person gets an email.'] }],
  decide: [],
  parts: [
    {
      id: 'add',
      title: 'Add a user',
      asks: [],
      steps: [targetStep('1', 'add-user', 'Click [[add-user]].'), checkStep],
      result: { say: ['The person is in the list.'], ifNot: [['Reload the page.']] },
    },
  ],
  symptoms: [],
  goodToKnow: [],
  links: [{ title: null, links: [{ guide: 'organization/change-role', say: ['Change the role'] }] }],
  handout: [],
};

const quiet = { warning: null, offer: null, isDoubtful: false, hasClosedFrame: false, symptom: null };

/** The guide in progress at step `index`. */
export function doing(status: Status, index = 0, more: Partial<OpenGuide> = {}): OpenGuide {
  const [part] = guide.parts;
  if (!part) throw new Error('the guide of the tests needs a part');
  const steps = part.steps.map((step, at) => ({
    step,
    number: at + 1,
    state: at < index ? ('done' as const) : at === index ? ('current' as const) : ('ahead' as const),
  }));
  return { guide, part, mode: 'doing', steps, index, status, ...quiet, ...more };
}

type Writable = {
  [Key in keyof PanelModel]: PanelModel[Key] extends { readonly value: infer Value } ? Signal<Value> : PanelModel[Key];
};

const actions = [
  'openHome',
  'openTopics',
  'openSettings',
  'openHelp',
  'openGuide',
  'rememberQuery',
  'back',
  'start',
  'confirmWarning',
  'next',
  'previous',
  'skip',
  'choose',
  'acceptOffer',
  'declineOffer',
  'showMe',
  'moveFocus',
  'goToPage',
  'worked',
  'resume',
  'finish',
  'stop',
  'openManager',
  'requestAccess',
] as const;

export interface FakeModel extends Writable {
  /** Actions in the order they were called, with what they were given. */
  calls: unknown[][];
}

export function fakeModel(): FakeModel {
  const calls: unknown[][] = [];
  const lang = signal<Lang>('en');
  const note = Object.fromEntries(actions.map((name) => [name, (...given: unknown[]) => calls.push([name, ...given])]));
  const model = {
    calls,
    lang,
    managerLang: signal(null),
    t: (key: string, params?: Record<string, string | number>) => translate(listOf(lang.value), key, params),
    view: signal({ name: 'home' }),
    where: signal({ kind: 'page', name: 'Users', area: 'organization' }),
    ready: signal(true),
    suggestions: signal({ confident: true, items: [] }),
    query: signal(''),
    results: signal(null),
    continueCard: signal(null),
    guide: signal(null),
    recent: signal([]),
    recentQueries: signal([]),
    topics: signal([]),
    settings: signal({ textSize: 'normal', appearance: 'auto', callout: false }),
    announcement: signal(''),
    caption: (label: string) => captions[label] ?? { ...seen, shown: label },
    titleOf: () => null,
    urlOf: ({ article, url }: { article?: number; url?: string }) =>
      url ?? (article ? `https://www.infomaniak.com/en/support/faq/${article}` : null),
    message: async (label: string, wanted: Lang) => `Message about ${label} in ${wanted}`,
    report: () => 'What I tried',
    asText: () => 'The guide as text',
    eraseAll: async () => {
      calls.push(['eraseAll']);
    },
    ...note,
  };
  return model as unknown as FakeModel;
}
