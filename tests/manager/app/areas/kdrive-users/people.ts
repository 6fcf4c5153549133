import { data, type Person } from '../../data.ts';
import { kept } from '../../kept.ts';

export interface Member extends Person {
  state: 'active' | 'blocked' | 'invited';
}

const store = kept<Member[]>('kdrive-users', () => data.users.map((person) => ({ ...person, state: 'active' })));

export const members: readonly Member[] = store.data;

export function changeMembers(change: (all: Member[]) => void): void {
  change(store.data);
  store.keep();
}
