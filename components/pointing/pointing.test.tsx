import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageSelection } from '../../lib/core/model/page-selection.ts';
import { aProfile } from '../../test/builders/a-profile.ts';
import { ActProvider } from '../case/act.tsx';
import type { Outcome } from '../case/actions.ts';
import type { Selected } from '../data/use-page-pointing.ts';
import { FieldList } from '../profile/field-list.tsx';
import { ToastArea } from '../ui/toast.tsx';
import { PointingContext } from './pointing.ts';

const url = 'https://github.com/mara';
const selection: PageSelection = {
  url,
  title: 'Mara',
  text: 'May 2019',
  before: 'Joined ',
  after: '',
  locator: 'Membership › “Joined …”',
  place: { by: 'around', selector: '', label: '', beside: '', heading: 'Membership', before: 'Joined ', after: '' },
};
const select = vi.fn<() => Promise<Selected>>();
const learn = vi.fn<(...given: unknown[]) => Promise<Outcome>>();
const pointValue = vi.fn<(...given: unknown[]) => Promise<Outcome>>();
beforeEach(() => {
  select.mockReset().mockResolvedValue({ is: 'selected', selection });
  learn.mockReset().mockResolvedValue({ ok: true });
  pointValue.mockReset().mockResolvedValue({ ok: true });
});
afterEach(cleanup);

const done = async () => ({ ok: true as const });
const profile = {
  ...aProfile({ account: 'github:mara', 'display-name': ['Mara'], missing: ['account-created', 'summary'] }),
  site: 'GitHub',
  url,
};
const show = (hasPage = true) =>
  render(
    <ToastArea label="Messages" closeLabel="Close">
      <ActProvider undoSeconds={10}>
        <PointingContext value={hasPage ? { select, capture: async () => ({ is: 'failed', problem: 'no-access' }), learn } : undefined}>
          <FieldList profiles={[profile]} corrections={[]} actions={{ correctValue: done, withdrawCorrection: done, pointValue }} />
        </PointingContext>
      </ActProvider>
    </ToastArea>,
  );
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

test('where there is no page beside, nothing can be pointed at', () => {
  show(false);
  expect(screen.queryByRole('button', { name: /^Point at/ })).toBeNull();
});

test('a field that was read offers no pointing, a missing one does', () => {
  show();
  expect(screen.queryByRole('button', { name: 'Point at it on the page: name' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Point at it on the page: joined date' })).toBeTruthy();
});

test('nothing is looked at before a press, and once at each', async () => {
  select.mockResolvedValue({ is: 'nothing' });
  show();
  expect(select).not.toHaveBeenCalled();
  press('Point at it on the page: joined date');
  await screen.findByText(/^Select the text on the page/);
  expect(select).toHaveBeenCalledTimes(1);
  select.mockResolvedValue({ is: 'selected', selection });
  press('I have selected it');
  await screen.findByText('Selected on the page');
  expect(select).toHaveBeenCalledTimes(2);
});

test('what is selected is kept with its quote and its place, and learned only when asked for', async () => {
  show();
  press('Point at it on the page: joined date');
  await screen.findByText('Selected on the page');
  press('Keep it');
  await screen.findByText('Kept, with the text it stood in.');
  expect(pointValue).toHaveBeenCalledWith('github:mara', 'account-created', 'May 2019', { quote: 'May 2019', locator: selection.locator });
  expect(learn).not.toHaveBeenCalled();
});

test('a place that is learned carries the site, the field and how to find it', async () => {
  show();
  press('Point at it on the page: joined date');
  fireEvent.click(await screen.findByLabelText(/Learn this place on github.com/));
  press('Keep it');
  await screen.findByText('Kept, and the place is learned for github.com.');
  expect(learn).toHaveBeenCalledWith({ host: 'github.com', site: 'GitHub', kind: 'account-created', place: selection.place });
});

test.each<[string, Partial<PageSelection>]>([
  ['nothing about it is stable', { place: undefined as never }],
  ['its words name the person', { place: { ...(selection.place as NonNullable<PageSelection['place']>), before: 'Mara joined ' } }],
])('a place is not offered to be learned when %s', async (_, part) => {
  const { place: _place, ...rest } = { ...selection, ...part };
  select.mockResolvedValue({ is: 'selected', selection: part.place === undefined ? rest : { ...rest, place: part.place } });
  show();
  press('Point at it on the page: joined date');
  await screen.findByText(/^This place cannot be learned/);
});

test('text of another page says so, keeps that address, and is never learned', async () => {
  select.mockResolvedValue({ is: 'selected', selection: { ...selection, url: 'https://mail.example.com/42' } });
  show();
  press('Point at it on the page: joined date');
  await screen.findByText('Selected on another page: https://mail.example.com/42');
  expect(screen.queryByText(/Learn this place/)).toBeNull();
  press('Keep it');
  await screen.findByText('Kept, with the text it stood in.');
  expect(pointValue.mock.calls[0]?.[3]).toMatchObject({ locator: `https://mail.example.com/42 · ${selection.locator}` });
});

test('a value that is refused stays where it is, with the reason', async () => {
  pointValue.mockResolvedValue({ ok: false, message: 'This text is not a value of that field.' });
  show();
  press('Point at it on the page: joined date');
  await screen.findByText('Selected on the page');
  press('Keep it');
  expect((await screen.findByRole('alert')).textContent).toBe('This text is not a value of that field.');
  expect(screen.getByDisplayValue('May 2019')).toBeTruthy();
});

test('a page that cannot be looked at says what to do', async () => {
  select.mockResolvedValue({ is: 'failed', problem: 'no-access' });
  show();
  press('Point at it on the page: joined date');
  await screen.findByText(/Press the toolbar button or Alt\+Shift\+L on the page/);
});
