import { readPage } from '../../lib/adapters/read-page.ts';
import type { RawProfile } from '../../lib/core/model/raw-profile.ts';
import { redesigns } from './changes.ts';
import { judge } from './judge.ts';

/** A fixture: its place `github/fixtures/sparse.html`, its page, and what is read from it as it stands. */
export type Fixture = { name: string; html: string; expected: RawProfile };

/** What became of a page's values over all redesigns. `readings` counts how often the page was read. */
export type Tally = { site: string; readings: number; right: number; missing: number; wrong: string[] };

/** Redesigns a fixture in every way and reads it each time. `parse` makes a document of a page. */
export function tallyOf({ name, html, expected }: Fixture, parse: (html: string) => Document): Tally {
  const url = /^<!-- (\S+) -->/.exec(html)?.[1] ?? '';
  const tally: Tally = { site: name.split('/').at(-3) ?? name, readings: 0, right: 0, missing: 0, wrong: [] };
  for (const { name: redesign, seeds, apply, mayEmpty } of redesigns) {
    for (let seed = 1; seed <= seeds; seed += 1) {
      const document = parse(html);
      apply(document, seed);
      const { right, missing, wrong } = judge(expected, readPage({ url, document }), mayEmpty);
      tally.readings += 1;
      tally.right += right;
      tally.missing += missing;
      tally.wrong.push(...wrong.map((what) => `${name}, ${redesign} (${seed}): ${what}`));
    }
  }
  return tally;
}

/** The tallies as lines: one per site, and one for all. */
export function tallyLines(tallies: readonly Tally[]): string[] {
  const bySite = Map.groupBy(tallies, ({ site }) => site);
  const all = [...bySite].map(([site, each]) => line(site, each));
  return [line('site', undefined), ...all, line('all sites', tallies)];
}

function line(site: string, tallies: readonly Tally[] | undefined): string {
  const cells = (tallies === undefined ? ['pages', 'readings', 'values', 'right', 'missing', 'wrong'] : figures(tallies)).map((cell) =>
    cell.padStart(10),
  );
  return site.padEnd(18) + cells.join('');
}

function figures(tallies: readonly Tally[]): string[] {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
  const [right, missing, wrong] = [sum((one) => one.right), sum((one) => one.missing), sum((one) => one.wrong.length)];
  const share = (count: number) => (right + missing === 0 ? '–' : `${((100 * count) / (right + missing)).toFixed(1)} %`);
  return [String(tallies.length), String(sum((one) => one.readings)), String(right + missing), share(right), share(missing), String(wrong)];
}
