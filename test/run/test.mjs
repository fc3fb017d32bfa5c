// `npm test`: installs what is missing, then runs every check and every test, and says at the end how many passed.
// `npm run check` runs the same on what is installed. A step that fails does not hide the ones after it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fetchBrowsers, findChromium, findFirefox, installCommand } from './browsers.mjs';
import { installPackages } from './install.mjs';

const isCheck = process.argv.includes('--installed');
if (!isCheck) installPackages();
if (!isCheck) fetchBrowsers(['chromium', 'firefox']);

const browsers = { chromium: findChromium(), firefox: findFirefox() };
for (const [name, path] of Object.entries(browsers)) {
  if (path !== undefined) continue;
  console.error(`No ${name} was found, and the tests run in the real browser. Install it with: ${installCommand(name)}`);
  process.exit(1);
}

const reports = 'test-results';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** Steps that pass or fail as one, and the two that report their tests one by one. */
const steps = [
  { name: 'types', run: ['npm', 'run', '-s', 'types'] },
  { name: 'lint', run: ['npm', 'run', '-s', 'lint'] },
  { name: 'unused code', run: ['npx', 'knip'] },
  { name: 'generated files are current', run: ['npm', 'run', '-s', 'gen', '--', '--check'] },
  {
    name: 'unit tests',
    run: ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${reports}/vitest.json`],
    report: vitestCounts,
  },
  { name: 'build', run: ['npm', 'run', '-s', 'build'] },
  { name: 'lint of the Firefox package', run: ['npm', 'run', '-s', 'lint:package'] },
  { name: 'browser tests', run: ['npx', 'playwright', 'test'], report: playwrightCounts },
];

const totals = { passed: 0, failed: 0 };
const failedSteps = [];
for (const step of steps) {
  const startedAt = process.hrtime.bigint();
  console.log(`\n── ${step.name}`);
  const [command, ...rest] = step.run;
  const ended = spawnSync(command, rest, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      CHROMIUM_PATH: browsers.chromium,
      FIREFOX_PATH: browsers.firefox,
      PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/playwright.json`,
    },
  });
  const counts = step.report?.() ?? { passed: 0, failed: 0 };
  const isFailed = ended.status !== 0;
  // A step that failed without naming a test still counts as one failure, so that it can never look clean.
  totals.passed += counts.passed + (step.report === undefined && !isFailed ? 1 : 0);
  totals.failed += isFailed ? Math.max(1, counts.failed) : counts.failed;
  if (isFailed) failedSteps.push(step.name);
  console.log(`── ${step.name}: ${isFailed ? 'FAILED' : 'ok'}, ${(Number(process.hrtime.bigint() - startedAt) / 1e9).toFixed(1)} s`);
}

if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);

function vitestCounts() {
  const report = readReport('vitest.json');
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

function playwrightCounts() {
  const stats = readReport('playwright.json')?.stats;
  if (stats?.flaky > 0) console.log(`${stats.flaky} browser tests passed only at the second try; their names stand above under “flaky”.`);
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0 };
}

function readReport(name) {
  try {
    return JSON.parse(readFileSync(`${reports}/${name}`, 'utf8'));
  } catch {
    return undefined;
  }
}
