import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { levels } from '../../lib/core/model/assessment.ts';
import { visitsOf } from '../../lib/core/visits/visits.ts';
import { aLink } from '../../test/builders/a-link.ts';
import { aReport } from '../../test/builders/a-report.ts';
import { ToastArea } from '../ui/toast.tsx';
import { ActProvider } from './act.tsx';
import type { CaseActions, Outcome } from './actions.ts';
import { CasePanel, type CasePanelProps } from './case-panel.tsx';

const did = vi.fn<(what: string, ...with_: unknown[]) => Outcome>();
const undone = vi.fn(async () => {});
const action =
  (what: string) =>
  async (...given: unknown[]) =>
    did(what, ...given);
const actions = new Proxy({} as CaseActions, { get: (_, what) => action(String(what)) });

// The sheets are a file of their own, fetched when the first one opens; a busy machine takes its time.
beforeAll(() => import('./case-dialogs.tsx'), 60_000);
beforeEach(() => {
  did.mockReset().mockReturnValue({ ok: true, undo: undone });
  undone.mockClear();
});
afterEach(cleanup);

const { file, review, pack } = aReport();

const show = (parts: Partial<CasePanelProps> = {}) => render(panel(parts));

function panel(parts: Partial<CasePanelProps>) {
  return (
    <ToastArea label="Messages" closeLabel="Close">
      <ActProvider undoSeconds={10}>
        <CasePanel
          file={file}
          review={review}
          pack={pack}
          knobs={{ draftDelayMs: 250 }}
          keysOn
          isReading={false}
          actions={actions}
          onReadAgain={() => did('read')}
          onCopySummary={async () => did('copy').ok}
          documents={{ target: { caseId: 'case-1' }, add: () => {}, addText: async () => ({ is: 'added' }) }}
          visits={visitsOf(file.profiles)}
          careerOf={() => undefined}
          onSavePicture={() => did('saved')}
          undoEvent={async (id) => did('undo event', id)}
          onErased={() => did('erased')}
          dashboardHref="/dashboard.html"
          caseHref="/dashboard.html#/case/case-1"
          kitHref="/dashboard.html#/case/case-1/kit"
          links={{ state: 'waiting' }}
          pairs={[]}
          onCopyText={async (text) => did('copy text', text).ok}
          {...parts}
        />
      </ActProvider>
    </ToastArea>
  );
}

const press = (key: string, on: Element = document.activeElement ?? document.body) => fireEvent.keyDown(on, { key });
const head = (name: string) => screen.getByRole('button', { name: new RegExp(name) });

test.each(levels)('the level %s is said with its word and its meaning, and only one of them is amber', (level) => {
  show({ review: { ...review, assessment: { ...review.assessment, level } } });
  const banner = screen.getByRole('region', { name: 'Assessment' });
  expect(within(banner).getByRole('heading').textContent).not.toBe('');
  expect(banner.querySelector('p')?.textContent).not.toBe('');
  expect(banner.outerHTML.includes('amber')).toBe(level === 'verify-first');
  expect(banner.outerHTML.includes('red')).toBe(false);
});

test('found, not found and not checked stand beside each other and open their lists', () => {
  show();
  fireEvent.click(screen.getByRole('button', { name: '1 not found' }));
  expect(screen.getByText('do what shows-nothing says')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '2 not checked' }));
  expect(screen.getByText('do what shows-unknown says')).toBeTruthy();
  expect(screen.getByText('do what shows-newer says')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '1 found' }));
  expect(screen.getByText('first quote')).toBeTruthy();
});

test('a quote is in view before its card is opened, and an explained finding stays', () => {
  show();
  expect(screen.getByText('first quote').closest('blockquote')).toBeTruthy();
  expect(screen.getByText('second quote')).toBeTruthy();
  expect(screen.queryByText('Ordinary reasons')).toBeNull();
  expect(screen.getByText('do what shows-settled says')).toBeTruthy();
  expect(screen.getByText('Explained')).toBeTruthy();
});

test('j and k walk over the findings, and the card says why, what else, and what to ask', () => {
  show();
  press('j');
  expect(document.activeElement).toBe(head('shows-moved'));
  press('j');
  expect(document.activeElement).toBe(head('shows-settled'));
  press('j');
  expect(document.activeElement).toBe(head('shows-settled'));
  press('k');
  expect(document.activeElement).toBe(head('shows-moved'));
  fireEvent.click(head('shows-moved'));
  for (const title of ['Why it may matter', 'Ordinary reasons', 'Ask']) expect(screen.getByText(title)).toBeTruthy();
  const link = screen.getAllByRole('link').find((one) => one.textContent?.startsWith('A report made up for tests'));
  expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
  expect(link?.textContent).toContain('(example.com)');
});

test('e asks for the reason and does not go on without one', async () => {
  show();
  press('j');
  press('e');
  fireEvent.click(screen.getByRole('button', { name: 'Mark as explained' }));
  expect(screen.getByRole('alert').textContent).toContain('reason');
  expect(did).not.toHaveBeenCalled();
  fireEvent.click(screen.getByLabelText('Another ordinary reason of several words.'));
  fireEvent.click(screen.getByRole('button', { name: 'Mark as explained' }));
  expect(await screen.findByText('Marked as explained.')).toBeTruthy();
  expect(did).toHaveBeenCalledWith('giveOpinion', 'shows-moved', 'explained', 'Another ordinary reason of several words.');
});

test('x says that nothing explains it, and u takes that back', async () => {
  show();
  press('j');
  press('x');
  expect(did).toHaveBeenCalledWith('giveOpinion', 'shows-moved', 'not-explained', '');
  await screen.findByText('Marked as not explained.');
  press('u');
  expect(await screen.findByText('Undone.')).toBeTruthy();
  expect(undone).toHaveBeenCalledTimes(1);
});

test('a refused opinion is said and leaves nothing to undo', async () => {
  did.mockReturnValue({ ok: false, message: 'The disk is full.' });
  show();
  press('j');
  press('x');
  expect(await screen.findByText('The disk is full.')).toBeTruthy();
  press('u', document.body);
  expect(undone).not.toHaveBeenCalled();
});

test('r reads again and n goes to the note', () => {
  show();
  press('r');
  expect(did).toHaveBeenCalledWith('read');
  press('n');
  expect(document.activeElement).toBe(screen.getByLabelText('Note'));
});

test('c copies the summary, and says so when the browser refuses', async () => {
  did.mockReturnValue({ ok: false, message: '' });
  show();
  press('c');
  expect(await screen.findByText(/did not let the summary be copied/)).toBeTruthy();
});

test.each([
  ['s', 'Status'],
  ['d', 'Add a source to this case'],
  ['?', 'All keys'],
])('%s opens its sheet, and no other key acts behind it', async (key, title) => {
  show();
  press(key);
  expect(await screen.findByRole('dialog', { name: title }, { timeout: 10_000 })).toBeTruthy();
  press('r', document.body);
  expect(did).not.toHaveBeenCalledWith('read');
});

test('single keys do nothing in a field, with a modifier, or when they are switched off', () => {
  const { unmount } = show();
  const note = screen.getByLabelText('Note');
  for (const key of ['r', 'x', 'e', 's', 'c', 'd', '?', 'j', 'u']) press(key, note);
  fireEvent.keyDown(document.body, { key: 'r', ctrlKey: true });
  fireEvent.keyDown(document.body, { key: 'r', altKey: true });
  fireEvent.keyDown(document.body, { key: 'r', metaKey: true });
  unmount();
  show({ keysOn: false });
  for (const key of ['r', 'x', 's', 'c', 'd', '?']) press(key, document.body);
  expect(did).not.toHaveBeenCalled();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the level and the counts are read out after a read', () => {
  show();
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
    'Worth a question. 1 found, 1 not found, 2 not checked.',
  );
});

test('an answer to a question is kept as given', () => {
  show();
  fireEvent.click(screen.getByRole('tab', { name: 'Questions' }));
  const question = screen.getByRole('group', { name: 'Was the screen shared?' });
  expect(within(question).getByRole<HTMLInputElement>('radio', { name: 'Not asked' }).checked).toBe(true);
  fireEvent.click(within(question).getByRole('radio', { name: 'No' }));
  expect(did).toHaveBeenCalledWith('answerQuestion', 'shared-screen', 'no');
});

test('what was seen before stands above all else and leads to the list; what comes late moves no focus', () => {
  const { container, rerender } = show();
  const note = screen.getByRole('textbox');
  note.focus();
  rerender(panel({ links: { state: 'ready', links: [aLink()], namesakes: [], compared: 811, left: 0, common: [] } }));
  expect(document.activeElement).toBe(note);
  expect(container.querySelector('main > section')?.getAttribute('aria-label')).toBe('Seen before');
  fireEvent.click(screen.getByRole('button', { name: 'Look' }));
  expect(screen.getByRole('tab', { name: 'Shared 1', selected: true })).toBeDefined();
  expect(document.querySelectorAll('[data-other-case]')).toHaveLength(1);
});
