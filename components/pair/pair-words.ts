import { i18n } from '#i18n';
import { type PairTopic, pairTopics } from '../../lib/core/model/pair.ts';
import { camelCase } from '../ui/camel-case.ts';

/** What is said of a topic: what differs, what may honestly be behind it, and what to ask. */
export type PairWords = { title: string; reasons: readonly string[]; ask: string };

/** The words of a topic. */
export function pairWords(topic: PairTopic): PairWords {
  const key = camelCase(topic);
  return {
    title: i18n.t(`pair.topic.${key}.title`),
    reasons: [i18n.t(`pair.topic.${key}.reason1`), i18n.t(`pair.topic.${key}.reason2`), i18n.t(`pair.topic.${key}.reason3`)],
    ask: i18n.t(`pair.topic.${key}.ask`),
  };
}

/** The topic of a pair by its id, which stands for an indicator in the reviewer's opinions; undefined for an indicator. */
export const topicOfPair = (id: string): PairTopic | undefined => {
  const [is, topic] = id.split(':');
  return is === 'pair' ? pairTopics.find((one) => one === topic) : undefined;
};
