import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from '../../lib/cli/commands/gen.ts';
import { engineVersion } from '../../lib/core/engine/find.ts';
import { dprkItWorkerPack as pack } from '../../lib/packs/dprk-it-worker/pack.gen.ts';
import { brokenBudgets, budgetsOf } from './budgets.ts';
import { checksOf } from './checks.ts';
import { committedCounts, countsPath, reportFolder } from './committed.ts';
import { readCorpora } from './corpora/read-corpora.ts';
import { count } from './count.ts';
import { type Counts, countsFile } from './counts.ts';
import { decidedBy } from './decided-by.ts';
import { reportFiles } from './page/report.ts';
import { regions } from './people/regions.ts';
import { prevalenceFile, prevalenceOf } from './prevalence.ts';
import { publishedCases } from './published-cases.ts';
import { addTally, emptyTally } from './tally.ts';

// Counts how often the indicators answer yes on honest candidates, and holds the figures against the budgets.
const { values } = parseArgs({
  options: {
    'per-region': { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    regions: { type: 'string' },
    corpus: { type: 'string' },
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const seed = Number(values.seed);
const perRegion = Number(values['per-region']);
const wanted = values.regions?.split(',');
const chosen = regions.filter(({ id }) => wanted === undefined || wanted.includes(id));
const processes = Math.max(1, Math.min(8, availableParallelism()));
if (
  !Number.isInteger(seed) ||
  seed < 0 ||
  !Number.isInteger(perRegion) ||
  perRegion < 1 ||
  chosen.length !== (wanted?.length ?? regions.length)
) {
  console.log(
    `Say --per-region 5000 --seed 1 --regions ${regions.map(({ id }) => id).join(',')}, in whole numbers and with known regions.`,
  );
  process.exit(2);
}

const start = performance.now();
const minutes = (): string => ((performance.now() - start) / 60_000).toFixed(1);
const told = (what: string) => {
  let tenths = 0;
  return (done: number, of: number): void => {
    const line = `${what}: ${done} of ${of}, ${minutes()} min`;
    if (process.stderr.isTTY) process.stderr.write(`\r${line} `);
    else if (Math.floor((10 * done) / of) > tenths) console.error(line);
    tenths = Math.floor((10 * done) / of);
  };
};

const counted = await count({ seed, perRegion, regions: chosen.map(({ id }) => id), processes }, told('honest candidates'));
const total = emptyTally();
for (const tally of counted.byRegion.values()) addTally(total, tally);
const earlier = committedCounts();
const today = new Date().toISOString().slice(0, 10);
const corpora = values.corpus
  ? { measured: today, pack: pack.version, sources: await readCorpora(values.corpus, checksOf(pack), processes, told('real documents')) }
  : earlier?.corpora;
if (process.stderr.isTTY) process.stderr.write('\n');

const counts: Counts = {
  measured: today,
  seed,
  versions: { pack: pack.version, engine: engineVersion, node: process.versions.node },
  decidedBy: decidedBy(pack),
  regions: chosen.map(({ id, name }) => {
    const { candidates, levels, bySources, answers } = counted.byRegion.get(id) ?? emptyTally();
    return { id, name, candidates, levels, bySources, answers };
  }),
  total: { situations: total.situations, shown: total.shown, without: total.without, reasons: total.reasons },
  published: await publishedCases(),
  ...(corpora === undefined ? {} : { corpora }),
};

const budgets = budgetsOf(counts, pack);
const broken = brokenBudgets(budgets);
for (const { what, figure, limit, isKept, isBlocking, indicator } of budgets)
  if (indicator === undefined || !isKept)
    console.log(`${isKept ? 'kept  ' : isBlocking ? 'BROKEN' : 'uneven'}  ${what}: ${figure}; ${limit}`);
for (const [ids, number] of Object.entries(total.reasons)
  .sort(([, a], [, b]) => b - a)
  .slice(0, 12))
  console.log(`asked  ${String(number).padStart(6)}  ${ids}`);
console.log(`${budgets.length - broken.length} of ${budgets.length} budgets kept.`);
console.log(
  `${total.candidates} candidates in ${minutes()} min by ${processes} processes; one takes ${counted.makingMs.toFixed(2)} ms of a processor to make up and ${counted.checkingMs.toFixed(2)} ms to check.`,
);
if (broken.length > 0) process.exitCode = 1;

if (values.write) {
  const texts = { ...reportFiles(counts, pack), 'counts.gen.json': countsFile(counts) };
  mkdirSync(reportFolder, { recursive: true });
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(reportFolder, name), text);
  writeFileSync(
    join(import.meta.dirname, '../../lib/packs/dprk-it-worker/prevalence.gen.json'),
    prevalenceFile(prevalenceOf(counts, pack)),
  );
  const changed = await generate();
  console.log(`wrote test/calibration/report and the pack's prevalence${changed.length > 0 ? `, and ${changed.join(', ')}` : ''}`);
}

if (values.check) {
  // The day, the versions and the real people are not made again by a run; everything else is.
  const again = (all: Counts) =>
    countsFile({ ...all, measured: '', versions: counts.versions, ...(counts.corpora ? { corpora: counts.corpora } : {}) });
  const isStale = earlier === undefined || !existsSync(countsPath) || again(earlier) !== again(counts);
  const stale = isStale
    ? ['counts.gen.json']
    : Object.entries(reportFiles(earlier, pack)).flatMap(([name, text]) => (readReport(name) === text ? [] : [name]));
  for (const name of stale)
    console.log(`${name} is not what is counted today. Run npm run calibrate -- --write and commit test/calibration/report.`);
  if (stale.length > 0) process.exitCode = 1;
}

function readReport(name: string): string | undefined {
  const path = join(reportFolder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
