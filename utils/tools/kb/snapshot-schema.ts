/** JSON schema of what the panel may know of a page. `parseSnapshot` of `protocol.ts` reads the same shape. */
import { MAX_TEXT, MAX_TEXTS } from '../../protocol.ts';

const text = (description: string) => ({ type: 'string', maxLength: MAX_TEXT, description });

const texts = (description: string) => ({
  type: 'array',
  maxItems: MAX_TEXTS,
  items: { type: 'string', maxLength: MAX_TEXT },
  description,
});

const entries = (description: string, properties: Record<string, object>) => ({
  type: 'array',
  maxItems: MAX_TEXTS,
  items: { type: 'object', properties, required: Object.keys(properties) },
  description,
});

export const snapshotSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Snapshot',
  description:
    'A page as Signpost knows it: its address and the captions around the work. Never contents of fields, rows or cells. Unknown fields are ignored; longer texts and lists are cut.',
  type: 'object',
  properties: {
    url: { type: 'string', format: 'uri', description: 'Address of the page, with query.' },
    title: text('Title of the document.'),
    lang: text('`lang` of the document. Proves nothing: the captions tell the language.'),
    breadcrumb: texts('The way to the page, outermost first.'),
    headings: texts('Headings, in the order of the page.'),
    nav: entries('Entries of the side menu.', {
      text: text('Caption.'),
      current: { type: 'boolean', description: 'The entry of the open page.' },
    }),
    tabs: entries('Tabs of the page.', {
      text: text('Caption.'),
      selected: { type: 'boolean', description: 'The open tab.' },
    }),
    dialog: {
      type: ['string', 'null'],
      maxLength: MAX_TEXT,
      description: 'Title of the open dialog; null when none is open.',
    },
    controls: entries('Buttons, links, fields, menu entries and the like, outside side menu and tabs.', {
      role: text('ARIA role, or `generic` for a clickable text.'),
      name: text('Accessible name.'),
    }),
  },
  required: ['url'],
} as const;
