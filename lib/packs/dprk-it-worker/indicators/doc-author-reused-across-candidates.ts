import { defineIndicator } from '../../../core/model/indicator.ts';
import { linked } from '../../../core/model/pattern.ts';
import { mandiant2024 } from '../publications/vendors.ts';

export default defineIndicator({
  id: 'doc-author-reused-across-candidates',
  name: 'come with a file whose author also stands in the file of another candidate',
  why: 'One person preparing the résumés of several candidates has been part of the cases, and files keep who wrote them.',
  status: 'experimental',
  category: 'document',
  specificity: 'strong',
  // Nobody has read a source that tests résumés for this, and agencies do it every day: it adds and does not decide.
  use: 'corroborate',
  attack: ['T1585'],
  sources: [{ ...mandiant2024, where: 'Detection methods: documents that several candidates share', unverified: true }],
  pattern: linked(['document-author'], { names: 'different' }),
  benign: [
    'A recruiting agency prepares the files of all the people whom it places.',
    'A career centre or a writer of résumés serves many people.',
    'Both used one template, which keeps the name of its maker.',
  ],
  ask: ['Open both files side by side, and ask each who prepared the file.'],
  examples: {
    notObserved: [
      {
        because: 'No other candidate’s file names this author.',
        profiles: [{ 'document-author': [{ name: 'R. Office', role: 'author' }] }],
        links: [],
      },
      {
        because: 'The same person sent two files.',
        profiles: [{ 'document-author': [{ name: 'Mara Jensen', role: 'author' }] }],
        links: [{ by: 'document-author', names: 'same', kind: 'document-author', quote: 'Mara Jensen' }],
      },
    ],
    observed: [
      {
        because: 'Two candidates of different names sent files by one author.',
        profiles: [{ 'document-author': [{ name: 'P. Writer', role: 'author' }] }],
        links: [{ by: 'document-author', names: 'different', kind: 'document-author', quote: 'P. Writer' }],
      },
    ],
    cannotTell: [
      {
        because: 'The candidates were not compared with each other.',
        profiles: [{ 'document-author': [{ name: 'P. Writer', role: 'author' }] }],
      },
    ],
  },
});
