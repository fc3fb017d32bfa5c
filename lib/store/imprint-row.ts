import type { Imprint } from '../core/model/imprint.ts';
import type { ImprintRow } from './derived.ts';
import { rowSum } from './row-sum.ts';

/** An imprint as it is stored. */
export function imprintRow(imprint: Imprint): ImprintRow {
  return { caseId: imprint.caseId, sum: imprintSum(imprint), imprint };
}

/** Whether a stored imprint is as it was written, of this version, and of the case that it lies under. */
export function isWholeImprint({ caseId, sum, imprint }: ImprintRow, version: number): boolean {
  try {
    return imprint.caseId === caseId && imprint.version === version && sum === imprintSum(imprint);
  } catch {
    // Something else lies in its place.
    return false;
  }
}

/** A number that is the same for imprints that say the same. */
export function imprintSum({ caseId, version, readAt, names, values, texts }: Imprint): number {
  const ofTexts = texts.flatMap(({ by, words, sketch }) => [by, words, sketch]);
  return rowSum([caseId, version, readAt, names.length, ...names, values, ...ofTexts]);
}
