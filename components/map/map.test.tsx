import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { CaseLink } from '../../lib/core/model/case-link.ts';
import { aLink } from '../../test/builders/a-link.ts';
import { injections } from '../../test/builders/injections.ts';
import type { LinkMapState } from '../data/use-link-map.ts';
import { clustersOf } from './clusters.ts';
import { layOut } from './map-layout.ts';
import { MapView } from './map-view.tsx';

const between = (one: string, other: string, parts: Partial<CaseLink> = {}) => ({
  from: { id: one, title: `Case ${one}` },
  readAt: '2026-11-01T09:00:00.000Z',
  link: aLink({ otherCase: other, otherTitle: `Case ${other}`, ...parts }),
});
const everything = { kinds: [], ordinary: true } as const;
const did = vi.fn<(what: string) => void>();
const ready = (links: ReturnType<typeof between>[]): LinkMapState => ({
  ...{ state: 'ready', done: 9, of: 9, links, isCut: false, isOrdinaryCut: false, seq: 1 },
});
const show = (map: LinkMapState) =>
  render(<MapView map={map} onStop={() => did('stop')} onGoOn={() => did('go on')} onAgain={() => did('again')} />);
const text = { by: 'summary-text', kind: 'summary', likeness: 0.8, longestRun: 30, quote: 'from here' } as const;

// The picture is a file of its own, fetched when it is first shown; a busy machine takes its time.
beforeAll(() => import('./map-picture.tsx'), 60_000);
beforeEach(() => did.mockReset());
afterEach(cleanup);

test('cases that hang together through others are one group; links of one pair are one edge, told from one side', () => {
  const [first, second] = clustersOf([between('a', 'b'), between('b', 'c'), between('b', 'a', text), between('x', 'y')], everything);
  expect(first?.cases.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c']);
  expect(second?.cases.map(({ id }) => id)).toEqual(['x', 'y']);
  const pair = first?.edges[0];
  expect(pair?.links.map(({ by, quote, other, otherCase }) => [by, quote, other.quote, otherCase])).toEqual([
    ['email', 'mara@example.com', 'mara@example.com', 'b'],
    ['summary-text', 'mara@example.com', 'from here', 'b'],
  ]);
});

test('ordinary links and other kinds are left out where the filter says so', () => {
  const links = [between('a', 'b', { ordinary: 'agency' }), between('c', 'd', text)];
  expect(clustersOf(links, { kinds: [], ordinary: false }).map(({ cases }) => cases[0]?.id)).toEqual(['c']);
  expect(clustersOf(links, { kinds: ['email'], ordinary: false })).toEqual([]);
  expect(clustersOf(links, { kinds: ['email'], ordinary: true })).toHaveLength(1);
});

test('groups part the cases: two cases are in one exactly when links lead from one to the other', () => {
  const ids = fc.integer({ min: 0, max: 12 }).map(String);
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(ids, ids).filter(([a, b]) => a !== b),
        { maxLength: 25 },
      ),
      (pairs) => {
        const clusters = clustersOf(
          pairs.map(([a, b]) => between(a, b)),
          everything,
        );
        const reach = new Map(pairs.flat().map((id) => [id, new Set([id])]));
        for (let round = 0; round < 13; round++)
          for (const [a, b] of pairs)
            for (const id of [...(reach.get(a) ?? []), ...(reach.get(b) ?? [])])
              reach.set(a, reach.get(a)?.add(id) ?? new Set()).set(b, reach.get(b)?.add(id) ?? new Set());
        const parts = clusters.map(({ cases }) => cases.map(({ id }) => id).sort());
        expect(parts.flat().sort()).toEqual([...reach.keys()].sort());
        for (const part of parts) for (const id of part) expect([...(reach.get(id) ?? [])].sort()).toEqual(part);
      },
    ),
    { numRuns: 300, seed: 7 },
  );
});

test('every case has a place of its own, and the same one each time', () => {
  const clusters = clustersOf([between('a', 'b'), between('b', 'c'), between('a', 'c'), between('x', 'y')], everything);
  const layout = layOut(clusters);
  expect(layOut(clusters)).toEqual(layout);
  for (const [index, { x, y }] of layout.cases.entries()) {
    expect(x > layout.box.x && x < layout.box.x + layout.box.width && y > layout.box.y && y < layout.box.y + layout.box.height).toBe(true);
    for (const other of layout.cases.slice(index + 1)) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(40);
  }
});

test('the list names groups, cases and what they share, and opens both quotes', () => {
  show(ready([between('a', 'b'), between('a', 'b', text), between('x', 'y', { ordinary: 'template' })]));
  expect(screen.getByRole('status').textContent).toBe('Cases: 2 · groups: 1 · links: 1');
  const group = screen.getByRole('region', { name: 'Group 1: 2 cases, 1 link' });
  expect(
    within(group)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['Case a', 'Case b']);
  fireEvent.click(within(group).getByRole('button', { name: 'mailbox, text of the summary' }));
  expect(group.querySelectorAll('figure')).toHaveLength(4);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Ordinary links too' }));
  expect(screen.getAllByRole('region')).toHaveLength(2);
});

test('the picture is worked by keys: a line shows what is shared, arrows move, plus zooms, zero shows all', async () => {
  show(ready([between('a', 'b')]));
  fireEvent.click(screen.getByRole('radio', { name: 'Picture' }));
  const picture = await screen.findByRole('group', { name: /^Picture of the groups/ });
  const seen = () => picture.getAttribute('viewBox');
  const whole = seen();
  for (const key of ['ArrowLeft', '+', 'ArrowDown', '-']) {
    const before = seen();
    fireEvent.keyDown(picture, { key });
    expect(seen()).not.toBe(before);
  }
  fireEvent.keyDown(picture, { key: '0' });
  expect(seen()).toBe(whole);
  const line = within(picture).getByRole('button', { name: 'Case a and Case b: mailbox' });
  fireEvent.keyDown(line, { key: 'Enter' });
  await waitFor(() => expect(line.getAttribute('aria-pressed')).toBe('true'));
  expect(screen.getByRole('region', { name: 'What the two share' }).querySelectorAll('figure')).toHaveLength(2);
  expect(within(picture).getByRole('link', { name: 'Case a' }).getAttribute('href')).toBe('#/case/a');
});

test('a large store: the picture draws what can be told apart and says so, the list pages', async () => {
  show(ready(Array.from({ length: 300 }, (_, index) => between(`a${index}`, `b${index}`))));
  expect(screen.getAllByRole('region')).toHaveLength(20);
  fireEvent.click(screen.getByRole('button', { name: 'Show 20 more groups' }));
  expect(screen.getAllByRole('region')).toHaveLength(40);
  fireEvent.click(screen.getByRole('radio', { name: 'Picture' }));
  await screen.findByText('The picture shows the 125 largest groups, 250 of 600 cases. The list has them all.');
});

test.each<[string, LinkMapState, RegExp]>([
  ['nothing shared', ready([]), /No two cases share anything/],
  ['only ordinary', ready([between('a', 'b', { ordinary: 'household' })]), /Nothing of these kinds.*ordinary links too/],
  ['preparing', { state: 'preparing', done: 3, of: 9 }, /Preparing the comparison: 3 of 9 cases/],
  ['failed', { state: 'failed', message: 'The index is damaged.' }, /The map could not be made.*damaged/],
  ['looking', { ...ready([]), state: 'finding', done: 3, of: 23 } as LinkMapState, /may share something: part 3 of 23/],
  ['at it', { ...ready([]), state: 'comparing', done: 1_200, of: 9_000 } as LinkMapState, /1,200 of 9,000 cases that may share something/],
  ['another window', { state: 'elsewhere' }, /Another window is comparing/],
  ['behind', { ...ready([]), isBehind: true } as LinkMapState, /Cases have changed since.*Compare what changed/],
  ['cut', { ...ready([between('a', 'b')]), isCut: true } as LinkMapState, /first 1 links/],
])('the map says how it stands: %s', (_, map, words) => {
  expect(show(map).container.textContent).toMatch(words);
});

test('that ordinary links were left out is said where they are shown', () => {
  show({ ...ready([between('a', 'b')]), isOrdinaryCut: true } as LinkMapState);
  expect(screen.queryByText(/first 2,000 ordinary links/)).toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Ordinary links too' }));
  expect(screen.getByText(/first 2,000 ordinary links/)).toBeDefined();
});

test('the comparison can be stopped and gone on with', () => {
  const { rerender } = show({ ...ready([]), state: 'comparing', done: 3 } as LinkMapState);
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  rerender(
    <MapView
      map={{ ...ready([]), state: 'stopped', done: 4 } as LinkMapState}
      onStop={() => {}}
      onGoOn={() => did('go on')}
      onAgain={() => {}}
    />,
  );
  expect(screen.getByText(/Stopped after 4 of 9 cases/)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
  expect(did.mock.calls).toEqual([['stop'], ['go on']]);
});

test('what a candidate wrote stays text, in words and in the picture', async () => {
  for (const injection of injections.slice(0, 60)) {
    const hostile = [
      between('a', 'b', { otherTitle: injection, quote: injection }),
      { ...between('b', 'c'), from: { id: 'b', title: injection } },
    ];
    const { container, unmount } = show(ready(hostile));
    fireEvent.click(screen.getByRole('radio', { name: 'Picture' }));
    await waitFor(() => expect(container.querySelectorAll('circle')).toHaveLength(3));
    expect(container.querySelectorAll('script, img, iframe, style, object, foreignObject')).toHaveLength(0);
    for (const link of container.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^#\/case\//);
    unmount();
  }
});
