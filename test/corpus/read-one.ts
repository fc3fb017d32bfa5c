import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { admit } from '../../lib/core/intake/admit.ts';
import { readFile } from '../../lib/documents/read-file.ts';
import type { FileOutcome } from './files.ts';

// One reader process: takes a file's path, answers with what became of it. The file's own words never leave this process.
process.on('message', async (file: string) => {
  const bytes = new Uint8Array(readFileSync(file));
  const start = performance.now();
  const answer: Omit<FileOutcome, 'format'> = { is: 'crashed', milliseconds: 0, kinds: [] };
  try {
    const { raw } = await readFile({ name: basename(file), bytes });
    answer.milliseconds = performance.now() - start;
    const admitted = admit(raw, { id: 'corpus', readAt: '2026-01-01T00:00:00Z' });
    answer.is = !admitted.ok ? 'refused' : raw.readable ? 'read' : 'unreadable';
    if (raw.reason) answer.reason = raw.reason;
    if (admitted.ok) answer.kinds = [...new Set(admitted.profile.observations.map(({ kind }) => kind))];
  } catch {
    answer.milliseconds = performance.now() - start;
  }
  process.send?.(answer);
});
