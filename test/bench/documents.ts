import { readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { aDocx, line } from '../builders/a-docx.ts';
import { aPdf, words } from '../builders/a-pdf.ts';
import { startChromium } from '../e2e/chromium-rig.ts';
import { type SampleFile, transferOf } from '../e2e/document-files.ts';
import type { Samples } from './samples.ts';
import { type Row, timeRow } from './table.ts';

const rounds = 12;
const longestFrameMs = 50;

/** Two pages of a CV, line by line; the last one is numbered so that no two files are the same. */
const linesOf = (round: number): string[] => [
  'Corin Sollander',
  'Full-stack developer',
  'Tulsa, Oklahoma',
  'corin.sollander@example.com',
  'Experience',
  ...Array.from({ length: 8 }, (_, n) => [
    `Senior Developer ${n + 1}, Example Harbour ${n + 1} Ltd`,
    `January ${2025 - 2 * n} - December ${2026 - 2 * n}`,
    ...Array.from(
      { length: 7 },
      (_, point) => `Point ${point + 1}: payment pages, their tests, and what was learned from a week of outages.`,
    ),
  ]).flat(),
  'Education',
  'Example University, BSc Computer Science, 2005 - 2009',
  'Skills',
  `TypeScript, PostgreSQL, React, Round ${round}`,
];

function pdfCv(round: number): SampleFile {
  const pages = chunks(linesOf(round), 46).map((lines) => ({
    content: lines.map((text, n) => words(text.replaceAll(/[()]/g, ''), 60, 760 - n * 15)).join('\n'),
  }));
  return sample(`cv-${round}.pdf`, 'application/pdf', aPdf({ pages }));
}

const docxCv = (round: number): SampleFile =>
  sample(
    `cv-${round}.docx`,
    '',
    aDocx({
      body: linesOf(round)
        .map((text) => line(text))
        .join(''),
    }),
  );

/**
 * Documents in the built extension, in real Chromium: how long the worker takes to read one that was readied as it is while files are
 * held over the panel, how long it takes from a drop until the document stands in the case, and what the panel's frames do meanwhile.
 */
export async function documentRows(): Promise<Row[]> {
  const rig = await startChromium({ serve: () => undefined });
  const panel = await rig.context().newPage();
  await panel.goto(`chrome-extension://${rig.extensionId()}/sidepanel.html`);
  await panel.getByText('Nothing here yet').waitFor();
  const read = async (make: (round: number) => SampleFile): Promise<Samples> => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await readInNewWorker(panel, make(round)));
    return { name: 'ours', times };
  };
  const [pdf, docx] = [await read(pdfCv), await read(docxCv)];
  const dropped: number[] = [];
  for (let round = 0; round < rounds; round += 1) dropped.push((await drop(panel, [pdfCv(round)])).ms);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Corin Sollander');
  const ten = await drop(panel, Array.from({ length: 5 }, (_, n) => [pdfCv(100 + n), docxCv(100 + n)]).flat());
  await rig.close();
  return [
    timeRow('reading a PDF CV of two pages, the first in its worker', pdf, 400),
    timeRow('reading a DOCX CV of two pages, the first in its worker', docx, 60),
    timeRow('from the drop of a PDF CV until it stands in the case', { name: 'ours', times: dropped }, 1_000),
    {
      what: 'ten documents dropped at once, the longest wait between two frames of the panel',
      figure: `${ten.longestFrameMs.toFixed(1)} ms over ${(ten.ms / 1_000).toFixed(1)} s`,
      goal: `≤ ${longestFrameMs} ms`,
      isMet: ten.longestFrameMs <= longestFrameMs,
    },
  ];
}

/** Milliseconds from handing a file to a worker that was made ready until its answer. */
async function readInNewWorker(panel: Page, file: SampleFile): Promise<number> {
  const worker = readdirSync('.output/chrome-mv3/assets').find((name) => /^worker-.*\.js$/.test(name));
  if (worker === undefined) throw new Error('The build holds no documents worker.');
  return panel.evaluate<number>(`(async () => {
    ${transferOf([file])}
    const policy = window.benchPolicy ??= trustedTypes.createPolicy('bench', { createScriptURL: (address) => address });
    const worker = new Worker(policy.createScriptURL('/assets/${worker}'), { type: 'module' });
    worker.postMessage({ prepare: { withPdf: ${file.name.endsWith('.pdf')} } });
    await new Promise((ready) => setTimeout(ready, 1500));
    const [given] = transfer.files;
    const bytes = new Uint8Array(await given.arrayBuffer());
    const startedAt = performance.now();
    const read = await new Promise((answer) => {
      worker.onmessage = ({ data }) => data?.read && answer(data.read);
      worker.postMessage({ name: given.name, bytes }, [bytes.buffer]);
    });
    const ms = performance.now() - startedAt;
    worker.terminate();
    if (!read.raw.observations.some(({ value }) => value === 'Corin Sollander')) throw new Error('A fast wrong answer.');
    return ms;
  })()`);
}

/** Milliseconds from the drop until the list of documents is done, and the longest time between two frames meanwhile. */
async function drop(panel: Page, files: readonly SampleFile[]): Promise<{ ms: number; longestFrameMs: number }> {
  const measured = await panel.evaluate<{ ms: number; longestFrameMs: number }>(`(async () => {
    ${transferOf(files)}
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const startedAt = performance.now();
    document.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
    let longestFrameMs = 0;
    let before = startedAt;
    for (;;) {
      const now = await new Promise((next) => requestAnimationFrame(() => next(performance.now())));
      longestFrameMs = Math.max(longestFrameMs, now - before);
      before = now;
      const list = document.querySelector('section[aria-busy]');
      if (list !== null && list.getAttribute('aria-busy') === 'false' && list.querySelectorAll('li').length >= ${files.length}) break;
      if (now - startedAt > 60000) throw new Error('The drop was not done within a minute.');
    }
    return { ms: performance.now() - startedAt, longestFrameMs };
  })()`);
  await panel.getByRole('button', { name: 'Close this list' }).click();
  return measured;
}

const sample = (name: string, type: string, bytes: Uint8Array): SampleFile => ({
  name,
  type,
  base64: Buffer.from(bytes).toString('base64'),
});

const chunks = (lines: readonly string[], size: number): string[][] =>
  Array.from({ length: Math.ceil(lines.length / size) }, (_, page) => lines.slice(page * size, (page + 1) * size));
