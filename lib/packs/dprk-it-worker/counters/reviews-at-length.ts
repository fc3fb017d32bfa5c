import { defineCounterIndicator } from '../../../core/model/counter-indicator.ts';
import { matches } from '../../../core/model/pattern.ts';

export default defineCounterIndicator({
  id: 'reviews-at-length',
  name: 'are written about at length by three people or more',
  why: 'Somebody who takes the time to tell what was done has usually seen it done.',
  limits:
    'Reviews and recommendations are written for friends, for money, and by programs. Ask one of the writers, at a contact that you found yourself.',
  sources: [],
  pattern: matches(['review'], '.{160}', 3),
  examples: {
    notObserved: [
      {
        because: 'Many reviews of two words each.',
        profiles: [{ review: ['Great work!', 'Recommended.', 'Very fast, thank you.', 'Good.'] }],
      },
      {
        because: 'One long text and two short ones.',
        profiles: [
          {
            review: [
              'She took over our routing service in the middle of a move between two data centres, kept it running through the winter peak, and left behind tests and notes that the next two people could work from on their first day.',
              'Good.',
              'Fast.',
            ],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'Three clients tell what was made.',
        profiles: [
          {
            review: [
              'She took over our routing service in the middle of a move between two data centres, kept it running through the winter peak, and left behind tests and notes that the next two people could work from on their first day.',
              'Mara took over our routing service in the middle of a move between two data centres, kept it running through the winter peak, and left behind tests and notes that the next two people could work from on their first day.',
              'She took over our routing service in the middle of a move between two data centres, kept it running through the summer peak, and left behind tests and notes that the next two people could work from on their first day.',
            ],
          },
        ],
      },
    ],
    cannotTell: [{ because: 'Reviews are not shown.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
