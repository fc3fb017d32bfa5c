import { expect, test } from 'vitest';
import english from '../../../assets/locales/en.json' with { type: 'json' };
import { pairTopics } from '../model/pair.ts';
import { pairAdvice } from './words-of-pairs.ts';

test.each(pairTopics)('a report says of %s what the interface says', (topic) => {
  const key = topic.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as keyof typeof english.pair.topic;
  const { reason1, reason2, reason3, ask } = english.pair.topic[key];
  expect(pairAdvice[topic]).toEqual({ reasons: [reason1, reason2, reason3], ask });
});
