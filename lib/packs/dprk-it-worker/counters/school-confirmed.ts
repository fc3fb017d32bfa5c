import { defineCounterIndicator } from '../../../core/model/counter-indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { advisory2024 } from '../publications/government.ts';

export default defineCounterIndicator({
  id: 'school-confirmed',
  name: 'are known to a school that was asked',
  why: 'A registrar who finds the record confirms years and degree.',
  limits: 'The record can be that of a namesake whose details were borrowed. It says that somebody studied there.',
  sources: [{ ...advisory2024, where: 'Recommendations: confirm education with the school itself' }],
  pattern: answered('edu-unverifiable', 'no'),
  examples: {
    notObserved: [
      { because: 'The registrar found no record in two tries.', profiles: [{ answer: [{ question: 'edu-unverifiable', reply: 'yes' }] }] },
    ],
    observed: [{ because: 'The registrar found the record.', profiles: [{ answer: [{ question: 'edu-unverifiable', reply: 'no' }] }] }],
    cannotTell: [{ because: 'The school has not been asked.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
