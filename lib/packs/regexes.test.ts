import { expect, test } from 'vitest';
import type { Pattern } from '../core/model/pattern.ts';
import { leavesOf } from '../core/model/pattern-leaf.ts';
import { dprkItWorkerPack } from './dprk-it-worker/pack.gen.ts';

const { indicators, counters } = dprkItWorkerPack;
const regexes = [...indicators, ...counters].flatMap(({ id, pattern }) => regexesOf(pattern).map((regex, nth) => ({ id, nth, regex })));

function regexesOf(pattern: Pattern): string[] {
  return leavesOf(pattern).flatMap((leaf) => (leaf.op === 'matches' ? [leaf.regex] : []));
}

test.each(regexes)('$id $nth repeats nothing without a bound', ({ regex }) => {
  const bare = regex.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  expect(bare).not.toMatch(/[*+]|\{\d+,\}/);
});

/** Characters of one pumped text: what a summary may hold at most. */
const pumpedLength = 20_000;
const pumpsPerRegex = 200;
/** Milliseconds for one text. A regular expression that backtracks without a bound takes seconds; a busy machine some ten. */
const slowestMs = 150;

test.each(regexes)('$id $nth stays quick on texts made to slow it down', ({ regex }) => {
  const expression = new RegExp(regex, 'iu');
  const slow: string[] = [];
  for (const text of pumps(regex)) {
    if (millisecondsFor(expression, text) > slowestMs && millisecondsFor(expression, text) > slowestMs) slow.push(text.slice(0, 80));
  }
  expect(slow).toEqual([]);
});

function millisecondsFor(expression: RegExp, text: string): number {
  const start = performance.now();
  expression.test(text);
  return performance.now() - start;
}

/** Texts built of the expression's own words, so that it starts over and over and never comes to its end. */
function pumps(regex: string): string[] {
  const words = [...new Set(regex.match(/[a-z]{2,}/gi) ?? []), 'a', '1', '0x', '@', '-', '.', ' '];
  const glue = [' ', '', '-', '.', ', ', '1', ' to '];
  let state = 7;
  const next = (bound: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * bound);
  };
  return Array.from({ length: pumpsPerRegex }, () => {
    const unit = Array.from({ length: 1 + next(4) }, () => `${words[next(words.length)]}${glue[next(glue.length)]}`).join('');
    return unit.repeat(Math.ceil(pumpedLength / unit.length)).slice(0, pumpedLength);
  });
}
