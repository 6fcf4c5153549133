import { DOMAINS } from '../../data.ts';
import { h } from '../../dom.ts';
import { button, nativeButton } from '../../ui/controls.ts';
import { type Dialog, openDialog } from '../../ui/dialog.ts';
import { checkbox, field } from '../../ui/fields.ts';
import { saveButton, toast } from '../../ui/save.ts';
import { table } from '../../ui/table.ts';
import { label, say } from './texts.ts';

/** Products and terms, then how the other side learns of it. Only "Transfer" is public. */
export function startTransfer(done: (products: string[]) => void): void {
  const dialog = openDialog('transfer');
  const chosen = new Set<string>();
  let agreed = false;
  dialog.show(() => {
    const transfer = saveButton(dialog, { key: 'transfer:confirm', text: label('transfer'), disabled: true }, () =>
      tell(dialog, () => done([...chosen])),
    );
    const look = (): void => {
      nativeButton(transfer).disabled = chosen.size === 0 || !agreed;
    };
    const choose = (name: string, isChosen: boolean): void => {
      if (isChosen) chosen.add(name);
      else chosen.delete(name);
      look();
    };
    const terms = checkbox({
      key: 'transfer:terms',
      text: say('terms'),
      onChange: (checked) => {
        agreed = checked;
        look();
      },
    });
    const cancel = button({ key: 'transfer:cancel', text: say('stop'), onClick: dialog.close });
    return { title: say('which'), body: [products(choose), terms], footer: [cancel, transfer] };
  });
}

function products(choose: (name: string, isChosen: boolean) => void): HTMLElement {
  return table({
    key: 'product',
    columns: [
      { text: '', class: 'narrow' },
      { text: say('what'), class: 'wide' },
    ],
    rows: DOMAINS.map(({ name }, nth) => [
      checkbox({
        key: `transfer:product-${nth + 1}`,
        text: say('tick', { name }),
        bare: true,
        onChange: (checked) => choose(name, checked),
      }),
      name,
    ]),
  });
}

function tell(dialog: Dialog, done: () => void): void {
  const finish = (): void => {
    dialog.close();
    done();
  };
  const link = 'https://manager.infomaniak.com/v3/ng/admin3/accounts/transfers/receive/42';
  const copy = button({ key: 'transfer:copy', text: say('copy'), onClick: () => toast(say('copy')) });
  const send = button({ key: 'transfer:send', text: say('send'), onClick: () => toast(say('send')) });
  dialog.show(() => ({
    title: say('how'),
    body: [
      h('div', { class: 'list-line' }, h('span', { class: 'note' }, link), copy),
      field({ key: 'transfer:mail', text: say('mail'), type: 'email' }),
      send,
    ],
    footer: [button({ key: 'transfer:finish', text: say('finish'), kind: 'primary', onClick: finish })],
  }));
}
