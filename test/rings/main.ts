import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brokenGoals } from './goals.ts';
import { runRings } from './run.ts';

/**
 * Seeded rings among honest candidates: `npm run rings -- [--honest N] [--rings N] [--groups N] [--seed N] [--examples N] [--write]`.
 * Prints what was found of each kind of link, what honest groups come to, and what honest strangers share. Ends with 1 when a goal is
 * missed; `--write` keeps what honest candidates share with the pack, which shows it.
 */
const { values } = parseArgs({
  options: {
    ...{
      honest: { type: 'string', default: '10000' },
      rings: { type: 'string', default: '20' },
      groups: { type: 'string', default: '20' },
    },
    ...{
      seed: { type: 'string', default: '2026' },
      examples: { type: 'string', default: '0' },
      write: { type: 'boolean', default: false },
    },
  },
});
const started = performance.now();
const seconds = () => `${((performance.now() - started) / 1000).toFixed(0)} s`;
const [honest, ringsPerKind, groupsPerKind, seed] = [values.honest, values.rings, values.groups, values.seed].map(Number) as [
  number,
  number,
  number,
  number,
];
const tally = runRings({ seed, honest, ringsPerKind, groupsPerKind }, (step) => console.error(`${step}, ${seconds()}`));

const line = (name: string, ...cells: (string | number)[]) =>
  console.log(name.padEnd(54) + cells.map((cell) => String(cell).padStart(14)).join(''));
const percent = (part: number, of: number) => (of === 0 ? '–' : `${((100 * part) / of).toFixed(2)} %`);

console.log(`\nRings among ${honest} honest candidates, seed ${seed}, ${ringsPerKind} rings of each kind with 3 to 6 members\n`);
line('planted in a ring: kind of link', 'pairs', 'found', 'missed', 'recall', 'asked about');
for (const [row, { pairs, found, asked }] of Object.entries(tally.recall))
  line(row, pairs, found, pairs - found, percent(found, pairs), asked);
const strangers = Object.entries(tally.wrong);
console.log(
  `\nA ring joined with somebody else: ${strangers.length === 0 ? 'never' : strangers.map(([by, count]) => `${by} ${count}`).join(', ')}\n`,
);

line('honest people who share something', 'people', 'pairs', 'links', 'asked about', 'another word');
for (const [group, { people, pairs, links, asked, lifted }] of Object.entries(tally.groups))
  line(group, people, pairs, links, asked, lifted);

console.log('');
line('shared by honest strangers', 'pairs', 'asked about');
for (const [by, { all, asked }] of Object.entries(tally.pairs)) line(by, all, asked);
line('honest candidates with a link that is asked about', tally.withAsked, percent(tally.withAsked, honest));
line('brought to “verify first” by links', tally.verifyFirst, percent(tally.verifyFirst, honest));
line('brought to “worth a question” by links', tally.question, percent(tally.question, honest));
for (const example of tally.examples.slice(0, Number(values.examples))) console.log(`  ${example}`);

if (values.write) {
  const pairs = Object.fromEntries(Object.entries(tally.pairs).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(
    join(import.meta.dirname, '../../lib/packs/dprk-it-worker/link-rates.gen.json'),
    `${JSON.stringify({ seed, people: honest, pairs }, null, 2)}\n`,
  );
}
const broken = brokenGoals(tally);
console.log(
  broken.length === 0 ? `\nEvery goal is met, ${seconds()}.` : `\nShort of the goals:\n${broken.map((one) => `  ${one}`).join('\n')}`,
);
process.exitCode = broken.length === 0 ? 0 : 1;
