import type { Act } from '../walker.ts';
import { done, type Plan } from './plan.ts';

const PRODUCTS = '/v3/ng/products/streaming/radio';

const toAutoDj = (stream: 1 | 2): Act[] => [
  { free: 'radio:1' },
  { free: `stream:${stream}` },
  { ring: 'sidebar:auto-dj' },
];

export const radioPlans: Plan[] = [
  {
    guide: 'streaming-radio/run-auto-dj',
    part: 'activate',
    start: PRODUCTS,
    acts: [
      ...toAutoDj(1),
      { panel: 'step.yes' },
      { ring: 'auto-dj:activate' },
      { panel: 'step.skip' },
      { free: 'auto-dj:apply' },
      done,
    ],
  },
  {
    guide: 'streaming-radio/run-auto-dj',
    part: 'playlists',
    start: PRODUCTS,
    acts: [...toAutoDj(2), { choice: 0 }, { free: 'manual:new' }, done],
  },
  {
    guide: 'streaming-radio/run-auto-dj',
    part: 'sound',
    start: PRODUCTS,
    acts: [...toAutoDj(2), { ring: 'sound:normalization' }, { free: 'transitions:fade' }, done],
  },
];
