import { expect, test } from 'vitest';
import { isTimeBounded } from '../../test/builders/pumped-time.ts';
import { dayHeader, dayOf, timeOf } from './chat-dates.ts';
import { headAt } from './chat-heads.ts';
import { cvContacts, strayContacts } from './cv-contacts.ts';
import { headingOf } from './cv-headings.ts';
import { toldJobs } from './cv-job-sentences.ts';
import { labelledJobs } from './cv-labelled-jobs.ts';
import { languagesIn } from './cv-languages.ts';
import { cvLines } from './cv-lines.ts';
import { canBeEmployer, partsOf } from './cv-parts.ts';
import { endDateIn, periodIn } from './cv-periods.ts';
import { areOfResume, cvSections } from './cv-sections.ts';
import { skillsIn } from './cv-skills.ts';
import { cvStudies } from './cv-studies.ts';
import { cvTop } from './cv-top.ts';
import { cvJobs } from './cv-work.ts';
import { readLabelled } from './labelled-lines.ts';
import { looksLikeName, nameAtStart } from './looks-like-name.ts';
import { mailThread } from './mail-thread.ts';
import { isPersonal } from './personal-lines.ts';
import { spelledIn, spelledStart } from './spelled-names.ts';

const one = (text: string) => [{ text, line: 1 }];
const functions: Record<string, (text: string) => unknown> = {
  dayHeader,
  dayOf: (text) => dayOf(text, undefined),
  timeOf,
  headAt: (text) => headAt([text, text, text], 0),
  cvContacts: (text) => cvContacts(one(text)),
  strayContacts: (text) => strayContacts(one(text)),
  headingOf,
  toldJobs: (text) => toldJobs(one(`Worked as ${text}`)),
  labelledJobs: (text) => labelledJobs(one(`Company: ${text}`)),
  labels: (text) => labelledJobs(one(text)),
  languagesIn,
  cvLines: (text) => cvLines([text]),
  partsOf,
  canBeEmployer,
  periodIn,
  endDateIn,
  cvSections: (text) => areOfResume(cvSections(one(text))),
  skillsIn,
  cvStudies: (text) => cvStudies(one(text)),
  cvTop: (text) => cvTop(one(text), one(text)),
  cvJobs: (text) => cvJobs([...one(text), ...one('2019 – 2021')]),
  readLabelled: (text) => readLabelled(one(text)),
  nameLabel: (text) => readLabelled(one(`Name: ${text}`)),
  looksLikeName,
  nameAtStart,
  mailThread: (text) => mailThread([text, `On ${text} wrote:`]),
  isPersonal,
  spelledIn: (text) => spelledIn(one(`@${text}`)),
  spelledStart: (text) => spelledStart(text, ['mararoe', text.slice(0, 60)]),
};

/** Texts that make a careless expression go back over and over, with and without an end that spoils them. */
const pumps = [
  'a',
  'A',
  ' ',
  '.',
  ',',
  '-',
  '–',
  '1',
  '(',
  '[a',
  'a.',
  'a@',
  '@',
  '/in/a-',
  ' - ',
  '1,',
  '1.',
  '+1 ',
  '\t',
  ': ',
  'é',
  '20',
  'Jan ',
  'Jan 2019 – ',
  '2019 ',
  "'",
  'of ',
  'A ',
  'A. ',
  'in Lyon, ',
  '> ',
  '10:02 ',
];
// Lines are cut at 20,000 characters, the longer of the two lengths, before anything reads them.
test.each(Object.entries(functions))('%s takes no longer over a pumped text than its length allows', (_, work) => {
  for (const pump of pumps) {
    for (const end of ['', '!', ':']) {
      expect({ pump, end, isBounded: isTimeBounded(work, pump, end) }).toEqual({ pump, end, isBounded: true });
    }
  }
});
