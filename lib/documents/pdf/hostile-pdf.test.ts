import { expect, test } from 'vitest';
import { hostilePdfs } from '../../../test/builders/hostile-pdfs.ts';
import { readWatched } from '../../../test/builders/watched-reader.ts';
import { admit } from '../../core/intake/admit.ts';
import { unreadableReasons } from '../../core/model/raw-profile.ts';

test('300 hostile PDFs: none runs, none hangs, none is half read; each is a profile or has a reason', async () => {
  const files = hostilePdfs(300, 20_261_122);
  expect(files.length).toBe(300);
  // Thirty seconds rather than ten: this runs beside other tests, and what never ends is found all the same.
  const reads = await readWatched(files, 30_000);
  const odd = reads.flatMap((read, at) => {
    const name = files[at]?.name ?? '';
    if (typeof read === 'string') return [`${name}: ${read}`];
    if (read.touched.length > 0) return [`${name}: touched ${read.touched}`];
    const { readable, reason } = read.raw;
    if (readable !== (reason === undefined) || (reason !== undefined && !unreadableReasons.includes(reason))) return [`${name}: ${reason}`];
    const admitted = admit(read.raw, { id: 'one', readAt: '2026-11-22T10:00:00.000Z' });
    return admitted.ok ? [] : [`${name}: ${admitted.message}`];
  });
  expect(odd).toEqual([]);
  const kinds = Object.groupBy(reads, (read) => (typeof read === 'string' ? read : (read.raw.reason ?? 'readable')));
  expect(kinds['readable']?.length, 'many survive their damage').toBeGreaterThan(50);
  expect(kinds['damaged']?.length, 'and some do not').toBeGreaterThan(5);
}, 240_000);
