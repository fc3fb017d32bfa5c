import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptWorker } from './kept-worker.ts';

let started = 0;
let ended = 0;
const start = () => {
  started += 1;
  return { terminate: () => (ended += 1) } as unknown as Worker;
};

beforeEach(() => {
  vi.useFakeTimers();
  started = ended = 0;
});
afterEach(() => vi.useRealTimers());

test('a worker that was given back is the next one taken', () => {
  const kept = keptWorker(start);
  const worker = kept.take();
  kept.giveBack(worker);
  expect(kept.take()).toBe(worker);
  expect(started).toBe(1);
});

test('a worker that nobody takes is ended after a while, and one that was taken again is not', () => {
  const kept = keptWorker(start, 1_000);
  kept.giveBack(kept.take());
  const again = kept.take();
  vi.advanceTimersByTime(5_000);
  expect(ended).toBe(0);
  kept.giveBack(again);
  vi.advanceTimersByTime(999);
  expect(ended).toBe(0);
  vi.advanceTimersByTime(1);
  expect(ended).toBe(1);
  kept.take();
  expect(started).toBe(2);
});

test('of two that are given back one is kept', () => {
  const kept = keptWorker(start);
  const [one, other] = [kept.take(), kept.take()];
  kept.giveBack(one);
  kept.giveBack(other);
  expect(ended).toBe(1);
  expect(kept.take()).toBe(one);
});

test('preparing starts one ahead of the work, and only one', () => {
  const kept = keptWorker(start);
  const greet = vi.fn();
  kept.prepare(greet);
  kept.prepare(greet);
  expect({ started, greeted: greet.mock.calls.length }).toEqual({ started: 1, greeted: 1 });
  kept.take();
  expect(started).toBe(1);
});
