import { h } from '../../dom.ts';
import { refresh } from '../../router.ts';
import { button } from '../../ui/controls.ts';
import { openDialog } from '../../ui/dialog.ts';
import { checkbox, field } from '../../ui/fields.ts';
import { saveButton } from '../../ui/save.ts';
import { changeMembers, type Member } from './people.ts';
import { label, say } from './texts.ts';

export function inviteDialog(): void {
  let mail = '';
  const body = () => [
    field({
      key: 'kdrive-invite:email',
      text: say('address'),
      onInput: (value) => {
        mail = value;
      },
    }),
  ];
  ask('kdrive-invite', label('inviteUser'), say('send'), body, () =>
    changeMembers((all) => all.push({ name: mail, mail, role: 'collaborator', state: 'invited' })),
  );
}

export function blockDialog(member: Member): void {
  const body = () => [h('p', {}, say('blockText', { name: member.name }))];
  ask('kdrive-block', label('blockUser'), say('confirm'), body, () =>
    changeMembers(() => {
      member.state = 'blocked';
    }),
  );
}

export function removeDialog(member: Member): void {
  const body = () => [
    h('p', {}, member.mail),
    checkbox({ key: 'kdrive-remove:keep', text: say('keepData'), checked: true, onChange: () => undefined }),
  ];
  ask('kdrive-remove', label('removeUser'), say('confirm'), body, () =>
    changeMembers((all) => all.splice(all.indexOf(member), 1)),
  );
}

export function replaceDialog(member: Member): void {
  let mail = '';
  const body = () => [
    h('p', {}, member.mail),
    field({
      key: 'kdrive-replace:email',
      text: say('successor'),
      onInput: (value) => {
        mail = value;
      },
    }),
  ];
  ask('kdrive-replace', label('replaceUser'), say('confirm'), body, () =>
    changeMembers(() => Object.assign(member, { name: mail, mail })),
  );
}

/** A window with Cancel and one button that does it. */
function ask(key: string, title: string, go: string, body: () => HTMLElement[], done: () => void): void {
  const dialog = openDialog(key);
  const finish = (): void => {
    done();
    dialog.close();
    refresh();
  };
  dialog.show(() => ({
    title,
    body: body(),
    footer: [
      button({ key: `${key}:cancel`, text: say('cancel'), onClick: dialog.close }),
      saveButton(dialog, { key: `${key}:go`, text: go }, finish),
    ],
  }));
}
