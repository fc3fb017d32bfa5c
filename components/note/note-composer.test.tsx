import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ActProvider } from '../case/act.tsx';
import type { Outcome } from '../case/actions.ts';
import { ToastArea } from '../ui/toast.tsx';
import { NoteComposer } from './note-composer.tsx';

const addNote = vi.fn<(text: string) => Promise<Outcome>>();
const saveDraft = vi.fn<(text: string) => Promise<Outcome>>();
beforeEach(() => {
  vi.useFakeTimers();
  addNote.mockReset().mockResolvedValue({ ok: true });
  saveDraft.mockReset().mockResolvedValue({ ok: true });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const composer = (draft: string) => (
  <ToastArea label="Messages" closeLabel="Close">
    <ActProvider undoSeconds={10}>
      <NoteComposer draft={draft} delayMs={250} actions={{ addNote, saveDraft }} />
    </ActProvider>
  </ToastArea>
);
const field = () => screen.getByLabelText<HTMLTextAreaElement>('Note');
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

test('the draft is stored once, a moment after the last keystroke', async () => {
  render(composer(''));
  type('a');
  await wait(200);
  type('ab');
  await wait(249);
  expect(saveDraft).not.toHaveBeenCalled();
  await wait(1);
  expect(saveDraft.mock.calls).toEqual([['ab']]);
  await wait(5_000);
  expect(saveDraft).toHaveBeenCalledTimes(1);
});

test('the draft is stored at once when the page is left or the panel closes', () => {
  const { unmount } = render(composer(''));
  type('a');
  fireEvent(window, new Event('pagehide'));
  expect(saveDraft.mock.calls).toEqual([['a']]);
  type('ab');
  unmount();
  expect(saveDraft.mock.calls).toEqual([['a'], ['ab']]);
});

test('a stored draft stands in the field again', () => {
  render(composer('Ask about'));
  expect(field().value).toBe('Ask about');
});

test('a note that is saved empties the field and does not come back as a draft', async () => {
  render(composer(''));
  type(' Asked. ');
  fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
  await wait(5_000);
  expect(addNote.mock.calls).toEqual([['Asked.']]);
  expect(field().value).toBe('');
  expect(saveDraft).not.toHaveBeenCalled();
});

test('a note that cannot be saved stays in the field and as a draft', async () => {
  addNote.mockResolvedValue({ ok: false, message: 'The disk is full.' });
  render(composer(''));
  type('Asked.');
  fireEvent.click(screen.getByRole('button', { name: 'Add note' }));
  await wait(5_000);
  expect(field().value).toBe('Asked.');
  expect(screen.getByRole('alert').textContent).toBe('Not saved: The disk is full. Your text is still here.');
  expect(saveDraft.mock.calls).toEqual([['Asked.']]);
});

test('a store that throws is a refusal too', async () => {
  addNote.mockRejectedValue(new Error('gone'));
  render(composer(''));
  type('Asked.');
  fireEvent.click(screen.getByRole('button', { name: 'Add note' }));
  await wait(10);
  expect(field().value).toBe('Asked.');
  expect(screen.getByRole('alert').textContent).toContain('still here');
});

test('a draft from another window shows while this one agrees with the store, and never over what is typed here', async () => {
  const { rerender } = render(composer('one'));
  rerender(composer('two'));
  expect(field().value).toBe('two');
  type('two and');
  rerender(composer('three'));
  expect(field().value).toBe('two and');
});

test('an own draft that the store tells of late does not take back what was typed since', async () => {
  const { rerender } = render(composer(''));
  type('a');
  await wait(250);
  type('ab');
  await wait(250);
  rerender(composer('a'));
  expect(field().value).toBe('ab');
  rerender(composer('ab'));
  expect(field().value).toBe('ab');
});

test('an empty note is not sent', () => {
  render(composer(''));
  type('   ');
  fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
  expect(addNote).not.toHaveBeenCalled();
});
