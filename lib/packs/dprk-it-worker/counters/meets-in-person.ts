import { defineCounterIndicator } from '../../../core/model/counter-indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { advisory2023 } from '../publications/government.ts';

export default defineCounterIndicator({
  id: 'meets-in-person',
  name: 'did not turn down the meetings in person that were offered',
  why: 'Who comes to a meeting, or to a notary, is somebody whom you have seen with a document.',
  limits:
    'A stand-in can come to one meeting. See the same person again at the offer and on the first day; a good reason to stay away is counted here too.',
  sources: [{ ...advisory2023, where: 'Due diligence: meet in person where that can be done' }],
  pattern: answered('int-refuses-in-person', 'no'),
  examples: {
    notObserved: [
      {
        because: 'Two offers were turned down, one of them paid and nearby.',
        profiles: [{ answer: [{ question: 'int-refuses-in-person', reply: 'yes' }] }],
      },
    ],
    observed: [
      { because: 'The first meeting offered was held.', profiles: [{ answer: [{ question: 'int-refuses-in-person', reply: 'no' }] }] },
    ],
    cannotTell: [{ because: 'No meeting has been offered.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
