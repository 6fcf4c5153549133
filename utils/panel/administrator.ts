/** A message for somebody whose role may be enough, in a language of their choice. */
import { toPlain } from '../content/text.ts';
import type { CorePack, Lang, ListPack } from '../content/types.ts';
import { captionFor, translate } from './texts.ts';

export interface Wanted {
  guide: string;
  part: string;
  /** Labels of the roles that are enough. */
  roles: string[];
  /** The label that is missing. */
  label: string;
}

/** Says what is to be done, what is missing for it and which role it needs, in the language of the list. */
export function administratorMessage({ guide, part, roles, label }: Wanted, list: ListPack, core: CorePack): string {
  const t = (key: string, params?: Record<string, string>) => translate(list, key, params);
  const listed = list.guides.find(({ id }) => id === guide);
  const task = listed?.parts.find(({ id }) => id === part)?.title ?? '';
  const title = listed?.title ?? guide;
  const names = roles.map((role) => roleName(role, list, core));
  const choice = new Intl.ListFormat(list.lang, { type: 'disjunction' }).format(names);
  return [
    t('message.hello', { guide: task === '' || task === title ? title : `${title} (${task})` }),
    t('message.missing', { label: controlName(label, list, core) }),
    ...(names.length > 0 ? [t('message.roles', { roles: choice })] : []),
    t('message.ask'),
  ].join(' ');
}

/** "the button “Add a user”"; a caption that nobody has read there is not quoted as if it were. */
function controlName(label: string, list: ListPack, core: CorePack): string {
  const { shown, seen, role, describe } = captionFor(label, core, list.lang, null);
  if (!shown) return toPlain(describe ?? [], (id) => captionIn(list.lang, id, core));
  const text = translate(list, 'quote', { text: shown });
  return seen ? translate(list, `control.${role}`, { text }) : translate(list, `guess.${role}`, { text: shown });
}

function roleName(label: string, list: ListPack, core: CorePack): string {
  const { shown, seen } = captionFor(label, core, list.lang, null);
  return seen ? shown : translate(list, 'guess.inline', { text: shown });
}

const captionIn = (lang: Lang, label: string, core: CorePack) => captionFor(label, core, lang, null).shown;
