// Installs the project's packages when they are not there or no longer fit the lock file.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.second-look-lock';

/** Runs `npm ci` when needed. Ends the process with its sentence when that fails. */
export function installPackages() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing packages (npm ci), about half a minute …');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error('npm ci did not finish. Its message stands above; with a network and Node 20 or newer, run this command again.');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
