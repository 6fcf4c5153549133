import { kept } from '../../kept.ts';

type Zone = 'stalls' | 'balcony' | 'gallery';
export type Access = 'noRestriction' | 'organizers' | 'resellers';

export const ZONES: readonly Zone[] = ['stalls', 'balcony', 'gallery'];

interface State {
  numbered: Zone[];
  /** Seat to zone and to who may buy it. */
  seats: Record<string, Zone>;
  access: Record<string, Access>;
  /** Names of passes created here. */
  passes: string[];
  /** Fields asked of the holders. */
  asked: string[];
}

export const { data, keep } = kept<State>('ticketing', () => ({
  numbered: [],
  seats: {},
  access: {},
  passes: [],
  asked: ['name'],
}));
