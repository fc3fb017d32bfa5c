import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Profile } from '../../lib/core/model/profile.ts';
import { unreadableReasons } from '../../lib/core/model/raw-profile.ts';
import { aProfile } from '../../test/builders/a-profile.ts';
import type { DocumentRow } from '../data/document-row.ts';
import { acceptedEndings, sortedFiles } from './accepted-files.ts';
import { DocumentList } from './document-list.tsx';
import { DropArea } from './drop-area.tsx';
import { MarkUpDialog } from './mark-up-dialog.tsx';
import { documentProblem } from './row-sentence.ts';
import { SpeakerForm } from './speaker-form.tsx';
import { UncheckedNote } from './unchecked-note.tsx';

afterEach(cleanup);

const cv: Profile = {
  ...aProfile({ 'display-name': ['Mara Example'], email: ['mara@example.com'], missing: ['phone'] }),
  origin: 'document',
  account: 'pdf:cv.pdf 0123456789ab',
  site: 'PDF',
};
const scan: Profile = {
  ...cv,
  id: 'scan',
  account: 'pdf:scan.pdf ba9876543210',
  readable: false,
  reason: 'picture-only',
  observations: [],
  fields: {},
};
const kept = (profile: Profile, name: string): DocumentRow => ({
  id: name,
  name,
  state: { is: 'kept', caseId: 'case-1', profile, eventId: 'event-1' },
});

function show(rows: DocumentRow[], parts: Partial<Parameters<typeof DocumentList>[0]> = {}) {
  const on = { stop: vi.fn(), dismiss: vi.fn(), answer: vi.fn(), undo: vi.fn(async () => undefined), markUp: vi.fn(), openCase: vi.fn() };
  render(
    <DocumentList
      rows={rows}
      caseId="case-1"
      hasText={(account) => account === cv.account}
      onStop={on.stop}
      onDismiss={on.dismiss}
      onAnswer={on.answer}
      onUndo={on.undo}
      onMarkUp={on.markUp}
      onOpenCase={on.openCase}
      {...parts}
    />,
  );
  return on;
}

test('while files are read each says how far it is, and all of them can be stopped', () => {
  const on = show([
    kept(cv, 'cv.pdf'),
    { id: 'b', name: 'b.pdf', state: { is: 'reading' } },
    { id: 'c', name: 'c.pdf', state: { is: 'waiting' } },
  ]);
  expect(screen.getByText('2 of 3 fields')).toBeTruthy();
  expect(screen.getByText('reading…')).toBeTruthy();
  expect(screen.getByText('waiting')).toBeTruthy();
  expect(screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Documents read' }).value).toBe(1);
  expect(screen.queryByRole('button', { name: 'Close this list' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(on.stop).toHaveBeenCalledTimes(1);
});

test('once all are done the list stays until it is closed', () => {
  const on = show([kept(cv, 'cv.pdf')]);
  expect(screen.queryByRole('progressbar')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Close this list' }));
  expect(on.dismiss).toHaveBeenCalledTimes(1);
});

test('what was not checked says so, why, and what to do; it has no text to mark up and can be taken back', async () => {
  const on = show([kept(cv, 'cv.pdf'), kept(scan, 'scan.pdf')]);
  const [, row] = screen.getAllByRole('listitem');
  if (row === undefined) throw new Error('no row');
  expect(within(row).getByText('not checked')).toBeTruthy();
  expect(row.textContent).toContain('It holds pictures of pages and no text');
  expect(row.textContent).toContain('Ask for the file as it was written');
  expect(within(row).queryByRole('button', { name: /Mark up/ })).toBeNull();
  fireEvent.click(within(row).getByRole('button', { name: /^Undo/ }));
  expect(on.undo).toHaveBeenCalledWith('scan.pdf');
  fireEvent.click(screen.getByRole('button', { name: 'Mark up the text of “cv.pdf”' }));
  expect(on.markUp).toHaveBeenCalledWith(cv.account);
});

test('why a file could not be taken back stays beside it', async () => {
  show([kept(cv, 'cv.pdf')], { onUndo: async () => 'There is nothing left to take back.' });
  fireEvent.click(screen.getByRole('button', { name: /^Undo/ }));
  expect((await screen.findByRole('alert')).textContent).toBe('There is nothing left to take back.');
});

test('files that went into a case that is not shown offer to open it, and nothing of it', () => {
  const on = show([kept(cv, 'cv.pdf')], { caseId: 'another' });
  expect(screen.queryByRole('button', { name: /Mark up/ })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Open it' }));
  expect(on.openCase).toHaveBeenCalledWith('case-1');
});

test('a file that is here already says that nothing was added, and leaves nothing to undo', () => {
  show([{ id: 'a', name: 'a.pdf', state: { is: 'kept', caseId: 'case-1', profile: cv } }]);
  expect(screen.getByText('already here; nothing was added')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
});

test.each(unreadableReasons)('%s has a sentence and something to do', (reason) => {
  const { title, advice } = documentProblem({ reason });
  expect(title).toMatch(/\.$/);
  expect(advice).toMatch(/\.$/);
});

const speakers = [
  { name: 'Mara Example', example: 'Hello there.' },
  { name: 'Robin Recruits', example: '' },
];

test('nobody is chosen for the reviewer, and nothing goes on without a choice', () => {
  const onAnswer = vi.fn();
  render(<SpeakerForm speakers={speakers} onAnswer={onAnswer} />);
  expect(screen.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)).toEqual([false, false, false]);
  fireEvent.click(screen.getByRole('button', { name: 'Use this answer' }));
  expect(screen.getByRole('alert').textContent).toContain('Choose');
  expect(onAnswer).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('radio', { name: /Robin Recruits/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Use this answer' }));
  expect(onAnswer).toHaveBeenCalledWith('Robin Recruits');
});

test('the only one with the case’s name is chosen, and the form says so', () => {
  const onAnswer = vi.fn();
  render(<SpeakerForm speakers={speakers} likely="Mara Example" onAnswer={onAnswer} />);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Mara Example/ }).checked).toBe(true);
  expect(screen.getByText(/Chosen because the case has this name/)).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'Nobody of these' }));
  fireEvent.click(screen.getByRole('button', { name: 'Use this answer' }));
  expect(onAnswer).toHaveBeenCalledWith(null);
});

test('kinds that nobody reads here are refused by name, and what its bytes must tell is let through', () => {
  const names = ['CV.PDF', 'a.docx', 'photo.JPeG', 'resume', 'table.xlsx', 'old.doc', 'run.exe'];
  const { files, refused } = sortedFiles(names.map((name) => new File(['x'], name)));
  expect(files.map(({ name }) => name)).toEqual(['CV.PDF', 'a.docx', 'photo.JPeG', 'resume']);
  expect(refused.map(({ name }) => name)).toEqual(['table.xlsx', 'old.doc', 'run.exe']);
  for (const { name, message } of refused) expect(message).toContain(`“${name}”`);
  expect(acceptedEndings).toContain('.webp');
  const many = sortedFiles(Array.from({ length: 60 }, (_, at) => new File(['x'], `${at}.pdf`)));
  expect([many.files.length, many.refused.length]).toEqual([50, 1]);
});

function dragged(type: string, items: { file?: File; folder?: string }[], types = ['Files']) {
  const event = new Event(type, { bubbles: true, cancelable: true });
  const dataTransfer = {
    types,
    dropEffect: 'none',
    items: items.map(({ file, folder }) => ({
      kind: 'file',
      getAsFile: () => file ?? null,
      webkitGetAsEntry: () => (folder === undefined ? { isDirectory: false } : { isDirectory: true, name: folder }),
    })),
  };
  return Object.assign(event, { dataTransfer });
}

test('while files are held over the page it says what will happen; a folder is refused and text is let pass', () => {
  const onFiles = vi.fn();
  const { rerender } = render(<DropArea title={undefined} onFiles={onFiles} />);
  const selection = dragged('dragover', [], ['text/plain']);
  fireEvent(document, selection);
  expect([screen.queryByText('Drop to open a new case'), selection.defaultPrevented]).toEqual([null, false]);
  const held = dragged('dragover', []);
  fireEvent(document, held);
  expect(held.defaultPrevented).toBe(true);
  expect(screen.getByText('Drop to open a new case')).toBeTruthy();
  rerender(<DropArea title="Mara Example" onFiles={onFiles} />);
  expect(screen.getByText('Drop to add to “Mara Example”')).toBeTruthy();
  const pdf = new File(['x'], 'cv.pdf');
  fireEvent(document, dragged('drop', [{ file: pdf }, { folder: 'papers' }]));
  expect(onFiles).toHaveBeenCalledWith([pdf], [{ name: 'papers', message: expect.stringContaining('is a folder') }]);
  expect(screen.queryByText('Drop to add to “Mara Example”')).toBeNull();
});

test('a picture that is pasted is taken, and beside words only where nothing can be typed', () => {
  const onFiles = vi.fn();
  render(
    <>
      <DropArea title={undefined} onFiles={onFiles} />
      <textarea aria-label="Words" />
    </>,
  );
  const shot = new File(['x'], 'image.png', { type: 'image/png' });
  const paste = (target: Element | Document, kinds: string[]): boolean => {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    const items = [{ kind: 'file', getAsFile: () => shot, webkitGetAsEntry: () => null }];
    Object.assign(event, { clipboardData: { types: kinds, items } });
    fireEvent(target, event);
    return event.defaultPrevented;
  };
  const words = screen.getByRole('textbox', { name: 'Words' });
  expect([paste(words, ['text/plain']), paste(words, ['text/plain', 'Files'])]).toEqual([false, false]);
  expect(onFiles).not.toHaveBeenCalled();
  expect([paste(document.body, ['text/plain', 'Files']), paste(words, ['Files']), paste(document, ['Files'])]).toEqual([true, true, true]);
  expect(onFiles.mock.calls).toEqual([
    [[shot], []],
    [[shot], []],
    [[shot], []],
  ]);
});

test('words that are selected become a field with the words as they stood, and their line', async () => {
  const onPoint = vi.fn(async () => undefined as string | undefined);
  render(
    <MarkUpDialog onClose={() => {}} name="cv.pdf" text={'Mara\u200b Example\r\nDeveloper at Acme, 2019 – 2021\r\n'} onPoint={onPoint} />,
  );
  const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the document' });
  expect(area.value).toContain('Mara⟨U+200B⟩ Example');
  const select = (words: string) => {
    const start = area.value.indexOf(words);
    area.setSelectionRange(start, start + words.length);
    fireEvent.select(area);
  };
  select('Developer at Acme, 2019 – 2021');
  expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('work');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Employer' }).value).toBe('Acme');
  fireEvent.click(screen.getByRole('button', { name: 'Add it' }));
  await screen.findByText(/Added as job/);
  expect(onPoint).toHaveBeenLastCalledWith(
    'work',
    { employer: 'Acme', title: 'Developer', dates: '2019 – 2021' },
    'Developer at Acme, 2019 – 2021',
    'line 2',
  );
  onPoint.mockResolvedValueOnce('This is not a phone number.');
  select('Mara⟨U+200B⟩ Example');
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'phone' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add it' }));
  expect((await screen.findByRole('alert')).textContent).toBe('This is not a phone number.');
  expect(onPoint).toHaveBeenLastCalledWith('phone', 'Mara\u200b Example', 'Mara\u200b Example', 'line 1');
});

test('a case with documents that were never looked into says so, and one without says nothing', () => {
  const { container, rerender } = render(<UncheckedNote profiles={[cv]} />);
  expect(container.textContent).toBe('');
  rerender(<UncheckedNote profiles={[cv, scan]} />);
  expect(container.textContent).toContain('1 document could not be checked');
  expect(container.textContent).toContain('scan.pdf');
});
