import type { Act } from '../walker.ts';
import { done, type Plan } from './plan.ts';

const guide = 'kdrive/manage-kdrive-users';
const start = 'https://kdrive.infomaniak.com/app/drive/77/files';

/** From the files to the menu of the second person; `answer` is the panel's button for "the right person". */
const toPerson = (answer: string): Act[] => [
  { free: 'kdrive-menu', moves: true },
  { ring: 'menu:kdrive-users' },
  { panel: answer },
  { free: 'member-menu:2', moves: true },
  { panel: 'warning.confirm' },
];

export const kdriveUsersPlans: Plan[] = [
  {
    guide,
    part: 'invite',
    start,
    acts: [
      { free: 'kdrive-menu', moves: true },
      { ring: 'menu:kdrive-invite' },
      { free: 'kdrive-invite:email', type: 'rita.foxtrot@example.org' },
      { free: 'kdrive-invite:go' },
      done,
    ],
  },
  {
    guide,
    part: 'block',
    start,
    acts: [...toPerson('step.done-next'), { ring: 'menu:kdrive-block' }, { free: 'kdrive-block:go' }, done],
  },
  {
    guide,
    part: 'remove',
    start,
    acts: [
      ...toPerson('step.yes'),
      { ring: 'menu:kdrive-remove' },
      { free: 'kdrive-remove:keep' },
      { free: 'kdrive-remove:go' },
      done,
    ],
  },
  {
    guide,
    part: 'replace',
    start,
    acts: [
      ...toPerson('step.done-next'),
      { ring: 'menu:kdrive-replace' },
      { free: 'kdrive-replace:email', type: 'rita.foxtrot@example.org' },
      { free: 'kdrive-replace:go' },
      done,
    ],
  },
];
