import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ActProvider } from '../case/act.tsx';
import type { Outcome } from '../case/actions.ts';
import { ToastArea } from '../ui/toast.tsx';
import { BackupButton, type OnBackup } from './backup-button.tsx';

afterEach(cleanup);

const show = (onBackup: OnBackup) =>
  render(
    <ToastArea label="Messages" closeLabel="Close">
      <ActProvider undoSeconds={5}>
        <BackupButton isDue={false} onBackup={onBackup} />
      </ActProvider>
    </ToastArea>,
  );
const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Save a backup' });

test('while a large backup is written it says how far it is, and Stop stops it and says nothing more', async () => {
  let on: Parameters<OnBackup>[0] | undefined;
  let end: (result: Outcome | 'stopped') => void = () => {};
  show((given) => {
    on = given;
    return new Promise((done) => {
      end = done;
    });
  });
  fireEvent.click(button());
  expect(button().disabled).toBe(true);
  act(() => on?.onProgress({ done: 4_000, of: 9_000 }));
  expect(screen.getByRole<HTMLProgressElement>('progressbar', { name: /4000 of 9000/ }).value).toBe(4_000);
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(on?.signal.aborted).toBe(true);
  await act(async () => end('stopped'));
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(screen.queryByText('Backup saved to your downloads.')).toBeNull();
  expect(button().disabled).toBe(false);
});

test.each<[string, Outcome, string]>([
  ['saved', { ok: true }, 'Backup saved to your downloads.'],
  ['not saved', { ok: false, message: 'The disk is full.' }, 'The disk is full.'],
])('a backup that was %s says so', async (_, outcome, said) => {
  show(async () => outcome);
  await act(async () => void fireEvent.click(button()));
  expect(await screen.findByText(said)).toBeDefined();
});
