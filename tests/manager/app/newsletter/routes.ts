import { data } from '../data.ts';
import { h } from '../dom.ts';
import { label, say } from '../i18n.ts';
import { newsletterTable } from '../pages/newsletters.ts';
import type { View } from '../router.ts';
import { titledCard } from '../ui/notice.ts';
import { newsletterFrame } from './frame.ts';
import { importView } from './import.ts';
import { recordView } from './record.ts';
import { fieldsView, subscribersView } from './subscribers.ts';

type Open = (parts: string[]) => View;

const ROUTES: [RegExp, Open][] = [
  [/^\/?$/, productsView],
  [/^\/v3\/(\d+)\/dashboard\/?$/, dashboardView],
  [/^\/v3\/(\d+)\/subscribers\/?$/, subscribersView],
  [/^\/v3\/(\d+)\/subscribers\/fields\/?$/, fieldsView],
  [/^\/v3\/(\d+)\/subscribers\/import\/?$/, importView],
  [/^\/v3\/(\d+)\/subscribers\/(\d+)\/?$/, recordView],
  [/^\/v3\/(\d+)\/groups\/?$/, groupsView],
  [/^\/v3\/(\d+)\/(\w+)/, otherView],
  [/^\/credits\/billing-plan\/?$/, () => otherView(['1', 'credits'])],
];

export function newsletterView(url: URL): View {
  for (const [pattern, open] of ROUTES) {
    const found = pattern.exec(url.pathname);
    if (found) return open(found.slice(1));
  }
  return otherView(['1', 'dashboard']);
}

function productsView(): View {
  return { ...newsletterFrame('1', '', say('newsletterTitle')), menu: null, body: () => [newsletterTable()] };
}

function dashboardView([id = '1']: string[]): View {
  const people = h('p', {}, h('b', {}, String(data.subscribers.length)), ` ${say('subscribersTotal')}`);
  return {
    ...newsletterFrame(id, 'dashboard', say('dashboard')),
    targets: [label('subscribers'), label('groups')],
    body: () => [titledCard(say('dashboard'), people), titledCard(say('lastCampaign'), h('p', {}, say('unknownText')))],
  };
}

function groupsView([id = '1']: string[]): View {
  const groups = [say('groupOne'), say('groupTwo')].map((name) => h('div', { class: 'list-line' }, name));
  return { ...newsletterFrame(id, 'groups', label('groups')), body: () => [titledCard(label('groups'), ...groups)] };
}

function otherView([id = '1', current = '']: string[]): View {
  const frame = newsletterFrame(id, current, '');
  const title = frame.menu?.items.find((item) => item.key === current)?.text ?? say('unknownTitle');
  return { ...newsletterFrame(id, current, title), body: () => [titledCard(title, h('p', {}, say('unknownText')))] };
}
