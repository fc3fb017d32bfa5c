import { defaultKnobs } from '../knobs.ts';
import { type Imprint, imprintVersion } from '../model/imprint.ts';
import type { LinkKind } from '../model/link.ts';
import type { Trace } from '../model/trace.ts';
import { pictureBits } from './picture-bits.ts';
import { pictureSketch } from './picture-sketch.ts';
import { runLength, runsOf } from './shingles.ts';
import { sketchOfRuns } from './sketch.ts';

/**
 * The imprint of a case, the same for every order of what goes in. A text that is too short to be compared by its words leaves nothing.
 *
 * @param readAt when a source of the case was read last, UTC
 * @param names  as displayed
 */
export function imprintOf(caseId: string, readAt: string, names: readonly string[], traces: readonly Trace[]): Imprint {
  const values = new Set(traces.filter(({ how }) => how === 'value').map(traceHash));
  return {
    caseId,
    version: imprintVersion,
    readAt,
    names: [...new Set(names)].sort(),
    values: Float64Array.from(values).sort(),
    texts: textsOf(traces),
  };
}

/** The number under which a value stands in the imprint. */
export const traceHash = (trace: Trace): number => valueHash(heldAs(trace), trace.value);

/** A referee's mailbox is found where it is somebody's own. */
const heldAs = ({ by, evidence: { kind } }: Trace): LinkKind =>
  by === 'reference-contact' && (kind === 'email' || kind === 'phone') ? kind : by;

/** The number of a value of a kind of link, 0 to 2^53 − 1: the same for the same two, and as good as never for others. */
export function valueHash(by: LinkKind, value: string): number {
  let high = 0x2545f491;
  let low = 0x6a09e667;
  const text = `${by} ${value}`;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x9e3779b1) ^ (high >>> 13);
    low = Math.imul(low ^ unit, 0x5f356495) ^ (low >>> 15);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

/** The longest come first, a picture among them by its bits; what two sources show alike is kept once. */
function textsOf(traces: readonly Trace[]): Imprint['texts'] {
  const texts = new Map<string, Imprint['texts'][number]>();
  for (const { by, how, value } of traces) {
    if (how === 'picture') texts.set(`${by} ${value}`, { by, words: pictureBits, sketch: pictureSketch(value) });
    if (how !== 'text') continue;
    const runs = runsOf(value);
    const sketch = sketchOfRuns(runs);
    if (sketch !== undefined) texts.set(`${by} ${runs.length} ${sketch.join()}`, { by, words: runs.length + runLength - 1, sketch });
  }
  return [...texts]
    .sort(([a, one], [b, other]) => other.words - one.words || (a < b ? -1 : 1))
    .map(([, text]) => text)
    .slice(0, defaultKnobs.sketchesPerCaseMax);
}
