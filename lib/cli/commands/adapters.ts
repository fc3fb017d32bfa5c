import type { Adapter } from '../../adapters/adapter.ts';
import type { RecognisedSite } from '../../adapters/generic/recognised-site.ts';
import { fixturesOf, type Promised, promisesOf, recognisedPromises } from './gen-promises.ts';
import { adapterTables, recognisedTables } from './gen-registry.ts';

/** Whether public code or pages show a site's markup; `any page` is what is read without knowing the site. */
type Status = 'proven' | 'unproven' | 'any page';

/** One kind of page that a site's reader reads. */
type SitePage = {
  page: string;
  status: Status;
  /** When the markup was last known to be so; left out where it never was. */
  lastProven?: string;
  promised: readonly string[];
  steady: readonly string[];
  /** Fixtures of this kind of page that are read. */
  fixtures: number;
};

/** A site with its pages, and how many of its fixtures are walls, other pages and pages that do not exist. */
type Site = { site: string; id: string; pages: SitePage[]; fixtures: number; unreadable: number };

async function sites(): Promise<Site[]> {
  const proven = (await adapterTables()).map((adapter) => siteOf(adapter, promisesOf(adapter), adapter.lastProven));
  const unproven = (await recognisedTables()).map((site) => siteOf(site, recognisedPromises(site)));
  return [...[...proven, ...unproven].sort((a, b) => a.site.localeCompare(b.site, 'en')), anyPage()];
}

/** Pages of no known site: personal sites and portfolios. Every reading of one looks for the same kinds. */
function anyPage(): Site {
  const fixtures = fixturesOf('generic');
  const read = fixtures.filter(({ readable }) => readable);
  const promised = Object.keys(read[0]?.fields ?? {}).filter((kind) => read.every(({ fields }) => kind in fields));
  const page: SitePage = { page: 'profile', status: 'any page', promised, steady: [], fixtures: read.length };
  return { site: 'Personal sites', id: 'generic', pages: [page], fixtures: fixtures.length, unreadable: fixtures.length - read.length };
}

function siteOf({ id, site }: Pick<Adapter | RecognisedSite, 'id' | 'site'>, promises: readonly Promised[], lastProven?: string): Site {
  const fixtures = fixturesOf(id);
  const pages = promises.map(({ part, promised, steady }): SitePage => {
    const read = fixtures.filter((one) => one.readable && one.part === part).length;
    const proof = lastProven === undefined ? { status: 'unproven' as const } : { status: 'proven' as const, lastProven };
    return { page: part ?? 'profile', ...proof, promised, steady, fixtures: read };
  });
  return { site, id, pages, fixtures: fixtures.length, unreadable: fixtures.filter((one) => !one.readable).length };
}

/** The table of all sites as lines: one per kind of page, with the promised fields below it, the steady ones marked. */
function lines(all: readonly Site[]): string[] {
  const widths = [18, 18, 10, 12, 10];
  const row = (...cells: string[]) =>
    cells
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('')
      .trimEnd();
  const total = (of: (site: Site) => number) => all.reduce((sum, site) => sum + of(site), 0);
  return [
    row('site', 'page', 'status', 'proven', 'fixtures', 'promised (* steady)'),
    ...all.flatMap(({ site, pages, unreadable }) => [
      ...pages.flatMap(({ page, status, lastProven, promised, steady, fixtures }, index) => [
        row(index === 0 ? site : '', page, status, lastProven ?? '–', String(fixtures), String(promised.length)),
        ...wrapped(promised.map((kind) => (steady.includes(kind as never) ? `${kind}*` : kind))),
      ]),
      row('', 'not a profile', '', '', String(unreadable)),
    ]),
    '',
    `${all.length} sites, ${total(({ pages }) => pages.length)} kinds of page, ${total(({ fixtures }) => fixtures)} fixtures; ${all.filter(({ pages }) => pages[0]?.status === 'proven').length} sites proven.`,
  ];
}

/** Words in lines of at most 110 characters, indented. */
function wrapped(words: readonly string[]): string[] {
  const found: string[] = [];
  for (const word of words) {
    const last = found.at(-1);
    if (last !== undefined && last.length + word.length < 110) found[found.length - 1] = `${last} ${word}`;
    else found.push(`    ${word}`);
  }
  return found;
}

if (import.meta.main) {
  const all = await sites();
  process.stdout.write(process.argv.includes('--json') ? `${JSON.stringify(all, null, 2)}\n` : `${lines(all).join('\n')}\n`);
}
