import type { Measure } from '../model/pattern.ts';
import type { MeasureFacts } from './measure.ts';

const notYet: MeasureFacts = () => ({ is: 'unknown', missing: ['work'] });

/** The one closed door for measuring: a function for each name that a pattern may use. */
export const measureBy: Record<Measure, MeasureFacts> = {
  'account-age-days': notYet,
  'claimed-years': notYet,
  'full-time-overlap-days': notYet,
  'history-discrepancies': notYet,
  'short-remote-jobs': notYet,
  'name-tokens-foreign-to-mailbox': notYet,
  'name-tokens-foreign-to-slug': notYet,
  'phone-countries-unexplained': notYet,
  counted: notYet,
};
