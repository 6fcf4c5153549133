import { data, keepData } from '../data.ts';
import { say } from '../i18n.ts';
import { go } from '../router.ts';
import { save, toast } from '../ui/save.ts';

export const WAYS = ['file', 'paste', 'form', 'auto'] as const;

export interface Contact {
  mail: string;
  first: string;
  last: string;
}

interface Draft {
  page: 'way' | 'mapping' | 'groups';
  terms: boolean;
  way: (typeof WAYS)[number] | null;
  contacts: Contact[];
}

/** What the person has filled in so far; gone with the document. */
export const draft: Draft = { page: 'way', terms: false, way: null, contacts: [] };

export function startDraft(): void {
  Object.assign(draft, { page: 'way', terms: false, way: null, contacts: [] });
}

/** Lines of `mail,first,last`. */
export function parseLines(text: string): Contact[] {
  const lines = text.split('\n').map((line) => line.split(',').map((part) => part.trim()));
  return lines
    .filter(([mail]) => mail?.includes('@'))
    .map(([mail = '', first = '', last = '']) => ({ mail, first, last }));
}

export function finishImport(pressed: HTMLButtonElement, id: string): void {
  const done = (): void => {
    const start = Math.max(0, ...data.subscribers.map((one) => one.id));
    draft.contacts.forEach((contact, index) => {
      data.subscribers.push({ ...contact, id: start + index + 1, active: true });
    });
    keepData();
    const count = draft.contacts.length;
    startDraft();
    go(`/v3/${id}/subscribers`);
    toast(say('contactsAdded', { n: count }));
  };
  void save(pressed, done, (message) => toast(message, 'bad'));
}
