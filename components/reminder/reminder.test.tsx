import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Reminder } from '../../lib/core/model/reminder.ts';
import { ActProvider } from '../case/act.tsx';
import { ToastArea } from '../ui/toast.tsx';
import { calendarDay } from './calendar-day.ts';
import { ReminderDialog } from './reminder-dialog.tsx';
import { ReminderLine } from './reminder-line.tsx';

afterEach(cleanup);

const setReminder = vi.fn(async () => ({ ok: true as const }));
const around = (children: React.ReactNode) =>
  render(
    <ToastArea label="Messages" closeLabel="Close">
      <ActProvider undoSeconds={10}>{children}</ActProvider>
    </ToastArea>,
  );
const set = (due: string | undefined, at = '2026-11-01T09:00:00.000Z'): Reminder => ({
  ...{ id: at, caseId: 'case-1', reason: 'After the trial month.', at },
  ...(due === undefined ? {} : { due }),
});

test.each<[string, Reminder[], boolean]>([
  ['no day was set', [], false],
  ['the day has not come', [set(calendarDay(1))], false],
  ['the day was taken back', [set(calendarDay(-3)), set(undefined, '2026-11-02T09:00:00.000Z')], false],
  ['the day is today', [set(calendarDay())], true],
  ['the day has passed', [set(calendarDay(-3))], true],
])('when %s, the case says so or stays quiet', (_, reminders, isSaid) => {
  around(<ReminderLine reminders={reminders} actions={{ setReminder }} />);
  expect(screen.queryByText(/To be looked at again since/) !== null).toBe(isSaid);
});

test('having looked takes the day back', () => {
  around(<ReminderLine reminders={[set(calendarDay(-3))]} actions={{ setReminder }} />);
  fireEvent.click(screen.getByRole('button', { name: 'Looked again' }));
  expect(setReminder).toHaveBeenLastCalledWith({ reason: '' });
});

test('without a day nothing is saved, and the form says so; a day in a month is one press away', async () => {
  setReminder.mockClear();
  const onOpenChange = vi.fn();
  around(<ReminderDialog reminders={[]} open onOpenChange={onOpenChange} actions={{ setReminder }} />);
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByRole('alert').textContent).toMatch(/choose a day/);
  expect(setReminder).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'In 30 days' }));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await vi.waitFor(() => expect(onOpenChange).toHaveBeenCalledWith(false));
  expect(setReminder).toHaveBeenCalledWith({ due: calendarDay(30), reason: '' });
});
