import { i18n } from '#i18n';
import type { Pack } from '../../lib/core/model/pack.ts';
import type { PatternNames } from './pattern-sentence.ts';

/** What the patterns of a pack refer to, in words. */
export function patternNames(pack: Pack): PatternNames {
  return {
    question: (id) => pack.questions.find((question) => question.id === id)?.text ?? id,
    list: (id) => {
      const list = pack.lists.find((each) => each.id === id);
      return list === undefined ? id : `${id} (${i18n.t('catalogue.lists.entries', list.values.length)})`;
    },
  };
}
