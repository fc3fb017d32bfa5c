import { globSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { RawProfile } from '../../lib/core/model/raw-profile.ts';
import { printTallies } from './print.ts';
import { tallyOf } from './tally.ts';

/**
 * Redesigns every fixture of every site, reads it, and prints which share of the values is still right, which is reported
 * missing, and how many are wrong. Names of sites narrow it: `npm run mutations -- github gitlab`. Ends with 1 when one is wrong.
 */
function main(sites: readonly string[]): void {
  const folder = new URL('../../lib/adapters/', import.meta.url);
  const pages = globSync('*/fixtures/*.html', { cwd: folder }).sort();
  const tallies = pages
    .filter((name) => sites.length === 0 || sites.includes(name.split('/')[0] ?? ''))
    .map((name) => {
      const html = readFileSync(new URL(name, folder), 'utf8');
      const expected = JSON.parse(readFileSync(new URL(name.replace('.html', '.expected.json'), folder), 'utf8')) as RawProfile;
      return tallyOf({ name, html, expected }, (text) => parseHTML(text).document as unknown as Document);
    });
  printTallies(tallies);
  process.exitCode = tallies.some(({ wrong }) => wrong.length > 0) ? 1 : 0;
}

main(process.argv.slice(2));
