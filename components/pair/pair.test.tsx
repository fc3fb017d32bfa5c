import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Opinion } from '../../lib/core/model/case.ts';
import { type Pair, pairTopics } from '../../lib/core/model/pair.ts';
import { aPair } from '../../test/builders/a-pair.ts';
import { someProfiles } from '../../test/builders/a-profile.ts';
import { ActProvider } from '../case/act.tsx';
import type { Outcome } from '../case/actions.ts';
import { ToastArea } from '../ui/toast.tsx';
import { countOfOpen } from './open-pairs.ts';
import { PairList, type PairListProps } from './pair-list.tsx';
import { pairWords, topicOfPair } from './pair-words.ts';

const profiles = someProfiles(
  { account: 'example-1:mara-example', 'display-name': ['Mara Jensen'] },
  { account: 'example-2:mara-example', 'display-name': ['Kevin Miller'] },
);
const giveOpinion = vi.fn<(...given: unknown[]) => Promise<Outcome>>();
const addNote = vi.fn<(text: string) => Promise<Outcome>>();
const copy = vi.fn<(text: string) => Promise<boolean>>();

beforeEach(() => {
  giveOpinion.mockReset().mockResolvedValue({ ok: true });
  addNote.mockReset().mockResolvedValue({ ok: true });
  copy.mockReset().mockResolvedValue(true);
});
afterEach(cleanup);

const show = (pairs: readonly Pair[], props: Partial<PairListProps> = {}) =>
  render(
    <ToastArea label="Messages" closeLabel="Close">
      <ActProvider undoSeconds={10}>
        <PairList pairs={pairs} profiles={profiles} opinions={[]} actions={{ giveOpinion, addNote }} onCopy={copy} {...props} />
      </ActProvider>
    </ToastArea>,
  );

const explained = (pair: Pair): Opinion => ({
  id: 'o1',
  caseId: 'c1',
  indicator: pair.id,
  stance: 'explained',
  reason: 'Married last year.',
  at: '2026-11-02T09:00:00.000Z',
});

const button = (name: string) => screen.getByRole('button', { name });

test('a pair is one group with a heading, both quotes with source and time, what was compared, and the differing words marked', () => {
  show([aPair()]);
  const list = screen.getByRole('list', { name: 'Pairs' });
  const group = within(list).getByRole('group', { name: 'Two sources show two full names that share nothing.' });
  const quotes = within(group).getAllByRole('figure');
  expect(quotes.map((quote) => quote.querySelector('q')?.textContent)).toEqual(['Mara Jensen', 'Kevin Miller']);
  expect(quotes.map((quote) => quote.querySelector('mark')?.textContent)).toEqual(['Mara Jensen', 'Kevin Miller']);
  expect(quotes.map((quote) => quote.querySelector('time')?.dateTime)).toEqual(['2026-11-01T09:00:00.000Z', '2026-11-01T09:00:00.000Z']);
  expect(quotes[0]?.textContent).toContain('Example 1');
  expect(
    within(group)
      .getAllByRole('heading')
      .map(({ textContent }) => textContent),
  ).toEqual(['Two sources show two full names that share nothing.', 'Ordinary reasons', 'Ask']);
});

test('no pair is said as what it is, and what would give one', () => {
  show([]);
  expect(screen.getByText('No two sources disagree so far')).toBeTruthy();
});

test('the question goes to the clipboard, or with what differs into the notes', async () => {
  show([aPair()]);
  fireEvent.click(button('Copy the question'));
  expect(copy).toHaveBeenCalledWith(pairWords('name').ask);
  fireEvent.click(button('Add to the notes'));
  expect(addNote).toHaveBeenCalledWith(`${pairWords('name').title} To ask: ${pairWords('name').ask}`);
});

test('a browser that lets nothing be copied is told, with what to do', async () => {
  copy.mockResolvedValue(false);
  show([aPair()]);
  fireEvent.click(button('Copy the question'));
  expect((await screen.findByRole('alert')).textContent).toContain('Click into the page and try again');
});

test('a pair is put aside with a reason under its own id', async () => {
  show([aPair()]);
  fireEvent.click(button('Explained…'));
  fireEvent.click(screen.getByRole('radio', { name: pairWords('name').reasons[0] ?? '' }));
  fireEvent.click(button('Mark as explained'));
  expect(giveOpinion).toHaveBeenCalledWith('pair:name:0123456789abcdef01234567', 'explained', pairWords('name').reasons[0]);
});

test('what was put aside waits below the others with its reason, and can be taken back', () => {
  const [one, other] = [aPair(), { ...aPair(), id: 'pair:name:other', topic: 'place' as const }];
  show([one, other], { opinions: [explained(one)] });
  expect(within(screen.getByRole('list', { name: 'Pairs' })).getAllByRole('group')).toHaveLength(1);
  expect(screen.getByText('1 pair put aside as explained')).toBeTruthy();
  expect(screen.getByText('Married last year.')).toBeTruthy();
  fireEvent.click(button('Take back'));
  expect(giveOpinion).toHaveBeenCalledWith(one.id, 'none', '');
});

test('the tab counts what is not put aside, and nothing where there is no pair', () => {
  const pair = aPair();
  expect(countOfOpen([], [])).toEqual({});
  expect(countOfOpen([pair], [])).toEqual({ count: 1 });
  expect(countOfOpen([pair], [explained(pair)])).toEqual({ count: 0 });
  expect(countOfOpen([pair], [explained(pair), { ...explained(pair), stance: 'none', at: '2026-11-03T09:00:00.000Z' }])).toEqual({
    count: 1,
  });
});

test('on paper nothing is folded and nothing is to be pressed', () => {
  const pair = aPair();
  show([pair], { opinions: [explained(pair)], isWhole: true });
  expect(screen.queryAllByRole('button')).toEqual([]);
  expect(screen.getByRole('group', { name: pairWords('name').title }).closest('details')?.open).toBe(true);
});

test.each(pairTopics)('%s has a sentence, three reasons and a question in words', (topic) => {
  const { title, reasons, ask } = pairWords(topic);
  expect(title).toMatch(/^[A-Z].*\.$/);
  expect(new Set(reasons).size).toBe(3);
  expect(ask).toMatch(/\?$/);
  expect(topicOfPair(`pair:${topic}:abc`)).toBe(topic);
});

test('the id of an indicator is no pair', () => {
  expect(topicOfPair('identity-name-differs-across-platforms')).toBeUndefined();
  expect(topicOfPair('pair:weather:abc')).toBeUndefined();
});
