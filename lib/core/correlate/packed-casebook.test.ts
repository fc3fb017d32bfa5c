import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded } from '../../../test/bench/samples.ts';
import { nearTexts } from '../../../test/builders/near-texts.ts';
import { openCasebook, openPackedCasebook } from './casebook.ts';
import { checksumOf } from './checksum.ts';
import { valueHash } from './imprint.ts';
import type { PackedCasebook } from './packed-casebook.ts';
import { sketchOf } from './sketch.ts';

function aCasebook(cases: number) {
  const spoken = nearTexts(seeded(5));
  const casebook = openCasebook();
  for (let at = 0; at < cases; at++) {
    casebook.put({
      ...{ caseId: `case-${at}`, version: 1, readAt: '2026-11-01T09:00:00Z', names: [`${spoken.word()} ${spoken.word()}`] },
      values: Float64Array.of(valueHash('email', `box-${at}@example.com`)),
      texts: [{ by: 'summary-text', words: 40, sketch: sketchOf(spoken.text(40)) as Uint16Array }],
    });
  }
  return casebook;
}

const whole = aCasebook(30).pack();
const reasonOf = (packed: unknown) => {
  const opened = openPackedCasebook(packed as PackedCasebook);
  return opened.ok ? 'opened' : opened.reason;
};

test('what was packed is opened, cloned or not, and an empty one too', () => {
  expect(reasonOf(structuredClone(whole))).toBe('opened');
  expect(reasonOf(openCasebook().pack())).toBe('opened');
  expect(aCasebook(30).pack().checksum).toBe(aCasebook(30).pack().checksum);
});

test('what was packed stays as it was while the casebook goes on', () => {
  const casebook = aCasebook(5);
  const packed = casebook.pack();
  const before = structuredClone(packed);
  casebook.remove('case-2');
  casebook.put({
    caseId: 'new',
    version: 1,
    readAt: '2026-11-01T09:00:00Z',
    names: ['Mara Example'],
    values: Float64Array.of(5),
    texts: [],
  });
  expect(packed).toEqual(before);
});

const foreign = (buffers: Buffers) => ({ version: whole.version, checksum: checksumOf(buffers), buffers });

type Buffers = PackedCasebook['buffers'];
const damages: Record<string, (buffers: Buffers, name: string, at: number, bit: number) => void> = {
  'a bit turned': (buffers, name, at, bit) => {
    const bytes = bytesOf(buffers[name] as Uint8Array);
    bytes[at % bytes.length] = (bytes[at % bytes.length] as number) ^ (1 << bit);
  },
  'two numbers in each other’s place': (buffers, name, at) => {
    const buffer = buffers[name] as Uint8Array;
    const [one, other] = [at % buffer.length, (at * 7 + 1) % buffer.length];
    [buffer[one], buffer[other]] = [buffer[other] as number, buffer[one] as number];
  },
  'cut off': (buffers, name, at) => {
    buffers[name] = (buffers[name] as Uint8Array).slice(0, at % (buffers[name] as Uint8Array).length);
  },
  'zeros at the end': (buffers, name, at) => {
    const buffer = buffers[name] as Uint8Array;
    const longer = new Uint8Array(buffer.length + 1 + (at % 9));
    longer.set(buffer);
    buffers[name] = longer;
  },
  'all zeros': (buffers, name) => void buffers[name]?.fill(0),
  'a buffer missing': (buffers, name) => void delete buffers[name],
  'a buffer too many': (buffers, name, at) => {
    buffers[`${name}${at}`] = new Uint8Array(0);
  },
  'another kind of numbers': (buffers, name) => {
    const buffer = buffers[name] as Uint8Array;
    buffers[name] = buffer instanceof Uint8Array ? Uint32Array.from(buffer) : bytesOf(buffer);
  },
  'something else for a buffer': (buffers, name, at) => {
    (buffers as Record<string, unknown>)[name] = [undefined, null, 5, 'text', [], {}, new ArrayBuffer(8)][at % 7];
  },
};
const bytesOf = (buffer: Uint8Array | Uint16Array | Uint32Array | Float64Array) =>
  new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);

test('one with anything changed in it is refused whole, 2,000 times', () => {
  let refused = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(damages)),
      fc.constantFrom(...Object.keys(whole.buffers)),
      fc.nat(),
      fc.nat({ max: 7 }),
      (damage, name, at, bit) => {
        const packed = structuredClone(whole);
        damages[damage]?.(packed.buffers, name, at, bit);
        fc.pre(!isSame(packed.buffers, whole.buffers));
        expect(reasonOf(packed)).toBe('damaged');
        refused++;
      },
    ),
    { numRuns: 2_000, seed: 6 },
  );
  expect(refused).toBe(2_000);
});

test.each([
  ['of the version after', { ...whole, version: whole.version + 1 }, 'other-version'],
  ['without a version', { checksum: whole.checksum, buffers: whole.buffers }, 'other-version'],
  ['under another checksum', { ...whole, checksum: whole.checksum + 1 }, 'damaged'],
  ['without a checksum', { version: whole.version, buffers: whole.buffers }, 'damaged'],
  ['without buffers', { version: whole.version, checksum: whole.checksum }, 'damaged'],
  ['with null for buffers', { version: whole.version, checksum: whole.checksum, buffers: null }, 'damaged'],
  ['with no buffer at all', { version: whole.version, checksum: checksumOf({}), buffers: {} }, 'damaged'],
  ['that something else made', foreign({ ids: new Uint32Array(3) }), 'damaged'],
])('one %s is refused', (_, packed, reason) => expect(reasonOf(packed)).toBe(reason));

function isSame(one: Buffers, other: Buffers): boolean {
  const plain = (buffers: Buffers) =>
    JSON.stringify(Object.entries(buffers).map(([name, buffer]) => [name, Object.prototype.toString.call(buffer), buffer]));
  return plain(one) === plain(other);
}
