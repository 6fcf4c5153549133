import { h } from '../../dom.ts';
import { go, type View } from '../../router.ts';
import { button, card } from '../../ui/controls.ts';
import { openDialog } from '../../ui/dialog.ts';
import { field, tiles } from '../../ui/fields.ts';
import { titledCard } from '../../ui/notice.ts';
import { saveButton } from '../../ui/save.ts';
import { table, tableTitle } from '../../ui/table.ts';
import { BASE, data, keep, profileFrame } from './frame.ts';
import { label, say } from './texts.ts';

/** The list; its address and the button are public. */
export function tokensView(): View {
  return {
    ...profileFrame('tokens', say('tokens')),
    targets: [label('createToken')],
    disabledTwin: label('createToken'),
    body: () => [list()],
  };
}

function list(): HTMLElement {
  const create = button({
    key: 'token:create',
    text: label('createToken'),
    kind: 'primary',
    onClick: () => go(`${BASE}/token/add`),
  });
  const rows = table({
    key: 'token',
    columns: [
      { text: say('name'), class: 'wide' },
      { text: say('made'), class: 'middle' },
    ],
    rows: data.tokens.map((name) => [name, say('today')]),
  });
  const empty = h('div', { class: 'card-pad note' }, say('none'));
  return card(tableTitle(data.tokens.length, say('tokens'), create), data.tokens.length > 0 ? rows : empty);
}

/** Application and validity; how they are asked for is invented. */
export function tokenAddView(): View {
  const scopes = [say('everything'), say('filesOnly')];
  const spans = [say('oneYear'), say('oneMonth')];
  let scope = scopes[0] ?? '';
  const choices = (key: string, texts: string[]) =>
    texts.map((text, nth) => ({ key: `token:${key}-${nth + 1}`, text, selected: nth === 0 }));
  const proceed = () =>
    button({ key: 'token:proceed', text: say('proceed'), kind: 'primary', onClick: () => prove(scope) });
  return {
    ...profileFrame('tokens', say('tokenAdd')),
    body: () => [
      titledCard(
        say('tokenAdd'),
        h('p', {}, say('scope')),
        tiles(say('scope'), choices('scope', scopes), (nth) => {
          scope = scopes[nth] ?? '';
        }),
        h('p', {}, say('lifetime')),
        tiles(say('lifetime'), choices('span', spans), () => undefined),
        proceed(),
      ),
    ],
  };
}

function prove(scope: string): void {
  const dialog = openDialog('token');
  const made = (): void => {
    data.tokens.push(scope);
    keep();
    dialog.show(() => ({
      title: say('tokens'),
      body: [h('p', {}, say('onlyOnce', { secret: 'aBc123-example' }))],
      footer: [
        button({ key: 'token:done', text: say('done'), kind: 'primary', onClick: () => go(`${BASE}/token/list`) }),
      ],
    }));
  };
  dialog.show(() => ({
    title: say('prove'),
    body: [field({ key: 'token:password', text: say('secret'), type: 'password' })],
    footer: [
      button({ key: 'token:cancel', text: say('stop'), onClick: dialog.close }),
      saveButton(dialog, { key: 'token:confirm', text: say('proceed') }, made),
    ],
  }));
}
