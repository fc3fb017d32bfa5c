import { type Tally, tallyLines } from './tally.ts';

/** Prints the share of values that are right, missing and wrong, per site and for all, and then what is wrong, the first of it. */
export function printTallies(tallies: readonly Tally[]): void {
  const wrong = tallies.flatMap((one) => one.wrong).map((what) => `wrong: ${what}`);
  console.log([...tallyLines(tallies), ...wrong.slice(0, 40)].join('\n'));
}
