// Mozilla's linter over the built Firefox package: no error, and no warning but those that the React runtime causes.
import { spawnSync } from 'node:child_process';

const allowed = [{ code: 'UNSAFE_VAR_ASSIGNMENT', because: 'react-dom assigns innerHTML in a branch that our code never reaches' }];

const ended = spawnSync('npx', ['web-ext', 'lint', '-s', '.output/firefox-mv3', '--no-config-discovery', '-o', 'json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
  maxBuffer: 1 << 26,
});
const report = JSON.parse(ended.stdout.slice(ended.stdout.indexOf('{')));
const unexpected = [
  ...report.errors,
  ...report.notices,
  ...report.warnings.filter((each) => !allowed.some(({ code }) => code === each.code)),
];
for (const each of unexpected) console.error(`${each._type} ${each.code} ${each.file ?? ''}: ${each.message}`);
console.log(`${report.errors.length} errors, ${report.warnings.length} warnings, ${unexpected.length} of them not expected`);
process.exit(unexpected.length === 0 ? 0 : 1);
