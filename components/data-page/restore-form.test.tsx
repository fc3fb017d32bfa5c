import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { type ComponentProps, useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { RestoreForm, type RestorePreview, type RestoreStep } from './restore-form.tsx';

afterEach(cleanup);

const preview: RestorePreview = {
  writtenAt: '2026-11-01T09:00:00.000Z',
  counts: { cases: { new: 2, changed: 1, same: 0 }, rows: { added: 5, replaced: 0, same: 0, kept: 1 } },
};
/** The form in a page that holds its step and, as the page does when a lost store is back, puts it elsewhere. */
function Page(doing: Pick<ComponentProps<typeof RestoreForm>, 'onPreview' | 'onRestore'>) {
  const [step, setStep] = useState<RestoreStep>({ is: 'empty' });
  const form = <RestoreForm {...doing} step={step} onStep={setStep} />;
  return step.is === 'done' ? <section>{form}</section> : form;
}
const choose = (text: string) =>
  fireEvent.change(screen.getByLabelText('Choose a backup file…'), { target: { files: [new File([text], 'mine.json')] } });

test('a backup is looked at first, and restored on a second press only', async () => {
  const restore = vi.fn(async (_file: File) => ({ ok: true as const, ...preview }));
  render(<Page onPreview={async () => ({ ok: true, ...preview })} onRestore={restore} />);
  choose('a backup');
  expect(await screen.findByText('Restoring “mine.json” would bring:')).toBeDefined();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '2 new cases',
    '1 case with something added',
    '0 cases that are here already, unchanged',
  ]);
  expect(screen.getByText(/1 row of the file stays out/)).toBeDefined();
  expect(restore).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Restore' }));
  expect(await screen.findByText('Restored “mine.json”:')).toBeDefined();
  expect(await Promise.all(restore.mock.calls.map(([file]) => file.text()))).toEqual(['a backup']);
});

test('a file that is refused says why, and offers nothing to press', async () => {
  const message = 'This file was not restored and nothing was changed: it is not a backup of Second Look.';
  render(<Page onPreview={async () => ({ ok: false, message })} onRestore={async () => ({ ok: false, message })} />);
  choose('{}');
  expect((await screen.findByRole('alert')).textContent).toBe(message);
  expect(screen.queryByRole('button', { name: 'Restore' })).toBeNull();
});
