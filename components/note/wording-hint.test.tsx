import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WordingHint } from './wording-hint.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Field({ onSave = () => undefined }: { onSave?: (text: string) => void }) {
  const [text, setText] = useState('');
  const save = () => {
    onSave(text);
    setText('');
  };
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <textarea aria-label="Note" value={text} onChange={(event) => setText(event.target.value)} />
      <WordingHint text={text}>One line.</WordingHint>
      <button type="button" onClick={save}>
        Save
      </button>
    </form>
  );
}

const field = () => screen.getByLabelText<HTMLTextAreaElement>('Note');
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
// The words are fetched first, which no timer stands for.
const pause = async (ms = 400) => {
  await act(async () => {
    await import('../../lib/core/text/wording.ts');
    await vi.advanceTimersByTimeAsync(ms);
  });
};
const spoken = () => screen.getByRole('status').textContent;

test('what was said or done brings no hint, and neither does a quotation', async () => {
  render(<Field />);
  type('Two dates for one job. He said “I am a fraud”.');
  await pause(2_000);
  expect(spoken()).toBe('');
  expect(screen.getByText('One line.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Say nothing more/ })).toBeNull();
});

test('a word that decides is named with what to write instead, once the writer pauses', async () => {
  render(<Field />);
  type('This is a scam');
  await pause(399);
  expect(spoken()).toBe('');
  await pause(1);
  expect(spoken()).toBe('“scam” decides for the reader. Write what was said or done, and where.');
});

test('while a word is being written it is nobody’s', async () => {
  render(<Field />);
  for (const text of ['a fraud', 'a fraud d', 'a fraud det', 'a fraud detection rule']) {
    type(text);
    await pause(300);
    expect(spoken()).toBe('');
  }
  await pause();
  expect(spoken()).toBe('');
});

test('a word that was dismissed stays dismissed, the next one is named, and the writer goes on writing', async () => {
  render(<Field />);
  type('A suspicious guy. Suspicious again.');
  await pause();
  fireEvent.click(screen.getByRole('button', { name: 'Say nothing more about “suspicious”' }));
  expect(document.activeElement).toBe(field());
  expect(spoken()).toContain('“guy”');
  fireEvent.click(screen.getByRole('button', { name: 'Say nothing more about “guy”' }));
  expect(spoken()).toBe('');
  type('A suspicious guy. Suspicious again, and a liar.');
  await pause();
  expect(spoken()).toContain('“liar”');
});

test('the hint is gone at once with the word, and saving waits for nothing', async () => {
  const onSave = vi.fn<(text: string) => void>();
  render(<Field onSave={onSave} />);
  type('a liar');
  await pause();
  expect(spoken()).toContain('“liar”');
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(onSave.mock.calls).toEqual([['a liar']]);
  expect(spoken()).toBe('');
});

test('a word with characters that nobody sees is shown with them', async () => {
  render(<Field />);
  type('\u202ea liar');
  await pause();
  expect(spoken()).toContain('liar');
  expect(spoken()).not.toContain('\u202e');
});
