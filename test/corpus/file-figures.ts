import type { FileOutcome } from './files.ts';

/** The figures over many files, as lines: how each format fared, how long it took, and in what share a kind was found. */
export function fileFigures(outcomes: readonly FileOutcome[]): string[] {
  const formats = [...new Set(outcomes.map(({ format }) => format))].sort();
  return formats.flatMap((format) => {
    const all = outcomes.filter((one) => one.format === format);
    const read = all.filter(({ is }) => is === 'read');
    const count = (is: FileOutcome['is']): number => all.filter((one) => one.is === is).length;
    const times = read.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
    const reasons = [...new Set(all.flatMap(({ reason }) => reason ?? []))].map(
      (reason) => `${reason} ${all.filter((one) => one.reason === reason).length}`,
    );
    return [
      `${format}: ${all.length} files, ${read.length} read, ${count('crashed')} crashed, ${count('hung')} hung, ${count('refused')} refused, ${count('unreadable')} unreadable${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}`,
      `  p50 ${percentile(times, 0.5)} ms, p95 ${percentile(times, 0.95)} ms, longest ${percentile(times, 1)} ms`,
      ...(read.length === 0 ? [] : [`  found: ${wanted.map(([word, kind]) => `${word} ${share(read, kind)}`).join(', ')}`]),
    ];
  });
}

const wanted = [
  ['name', 'display-name'],
  ['e-mail', 'email'],
  ['phone', 'phone'],
  ['work', 'work'],
  ['education', 'education'],
  ['skills', 'skill'],
  ['languages', 'language'],
] as const;
const share = (read: readonly FileOutcome[], kind: string): string =>
  `${((100 * read.filter(({ kinds }) => kinds.includes(kind)).length) / read.length).toFixed(1)} %`;
const percentile = (sorted: readonly number[], at: number): string =>
  sorted.length === 0 ? '–' : (sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] as number).toFixed(0);
