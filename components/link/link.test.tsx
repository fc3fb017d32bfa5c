import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aLink } from '../../test/builders/a-link.ts';
import { aProfile } from '../../test/builders/a-profile.ts';
import { injections } from '../../test/builders/injections.ts';
import { ActProvider } from '../case/act.tsx';
import type { Outcome } from '../case/actions.ts';
import type { LinksState } from '../data/links-state.ts';
import { ToastArea } from '../ui/toast.tsx';
import { LinkList } from './link-list.tsx';
import { SeenBefore } from './seen-before.tsx';
import { circumstances } from './shared-words.ts';

const did = vi.fn<(what: string, of?: unknown) => Outcome>();
const undone = vi.fn(async () => {});
const actions = {
  joinInto: async (id: string) => did('join', id),
  judgeLink: async (judged: unknown) => did('judge', judged),
};
const look = vi.fn();

beforeEach(() => {
  did.mockReset().mockReturnValue({ ok: true, undo: undone });
  look.mockReset();
});
afterEach(cleanup);

const ready = (links: ReturnType<typeof aLink>[], parts: Partial<Extract<LinksState, { state: 'ready' }>> = {}): LinksState => ({
  ...{ state: 'ready', links, namesakes: [], compared: 811, left: 0, common: [] },
  ...parts,
});
const show = (part: React.ReactElement) =>
  render(
    <ToastArea label="Messages" closeLabel="Close">
      <ActProvider undoSeconds={10}>{part}</ActProvider>
    </ToastArea>,
  );
const profiles = [aProfile({ email: ['mara@example.com'] })];
const seen = (links: LinksState, askedAlready?: string) =>
  show(<SeenBefore links={links} askedAlready={askedAlready} actions={actions} onLook={look} />);
const list = (links: LinksState) => show(<LinkList links={links} profiles={profiles} actions={actions} />);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const region = () => screen.getByRole('region', { name: 'Seen before' });
const text = aLink({ by: 'summary-text', kind: 'summary', quote: 'I build', likeness: 0.876, longestRun: 41 });
const quiet = aLink({ otherCase: 'quiet', otherTitle: 'Corin S.', ordinary: 'agency' });
const namesake = { otherCase: 'like', otherTitle: 'Mara Example', otherReadAt: '2026-11-02T10:42:00.000Z', likeness: 1 };

test('nothing shared says nothing at all, neither to readers nor to listeners', () => {
  const { container } = seen(ready([]));
  expect(container.textContent).toBe('');
});

test('opening the comparison takes a moment that is not worth a line; a long preparation and a failure are said', () => {
  const { container, rerender } = seen({ state: 'preparing', done: 0, of: 0 });
  expect(container.textContent).toBe('');
  const say = (links: LinksState) =>
    rerender(
      <ToastArea label="Messages" closeLabel="Close">
        <ActProvider undoSeconds={10}>
          <SeenBefore links={links} actions={actions} onLook={look} />
        </ActProvider>
      </ToastArea>,
    );
  say({ state: 'preparing', done: 340, of: 812 });
  expect(container.textContent).toContain('340 of 812 cases prepared');
  say({ state: 'failed', message: 'The index is damaged.' });
  expect(container.textContent).toContain('Not compared with earlier candidates');
});

test('one shared value is said with the value, the case and when it was read, and read out', async () => {
  seen(ready([aLink()]));
  expect(region().textContent).toMatch(
    /^Seen before: The mailbox “mara@example\.com” also stands in the case Ottilie M\. \(read 2 Nov 2026, \d\d:\d\d\)/,
  );
  await waitFor(() =>
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
      'Seen before: The mailbox “mara@example.com” also stands in the case Ottilie M.',
    ),
  );
  expect(screen.getByRole('link', { name: 'Ottilie M.' }).getAttribute('href')).toBe('#/case/other-case');
});

test('two kinds of one case make one sentence, the case with more kinds stands first, the rest is counted', () => {
  const lone = (id: string) => aLink({ otherCase: id, otherTitle: `Case ${id}` });
  seen(ready([lone('a'), lone('b'), lone('c'), aLink(), text]));
  const items = within(region()).getAllByRole('listitem');
  expect(items.map((each) => each.querySelector('p')?.textContent?.slice(0, 80))).toEqual([
    expect.stringContaining('The mailbox and the text of the summary also stand'),
    expect.stringContaining('The mailbox “mara@example.com” also stands'),
  ]);
  fireEvent.click(button('Something is shared with 2 more cases'));
  expect(look).toHaveBeenCalledOnce();
});

test('ordinary links alone are folded, with their reason, and are not read out', () => {
  seen(ready([quiet]));
  expect(screen.getByText('1 ordinary link').closest('details')?.open).toBe(false);
  expect(region().textContent).toContain('people of one agency');
  expect(screen.queryByRole('button', { name: 'Same person: join' })).toBeNull();
  expect(screen.getByRole('status').textContent).toBe('');
});

test('a like name is no link: it is said quietly, with how many have one', () => {
  seen(ready([], { namesakes: [namesake] }));
  expect(region().textContent).toContain('A like name stands in 1 other case: Mara Example');
  expect(region().textContent).toContain('Like names stand in 2 of 812 cases here.');
  expect(screen.queryByRole('button')).toBeNull();
});

test('joining is done once, said, and can be taken back', async () => {
  seen(ready([aLink()]));
  fireEvent.click(button('Same person: join'));
  fireEvent.click(button('Same person: join'));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(undone).toHaveBeenCalledOnce());
  expect(did.mock.calls).toEqual([['join', 'other-case']]);
});

test('nobody is asked twice: where a line asks about the case already, only what is shared is said here', () => {
  seen(ready([aLink()]), 'other-case');
  expect(screen.queryByRole('button', { name: 'Same person: join' })).toBeNull();
  expect(button('Look')).toBeDefined();
});

test('two people takes a reason, and keeps it', async () => {
  list(ready([aLink()]));
  fireEvent.click(button('Two people…'));
  fireEvent.click(button('Keep'));
  expect((await screen.findByRole('alert')).textContent).toContain('reason');
  fireEvent.click(screen.getByRole('radio', { name: 'people of one household' }));
  fireEvent.click(button('Keep'));
  await waitFor(() =>
    expect(did.mock.calls).toEqual([['judge', { otherCase: 'other-case', stance: 'two-people', reason: 'people of one household' }]]),
  );
});

test('one person in two cases takes the reviewer’s own words; a refusal is said in the form', async () => {
  did.mockReturnValueOnce({ ok: false, message: 'The other case is no longer there.' });
  list(ready([aLink()]));
  fireEvent.click(button('Two people…'));
  fireEvent.click(screen.getByRole('radio', { name: /^One person/ }));
  fireEvent.change(screen.getByRole('textbox'), { target: { value: ' Applied twice. ' } });
  fireEvent.click(button('Keep'));
  expect((await screen.findByRole('alert')).textContent).toBe('The other case is no longer there.');
  expect(did).toHaveBeenCalledWith('judge', { otherCase: 'other-case', stance: 'one-person', reason: 'Applied twice.' });
});

test('the reviewer’s word stands on the card and can be taken back', () => {
  const opinion = {
    id: 'o',
    caseId: 'case-1',
    otherCase: 'other-case',
    stance: 'two-people' as const,
    reason: 'One agency.',
    at: '2026-11-03T10:00:00.000Z',
  };
  list(ready([aLink({ ordinary: 'reviewer-said', opinion })]));
  expect(screen.getByText('One agency.')).toBeDefined();
  fireEvent.click(button('Take back'));
  expect(did).toHaveBeenCalledWith('judge', { otherCase: 'other-case', stance: 'none', reason: '' });
});

test('a card says both quotes, how alike, how rare and under which names', () => {
  list(ready([text]));
  const card = screen.getAllByRole('listitem')[0]?.textContent ?? '';
  for (const words of [
    'I build',
    'mara@example.com',
    '87 in 100 runs of five words',
    '41 words',
    'stands in 2 of 812 cases here',
    'under another name',
    'read 3 days apart',
  ])
    expect(card).toContain(words);
});

test('kinds can be filtered by keyboard, and a kind that is gone filters nothing', async () => {
  list(ready([aLink(), text]));
  fireEvent.click(button('Kinds'));
  fireEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'mailbox' }));
  await waitFor(() => expect(document.querySelectorAll('figure')).toHaveLength(2));
});

test.each<[string, LinksState, RegExp]>([
  ['alone', ready([], { compared: 0 }), /^There is no other case yet/],
  ['none', ready([]), /Nothing of this case stands in another one.*811 other cases/],
  ['waiting', { state: 'waiting' }, /Comparing with earlier candidates…/],
  ['preparing', { state: 'preparing', done: 340, of: 812 }, /340 of 812 cases prepared/],
  ['failed', { state: 'failed', message: 'The index is damaged.' }, /Not compared.*The index is damaged.*Reload/],
])('an empty list says why: %s', (_, state, words) => {
  const { container } = list(state);
  expect(container.textContent).toMatch(words);
});

test('who shares something with hundreds gets twenty cards and a button for more', () => {
  list(ready(Array.from({ length: 45 }, (_, index) => aLink({ otherCase: `c${index}`, otherTitle: `Case ${index}` }))));
  expect(document.querySelectorAll('[data-other-case]')).toHaveLength(20);
  fireEvent.click(button('Show 20 more cases'));
  fireEvent.click(button('Show 5 more cases'));
  expect(document.querySelectorAll('[data-other-case]')).toHaveLength(45);
});

test('what a candidate wrote stays text', () => {
  for (const injection of injections) {
    const hostile = aLink({ otherTitle: injection, quote: injection, locator: injection, otherCase: injection.slice(0, 90) });
    const { container, unmount } = show(
      <>
        <SeenBefore links={ready([hostile, { ...hostile, otherCase: 'q', ordinary: 'template' }])} actions={actions} onLook={look} />
        <LinkList links={ready([hostile])} profiles={profiles} actions={actions} />
      </>,
    );
    expect(container.querySelectorAll('script, img, iframe, style, object, form')).toHaveLength(0);
    for (const link of container.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^#\/case\//);
    unmount();
  }
});

test.each<[string, Parameters<typeof aLink>[0], string]>([
  ['an ordinary one among all that are shared', { ordinary: 'agency' }, '4,435 pairs of 10,000 invented ordinary candidates share one'],
  [
    'any other among those without an ordinary reason',
    {},
    '4,435 pairs of 10,000 invented ordinary candidates share one without an ordinary reason',
  ],
])('how common it is: %s', (_, parts, words) => {
  const link = aLink({ ...parts, ordinaryPeople: { people: 10_000, pairs: 4_435 } });
  expect(circumstances(link).at(-1)).toBe(words);
});

test('what very many cases show is said instead of compared, also when nothing else is shared', () => {
  const common = [{ by: 'phone' as const, quote: '+1 212 555 0142', shownBy: 1_240 }, { by: 'message-text' as const }];
  list(ready([], { common }));
  expect(screen.getByText(/So many cases show this/)).toBeTruthy();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'phone number +1 212 555 0142: in 1,240 cases',
    'text of a message: mostly a template that very many texts follow',
  ]);
});
