import { defineIndicator } from '../../../core/model/indicator.ts';
import { matches } from '../../../core/model/pattern.ts';
import { ketmanAccounts2024, ownMeasurement2026, ravenFile2025, tayvano2025 } from '../publications/researchers.ts';

export default defineIndicator({
  id: 'contact-email-dev-word-digits',
  name: 'use a mailbox or handle made of a developer word and digits',
  why: 'On older published lists 14 to 20 of 100 names have this style, on a comparison group fewer than 1; on newer lists none has.',
  status: 'degraded',
  category: 'contact',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585.002'],
  sources: [
    { ...ravenFile2025, where: 'Patterns of the published addresses: a technical or boasting word before digits' },
    { ...ketmanAccounts2024, where: 'Signs in the account name' },
    { ...tayvano2025, where: 'The handles of the listed accounts' },
    {
      ...ownMeasurement2026,
      where:
        'A word then three or more digits: 18.2 % of 1,419 leaked addresses, 0.6 % of 2,252 comparison mailboxes, 0 % of 135 newer personas; this pattern is narrower',
    },
  ],
  // Whole words only, so that Kingsley, Devon or Wolfgang are not taken apart; and no digits that are a year.
  pattern: matches(
    ['email', 'handle'],
    '^(?:(?:super|smart|top|elite|lucky|dream|golden|galaxy|master|senior|pro|star|dragon|ninja|wizard|guru|knight|legend|tiger|wolf|fox|talent|full|fullstack|stack|web|soft|code|tech|crypto|block|blockchain|great|best)[._-]?){0,2}(?:dev|developer|coder|programmer|engineer|hacker|code|fullstack|blockchain|tech|stack|star|fox|dragon|wolf|tiger|ninja|wizard|guru|talent|chain|crypto|soft|web)[._-]?(?!(?:19|20)\\d\\d(?:@|$))\\d{3,8}(?:@|$)',
  ),
  benign: [
    'One of the most ordinary ways for freelancers and students to find a free name.',
    'The digits are a birthday, a house number or a jersey number.',
    'The name was given by a first employer or a course and has simply stayed.',
  ],
  ask: ['Nothing by itself; only look whether the same handle appears elsewhere under another name.'],
  examples: {
    notObserved: [
      {
        because: 'A family name that begins with such a word, and a year, are ordinary.',
        profiles: [
          { email: ['kingsley123@example.com', 'webdeveloper2020@example.com'], handle: [{ platform: 'github', name: 'wolfgang777' }] },
        ],
      },
    ],
    observed: [
      {
        because: 'Two such words and four digits that are no year.',
        profiles: [{ email: ['mara.jensen@example.com'], handle: [{ platform: 'github', name: 'topdev1228' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'Neither a mailbox nor a handle is shown.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
      },
    ],
  },
});
