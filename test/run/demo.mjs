// `npm run demo`: from a machine with Node and git to a browser with the extension on a sample profile.
// `npm run demo -- --headless` does the same without a display, prints the assessment and writes pictures.
import { spawnSync } from 'node:child_process';
import { fetchBrowsers, findChromium, findFirefox, installCommand } from './browsers.mjs';
import { installPackages } from './install.mjs';

const wantsHeadless = process.argv.includes('--headless');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const wantsFirefox = process.argv.includes('--firefox');

installPackages();
const wanted = wantsFirefox ? 'firefox' : 'chromium';
fetchBrowsers([wanted]);
const chromium = findChromium();
const firefox = findFirefox();
const browser = wanted === 'chromium' && chromium !== undefined ? 'chromium' : firefox !== undefined ? 'firefox' : undefined;
if (browser === undefined) {
  console.error(
    `No browser was found that takes an unpacked extension. Install one with: ${installCommand(wanted)} — then run this again.`,
  );
  process.exit(1);
}
if (!wantsHeadless && !hasDisplay) console.log('There is no display here, so the demo runs without one (as with --headless).');

console.log('Building the extension …');
run(['npm', 'run', '-s', 'build'], 'pipe');
const mode = wantsHeadless || !hasDisplay ? '--headless' : '--window';
// Where the pictures go; `assets/pictures` for those of the README.
const pictures = process.argv.find((argument) => argument.startsWith('--pictures='));
run(['npm', 'run', '-s', 'demo:open', '--', `--browser=${browser}`, mode, ...(pictures === undefined ? [] : [pictures])]);

/** Runs a command; one that is run quietly says what it has to say only when it fails. */
function run([command, ...rest], stdio = 'inherit') {
  const ended = spawnSync(command, rest, {
    stdio,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, ...(chromium && { CHROMIUM_PATH: chromium }), ...(firefox && { FIREFOX_PATH: firefox }) },
  });
  if (ended.status === 0) return;
  console.error(`${ended.stdout ?? ''}${ended.stderr ?? ''}`);
  process.exit(ended.status ?? 1);
}
