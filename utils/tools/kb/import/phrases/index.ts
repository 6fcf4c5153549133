import type { Localised } from '../../../../content/types.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Phrases } from './phrases.ts';

export const PHRASES: Localised<Phrases> = { en, fr, de, it, es };
export type { Phrases } from './phrases.ts';
