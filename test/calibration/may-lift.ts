import type { Indicator } from '../../lib/core/model/indicator.ts';

/**
 * Whether an indicator, answered yes alone, brings a case to *worth a question* or further; see the table in
 * `core/assess/assess.ts`. Weak ones and corroborating ones never do.
 */
export const mayLift = ({ specificity, use }: Pick<Indicator, 'specificity' | 'use'>): boolean =>
  specificity !== 'weak' && use !== 'corroborate';
