import { kept } from '../../kept.ts';

interface MailState {
  /** Names before the @. */
  addresses: string[];
  aliases: string[];
  devices: string[];
  templates: string[];
  isReplyOn: boolean;
}

export const SERVICES = [
  { id: '46', domain: 'alpha-example.ch' },
  { id: '47', domain: 'beta-example.org' },
];

export const { data, keep } = kept<MailState>('mail', () => ({
  addresses: ['info', 'anna', 'matt'],
  aliases: [],
  devices: ['Laptop'],
  templates: [],
  isReplyOn: false,
}));

export const domainOf = (id: string) => SERVICES.find((service) => service.id === id)?.domain ?? 'alpha-example.ch';
