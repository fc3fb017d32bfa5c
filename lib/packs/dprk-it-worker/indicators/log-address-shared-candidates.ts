import { defineIndicator } from '../../../core/model/indicator.ts';
import { linked } from '../../../core/model/pattern.ts';
import { advisory2024, caseFiles2025, nationwideActions2025 } from '../publications/government.ts';

export default defineIndicator({
  id: 'log-address-shared-candidates',
  name: 'give a street address that a candidate of another name gave too',
  why: 'Court files describe homes to which laptops for many workers of different names were sent.',
  status: 'stable',
  category: 'logistics',
  // The sources would bear `strong`. Flatmates, couples with two names and dormitories would then be decided upon by their home.
  specificity: 'moderate',
  use: 'score',
  attack: ['T1656'],
  sources: [
    { ...caseFiles2025, where: 'Filings on homes in which laptops for many workers stood' },
    { ...advisory2024, where: 'How people in the country help: laptops received at their homes' },
    { ...nationwideActions2025, where: 'Searches at homes with many laptops' },
  ],
  // A large building counts only with the flat, and the own address only with another name: the comparison sees to both.
  pattern: linked(['postal-address'], { names: 'different' }),
  benign: [
    'A couple, a family or flatmates look for work at the same time.',
    'A dormitory, a shelter or a housing project has one address for all.',
    'One moved out, and the other moved in.',
  ],
  ask: ['Ask both, separately, who lives there; hand the equipment over in person or at a carrier’s counter.'],
  examples: {
    notObserved: [
      {
        because: 'Two siblings with one family name share their parents’ address.',
        profiles: [{ 'postal-address': ['12 Sample Street, Springfield, IL 62701'] }],
        links: [{ by: 'postal-address', names: 'same', kind: 'postal-address', quote: '12 Sample Street, Springfield, IL 62701' }],
      },
      {
        because: 'Another candidate shows no name, so names cannot be compared.',
        profiles: [{ 'postal-address': ['12 Sample Street, Springfield, IL 62701'] }],
        links: [
          { by: 'postal-address', names: 'not-comparable', kind: 'postal-address', quote: '12 Sample Street, Springfield, IL 62701' },
        ],
      },
    ],
    observed: [
      {
        because: 'A candidate of another name gave the same flat.',
        profiles: [{ 'postal-address': ['500 Sample Avenue, Unit 4, Springfield, IL 62701'] }],
        links: [
          { by: 'postal-address', names: 'different', kind: 'postal-address', quote: '500 Sample Avenue, Unit 4, Springfield, IL 62701' },
        ],
      },
    ],
    cannotTell: [
      {
        because: 'The candidates have not been compared with each other.',
        profiles: [{ 'postal-address': ['12 Sample Street, Springfield, IL 62701'] }],
      },
    ],
  },
});
