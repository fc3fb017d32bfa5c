import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Checks } from '../checks.ts';
import { addCandidate, addTally, emptyTally, type Tally } from '../tally.ts';
import type { CorpusCounts } from './corpus.ts';
import type { FileTally } from './file-worker.ts';
import { type CorpusFile, corpusFiles } from './files.ts';
import { githubAccounts } from './github-accounts.ts';
import { linkedinRecords } from './linkedin-records.ts';
import { caseOf } from './one-profile.ts';

type Place = Pick<CorpusCounts, 'source' | 'region' | 'people'>;
type Group = { place: Place; unread: number; tally: Tally };

/** Checks every real person's page and document below a folder, and gives counts by source and region; nothing else leaves. */
export async function readCorpora(
  folder: string,
  checks: Checks,
  processes: number,
  told: (done: number, of: number) => void,
): Promise<CorpusCounts[]> {
  const groups = new Map<string, Group>();
  for (const person of [...githubAccounts(folder), ...linkedinRecords(folder)]) {
    const group = groupOf(groups, person);
    const file = caseOf(person.raw, person.readAt);
    if (file === undefined) group.unread += 1;
    else addCandidate(group.tally, { situation: 'record', file }, checks);
  }
  const files = corpusFiles(folder);
  let next = 0;
  let done = 0;
  await Promise.all(
    Array.from({ length: processes }, async () => {
      const reader = new Reader();
      for (let file = files[next++]; file !== undefined; file = files[next++]) {
        const group = groupOf(groups, file);
        const tally = await reader.read(file);
        if (tally === null) group.unread += 1;
        else addTally(group.tally, tally);
        told(++done, files.length);
      }
      reader.end();
    }),
  );
  return [...groups.values()].map(({ place, unread, tally: { candidates, levels, answers, without } }) => ({
    ...place,
    ...{ candidates, unread, levels, answers, without },
  }));
}

function groupOf(groups: Map<string, Group>, { source, region, people }: Place): Group {
  const key = `${source}/${region}`;
  const group = groups.get(key) ?? { place: { source, region, people }, unread: 0, tally: emptyTally() };
  groups.set(key, group);
  return group;
}

/** A process that reads files one by one, and is ended and begun anew when one takes too long. */
class Reader {
  private child: ChildProcess | undefined;

  read({ path, readAt }: CorpusFile): Promise<FileTally> {
    this.child ??= fork(fileURLToPath(new URL('file-worker.ts', import.meta.url)), { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const child = this.child;
    return new Promise((settle) => {
      const finish = (tally: FileTally, isBroken: boolean): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        if (isBroken) this.end();
        settle(tally);
      };
      const timer = setTimeout(() => finish(null, true), longestMs);
      child.once('message', (message) => finish((message as { tally: FileTally }).tally, false));
      child.once('exit', () => finish(null, true));
      child.send({ path, readAt });
    });
  }

  end(): void {
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }
}

/** Six times as long as the product gives a document: the machine may be busy, and a process has to start. */
const longestMs = 60_000;
