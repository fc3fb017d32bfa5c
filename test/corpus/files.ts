import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What reading one file came to; kinds and reasons only, nothing of what stands in it. */
export type FileOutcome = {
  format: string;
  is: 'read' | 'unreadable' | 'refused' | 'crashed' | 'hung';
  reason?: string;
  milliseconds: number;
  kinds: string[];
};

/** Reads every file below a folder in a process of its own that is ended when one file takes longer than ten seconds. */
export async function readFiles(folder: string): Promise<FileOutcome[]> {
  const files = readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((file) => statSync(file).isFile());
  const outcomes: FileOutcome[] = [];
  let reader: Reader | undefined;
  for (const file of files) {
    reader ??= startReader();
    const answer = await reader.read(file);
    if (answer.is === 'hung' || answer.is === 'crashed') {
      reader.end();
      reader = undefined;
    }
    outcomes.push({ ...answer, format: extname(file).toLowerCase() || 'none' });
  }
  reader?.end();
  return outcomes;
}

type Answer = Omit<FileOutcome, 'format'>;
type Reader = { read: (file: string) => Promise<Answer>; end: () => void };

function startReader(): Reader {
  const child = spawn(process.execPath, [fileURLToPath(new URL('read-one.ts', import.meta.url))], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return {
    read: (file) =>
      new Promise((settle) => {
        const start = performance.now();
        const finish = (answer: Answer): void => {
          clearTimeout(timer);
          child.removeAllListeners('message').removeAllListeners('exit');
          settle(answer);
        };
        const failed = (is: 'hung' | 'crashed') => finish({ is, milliseconds: performance.now() - start, kinds: [] });
        const timer = setTimeout(() => failed('hung'), longestRead);
        child.once('message', (message) => finish(message as Answer));
        child.once('exit', () => failed('crashed'));
        child.send(file);
      }),
    end: () => child.kill('SIGKILL'),
  };
}

const longestRead = 10_000;
