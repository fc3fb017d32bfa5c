import { regions } from '../calibration/people/regions.ts';
import { shortfalls } from './goals.ts';
import { nobody, tryOn } from './run.ts';

/**
 * Seeded contradictions: `npm run contradictions -- [PER_REGION] [SEED] [EXAMPLES]`. Plants one of every topic in invented people, tells
 * the same people in ordinary other ways, and prints what was found. Ends with 1 when a goal is missed.
 */
const [perRegion = 50, seed = 2027, examples = 0] = process.argv.slice(2).map(Number);
const started = performance.now();
const outcome = nobody();
// Regions share the lives of a number, so each region gets numbers of its own.
for (const [index, region] of regions.entries())
  for (let nth = 0; nth < perRegion; nth++) tryOn(outcome, seed, index * perRegion + nth, region);

const percent = (part: number, of: number) => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);
const line = (name: string, ...cells: string[]) => console.log(name.padEnd(44) + cells.map((cell) => cell.padStart(16)).join(''));
const { honest, planted, ways } = outcome;

console.log(`${honest.people} invented people of ${regions.length} regions, seed ${seed}\n`);
line('Contradiction', 'planted', 'found', 'recall', 'honest with it');
for (const [topic, { planted: all, found }] of Object.entries(planted)) {
  const people = honest.withPair[topic] ?? 0;
  line(topic, String(all), String(found), percent(found, all), `${people} (${percent(people, honest.people)})`);
}
line('any of them', '', '', '', `${honest.withAny} (${percent(honest.withAny, honest.people)})`);
console.log('');
line('Told honestly in another way', 'people', 'new pair', 'share');
for (const [way, { planted: all, found }] of Object.entries(ways)) line(way, String(all), String(found), percent(found, all));
for (const example of outcome.examples.slice(0, examples)) console.log(`  ${example}`);

const missed = shortfalls(outcome, 50);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`\n${outcome.pairs} pairs, ${outcome.pairs - outcome.unquoted} of them with two quotes byte by byte, ${seconds} s.`);
console.log(missed.length === 0 ? 'Every goal is met.' : `Short of the goals:\n${missed.map((one) => `  ${one}`).join('\n')}`);
process.exitCode = missed.length === 0 ? 0 : 1;
