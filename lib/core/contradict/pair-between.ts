import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { limits } from '../model/limits.ts';
import type { Observation } from '../model/observation.ts';
import type { Pair, PairSide, PairTopic } from '../model/pair.ts';
import { foldText } from '../text/fold-text.ts';
import type { Claim } from './claim.ts';

/** One side of a disagreement: the claim, the form in which it was compared, and the words of its quote that say so. */
export type Said = { claim: Claim; form: string; words: readonly (string | undefined)[] };

/** The pair of two claims that do not agree; nothing when one of them has no words that could be quoted. */
export function pairBetween(topic: PairTopic, one: Said, other: Said): Pair[] {
  const sides = [sideOf(one), sideOf(other)] as const;
  if (sides.some(({ quote }) => quote === '')) return [];
  return [
    {
      id: idOf(topic, one, other),
      topic,
      one: sides[0],
      other: sides[1],
      differs: { one: one.form.slice(0, limits.shortText), other: other.form.slice(0, limits.shortText) },
    },
  ];
}

function sideOf({ claim: { profile, observation }, words }: Said): PairSide {
  const quote = (observation.quote || shortest(observation.value)).slice(0, limits.quote);
  return {
    observation: observation.id,
    kind: observation.kind,
    quote,
    source: profile.account,
    locator: observation.locator,
    readAt: profile.readAt,
    words: [...new Set(words.flatMap((word) => (word === undefined ? [] : asQuoted(quote, word))))].slice(0, 8),
  };
}

/** The words as the quote writes them, where they stand in it. */
function asQuoted(quote: string, word: string): string[] {
  const sought = word.trim();
  const at = sought === '' ? -1 : quote.toLowerCase().indexOf(sought.toLowerCase());
  return at < 0 ? [] : [quote.slice(at, at + sought.length).slice(0, limits.shortText)];
}

/** A value that came without its quote: its own first text is what stood there. */
function shortest(value: Observation['value']): string {
  if (typeof value === 'string') return value;
  return Object.values(value).find((part): part is string => typeof part === 'string') ?? '';
}

/** The same for the same two things said by the same two sources, whichever comes first and however often they are read. */
function idOf(topic: PairTopic, one: Said, other: Said): string {
  const keys = [one, other].map(({ claim, form }) => `${claim.profile.account}\n${foldText(form)}`).sort();
  const hash = bytesToHex(sha256(utf8ToBytes(`second-look/pair/v1:${topic}\n${keys.join('\n')}`)));
  return `pair:${topic}:${hash.slice(0, idLength)}`;
}

/** Hex digits; among the pairs of one case even eight would not meet by chance. */
const idLength = 24;
