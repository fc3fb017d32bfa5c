import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OtherCase } from '../../lib/core/model/other-case.ts';
import { injections } from '../../test/builders/injections.ts';
import { TakeOut } from '../profile/take-out.tsx';
import { ToastArea } from '../ui/toast.tsx';
import { ActProvider } from './act.tsx';
import type { Outcome } from './actions.ts';
import { SameCandidateDialog } from './same-candidate-dialog.tsx';
import { SameCandidateLine } from './same-candidate-line.tsx';

const other = (id: string, title: string, parts: Partial<OtherCase> = {}): OtherCase => ({
  id,
  title,
  sites: ['Upwork'],
  accounts: [`upwork:${id}`],
  lastRead: { at: '2026-11-02T10:42:00.000Z', site: 'Upwork' },
  ...parts,
});
const corin = other('a', 'Corin S.', { link: { account: 'upwork:a', isNamedHere: true } });
const cases = [corin, other('b', 'Ottilie M.', { sites: ['GitHub', 'LinkedIn'] }), other('c', 'José Ejemplo')];

const did = vi.fn<(what: string, of?: string) => Outcome>();
const undone = vi.fn(async () => {});
const actions = {
  joinInto: async (id: string) => did('join', id),
  takeOut: async (account: string) => did('take out', account),
  otherCases: async () => ({ ok: true as const, cases }),
};

beforeEach(() => {
  did.mockReset().mockReturnValue({ ok: true, undo: undone });
  undone.mockClear();
});
afterEach(cleanup);

const show = (part: React.ReactElement) =>
  render(
    <ToastArea label="Messages" closeLabel="Close">
      <ActProvider undoSeconds={10}>{part}</ActProvider>
    </ToastArea>,
  );
const showLine = (of = corin) => show(<SameCandidateLine other={of} actions={actions} onKeepApart={() => did('apart')} />);
const showDialog = (parts: Partial<Parameters<typeof SameCandidateDialog>[0]> = {}) =>
  show(<SameCandidateDialog open onOpenChange={() => did('closed')} actions={actions} {...parts} />);
const named = (role: string, name: string | RegExp) => screen.getByRole(role, { name });

test('the line names the case, its site, when it was read and why it is offered, and does nothing by itself', () => {
  showLine();
  const { textContent } = named('region', 'Same candidate?');
  expect(textContent).toMatch(/Is this the same candidate as Corin S\. \(Upwork, read 2 Nov 2026, \d\d:\d\d\)\?/);
  expect(textContent).toContain('This page names an account of that case: upwork:a');
  expect(did).not.toHaveBeenCalled();
});

test('without a link no reason is made up', () => {
  showLine(other('b', 'Corin S.'));
  expect(named('region', 'Same candidate?').textContent).not.toContain('names');
});

test('adding is done once, said, and can be taken back', async () => {
  showLine();
  fireEvent.click(named('button', 'Add to that case'));
  fireEvent.click(named('button', 'Add to that case'));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(undone).toHaveBeenCalledOnce());
  expect(did.mock.calls).toEqual([['join', 'a']]);
});

test('a refusal is said on the line; keeping apart joins nothing', async () => {
  did.mockReturnValueOnce({ ok: false, message: 'One of the two cases is no longer there.' });
  showLine();
  fireEvent.click(named('button', 'Add to that case'));
  expect((await screen.findByRole('alert')).textContent).toBe('One of the two cases is no longer there.');
  fireEvent.click(named('button', 'Keep apart'));
  expect(did.mock.calls).toEqual([['join', 'a'], ['apart']]);
});

test.each([
  ['', ['Corin S.', 'Ottilie M.', 'José Ejemplo']],
  ['jose', ['José Ejemplo']],
  ['linkedin ott', ['Ottilie M.']],
  ['upwork:a', ['Corin S.']],
  ['nobody', []],
])('searching for “%s” leaves %j', async (text, left) => {
  showDialog();
  await screen.findAllByRole('radio');
  fireEvent.change(named('searchbox', 'Search cases'), { target: { value: text } });
  expect(screen.queryAllByRole('radio').map((each) => each.closest('label')?.querySelector('bdi')?.textContent)).toEqual(left);
  if (left.length === 0) expect(screen.getByRole('status').textContent).toBe('No case has these words.');
});

test('the arrow goes from the search to the first case, and sending the form adds to it and closes', async () => {
  showDialog();
  await screen.findAllByRole('radio');
  const search = named('searchbox', 'Search cases');
  fireEvent.change(search, { target: { value: 'ott' } });
  fireEvent.keyDown(search, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(named('radio', /Ottilie/));
  fireEvent.submit(search.closest('form') as HTMLFormElement);
  await waitFor(() => expect(did.mock.calls).toEqual([['join', 'b'], ['closed']]));
});

test('nothing is joined before a case is chosen, nor one that the search has left out since', async () => {
  showDialog();
  fireEvent.click(await screen.findByRole('radio', { name: /Corin/ }));
  fireEvent.change(named('searchbox', 'Search cases'), { target: { value: 'ott' } });
  fireEvent.click(named('button', 'Add to that case'));
  expect((await screen.findByRole('alert')).textContent).toBe('Choose a case first.');
  expect(did).not.toHaveBeenCalled();
});

test('five hundred cases are narrowed by a word, not drawn at once', async () => {
  const many = Array.from({ length: 500 }, (_, index) => other(`id-${index}`, `Candidate ${index}`));
  showDialog({ actions: { ...actions, otherCases: async () => ({ ok: true, cases: many }) } });
  expect(await screen.findAllByRole('radio')).toHaveLength(40);
  expect(screen.getByText('460 more; type a word to narrow the list.')).toBeTruthy();
});

test.each([
  ['there is no other case', async () => ({ ok: true as const, cases: [] }), 'There is no other case yet.'],
  ['the store refuses', async () => ({ ok: false as const, message: 'The notes cannot be reached.' }), 'The notes cannot be reached.'],
  ['the store breaks', () => Promise.reject(new Error('x')), 'The list of cases could not be read. Close this and try again.'],
])('when %s the dialog says so', async (_, otherCases, said) => {
  showDialog({ actions: { ...actions, otherCases } });
  expect(await screen.findByText(said)).toBeTruthy();
});

test('taking a source out can be taken back, and a refusal stands beside its button', async () => {
  show(<TakeOut account="upwork:a" actions={actions} />);
  fireEvent.click(named('button', 'Take this source out into a case of its own'));
  expect(await screen.findByRole('button', { name: 'Undo' })).toBeTruthy();
  did.mockReturnValueOnce({ ok: false, message: 'This is the only source of the case.' });
  fireEvent.click(named('button', 'Take this source out into a case of its own'));
  expect((await screen.findByRole('alert')).textContent).toBe('This is the only source of the case.');
  expect(did.mock.calls).toEqual([
    ['take out', 'upwork:a'],
    ['take out', 'upwork:a'],
  ]);
});

test('no text makes an element in the line or in the dialog', async () => {
  const drawn = async (text: string) => {
    const of = other('x', text, {
      sites: [text],
      lastRead: { at: corin.lastRead.at, site: text },
      link: { account: text, isNamedHere: false },
    });
    showLine(of);
    showDialog({ actions: { ...actions, otherCases: async () => ({ ok: true, cases: [of] }) } });
    await screen.findByRole('radio');
    const names = [...document.body.querySelectorAll('*')].map(({ localName }) => localName).join(' ');
    cleanup();
    return names;
  };
  const usual = await drawn('Mara Example');
  for (const text of injections) expect(await drawn(text), text).toBe(usual);
});
