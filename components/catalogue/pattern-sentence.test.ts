import { expect, test } from 'vitest';
import {
  absent,
  all,
  answered,
  any,
  differs,
  listed,
  matches,
  measured,
  not,
  type Pattern,
  present,
} from '../../lib/core/model/pattern.ts';
import { dprkItWorkerPack as pack } from '../../lib/packs/dprk-it-worker/pack.gen.ts';
import { type PatternSentence, patternSentence } from './pattern-sentence.ts';

const names = { question: () => 'Was the camera off?', list: () => 'disposable domains' };

/** A sentence and its parts on one line, parts in brackets. */
const flat = ({ text, exact, parts }: PatternSentence): string =>
  `${text}${exact === undefined ? '' : ` /${exact}/`}${parts.length === 0 ? '' : ` [${parts.map(flat).join('; ')}]`}`;

test.each<[Pattern, string]>([
  [present('email'), 'a source shows an e-mail address'],
  [absent('photo-address'), 'a source has the place for a photo’s address and leaves it empty'],
  [matches(['message', 'summary'], 'telegram'), 'the text of a message or a summary contains the wording /telegram/'],
  [matches(['review'], 'paid', 2), 'the text of a review contains the wording in at least 2 different places /paid/'],
  [listed(['email'], 'x'), 'an e-mail address stands on the list “disposable domains”'],
  [differs('claimed-location', 'country'), 'two sources show a stated place in different countries'],
  [measured('account-age-days', { atMost: 180 }), 'the age of an account on the day it was read, in days, is at most 180'],
  [measured('counted', { of: 'connections', atMost: 50 }), 'the number of connections shown is at most 50'],
  [measured('claimed-years', { atLeast: 3, atMost: 1_000 }), 'the number of years of work that the sources claim is between 3 and 1,000'],
  [answered('q', 'yes'), 'the reviewer answered yes to “Was the camera off?”'],
  [answered('q', 'no'), 'the reviewer answered no to “Was the camera off?”'],
  [all(present('email')), 'a source shows an e-mail address'],
  [
    all(present('email'), any(present('phone'), not(present('link')))),
    'all of these hold: [a source shows an e-mail address; one of these holds: [a source shows a phone number; this does not hold: [a source shows a link]]]',
  ],
])('the pattern %o reads as a sentence', (pattern, sentence) => {
  expect(flat(patternSentence(pattern, names))).toBe(sentence);
});

test.each(pack.indicators.map((indicator) => [indicator.id, indicator] as const))('the pattern of %s is said in full', (_, { pattern }) => {
  const lines: PatternSentence[] = [];
  const collect = (sentence: PatternSentence): void => {
    lines.push(sentence);
    sentence.parts.forEach(collect);
  };
  collect(patternSentence(pattern, names));
  // An unknown message is empty, and a forgotten substitution leaves its sign.
  expect(lines.filter(({ text }) => text.trim() === '' || text.includes('$') || / {2}|undefined/.test(text))).toEqual([]);
});
