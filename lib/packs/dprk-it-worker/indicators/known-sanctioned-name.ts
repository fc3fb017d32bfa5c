import { defineIndicator } from '../../../core/model/indicator.ts';
import { listed } from '../../../core/model/pattern.ts';
import { sanctions2026, sanctionsList } from '../publications/government.ts';

export default defineIndicator({
  id: 'known-sanctioned-name',
  name: 'show a name that also stands on a sanctions list',
  why: 'The full name equals that of a listed person. Nearly always it is a namesake; payroll screens with a date of birth anyway.',
  status: 'stable',
  category: 'known-entity',
  specificity: 'weak',
  use: 'reviewer',
  attack: ['T1656'],
  sources: [
    { ...sanctionsList, where: 'Individual entries tied to IT worker schemes, kept here as hashes' },
    { ...sanctions2026, where: 'The designated individuals' },
  ],
  pattern: listed(['display-name'], 'sanctioned-persons'),
  benign: [
    'Many people bear this name; namesakes are the rule and not the exception.',
    'The spelling in Latin letters makes one name of several different ones.',
    'The listed person used somebody else’s name.',
  ],
  ask: ['Nothing to ask the candidate. Leave it to the screening by date of birth that payroll does for everybody.'],
  examples: {
    notObserved: [
      {
        because: 'One word of the name alone is not the name.',
        profiles: [{ 'display-name': ['Exampla Jensen'] }],
      },
    ],
    observed: [
      {
        because: 'The test name of the list in the other order.',
        profiles: [{ 'display-name': ['Listedperson Exampla'] }],
      },
    ],
    cannotTell: [
      {
        because: 'No name was read.',
        profiles: [{ email: ['mara.jensen@example.com'] }],
      },
    ],
  },
});
