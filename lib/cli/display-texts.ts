import english from '../../assets/locales/en.json' with { type: 'json' };
import { kindWords, levelWords, statusWords, unreadableWords, useWords } from '../core/report/words.ts';
import { pairAdvice, topicWords } from '../core/report/words-of-pairs.ts';
import { dprkItWorkerPack } from '../packs/dprk-it-worker/pack.gen.ts';

/** A text that people read in this program, with where it stands: a key of the interface, a place of the catalogue. */
export type DisplayText = { place: string; text: string };

/**
 * Every text of the interface, of the catalogue and of the reports. What was published under its own title is left out, and so are the
 * ideas that were refused: they have to name what a person is, to say that it is not asked.
 */
export function displayTexts(): DisplayText[] {
  const { indicators, counters, questions, steps, handOver, lists, title } = dprkItWorkerPack;
  return [
    ...textsIn(english, 'interface').filter(({ place }) => place !== promise),
    ...textsIn({ indicators, counters, questions, steps, handOver, lists, title }, 'catalogue'),
    ...textsIn({ levelWords, statusWords, useWords, unreadableWords, kindWords, topicWords, pairAdvice }, 'report'),
  ];
}

/** The one text that has to name what a person is: it says that none of it is an input to any check. */
export const promise = 'interface.settings.about.fair';

/** What is no prose, and the candidates of the examples, who may say anything. */
const noProse = new Set(['id', 'pattern', 'sources', 'values', 'profiles', 'links', 'attack', 'licence', 'kinds']);

function textsIn(value: unknown, place: string): DisplayText[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (Array.isArray(value)) return value.flatMap((each, index) => textsIn(each, `${place}.${nameOf(each) ?? index}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (noProse.has(key) ? [] : textsIn(each, `${place}.${key}`)));
}

const nameOf = (each: unknown): string | undefined =>
  typeof each === 'object' && each !== null && 'id' in each && typeof each.id === 'string' ? each.id : undefined;
