import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ActProvider } from '../case/act.tsx';
import type { Outcome } from '../case/actions.ts';
import { ToastArea } from '../ui/toast.tsx';
import { CaseList } from './case-list.tsx';
import type { CaseRow } from './case-row.ts';
import type { SavedFilter } from './saved-filters.tsx';
import type { CaseListActions } from './selection-bar.tsx';

// The table draws only the rows in view, and a page without layout has no view.
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 800 });
});

const row = (id: string, title: string, lastSeen: string, parts: Partial<CaseRow> = {}): CaseRow => ({
  id,
  title,
  sites: ['GitHub'],
  status: 'open',
  statusReason: '',
  tags: [],
  lastSeen,
  nextStep: 'add-source',
  searched: [{ where: 'title', text: title }],
  ...parts,
});
const rows = [
  row('b', 'Ben Placeholder', '2026-11-03T09:00:00.000Z', { tags: ['backend'] }),
  row('a', 'Aiko Sample', '2026-11-01T09:00:00.000Z', { status: 'waiting' }),
  row('c', 'Chidi Example', '2026-11-02T09:00:00.000Z'),
];

const done = vi.fn<(what: string, ids: readonly string[], detail?: unknown) => Outcome>(() => ({ ok: true }));
const actions: CaseListActions = {
  exportCases: async (ids, files) => done('export', ids, files),
  tagCases: async (ids, tag, on) => done('tag', ids, { tag, on }),
  eraseCases: async (ids) => done('erase', ids),
};

beforeEach(() => done.mockReset().mockReturnValue({ ok: true }));
afterEach(cleanup);

const show = (parts: { rows?: CaseRow[]; total?: number; unreadable?: number; saved?: SavedFilter[]; singleKeys?: boolean } = {}) =>
  render(
    <ToastArea label="Messages" closeLabel="Close">
      <ActProvider undoSeconds={10}>
        <CaseList
          rows={parts.rows ?? rows}
          total={parts.total ?? parts.rows?.length ?? rows.length}
          unreadable={parts.unreadable ?? 0}
          actions={actions}
          savedFilters={parts.saved ?? []}
          onSaveFilters={() => {}}
          singleKeys={parts.singleKeys ?? true}
        />
      </ActProvider>
    </ToastArea>,
  );
const namesShown = () => screen.queryAllByRole('link').map((link) => link.textContent);

test('an empty list teaches how to begin', () => {
  show({ rows: [] });
  expect(screen.getByText('Open a profile and press Alt+Shift+L.')).toBeDefined();
  expect(screen.queryByRole('table')).toBeNull();
});

test('the case seen last comes first, and no level stands anywhere', () => {
  const { container } = show();
  expect(namesShown()).toEqual(['Ben Placeholder', 'Chidi Example', 'Aiko Sample']);
  expect(container.textContent).not.toMatch(/verify first|worth a question|nothing found|too little seen|background/i);
});

test('the list can be ordered by name and by date, and by nothing else', () => {
  show();
  const heads = within(screen.getAllByRole('rowgroup')[0] as HTMLElement);
  expect(heads.getAllByRole('button').map((button) => button.textContent)).toEqual(['Name', 'Last seen']);
  fireEvent.click(heads.getByRole('button', { name: 'Name' }));
  expect(namesShown()).toEqual(['Aiko Sample', 'Ben Placeholder', 'Chidi Example']);
  fireEvent.click(heads.getByRole('button', { name: 'Last seen' }));
  fireEvent.click(heads.getByRole('button', { name: 'Last seen' }));
  expect(namesShown()).toEqual(['Aiko Sample', 'Chidi Example', 'Ben Placeholder']);
});

test('searching narrows the list and says by how much', () => {
  show();
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'aiko' } });
  expect(namesShown()).toEqual(['Aiko Sample']);
  expect(screen.getAllByText('1 of 3 cases').length).toBeGreaterThan(0);
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'nobody' } });
  expect(namesShown()).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Show all cases' }));
  expect(namesShown().length).toBe(3);
});

test('a slash goes to the search, unless single keys are off', () => {
  show();
  fireEvent.keyDown(document.body, { key: '/' });
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  cleanup();
  show({ singleKeys: false });
  fireEvent.keyDown(document.body, { key: '/' });
  expect(document.activeElement).not.toBe(screen.getByRole('searchbox'));
});

test('j and k walk over the names', async () => {
  show();
  const press = async (key: string, name: string) => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key });
    await waitFor(() => expect(document.activeElement?.textContent).toBe(name));
  };
  await press('j', 'Ben Placeholder');
  await press('j', 'Chidi Example');
  await press('k', 'Ben Placeholder');
});

test('cases that are still being read, or that cannot be, are counted', () => {
  show({ total: 50, unreadable: 1 });
  expect(screen.getByText('Reading: 3 of 50 cases')).toBeDefined();
  expect(screen.getByText(/1 stored case can no longer be read/)).toBeDefined();
});

const select = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name: `Select ${name}` }));

test('erasing several takes a typed word, and only takes what is shown', async () => {
  show();
  select('Aiko Sample');
  select('Ben Placeholder');
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'aiko' } });
  expect(screen.getByText('1 selected')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Erase…' }));
  const dialog = within(await screen.findByRole('alertdialog'));
  expect(dialog.getByText(/This cannot be undone/)).toBeDefined();
  const button = dialog.getByRole('button', { name: 'Erase completely' }) as HTMLButtonElement;
  expect(button.disabled).toBe(true);
  fireEvent.change(dialog.getByLabelText('Type ERASE to confirm'), { target: { value: 'erase' } });
  expect(button.disabled).toBe(true);
  fireEvent.change(dialog.getByLabelText('Type ERASE to confirm'), { target: { value: 'ERASE' } });
  fireEvent.click(button);
  await waitFor(() => expect(done.mock.calls).toEqual([['erase', ['a']]]));
});

test('a refusal is shown, and what was selected stays so', async () => {
  done.mockReturnValue({ ok: false, message: 'The disk is full, so this could not be saved.' });
  show();
  select('Aiko Sample');
  fireEvent.click(screen.getByRole('button', { name: 'Tag…' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByLabelText('Tag'), { target: { value: ' second round ' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Add the tag' }));
  expect((await screen.findByRole('alert')).textContent).toBe('The disk is full, so this could not be saved.');
  expect(done.mock.calls).toEqual([['tag', ['a'], { tag: 'second round', on: true }]]);
  expect(screen.getByText('1 selected')).toBeDefined();
});
