import { admit } from '../../lib/core/intake/admit.ts';
import { readText } from '../../lib/documents/read-text.ts';
import { labelledScores } from './labelled-score.ts';
import { labelledTexts } from './labelled-texts.ts';

/** Reads every labelled text of a file and gives figures only: precision and recall per field. */
export function labelledFigures(file: string): string[] {
  const read = labelledTexts(file).flatMap((labelled) => {
    const admitted = admit(readText('cv.txt', labelled.text).raw, { id: 'corpus', readAt: '2026-01-01T00:00:00Z' });
    return admitted.ok ? [{ labelled, profile: admitted.profile }] : [];
  });
  const rows = labelledScores(read).map(({ field, labelled, found, right, recalled }) =>
    [field.padEnd(20), share(right, found), share(recalled, labelled), String(found).padStart(6), String(labelled).padStart(8)].join('  '),
  );
  return [`${read.length} labelled texts that can be compared`, `${'field'.padEnd(20)}  precision  recall   found  labelled`, ...rows];
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`).padStart(8);
