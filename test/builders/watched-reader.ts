import { Worker } from 'node:worker_threads';
import type { RawProfile } from '../../lib/core/model/raw-profile.ts';

/** What a thread answered for a file: what was read, and what the file touched that no document may touch. */
export type WatchedRead = { raw: RawProfile; touched: string[]; ms: number } | 'hung' | 'crashed';

/** Reads files one after the other in a thread that can be ended, each for at most so many milliseconds. */
export async function readWatched(files: readonly { name: string; bytes: Uint8Array }[], mostMs = 10_000): Promise<WatchedRead[]> {
  const answers: WatchedRead[] = [];
  let thread: Worker | undefined;
  for (const file of files) {
    thread ??= await started();
    const answer = await answerOf(thread, { ...file, bytes: file.bytes.slice() }, mostMs);
    answers.push(answer);
    if (typeof answer === 'string') {
      await thread.terminate();
      thread = undefined;
    }
  }
  await thread?.terminate();
  return answers;
}

function started(): Promise<Worker> {
  const thread = new Worker(new URL('./watched-thread.ts', import.meta.url), {
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  return new Promise((resolve, reject) => {
    thread.once('message', () => resolve(thread));
    thread.once('error', reject);
  });
}

function answerOf(thread: Worker, file: { name: string; bytes: Uint8Array }, mostMs: number): Promise<WatchedRead> {
  const from = performance.now();
  return new Promise((resolve) => {
    const end = (answer: WatchedRead): void => {
      clearTimeout(timer);
      thread.off('message', answered).off('error', crashed).off('exit', crashed);
      resolve(answer);
    };
    const answered = (read: { raw: RawProfile; touched: string[] }): void => end({ ...read, ms: performance.now() - from });
    const crashed = (): void => end('crashed');
    const timer = setTimeout(() => end('hung'), mostMs);
    thread.on('message', answered).on('error', crashed).on('exit', crashed);
    thread.postMessage(file);
  });
}
