import { afterEach, expect, test, vi } from 'vitest';
import { type Progress, readInWorker } from './document-worker.ts';

type Job = { name: string; bytes: Uint8Array };

/** A worker that answers as it is told to, by the file's name; `silent` gives no answer at all. */
class Told {
  static started = 0;
  static ended = 0;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: unknown) => void) | null = null;
  onmessageerror: ((event: unknown) => void) | null = null;
  constructor() {
    Told.started++;
  }
  postMessage({ name, bytes }: Job): void {
    if (name === 'silent') return;
    queueMicrotask(() => {
      // pdf.js greets with messages of its own.
      this.onmessage?.({ data: { sourceName: 'worker', action: 'ready' } });
      this.onmessage?.({ data: null });
      if (name === 'broken') this.onerror?.({});
      else this.onmessage?.({ data: { read: `${name} of ${bytes.length}` } });
    });
  }
  terminate(): void {
    Told.ended++;
  }
}

afterEach(() => {
  Told.started = Told.ended = 0;
});

const file = (name: string, size = 3): File => new File([new Uint8Array(size)], name);
const read = (files: File[], more: Partial<Parameters<typeof readInWorker<string>>[1]> = {}) =>
  readInWorker<string>(files, {
    start: () => new Told() as unknown as Worker,
    notRead: (name, reason) => `${name}: ${reason}`,
    mostMs: 50,
    ...more,
  });

test('one worker reads all files, in their order, and is ended after the last', async () => {
  const steps: Progress[] = [];
  expect(await read([file('a'), file('b', 5)], { onProgress: (step) => steps.push(step) })).toEqual(['a of 3', 'b of 5']);
  expect(steps).toEqual([
    { done: 0, of: 2, name: 'a' },
    { done: 1, of: 2, name: 'b' },
  ]);
  expect({ started: Told.started, ended: Told.ended }).toEqual({ started: 1, ended: 1 });
});

test('a file that gives no answer in its time was not read, and the next one gets a new worker', async () => {
  expect(await read([file('a'), file('silent'), file('b')])).toEqual(['a of 3', 'silent: took-too-long', 'b of 3']);
  expect({ started: Told.started, ended: Told.ended }).toEqual({ started: 2, ended: 2 });
});

test('a worker that breaks is replaced', async () => {
  expect(await read([file('broken'), file('b')])).toEqual(['broken: damaged', 'b of 3']);
  expect({ started: Told.started, ended: Told.ended }).toEqual({ started: 2, ended: 2 });
});

test('a file that is too large is not even opened, and needs no worker', async () => {
  const large = file('large');
  Object.defineProperty(large, 'size', { value: 20_000_001 });
  const opened = vi.spyOn(large, 'arrayBuffer');
  expect(await read([large])).toEqual(['large: too-large']);
  expect(opened).not.toHaveBeenCalled();
  expect(Told.started).toBe(0);
});

test('a file that was moved since it was chosen is damaged', async () => {
  const gone = file('gone');
  vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
  expect(await read([gone, file('b')])).toEqual(['gone: damaged', 'b of 3']);
});

test('stopping ends the worker at once and gives back what was read', async () => {
  const stop = new AbortController();
  const reading = read([file('a'), file('silent'), file('b')], {
    signal: stop.signal,
    mostMs: 60_000,
    onProgress: ({ name }) => name === 'silent' && setTimeout(() => stop.abort(), 5),
  });
  expect(await reading).toEqual(['a of 3']);
  expect({ started: Told.started, ended: Told.ended }).toEqual({ started: 1, ended: 1 });
  expect(await read([file('a')], { signal: stop.signal })).toEqual([]);
});
