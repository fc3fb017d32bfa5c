import { expect, test } from 'vitest';
import { someProfiles } from '../../../test/builders/a-profile.ts';
import { exampleLinks } from '../../../test/builders/example-profiles.ts';
import type { ExampleLink } from '../model/example.ts';
import { all, answered, any, linked, type Pattern, present } from '../model/pattern.ts';
import { evaluate } from './evaluate.ts';

const shared = (by: ExampleLink['by'], more: Partial<ExampleLink> = {}): ExampleLink => ({
  by,
  names: 'different',
  kind: 'summary',
  quote: 'the same words',
  ...more,
});

function said(pattern: Pattern, links: ExampleLink[] | undefined): string {
  const found = exampleLinks({ because: '', profiles: [], ...(links === undefined ? {} : { links }) });
  const facts = { profiles: someProfiles({ headline: ['Engineer'] }), ...(found === undefined ? {} : { links: found }) };
  const answer = evaluate(pattern, facts, new Map());
  if (answer.is !== 'unknown') return answer.is;
  return [answer.blocked ?? 'open', ...answer.missing].join(' ');
}

const words = linked(['summary-text'], { names: 'different' });

test.each<[string, Pattern, ExampleLink[] | undefined, string]>([
  ['nobody compared the candidates', words, undefined, 'needs-comparison'],
  ['nothing is shared', words, [], 'no'],
  ['something else is shared', words, [shared('phone')], 'no'],
  ['the other one goes by the same name', words, [shared('summary-text', { names: 'same' })], 'no'],
  ['the other one shows no name', words, [shared('summary-text', { names: 'not-comparable' })], 'no'],
  ['the words are shared', words, [shared('summary-text')], 'yes'],
  [
    'two links to one other candidate',
    linked(['summary-text'], { atLeast: 2 }),
    [1, 2].map(() => shared('summary-text', { otherCase: 'a' })),
    'no',
  ],
  ['two others', linked(['summary-text'], { atLeast: 2 }), [shared('summary-text'), shared('summary-text')], 'yes'],
  ['eight days later', linked(['summary-text'], { withinDays: 7 }), [shared('summary-text', { daysApart: 8 })], 'no'],
  ['seven days later', linked(['summary-text'], { withinDays: 7 }), [shared('summary-text', { daysApart: 7 })], 'yes'],
])('%s', (_, pattern, links, expected) => expect(said(pattern, links)).toBe(expected));

test.each<[string, Pattern, string]>([
  ['all, of which one waits for the comparison', all(words, answered('a-question', 'yes')), 'needs-comparison answer'],
  ['any, of which one can be answered', any(words, answered('a-question', 'yes')), 'open answer'],
  ['any, of which one can be looked at', any(words, present('email')), 'open email'],
  ['any, of which all wait for the comparison', any(words, linked(['photo'])), 'needs-comparison'],
  ['any, of which the rest is a no', any(words, all(present('headline'), words)), 'needs-comparison'],
])('without a comparison: %s', (_, pattern, expected) => expect(said(pattern, undefined)).toBe(expected));
