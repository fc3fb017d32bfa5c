import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { IndexCheck, type IndexCheckResult } from './index-check.tsx';

afterEach(cleanup);

const nothing = { missing: 0, leftOver: 0, outdated: 0, damaged: 0, packed: 0 };

test.each<[string, IndexCheckResult, string[]]>([
  ['nothing', { ok: true, isComplete: true, compared: 3, mended: nothing }, ['3 cases were checked; nothing had to be made again.']],
  [
    'each kind of damage by itself',
    { ok: true, isComplete: true, compared: 3, mended: { missing: 1, leftOver: 2, outdated: 1, damaged: 4, packed: 1 } },
    ['1 case was missing', '2 entries belonged to no case', '1 entry was older', '4 entries were damaged', 'packed copy'],
  ],
  ['where it was stopped', { ok: true, isComplete: false, compared: 2, mended: nothing }, ['Stopped after 2 cases.']],
  ['that another window is at it', 'busy', ['Another window']],
  ['why it could not be done', { ok: false, message: 'The disk is full.' }, ['The disk is full.']],
])('a check says %s', async (_, result, texts) => {
  render(<IndexCheck facts={{ is: 'ready', cases: 3 }} onCheck={async () => result} />);
  expect(screen.getByText('3 cases can be compared.')).toBeDefined();
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Check the index' })));
  for (const text of texts) expect(screen.getByText(text, { exact: false })).toBeDefined();
});

test('while it runs it shows how far it is, and Stop stops it', async () => {
  let heard: AbortSignal | undefined;
  const onCheck = ({ onProgress, signal }: Parameters<Parameters<typeof IndexCheck>[0]['onCheck']>[0]) => {
    heard = signal;
    onProgress({ done: 2_000, of: 9_000 });
    return new Promise<IndexCheckResult>(() => {});
  };
  render(<IndexCheck facts={{ is: 'preparing', done: 4, of: 9 }} onCheck={onCheck} />);
  expect(screen.getByRole<HTMLProgressElement>('progressbar', { name: /4 of 9/ }).value).toBe(4);
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Check the index' })));
  expect(screen.getByRole<HTMLProgressElement>('progressbar', { name: /2000 of 9000/ }).value).toBe(2_000);
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(heard?.aborted).toBe(true);
});
