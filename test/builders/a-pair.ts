import type { Pair, PairSide } from '../../lib/core/model/pair.ts';

const side = (number: 1 | 2, text: string): PairSide => ({
  observation: `p${number}/display-name/0`,
  kind: 'display-name',
  quote: text.slice(0, 280),
  source: `example-${number}:mara-example`,
  locator: 'display-name field',
  readAt: '2026-11-01T09:00:00.000Z',
  words: [text.slice(0, 40)].filter((word) => word !== ''),
});

/** Two sources of one candidate that show two names. */
export const aPair = (texts: { one?: string; other?: string } = {}): Pair => {
  const { one = 'Mara Jensen', other = 'Kevin Miller' } = texts;
  return {
    id: 'pair:name:0123456789abcdef01234567',
    topic: 'name',
    one: side(1, one),
    other: side(2, other),
    differs: { one: one.slice(0, 200), other: other.slice(0, 200) },
  };
};
