import { type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PanelModel } from '../utils/panel/types.ts';
import { type CopyText, copyToClipboard } from './copy.ts';

export interface Surroundings {
  model: PanelModel;
  copy: CopyText;
  /** Set before Home is opened for its search field: the field takes the focus once and resets it. */
  wantsSearch: Signal<boolean>;
}

export const ModelContext = createContext<Surroundings | null>(null);

export function surround(model: PanelModel, copy: CopyText = copyToClipboard): Surroundings {
  return { model, copy, wantsSearch: signal(false) };
}

/** @throws {Error} outside of a ModelContext. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(ModelContext);
  if (!surroundings) throw new Error('a view was drawn outside of ModelContext');
  return surroundings;
}

export const useModel = (): PanelModel => useSurroundings().model;
