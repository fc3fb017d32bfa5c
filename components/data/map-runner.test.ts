import { expect, test, vi } from 'vitest';
import type { MapEnd } from '../../lib/review/link-map.ts';
import type { MapStep } from '../../lib/review/map-run.ts';
import { aLink } from '../../test/builders/a-link.ts';
import { type MapRunState, mapRunner, type RunMap } from './map-runner.ts';

/** A run that the test leads: what was asked for, and a way to tell steps and the end of each. */
function led() {
  const runs: {
    isAnew: boolean;
    signal: AbortSignal;
    onStep: (step: MapStep) => void;
    end: (end: MapEnd | 'elsewhere' | undefined) => void;
  }[] = [];
  const run: RunMap = (isAnew, { onStep, signal }) => new Promise((end) => runs.push({ isAnew, signal, onStep, end }));
  const shown: MapRunState[] = [];
  return { runs, shown, runner: mapRunner(run, (map) => shown.push(map)) };
}
const link = (id: string) => ({ from: { id, title: id }, readAt: '2026-11-01T09:00:00.000Z', link: aLink({ otherCase: 'z' }) });
const step = (done: number, ...ids: string[]): MapStep => ({ stage: 'comparing', done, of: 9, links: ids.map(link) });
const ids = (map: MapRunState | undefined): string[] => (map !== undefined && 'links' in map ? map.links.map(({ from }) => from.id) : []);
const settled = () => new Promise((done) => setTimeout(done));

test('links are shown as they come, a stop keeps them, and going on tells them again without doubling any', async () => {
  const { runs, shown, runner } = led();
  runner.goOn();
  runs[0]?.onStep(step(3, 'a', 'b'));
  expect(shown.at(-1)).toMatchObject({ state: 'comparing', done: 3, of: 9 });
  runner.stop();
  expect(runs[0]?.signal.aborted).toBe(true);
  runs[0]?.end({ ok: true, is: 'stopped', seq: 1 });
  await settled();
  expect([shown.at(-1)?.state, ids(shown.at(-1))]).toEqual(['stopped', ['a', 'b']]);
  runner.goOn();
  // While it is looked for who may share something, what is known stays.
  runs[1]?.onStep({ stage: 'finding', done: 1, of: 23, links: [] });
  expect([shown.at(-1)?.state, ids(shown.at(-1))]).toEqual(['finding', ['a', 'b']]);
  runs[1]?.onStep(step(3, 'a', 'b'));
  runs[1]?.onStep(step(9, 'c'));
  runs[1]?.end({ ok: true, is: 'full', seq: 7 });
  await settled();
  expect(shown.at(-1)).toMatchObject({ state: 'ready', done: 9, isCut: true, seq: 7 });
  expect(ids(shown.at(-1))).toEqual(['a', 'b', 'c']);
  expect(runs).toHaveLength(2);
});

test('a map with as many ordinary links as it can hold says that there may be more', async () => {
  const { runs, shown, runner } = led();
  runner.goOn();
  const ordinary = { ...link('a'), link: aLink({ otherCase: 'z', ordinary: 'household' }) };
  runs[0]?.onStep({ ...step(9), links: Array.from({ length: 1_999 }, () => ordinary) });
  runs[0]?.end({ ok: true, is: 'whole', seq: 1 });
  await settled();
  expect(shown.at(-1)).toMatchObject({ state: 'ready', isOrdinaryCut: false });
  runner.again();
  runs[1]?.onStep({ ...step(9), links: Array.from({ length: 2_000 }, () => ordinary) });
  runs[1]?.end({ ok: true, is: 'whole', seq: 1 });
  await settled();
  expect(shown.at(-1)).toMatchObject({ state: 'ready', isOrdinaryCut: true });
});

test('to begin anew ends what is under way first', async () => {
  const { runs, runner } = led();
  runner.goOn();
  runner.again();
  expect([runs.length, runs[0]?.signal.aborted]).toEqual([1, true]);
  runs[0]?.end({ ok: true, is: 'stopped', seq: 1 });
  await settled();
  expect(runs.map(({ isAnew }) => isAnew)).toEqual([false, true]);
});

test('who waits for another window asks again, and takes over what that one has found', async () => {
  vi.useFakeTimers();
  const { runs, shown, runner } = led();
  runner.goOn();
  runs[0]?.end('elsewhere');
  await vi.advanceTimersByTimeAsync(10);
  expect(shown.at(-1)).toEqual({ state: 'elsewhere' });
  await vi.advanceTimersByTimeAsync(1_500);
  expect(runs).toHaveLength(2);
  vi.useRealTimers();
});

test('a worker that died is no end: the reviewer can go on; a failure is told; who has left is told nothing', async () => {
  const { runs, shown, runner } = led();
  runner.goOn();
  runs[0]?.end(undefined);
  await settled();
  expect(shown.at(-1)?.state).toBe('stopped');
  runner.goOn();
  runs[1]?.end({ ok: false, message: 'The store is full.' });
  await settled();
  expect(shown.at(-1)).toEqual({ state: 'failed', message: 'The store is full.' });
  runner.goOn();
  const before = shown.length;
  runner.leave();
  runs[2]?.onStep(step(1, 'a'));
  runs[2]?.end({ ok: true, is: 'stopped', seq: 1 });
  await settled();
  expect([runs[2]?.signal.aborted, shown.length]).toEqual([true, before]);
});
