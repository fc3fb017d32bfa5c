import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SelectionUse, WaitingSelection } from '../../lib/core/model/page-selection.ts';
import { aProfile } from '../../test/builders/a-profile.ts';
import { ActProvider } from '../case/act.tsx';
import type { Outcome } from '../case/actions.ts';
import { ToastArea } from '../ui/toast.tsx';
import { type SelectionTarget, WaitingSelections } from './waiting-selections.tsx';

const url = 'https://mail.example.com/42';
const one = (use: SelectionUse, id = 's1'): WaitingSelection => ({
  id,
  use,
  selection: { url, title: 'Inbox', text: 'Hi there,\nwrite me on Telegram.', before: '', after: '', locator: 'div > p' },
});
const addNote = vi.fn<(text: string) => Promise<Outcome>>();
const pointValue = vi.fn<(...given: unknown[]) => Promise<Outcome>>();
const onDrop = vi.fn<(id: string) => void>();
beforeEach(() => {
  addNote.mockReset().mockResolvedValue({ ok: true });
  pointValue.mockReset().mockResolvedValue({ ok: true });
  onDrop.mockReset();
});
afterEach(cleanup);

const target = (): SelectionTarget => ({
  title: 'Mara Example',
  profiles: [
    aProfile({ account: 'github:mara', 'display-name': ['Mara'] }),
    aProfile({ account: 'upwork:mara', 'display-name': ['Mara'] }),
  ],
  actions: { addNote, pointValue },
});
const show = (waiting: WaitingSelection[], to: SelectionTarget | undefined = target()) =>
  render(
    <ToastArea label="Messages" closeLabel="Close">
      <ActProvider undoSeconds={10}>
        <WaitingSelections waiting={waiting} target={to} onDrop={onDrop} />
      </ActProvider>
    </ToastArea>,
  );
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('without a case the text waits, and is dropped only when thrown away', () => {
  render(
    <ToastArea label="Messages" closeLabel="Close">
      <ActProvider undoSeconds={10}>
        <WaitingSelections waiting={[one('note'), one('field', 's2')]} target={undefined} onDrop={onDrop} />
      </ActProvider>
    </ToastArea>,
  );
  expect(screen.getByText(/^Open or read a candidate first/)).toBeTruthy();
  expect(screen.getByText('1 more selected text waits.')).toBeTruthy();
  expect(onDrop).not.toHaveBeenCalled();
  press('Discard');
  expect(onDrop).toHaveBeenCalledWith('s1');
});

test('a note holds the text, its lines and where it was', async () => {
  show([one('note')]);
  press('Add as a note to Mara Example');
  await screen.findByText('Note added.');
  expect(addNote).toHaveBeenCalledWith(`“Hi there,\nwrite me on Telegram.”\nSelected on Inbox, ${url}`);
  expect(onDrop).toHaveBeenCalledWith('s1');
});

test('a message goes to a source of the case, with the page as its place', async () => {
  show([one('message')]);
  press('Add as a message to Mara Example');
  await screen.findByText('Message added.');
  expect(pointValue).toHaveBeenCalledWith(expect.any(String), 'message', 'Hi there,\nwrite me on Telegram.', {
    quote: 'Hi there,\nwrite me on Telegram.',
    locator: `${url} · div > p`,
  });
});

test('what was refused waits on', async () => {
  addNote.mockResolvedValue({ ok: false, message: 'The disk is full.' });
  show([one('note')]);
  press('Add as a note to Mara Example');
  expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.');
  expect(onDrop).not.toHaveBeenCalled();
});

test('a field is named first, and goes to the source that is chosen', async () => {
  show([one('field')]);
  expect(screen.queryByRole('button', { name: 'Keep it' })).toBeNull();
  fireEvent.change(screen.getByLabelText('What it is'), { target: { value: 'headline' } });
  fireEvent.change(screen.getByLabelText('Whose it is'), { target: { value: 'upwork:mara' } });
  press('Keep it');
  await screen.findByText('Kept, with the text it stood in.');
  expect(pointValue.mock.calls[0]?.slice(0, 3)).toEqual(['upwork:mara', 'headline', 'Hi there, write me on Telegram.']);
  expect(onDrop).toHaveBeenCalledWith('s1');
});
