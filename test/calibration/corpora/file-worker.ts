import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isPage, readSource } from '../../../lib/cli/read-source.ts';
import { readFile } from '../../../lib/documents/read-file.ts';
import { dprkItWorkerPack } from '../../../lib/packs/dprk-it-worker/pack.gen.ts';
import { checksOf } from '../checks.ts';
import { addCandidate, emptyTally, type Tally } from '../tally.ts';
import { caseOf, caseOfProfile } from './one-profile.ts';

/** What leaves the process that has read a person's file: a tally of one, or nothing where no profile could be read. */
export type FileTally = Tally | null;

const checks = checksOf(dprkItWorkerPack);
process.on('message', async ({ path, readAt }: { path: string; readAt: string }) => {
  let tally: FileTally = null;
  try {
    const file = isPage(path)
      ? caseOfProfile((await readSource(path, { id: 'corpus', readAt })).profile)
      : caseOf((await readFile({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) })).raw, readAt);
    if (file !== undefined) {
      const counted = emptyTally();
      addCandidate(counted, { situation: 'file', file }, checks);
      tally = counted;
    }
  } catch {
    // A file that breaks its reader is one that was not read; the reading of documents has tests of its own.
  }
  process.send?.({ tally });
});
