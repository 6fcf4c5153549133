import { keepData, type Person, ROLES } from '../data.ts';
import { h } from '../dom.ts';
import { label, say } from '../i18n.ts';
import { refresh } from '../router.ts';
import { button, nativeButton } from '../ui/controls.ts';
import { openDialog } from '../ui/dialog.ts';
import { tiles } from '../ui/fields.ts';
import { saveButton, toast } from '../ui/save.ts';

export const ROLE_HINTS = ['roleHintLegal', 'roleHintAdmin', 'roleHintCollab', 'roleHintExternal'] as const;
export const ROLE_KEYS = ['role:legal-representative', 'role:administrator', 'role:collaborator', 'role:external-user'];

export function changeRole(person: Person): void {
  const dialog = openDialog('change-role');
  let chosen = person.role;
  dialog.show(() => {
    const done = (): void => {
      person.role = chosen;
      keepData();
      dialog.close();
      refresh();
      toast(say('roleSavedToast', { name: person.name }));
    };
    const keep = saveButton(dialog, { key: 'role:save', text: label('save'), disabled: true }, done);
    const options = roleTiles(person.role, (role) => {
      chosen = role;
      nativeButton(keep).disabled = false;
    });
    const cancel = button({ key: 'role:cancel', text: say('cancel'), onClick: dialog.close });
    return {
      title: `${label('modifyRole')} · ${person.name}`,
      body: [h('p', {}, person.mail), options],
      footer: [cancel, keep],
    };
  });
}

export function roleTiles(selected: Person['role'] | null, onSelect: (role: Person['role']) => void): HTMLElement {
  const options = ROLES.map((role, index) => ({
    key: ROLE_KEYS[index] ?? role,
    text: label(role),
    hint: say(ROLE_HINTS[index] ?? 'roleHintCollab'),
    selected: role === selected,
  }));
  return tiles(say('roleTitle'), options, (index) => {
    const role = ROLES[index];
    if (role) onSelect(role);
  });
}
