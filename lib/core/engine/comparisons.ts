import type { Comparison } from '../model/pattern.ts';
import type { CompareObservations } from './comparison.ts';

const notYet: CompareObservations = () => 'not-comparable';

/** The one closed door for comparing: a function for each name that a pattern may use. */
export const compareBy: Record<Comparison, CompareObservations> = {
  country: notYet,
  'person-name': notYet,
  'full-name-in-handle': notYet,
};
