import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { type ComponentProps, useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { type OnPreview, type OnRestore, RestoreForm, type RestorePreview, type RestoreStep } from './restore-form.tsx';

afterEach(cleanup);

const preview: RestorePreview = {
  writtenAt: '2026-11-01T09:00:00.000Z',
  counts: { cases: { new: 2, changed: 1, same: 0 }, rows: { added: 5, replaced: 0, same: 0, kept: 1 } },
};
/** The form in a page that holds its step and, as the page does when a lost store is back, puts it elsewhere. */
function Page(doing: Pick<ComponentProps<typeof RestoreForm>, 'onPreview' | 'onRestore'>) {
  const [step, setStep] = useState<RestoreStep>({ is: 'empty' });
  const form = <RestoreForm {...doing} step={step} onStep={setStep} />;
  return step.is === 'done' ? <section>{form}</section> : form;
}
const choose = (text: string) =>
  fireEvent.change(screen.getByLabelText('Choose a backup file…'), { target: { files: [new File([text], 'mine.json')] } });

test('a backup is looked at first, and restored on a second press only', async () => {
  const restore = vi.fn(async (_file: File) => ({ ok: true as const, ...preview }));
  render(<Page onPreview={async () => ({ ok: true, ...preview })} onRestore={restore} />);
  choose('a backup');
  expect(await screen.findByText('Restoring “mine.json” would bring:')).toBeDefined();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '2 new cases',
    '1 case with something added',
    '0 cases that are here already, unchanged',
  ]);
  expect(screen.getByText(/1 row of the file stays out/)).toBeDefined();
  expect(restore).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Restore' }));
  expect(await screen.findByText('Restored “mine.json”:')).toBeDefined();
  expect(await Promise.all(restore.mock.calls.map(([file]) => file.text()))).toEqual(['a backup']);
});

test('a file that is refused says why, and offers nothing to press', async () => {
  const message = 'This file was not restored and nothing was changed: it is not a backup of Second Look.';
  render(<Page onPreview={async () => ({ ok: false, message })} onRestore={async () => ({ ok: false, message })} />);
  choose('{}');
  expect((await screen.findByRole('alert')).textContent).toBe(message);
  expect(screen.queryByRole('button', { name: 'Restore' })).toBeNull();
});

test('a large file says how far it is while it is looked at and while it is restored; Stop while it is looked at leaves nothing behind', async () => {
  let looking: Parameters<OnPreview>[1] | undefined;
  let restoring: Parameters<OnRestore>[1] | undefined;
  let looked: (result: Awaited<ReturnType<OnPreview>>) => void = () => {};
  const onPreview: OnPreview = (_, on) => {
    looking = on;
    return new Promise((done) => {
      looked = done;
    });
  };
  const onRestore: OnRestore = (_, on) => {
    restoring = on;
    return new Promise(() => {});
  };
  render(<Page onPreview={onPreview} onRestore={onRestore} />);
  choose('a backup');
  act(() => looking?.onProgress({ is: 'checking', done: 250, of: 9_000 }));
  expect(screen.getByRole('progressbar', { name: 'Looking at the file: 250 of 9000 cases. Nothing is changed yet.' })).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(looking?.signal.aborted).toBe(true);
  await act(async () => looked('stopped'));
  expect(screen.queryByRole('progressbar')).toBeNull();

  choose('a backup');
  await act(async () => looked({ ok: true, ...preview }));
  fireEvent.click(screen.getByRole('button', { name: 'Restore' }));
  act(() => restoring?.onProgress({ is: 'restoring', done: 500, of: 9_000 }));
  expect(screen.getByRole('progressbar', { name: 'Restoring: 500 of 9000 cases. You can go on working.' })).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(restoring?.signal.aborted).toBe(true);
});
