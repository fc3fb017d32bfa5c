import { lookAlikes, personas } from './cases.ts';
import { isQuiet, type Played, playAll } from './play.ts';

/** Prints which expected indicators answer yes in each published case, and where the look-alikes end. Ends with 1 on a failure. */
async function main(): Promise<void> {
  const cases = await playAll(personas);
  const quiet = await playAll(lookAlikes);
  console.log(
    'Published cases: + expected and found, - expected and not found, . found besides, & needs other candidates, ? not built yet\n',
  );
  for (const played of cases) print(played);
  console.log('\nHonest look-alikes, which must stay at background or below\n');
  for (const played of quiet) print(played);
  const failures = [
    ...cases.filter(({ failed }) => failed.length > 0),
    ...[...cases, ...quiet].filter(({ tooMuch }) => tooMuch.length > 0),
    ...quiet.filter((played) => !isQuiet(played)),
  ];
  const found = cases.reduce((sum, { persona, yes }) => sum + persona.expected.filter((id) => yes.includes(id)).length, 0);
  const built = cases.reduce(
    (sum, { persona, notBuilt, needsOthers }) => sum + persona.expected.length - notBuilt.length - needsOthers.length,
    0,
  );
  console.log(
    `\n${found} of ${built} expected indicators that the stories can show are found; ${quiet.filter(isQuiet).length} of ${quiet.length} look-alikes quiet.`,
  );
  process.exitCode = failures.length > 0 ? 1 : 0;
}

function print({ persona, candidate, level, yes, failed, tooMuch, needsOthers, notBuilt }: Played): void {
  console.log(`${candidate.padEnd(6)}${persona.title.padEnd(38)}${level}`);
  for (const id of persona.expected.filter((one) => yes.includes(one))) console.log(`        + ${id}`);
  for (const id of failed) console.log(`        - ${id}`);
  for (const id of yes.filter((one) => !persona.expected.includes(one)))
    console.log(`        . ${id}${tooMuch.includes(id) ? '   must stay silent' : ''}`);
  for (const id of needsOthers) console.log(`        & ${id}`);
  for (const id of notBuilt) console.log(`        ? ${id}`);
}

await main();
