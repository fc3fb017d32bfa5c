// Finds a browser that takes an unpacked extension from the command line. Runs before anything is installed, so it uses
// only what comes with Node.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';

const chromiumNames = ['chromium', 'chromium-browser', 'ungoogled-chromium', 'microsoft-edge', 'microsoft-edge-stable'];
const firefoxNames = ['firefox-esr', 'firefox', 'firefox-developer-edition'];

const chromiumPlaces = {
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  win32: [
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};
const firefoxPlaces = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** Path of Chromium, Chrome for Testing or Edge, or `undefined`. Branded Chrome no longer loads unpacked extensions. */
export function findChromium() {
  return first([process.env.CHROMIUM_PATH, ...onPath(chromiumNames), ...(chromiumPlaces[platform()] ?? []), playwrightChromium()]);
}

/** Path of Firefox, or `undefined`. */
export function findFirefox() {
  return first([process.env.FIREFOX_PATH, ...onPath(firefoxNames), ...(firefoxPlaces[platform()] ?? [])]);
}

/**
 * Tries to get what is missing: through the system's package manager where we may use it, else through Playwright.
 * Says what it does; gives back nothing, the caller looks again.
 */
export function fetchBrowsers(wanted) {
  const packages = { chromium: 'chromium', firefox: 'firefox-esr' };
  const missing = wanted.filter((name) => (name === 'chromium' ? findChromium() : findFirefox()) === undefined);
  if (missing.length === 0) return;
  const mayUseApt = platform() === 'linux' && existsSync('/usr/bin/apt-get') && (process.getuid?.() === 0 || canSudo());
  if (mayUseApt) {
    const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    console.log(`Installing ${missing.join(' and ')} with apt-get …`);
    run([...prefix, 'apt-get', 'update', '-qq']);
    for (const name of missing) run([...prefix, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', packages[name]]);
  }
  if (wanted.includes('chromium') && findChromium() === undefined) {
    console.log('Fetching Chromium with Playwright …');
    run([process.execPath, join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium']);
  }
}

/** The one command that installs a missing browser here. */
export function installCommand(name) {
  if (platform() === 'darwin') return `brew install --cask ${name}`;
  if (platform() === 'win32') return name === 'chromium' ? 'winget install Microsoft.Edge' : 'winget install Mozilla.Firefox';
  if (existsSync('/usr/bin/apt-get')) return `sudo apt-get install -y ${name === 'chromium' ? 'chromium' : 'firefox-esr'}`;
  if (existsSync('/usr/bin/dnf')) return `sudo dnf install -y ${name}`;
  if (existsSync('/usr/bin/pacman')) return `sudo pacman -S ${name}`;
  return name === 'chromium' ? 'npx playwright install chromium' : 'install Firefox from your system’s packages';
}

function onPath(names) {
  const finder = platform() === 'win32' ? 'where' : 'which';
  return names.map((name) => {
    const found = spawnSync(finder, [name], { encoding: 'utf8' });
    return found.status === 0 ? found.stdout.split(/\r?\n/)[0].trim() : undefined;
  });
}

function playwrightChromium() {
  try {
    const script = "import('playwright').then((p) => process.stdout.write(p.chromium.executablePath()))";
    return execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { HOME: homedir(), ...process.env },
    });
  } catch {
    return undefined;
  }
}

function first(paths) {
  return paths.find((path) => path !== undefined && path !== '' && existsSync(path));
}

function canSudo() {
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
}

function run([command, ...rest]) {
  return (
    spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
}
