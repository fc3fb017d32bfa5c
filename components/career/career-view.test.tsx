import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { careerOf } from '../../lib/core/career/career.ts';
import { defaultKnobs } from '../../lib/core/knobs.ts';
import { someProfiles } from '../../test/builders/a-profile.ts';
import { careerLayout } from './career-layout.ts';
import { CareerView } from './career-view.tsx';

afterEach(cleanup);

const career = careerOf(
  someProfiles(
    { account: 'linkedin:mara', work: [{ employer: 'Example Port', title: 'Engineer', start: '2021', end: 'present' }] },
    { account: 'document:cv', work: [{ employer: 'Example Port Ltd', start: '2018-01', end: '2019-03' }, { title: 'Odd jobs' }] },
  ),
  defaultKnobs,
);

test('without dates it says that there is nothing to draw', () => {
  render(<CareerView career={undefined} onSave={vi.fn()} />);
  expect(screen.getByText(/nothing to draw/)).toBeTruthy();
  expect(screen.queryByRole('img')).toBeNull();
});

test('the picture has a name, and every entry stands in the table with its dates as shown', () => {
  render(<CareerView career={career} onSave={vi.fn()} />);
  expect(screen.getByRole('img', { name: /Timeline of work and education/ })).toBeTruthy();
  const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true });
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent).join(' | '))).toEqual([
    'Source | What | From | Until',
    'Example 1 | Example PortEngineer (Work) | 2021 | present',
    'Example 2 | Example Port Ltd (Work) | 2018-01 | 2019-03',
    'Example 2 | not namedOdd jobs (Work) | not told | not told',
  ]);
});

test('what disagrees is told in words, with both sources', () => {
  render(<CareerView career={career} onSave={vi.fn()} />);
  expect(screen.getByText(/Example Port: Example 1 and Example 2 tell other dates, at least 7 years apart/)).toBeTruthy();
});

test('two sources of one kind are told apart by their accounts', () => {
  const twice = career && { ...career, lanes: career.lanes.map((lane) => ({ ...lane, site: 'PDF' })) };
  render(<CareerView career={twice} onSave={vi.fn()} />);
  expect(screen.getByText(/Example Port: PDF \(linkedin:mara\) and PDF \(document:cv\) tell other dates/)).toBeTruthy();
});

test('the picture is saved as a file of its own', async () => {
  const onSave = vi.fn();
  render(<CareerView career={career} onSave={onSave} />);
  screen.getByRole('button', { name: 'Save as SVG' }).click();
  await vi.waitFor(() => expect(onSave).toHaveBeenCalledWith('timeline.svg', 'image/svg+xml', expect.stringContaining('<svg')));
});

test.each([320, 640, 1200])('at %i pixels nothing stands outside of the picture', (width) => {
  if (career === undefined) throw new Error('there is a career');
  const { lanes, ticks, height } = careerLayout(career, width);
  const stretches = lanes.flatMap(({ spans }) =>
    spans.flatMap(({ sure, possible, gap, overlapped }) => [sure, possible, gap, ...overlapped]),
  );
  for (const each of stretches.filter((one) => one !== undefined)) {
    expect(each.x).toBeGreaterThanOrEqual(0);
    expect(each.x + each.width).toBeLessThanOrEqual(width);
  }
  expect(ticks.length).toBeGreaterThan(1);
  expect(Math.max(...lanes.flatMap(({ spans }) => spans.map(({ y }) => y)))).toBeLessThan(height);
});
