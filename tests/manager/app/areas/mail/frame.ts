import { say as sayAnywhere } from '../../i18n.ts';
import { ACCOUNT, go, type SideItem, type View } from '../../router.ts';
import { type Tab, tabs } from '../../ui/tabs.ts';
import { data, domainOf } from './state.ts';
import { label, say } from './texts.ts';

/** No public source tells the address of a Mail Service: this one is invented. */
export const servicePath = (id: string) => `/v3/${ACCOUNT}/ng/mail-services/${id}`;

/** What the pages of one Mail Service share; the configuration unfolds its own entries. */
export function serviceFrame(id: string, current: string, title: string): Omit<View, 'body'> {
  const path = servicePath(id);
  const configuration: SideItem[] = [
    { key: 'autoresponder', text: label('autoresponder'), href: `${path}/configuration/replies` },
    { key: 'signatures', text: say('signatures'), href: `${path}/configuration/signatures` },
  ];
  return {
    title,
    current,
    rail: 'collaborative',
    crumbs: [sayAnywhere('collaborativeTools'), domainOf(id), ...(current === 'overview' ? [] : [title])],
    menu: {
      heading: domainOf(id),
      items: [
        { key: 'overview', text: say('overview'), href: path },
        {
          key: 'global-configuration',
          text: label('globalConfiguration'),
          href: `${path}/configuration/general`,
          nested: true,
        },
        ...(current === 'overview' ? [] : configuration),
      ],
    },
  };
}

type TabName = 'general' | 'alias' | 'responder' | 'devices' | 'filters';

/** The pages of one address; of their addresses only that of the aliases is public. */
export function mailboxFrame(id: string, url: URL): Omit<View, 'body'> {
  const title = `${mailboxOf(url)}@${domainOf(id)}`;
  return {
    title,
    rail: 'collaborative',
    crumbs: [sayAnywhere('collaborativeTools'), domainOf(id), title],
    menu: {
      heading: domainOf(id),
      items: [{ key: 'overview', text: say('overview'), href: servicePath(id) }],
    },
    targets: [label('tabAlias'), label('tabResponder'), label('tabDevicePassword'), label('enable')],
  };
}

export function mailboxTabs(id: string, url: URL, current: TabName): HTMLElement {
  const texts: Record<TabName, string> = {
    general: say('general'),
    responder: label('tabResponder'),
    alias: label('tabAlias'),
    devices: label('tabDevicePassword'),
    filters: say('filters'),
  };
  return tabs(
    (Object.keys(texts) as TabName[]).map(
      (name): Tab => ({
        key: `mailbox-tab:${name}`,
        text: texts[name],
        selected: name === current,
        onSelect: () => go(`/v3/${ACCOUNT}/mailbox-settings/${id}/${name}?mailbox=${mailboxOf(url)}`),
      }),
    ),
  );
}

const mailboxOf = (url: URL) => url.searchParams.get('mailbox') ?? data.addresses[0] ?? 'info';
