import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { candidatePages } from '../e2e/samples.ts';
import { type BenchBrowser, benchBrowsers } from './bench-browser.ts';
import type { InPageResult } from './in-page.ts';
import { type Row, ratioRow, timeRow } from './table.ts';

/** A page to read: whose it must turn out to be, how many elements and characters it is filled up to, and in how long it is to be read. */
type Reading = { name: string; url: string; markup: string; person: string; elements: number; chars: number; p95Ms: number };

const [upwork, linkedin] = candidatePages;
const sampled = ({ site, url, file, person }: (typeof candidatePages)[number]) => ({
  name: site,
  url,
  markup: readFileSync(file, 'utf8'),
  person,
});
const portfolio = {
  name: 'a site of one’s own',
  url: 'https://corin.example.org/',
  markup: readFileSync('test/bench/pages/portfolio.html', 'utf8'),
  person: 'Corin Sollander',
};
const readings: readonly Reading[] = [upwork, linkedin]
  .map(sampled)
  .concat(portfolio)
  .flatMap((page) => [
    { ...page, elements: 5_000, chars: 0, p95Ms: 5 },
    { ...page, elements: 20_000, chars: 0, p95Ms: 15 },
    { ...page, elements: 5_000, chars: 3_000_000, p95Ms: 60 },
  ]);

/** Reads profile pages of three kinds and sizes in both browsers; the first in turn with the two extractors that people use for this. */
export async function readingRows(): Promise<Row[]> {
  const script = await bundle();
  const rows: Row[] = [];
  for (const { start } of benchBrowsers) {
    const browser = await start();
    for (const reading of readings) rows.push(...rowsOf(browser.name, reading, await measured(browser, script, reading)));
    await browser.close();
  }
  return rows;
}

async function measured(browser: BenchBrowser, script: string, { url, markup, person, elements, chars }: Reading): Promise<InPageResult> {
  const page = await browser.open(url, padded(markup, elements, chars));
  await page.run(`(() => { ${script} })()`);
  const withPeers = elements === 5_000 && chars === 0;
  const result = await page.run<InPageResult>(`window.measureReading(${withPeers ? '200, 30' : '60, 0'})`);
  await page.close();
  if (result.name !== person) throw new Error(`The reader gave “${result.name}” where the page says “${person}”: a fast wrong answer.`);
  return result;
}

function rowsOf(browser: string, { name, chars, p95Ms }: Reading, result: InPageResult): Row[] {
  const ours = { name: 'ours', times: result.ours };
  const size = `${result.nodes.toLocaleString('en')} elements${chars === 0 ? '' : `, ${chars / 1_000_000} MB`}`;
  const what = `reading ${name}, ${size}, ${result.fieldsRead} fields, ${browser}`;
  if (result.readability.length === 0) return [timeRow(what, ours, p95Ms)];
  return [
    timeRow(what, ours, p95Ms),
    ratioRow(what, ours, { name: '@mozilla/readability', times: result.readability }, 25),
    ratioRow(what, ours, { name: 'defuddle', times: result.defuddle }, 60),
  ];
}

/** The page with as much ordinary furniture after the profile as a real one has: a feed of invented posts. */
function padded(markup: string, wanted: number, chars: number): string {
  const filling = chars === 0 ? '' : `<p>${'More words of an ordinary kind. '.repeat(20)}</p><!-- ${'-'.repeat(500)} -->`;
  const post = (n: number) =>
    `<article class="post"><header><a href="/p/${n}"><span>Post ${n}</span></a><time datetime="2026-10-01">1 October</time></header>` +
    `<div><p>An ordinary paragraph about work, number ${n}, with some <b>words</b> and a <a href="https://example.com/${n}">link</a>.</p></div>${filling}</article>`;
  const byElements = (wanted - (markup.match(/<[a-z]/gi)?.length ?? 0)) / 9;
  const count = Math.ceil(Math.max(0, byElements, chars / post(0).length));
  const posts = Array.from({ length: count }, (_, n) => post(n));
  return markup.replace(/<\/body>/i, `<section class="feed">${posts.join('')}</section></body>`);
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry: resolve('test/bench/in-page.ts'), formats: ['iife'], name: 'bench' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('The bench did not build.');
  return output.output[0].code;
}
