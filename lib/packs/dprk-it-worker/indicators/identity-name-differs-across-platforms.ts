import { defineIndicator } from '../../../core/model/indicator.ts';
import { differs } from '../../../core/model/pattern.ts';
import { advisory2022, advisory2023 } from '../publications/government.ts';
import { seal2026 } from '../publications/researchers.ts';
import { mandiant2024 } from '../publications/vendors.ts';

export default defineIndicator({
  id: 'identity-name-differs-across-platforms',
  name: 'show names of different people',
  why: 'Two advisories name profiles of one candidate that carry different names as worth asking about.',
  status: 'stable',
  category: 'identity',
  specificity: 'moderate',
  use: 'score',
  attack: ['T1585.001', 'T1656'],
  sources: [
    { ...advisory2022, where: 'Red flag indicators: the name, or its spelling, does not agree across profiles' },
    { ...advisory2023, where: 'Red flag indicators: online profiles that do not agree with the résumé' },
    { ...seal2026, where: 'Summary of signs: linked accounts in other names' },
    { ...mandiant2024, where: 'Recommendations on vetting: compare the identity across sources' },
  ],
  pattern: differs('display-name', 'person-name'),
  benign: [
    'Married, divorced, or took another name, and not every profile followed.',
    'Uses a name that is easier for colleagues abroad beside the name in the passport.',
    'Writes, performs or plays under a pen name.',
    'Has left a former name behind, for reasons that are nobody else’s business.',
  ],
  ask: [
    'Ask which name to use and whether there is anything you should know to check references; mark this as explained afterwards.',
    'Keep former names out of summaries that others read.',
  ],
  examples: {
    notObserved: [
      {
        because: 'A call name and a new family name still share one name.',
        profiles: [{ 'display-name': ['Mara Jensen'] }, { 'display-name': ['Mara Jensen-Okafor'] }],
      },
      {
        because: 'Family name first is the same name in another order.',
        profiles: [{ 'display-name': ['Raman Priya'] }, { 'display-name': ['Priya Raman'] }],
      },
    ],
    observed: [
      {
        because: 'Two profiles of one candidate show full names with nothing in common.',
        profiles: [{ 'display-name': ['Mara Jensen'] }, { 'display-name': ['Kevin Miller'] }],
      },
    ],
    cannotTell: [
      {
        because: 'The second profile shows no name.',
        profiles: [{ 'display-name': ['Mara Jensen'] }, { headline: ['Front-end developer'] }],
      },
    ],
  },
});
