import { afterAll, describe, expect, test } from 'vitest';
import { printTallies } from '../../test/redesign/print.ts';
import { type Tally, tallyOf } from '../../test/redesign/tally.ts';
import type { RawProfile } from '../core/model/raw-profile.ts';

// Sites are redesigned without notice: classes get new names, parts change places, the interface comes in another language. Then
// a reader may see less than before, but what it sees must be right. `npm run mutations` says the same without a browser.
const pages = import.meta.glob<string>('./*/fixtures/*.html', { query: '?raw', import: 'default', eager: true });
const expected = import.meta.glob<RawProfile>('./*/fixtures/*.expected.json', { import: 'default', eager: true });
const tallies: Tally[] = [];

describe('of a redesigned page every value is right or missing, never wrong', () => {
  test.each(Object.entries(pages))('%s', (name, html) => {
    const before = expected[name.replace('.html', '.expected.json')] as RawProfile;
    const tally = tallyOf({ name, html, expected: before }, (text) => new DOMParser().parseFromString(text, 'text/html'));
    tallies.push(tally);
    expect(tally.wrong).toEqual([]);
  });
});

afterAll(() => printTallies(tallies));
