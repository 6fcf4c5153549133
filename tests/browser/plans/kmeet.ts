import { done, type Plan } from './plan.ts';

const HOME = 'https://kmeet.infomaniak.com/';
const ROOM = 'https://kmeet.infomaniak.com/alpha-001';

export const kmeetPlans: Plan[] = [
  {
    guide: 'kmeet/approve-participants',
    part: 'before',
    start: HOME,
    acts: [{ ring: 'kmeet:new' }, { free: 'kmeet:advanced' }, { ring: 'kmeet:control' }, { ring: 'kmeet:start' }, done],
  },
  {
    guide: 'kmeet/approve-participants',
    part: 'waiting-room',
    start: ROOM,
    acts: [{ free: 'kmeet:more' }, { ring: 'kmeet:security' }, { ring: 'kmeet:waiting-room' }],
  },
  {
    guide: 'kmeet/approve-participants',
    part: 'options',
    start: ROOM,
    acts: [
      { free: 'kmeet:more' },
      { ring: 'kmeet:settings' },
      { ring: 'kmeet:tab-moderation' },
      { free: 'kmeet:muted' },
      done,
    ],
  },
];
