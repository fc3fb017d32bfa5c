import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Correction } from '../../lib/core/model/case.ts';
import { aProfile } from '../../test/builders/a-profile.ts';
import { ActProvider } from '../case/act.tsx';
import type { Outcome } from '../case/actions.ts';
import { ToastArea } from '../ui/toast.tsx';
import { FieldList } from './field-list.tsx';
import { FieldTotals } from './field-totals.tsx';

const correctValue = vi.fn<(...given: unknown[]) => Promise<Outcome>>();
const pointValue = vi.fn<(...given: unknown[]) => Promise<Outcome>>();
const withdrawCorrection = vi.fn<(id: string) => Promise<Outcome>>();
beforeEach(() => {
  correctValue.mockReset().mockResolvedValue({ ok: true });
  withdrawCorrection.mockReset().mockResolvedValue({ ok: true });
});
afterEach(cleanup);

const profile = aProfile({
  account: 'github:mara',
  'display-name': ['Mara Example'],
  skill: ['Go', 'Rust', 'SQL', 'Perl'],
  work: [{ employer: 'Example Ltd', title: 'Engineer', start: '2021-03', end: 'present' }],
  empty: ['education'],
  missing: ['account-created'],
});

const show = (corrections: Correction[] = []) =>
  render(
    <ToastArea label="Messages" closeLabel="Close">
      <ActProvider undoSeconds={10}>
        <FieldList profiles={[profile]} corrections={corrections} actions={{ correctValue, pointValue, withdrawCorrection }} />
      </ActProvider>
    </ToastArea>,
  );

test('read, empty and not found are told apart, in one line too', () => {
  show();
  expect(screen.getByText('Engineer at Example Ltd, Mar 2021 – present')).toBeTruthy();
  expect(screen.getByText('empty')).toBeTruthy();
  expect(screen.getByText('not found')).toBeTruthy();
  cleanup();
  expect(render(<FieldTotals profile={profile} />).container.textContent).toBe('3 of 5 fields · 1 empty · joined date not found');
});

test('a value added by hand is handed over as typed', async () => {
  show();
  fireEvent.click(screen.getByRole('button', { name: 'Add joined date' }));
  fireEvent.change(screen.getByLabelText('joined date'), { target: { value: ' May 2019 ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Correction saved as your own.')).toBeTruthy();
  expect(correctValue).toHaveBeenCalledWith('github:mara', 'account-created', 'May 2019');
});

test('a job is corrected part by part, and its parts are what was read', async () => {
  show();
  fireEvent.click(screen.getByRole('button', { name: 'Correct work history' }));
  expect(screen.getByLabelText<HTMLInputElement>('Dates').value).toBe('2021-03 – present');
  fireEvent.change(screen.getByLabelText('Title'), { target: { value: 'Lead' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Correction saved as your own.');
  expect(correctValue).toHaveBeenCalledWith('github:mara', 'work', { employer: 'Example Ltd', title: 'Lead', dates: '2021-03 – present' });
});

test('a value can be said to be wrong with nothing in its place', async () => {
  show();
  fireEvent.click(screen.getByRole('button', { name: 'Correct name' }));
  fireEvent.click(screen.getByRole('button', { name: 'It is wrong, and nothing replaces it' }));
  await screen.findByText('Correction saved as your own.');
  expect(correctValue).toHaveBeenCalledWith('github:mara', 'display-name', null);
});

test('a refused correction keeps what was typed', async () => {
  correctValue.mockResolvedValue({ ok: false, message: 'The disk is full.' });
  show();
  fireEvent.click(screen.getByRole('button', { name: 'Add joined date' }));
  fireEvent.change(screen.getByLabelText('joined date'), { target: { value: '2019' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('The disk is full.')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('joined date').value).toBe('2019');
});

test('the reviewer’s own value is marked and can be withdrawn', async () => {
  show([{ id: 'k1', caseId: 'c', account: 'github:mara', kind: 'display-name', value: 'Mara', at: '2026-11-02T09:00:00.000Z' }]);
  const row = screen.getByText('name').closest('div') as HTMLElement;
  expect(within(row).getByText('yours')).toBeTruthy();
  fireEvent.click(within(row).getByRole('button', { name: 'Withdraw your correction of name' }));
  await screen.findByText('Correction withdrawn.');
  expect(withdrawCorrection).toHaveBeenCalledWith('k1');
});
