import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readPage } from '../../lib/adapters/read-page.ts';
import { drawn } from '../../lib/adapters/shown.ts';

/** What runs inside the page that is measured: ours and the peers in turn, on copies made outside the timed part. */
export type InPageResult = { nodes: number; ours: number[]; readability: number[]; defuddle: number[]; fieldsRead: number; name: string };

function timed(work: () => unknown): number {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}

function measureReading(rounds: number, peerRounds: number): InPageResult {
  const read = () => readPage({ url: location.href, document, isShown: drawn() });
  const profile = read();
  const result: InPageResult = {
    nodes: document.querySelectorAll('*').length,
    ours: [],
    readability: [],
    defuddle: [],
    fieldsRead: Object.values(profile.fields).filter((state) => state === 'read').length,
    name: String(profile.observations.find((each) => each.kind === 'display-name')?.value ?? ''),
  };
  for (let warmUp = 0; warmUp < 10; warmUp += 1) read();
  for (let round = 0; round < rounds; round += 1) {
    result.ours.push(timed(read));
    if (round >= peerRounds) continue;
    const forReadability = document.cloneNode(true) as Document;
    result.readability.push(timed(() => new Readability(forReadability).parse()));
    const forDefuddle = document.cloneNode(true) as Document;
    result.defuddle.push(timed(() => new Defuddle(forDefuddle, { url: location.href }).parse()));
  }
  return result;
}

(window as unknown as { measureReading: typeof measureReading }).measureReading = measureReading;
