import {
  type Category,
  categories,
  type Indicator,
  type Specificity,
  specificities,
  type Use,
  uses,
} from '../../lib/core/model/indicator.ts';
import type { Policy } from '../../lib/core/model/policy.ts';
import { sourceKinds } from '../../lib/core/model/source.ts';
import { type AnswerWay, answerWay, answerWays } from './pattern-needs.ts';

/** What the list of indicators is narrowed to; what is left out narrows nothing. */
export type CatalogueFilter = {
  category?: Category | undefined;
  strength?: Specificity | undefined;
  use?: Use | undefined;
  how?: AnswerWay | undefined;
  source?: (typeof sourceKinds)[number] | undefined;
  state?: 'on' | 'off' | undefined;
};

/** The values that each filter offers. */
export const filterValues = {
  category: categories,
  strength: specificities,
  use: uses,
  how: answerWays,
  source: sourceKinds,
  state: ['on', 'off'],
} as const satisfies { [Name in keyof CatalogueFilter]-?: readonly NonNullable<CatalogueFilter[Name]>[] };

/** Whether an indicator passes every filter that is set. */
export function passes(indicator: Indicator, filter: CatalogueFilter, { switchedOff }: Pick<Policy, 'switchedOff'>): boolean {
  const { category, strength, use, how, source, state } = filter;
  if (category !== undefined && indicator.category !== category) return false;
  if (strength !== undefined && indicator.specificity !== strength) return false;
  if (use !== undefined && indicator.use !== use) return false;
  if (source !== undefined && !indicator.sources.some(({ kind }) => kind === source)) return false;
  if (state !== undefined && Object.hasOwn(switchedOff, indicator.id) !== (state === 'off')) return false;
  return how === undefined || answerWay(indicator.pattern) === how;
}
