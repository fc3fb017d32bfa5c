import { describe, expect, test } from 'vitest';
import { askable, observableNames, shownOnly } from './observation.ts';
import { pattern } from './pattern.ts';

describe('what is only shown can never be asked about', () => {
  test.each(shownOnly)('a pattern about %s is refused', (kind) => {
    const asked = [
      { op: 'present', kind },
      { op: 'absent', kind },
      { op: 'not', of: { op: 'present', kind } },
      { op: 'differs', kind, by: 'country' },
      { op: 'matches', kinds: ['headline', kind], regex: 'x' },
      { op: 'listed', kinds: [kind], list: 'some-list' },
    ];
    for (const each of asked) expect(pattern.safeParse(each).success, JSON.stringify(each)).toBe(false);
  });

  test('every other kind can be', () => {
    for (const kind of askable.options) expect(pattern.safeParse({ op: 'present', kind }).success).toBe(true);
    expect([...askable.options, ...shownOnly].sort()).toEqual([...observableNames].sort());
  });
});
