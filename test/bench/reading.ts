import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { browserPath } from '../e2e/rig.ts';
import { candidatePages } from '../e2e/samples.ts';
import type { InPageResult } from './in-page.ts';
import { type Row, ratioRow, timeRow } from './table.ts';

const nodesWanted = 5_000;

/** Reads a 5,000-node profile page in real Chromium, in turn with the two extractors that people use for this. */
export async function readingRows(): Promise<Row[]> {
  const sample = candidatePages[0];
  const browser = await chromium.launch({
    executablePath: browserPath('CHROMIUM_PATH', ['/usr/bin/chromium']),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  await page.route(/^https?:/, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: padded(readFileSync(sample.file, 'utf8')) }),
  );
  await page.goto(sample.url);
  await page.addScriptTag({ content: await bundle() });
  const measured = (await page.evaluate('window.measureReading(200, 30)')) as InPageResult;
  await browser.close();
  if (measured.name !== sample.person)
    throw new Error(`The reader gave “${measured.name}” where the page says “${sample.person}”: a fast wrong answer.`);
  const ours = { name: 'ours', times: measured.ours };
  const what = `reading a profile page of ${measured.nodes} elements, ${measured.fieldsRead} fields`;
  return [
    timeRow(what, ours, 5),
    ratioRow(what, ours, { name: '@mozilla/readability', times: measured.readability }, 25),
    ratioRow(what, ours, { name: 'defuddle', times: measured.defuddle }, 60),
  ];
}

/** The page with as much ordinary furniture after the profile as a real one has: a feed of invented posts. */
function padded(markup: string): string {
  const elements = markup.match(/<[a-z]/gi)?.length ?? 0;
  const post = (n: number) =>
    `<article class="post"><header><a href="/p/${n}"><span>Post ${n}</span></a><time datetime="2026-10-01">1 October</time></header>` +
    `<div><p>An ordinary paragraph about work, number ${n}, with some <b>words</b> and a <a href="https://example.com/${n}">link</a>.</p></div></article>`;
  const posts = Array.from({ length: Math.max(0, Math.ceil((nodesWanted - elements) / 9)) }, (_, n) => post(n));
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
