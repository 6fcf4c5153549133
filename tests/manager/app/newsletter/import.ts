import { data } from '../data.ts';
import { type Child, cls, h } from '../dom.ts';
import { label, say } from '../i18n.ts';
import { refresh, type View } from '../router.ts';
import { button, nativeButton } from '../ui/controls.ts';
import { checkbox, field, tiles } from '../ui/fields.ts';
import { titledCard } from '../ui/notice.ts';
import { newsletterFrame } from './frame.ts';
import { type Contact, draft, finishImport, parseLines, WAYS } from './import-draft.ts';

/**
 * The pages that bring people onto the list. Public: the four ways, the terms, Import, Continue, that columns are
 * assigned and a group chosen. Invented: the order on the screen and all other captions.
 */
export function importView([id = '1']: string[]): View {
  return {
    ...newsletterFrame(id, 'subscribers', label('addContacts')),
    targets: [label('import'), label('continue'), label('addContacts')],
    disabledTwin: label('import'),
    body: () => [pages[draft.page](id)],
  };
}

const pages: Record<typeof draft.page, (id: string) => HTMLElement> = {
  way: wayPage,
  mapping: mappingPage,
  groups: groupsPage,
};

function wayPage(): HTMLElement {
  const terms = checkbox({
    key: 'import:terms',
    text: label('termsOfService'),
    checked: draft.terms,
    onChange: (checked) => {
      draft.terms = checked;
      refresh();
    },
  });
  const texts = [
    [say('wayFile'), say('wayFileText')],
    [say('wayPaste'), say('wayPasteText')],
    [say('wayForm'), say('wayFormText')],
    [say('wayAuto'), say('wayAutoText')],
  ];
  const options = WAYS.map((way, index) => ({
    key: `import:way-${way}`,
    text: texts[index]?.[0] ?? '',
    hint: texts[index]?.[1],
    selected: draft.way === way,
  }));
  const choice = tiles(say('importTitle'), options, (index) => {
    draft.way = WAYS[index] ?? 'file';
    refresh();
  });
  if (!draft.terms) switchOff(choice);
  const form = draft.terms && draft.way ? h('div', { class: 'import-form' }, ...forms[draft.way]()) : null;
  return titledCard(say('importTitle'), h('p', {}, say('importIntro')), terms, choice, form);
}

/** Ways that cannot be chosen before the terms are accepted. */
function switchOff(choice: HTMLElement): void {
  for (const tile of choice.querySelectorAll(`.${cls('tile')}`)) {
    tile.classList.add(cls('off'));
    tile.querySelector('input')?.setAttribute('disabled', '');
  }
}

const forms: Record<(typeof WAYS)[number], () => Child[]> = {
  file: fileForm,
  paste: pasteForm,
  form: personForm,
  auto: sourceForm,
};

function turnTo(page: typeof draft.page, contacts: Contact[]): void {
  draft.contacts = contacts;
  draft.page = page;
  refresh();
}

function fileForm(): Child[] {
  let contacts: Contact[] = [];
  const start = button({
    key: 'import:start',
    text: label('import'),
    kind: 'primary',
    disabled: true,
    onClick: () => turnTo('mapping', contacts),
  });
  const input = h('input', {
    type: 'file',
    accept: '.csv,.txt',
    'data-replica': 'import:file',
    'aria-label': say('fileField'),
  }) as HTMLInputElement;
  input.addEventListener('change', async () => {
    contacts = parseLines((await input.files?.[0]?.text()) ?? '');
    nativeButton(start).disabled = contacts.length === 0;
  });
  return [h('div', { class: 'field' }, h('div', { class: 'field-label' }, say('fileField')), input), start];
}

function pasteForm(): Child[] {
  let contacts: Contact[] = [];
  const next = button({
    key: 'import:continue',
    text: label('continue'),
    kind: 'primary',
    disabled: true,
    onClick: () => turnTo('mapping', contacts),
  });
  const lines = field({
    key: 'import:lines',
    text: say('pasteField'),
    type: 'lines',
    onInput: (value) => {
      contacts = parseLines(value);
      nativeButton(next).disabled = contacts.length === 0;
    },
  });
  return [lines, next];
}

function personForm(): Child[] {
  const contact: Contact = { mail: '', first: '', last: '' };
  const add = button({
    key: 'import:add-person',
    text: say('addThisPerson'),
    kind: 'primary',
    disabled: true,
    onClick: () => turnTo('groups', [contact]),
  });
  const write = (name: keyof Contact) => (value: string) => {
    contact[name] = value.trim();
    nativeButton(add).disabled = !contact.mail.includes('@');
  };
  return [
    field({ key: 'import:email', text: say('email'), type: 'email', onInput: write('mail') }),
    field({ key: 'import:firstname', text: say('firstName'), onInput: write('first') }),
    field({ key: 'import:lastname', text: say('lastName'), onInput: write('last') }),
    add,
  ];
}

function sourceForm(): Child[] {
  const found = ['tom', 'eva', 'kim'].map((name) => ({ mail: `${name}@example.net`, first: name, last: '' }));
  const next = button({
    key: 'import:next',
    text: label('next'),
    kind: 'primary',
    disabled: true,
    onClick: () => turnTo('groups', found),
  });
  const options = [
    { key: 'import:source-address-books', text: say('sourceBooks'), selected: false },
    { key: 'import:source-ticketing', text: say('sourceTicketing'), selected: false },
  ];
  return [
    tiles(say('wayAuto'), options, () => {
      nativeButton(next).disabled = false;
    }),
    next,
  ];
}

function mappingPage(): HTMLElement {
  const columns = ['mail', ...data.fields].map((name, index) =>
    h('div', { class: 'list-line' }, h('span', { class: 'note' }, say('mappingColumn', { n: index + 1 })), name),
  );
  const use = button({
    key: 'import:use-columns',
    text: say('validateMapping'),
    kind: 'primary',
    onClick: () => turnTo('groups', draft.contacts),
  });
  return titledCard(say('mappingTitle'), ...columns, use);
}

function groupsPage(id: string): HTMLElement {
  const groups = [say('groupOne'), say('groupTwo')].map((text, index) =>
    checkbox({ key: `import:group-${index + 1}`, text, onChange: () => undefined }),
  );
  const finish = button({
    key: 'import:finish',
    text: say('finish'),
    kind: 'primary',
    onClick: (pressed) => finishImport(pressed, id),
  });
  return titledCard(say('groupTitle'), ...groups, finish);
}
