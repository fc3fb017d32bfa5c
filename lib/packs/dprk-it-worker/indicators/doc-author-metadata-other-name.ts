import { defineIndicator } from '../../../core/model/indicator.ts';
import { measured } from '../../../core/model/pattern.ts';
import { mandiant2024 } from '../publications/vendors.ts';

export default defineIndicator({
  id: 'doc-author-metadata-other-name',
  name: 'come with a file whose author bears another personal name',
  why: 'Several people have worked on one set of documents in the cases, and a file may keep the name of the person who wrote it.',
  status: 'experimental',
  category: 'document',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1585'],
  sources: [
    { ...mandiant2024, where: 'Detection methods: names that do not agree between the documents of one candidate', unverified: true },
  ],
  pattern: measured('file-authors-of-another-name', { atLeast: 1, except: 'document-software-vendors' }),
  benign: [
    'A partner, parent or friend owns the computer on which the file was written.',
    'The template was made by somebody else, and the program keeps the first author.',
    'A career service, an agency or a writer of résumés prepared the file.',
  ],
  ask: ['Ask who prepared the file; the answer is usually a template or a borrowed computer.'],
  examples: {
    notObserved: [
      {
        because: 'A program that writes its own name is nobody’s name.',
        profiles: [{ 'display-name': ['Mara Jensen'], 'document-author': [{ name: 'Canva', role: 'author' }] }],
      },
      {
        because: 'The author goes by a shorter form of the same name.',
        profiles: [{ 'display-name': ['Margaret Jensen'], 'document-author': [{ name: 'Maggie Jensen', role: 'last-modified-by' }] }],
      },
    ],
    observed: [
      {
        because: 'The file was last saved by somebody whose name has nothing in common with the candidate’s.',
        profiles: [{ 'display-name': ['Mara Jensen'], 'document-author': [{ name: 'Patrick Sullivan', role: 'last-modified-by' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'A company in the properties is an employer or an agency; the file names no person.',
        profiles: [{ 'display-name': ['Mara Jensen'], 'document-author': [{ name: 'Patrick Miller Consulting', role: 'company' }] }],
      },
      { because: 'The file names nobody.', profiles: [{ 'display-name': ['Mara Jensen'], headline: ['Engineer'] }] },
      {
        because: 'The name shown is in a script that cannot be compared letter by letter.',
        profiles: [{ 'display-name': ['محمد يوسف'], 'document-author': [{ name: 'Patrick Sullivan', role: 'author' }] }],
      },
    ],
  },
});
