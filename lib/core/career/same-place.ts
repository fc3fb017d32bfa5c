import type { CareerSpan } from '../model/career.ts';
import { companyKey } from '../text/company-name.ts';
import { isSameEmployer } from '../text/same-employer.ts';

/** Whether two entries may name one employer, or one school. Generous, and never for two that are not of one sort. */
export function isSamePlace(one: CareerSpan, other: CareerSpan): boolean {
  const [a, b] = [companyKey(one.label), companyKey(other.label)];
  return one.what === other.what && a !== undefined && b !== undefined && isSameEmployer(a, b);
}
