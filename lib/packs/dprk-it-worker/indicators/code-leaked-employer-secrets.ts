import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { extortionAdvisory2025 } from '../publications/government.ts';
import { ketmanOrganizations2025 } from '../publications/researchers.ts';

export const question = defineQuestion({
  id: 'code-leaked-employer-secrets',
  text: 'Do the candidate’s public repositories hold private code or keys of a former employer or customer, as the owner confirms or the files themselves say?',
  stage: 'profile',
  how: 'Only what you come across while reading what the candidate sent; never search for keys, and never try one. Sample keys, keys of own trials, expired ones, and code that its owner opened are a no. Tell the owner first.',
});

export default defineIndicator({
  id: 'code-leaked-employer-secrets',
  name: 'publish private code or keys of somebody they worked for',
  why: 'A report describes keys and private code of earlier projects in public repositories; careless beginners leave them there too.',
  status: 'stable',
  category: 'code',
  specificity: 'moderate',
  use: 'corroborate',
  attack: [],
  sources: [
    { ...ketmanOrganizations2025, where: 'What was found in public repositories: keys and access of earlier engagements' },
    { ...extortionAdvisory2025, where: 'Extortion and theft: company code copied to own profiles' },
  ],
  pattern: answered('code-leaked-employer-secrets', 'yes'),
  benign: [
    'Pushed a folder without looking, as many do once.',
    'The owner allowed it, or opened the code later.',
    'The keys are samples from a manual.',
  ],
  ask: ['Tell the owner, then ask the candidate what happened and what changed since.'],
  examples: {
    notObserved: [
      {
        because: 'The key in the file is the one of the manual.',
        profiles: [{ answer: [{ question: 'code-leaked-employer-secrets', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'The owner of a private library confirmed that it stands there without leave.',
        profiles: [{ answer: [{ question: 'code-leaked-employer-secrets', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      { because: 'Nobody read the repositories, and nobody has to search them.', profiles: [{ 'display-name': ['Mara Jensen'] }] },
    ],
  },
});
