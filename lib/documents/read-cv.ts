import type { RawObservation, RawProfile } from '../core/model/raw-profile.ts';
import { cvContacts, strayContacts } from './cv-contacts.ts';
import { toldJobs } from './cv-job-sentences.ts';
import { labelledJobs } from './cv-labelled-jobs.ts';
import { cvLanguages } from './cv-languages.ts';
import type { CvLine } from './cv-lines.ts';
import { areOfResume, type CvSection, cvSections } from './cv-sections.ts';
import { cvSkills } from './cv-skills.ts';
import { cvStudies } from './cv-studies.ts';
import { cvTop } from './cv-top.ts';
import { cvJobs } from './cv-work.ts';
import { isPersonal } from './personal-lines.ts';
import { observed } from './raw-document.ts';

/** The contents of a résumé; `undefined` when the text has no headings of one. */
export function readCv(
  lines: readonly CvLine[],
): { found: RawObservation[]; fields: RawProfile['fields']; ownLines: CvLine[] } | undefined {
  const sections = cvSections(lines);
  if (!areOfResume(sections)) return undefined;
  const read = sections.flatMap((section) => contentsOf(section, lines));
  const elsewhere = sections.filter(({ about }) => !own.has(about) && about !== 'references').flatMap((section) => section.lines);
  const stray = strayContacts(elsewhere).filter(({ kind }) => !read.some((one) => one.kind === kind));
  const found = [...read, ...stray];
  const fields: RawProfile['fields'] = {};
  // The heading is there but nothing under it was understood: the place was not found, rather than empty.
  for (const { about } of sections) if (about === 'work' || about === 'education') fields[about] = 'missing';
  if (!found.some(({ kind }) => kind === 'display-name')) fields['display-name'] = 'missing';
  // Elsewhere "Mail: …" may be somebody else's.
  const ownLines = sections.filter(({ about }) => own.has(about)).flatMap((section) => section.lines);
  return { found, fields, ownLines };
}

const own = new Set<CvSection['about']>(['top', 'contact', 'personal']);

function contentsOf(section: CvSection, everything: readonly CvLine[]): RawObservation[] {
  const { about, lines } = section;
  if (about === 'top') return [...cvTop(lines, everything), ...cvContacts(lines.slice(0, 40)), ...wordsOf(lines)];
  if (about === 'contact') return [...cvContacts(lines), ...wordsOf(lines)];
  if (about === 'work') {
    const { found, used } = labelledJobs(lines);
    const rest = lines.map((line, index) => (used.has(index) ? { ...line, text: '' } : line));
    const jobs = [...found, ...(found.length > 0 ? [] : cvJobs(rest))];
    return [...jobs, ...toldJobs(rest).filter((told) => !jobs.some((job) => isSameEmployer(job, told)))];
  }
  if (about === 'education') return cvStudies(lines);
  if (about === 'skills') return cvSkills(lines);
  if (about === 'languages') return cvLanguages(lines);
  // Another person's contacts, and what somebody is: neither is the candidate's profile.
  if (about === 'references') return [];
  if (about === 'personal') return [...cvContacts(lines), ...cvLanguages(lines.filter(({ text }) => languagesLabel.test(text)))];
  return wordsOf(lines);
}

const languagesLabel = /^[^\p{L}]{0,8}(?:known )?(?:languages?|linguistic|sprachen|langues|idiomas|lingue|języki|talen)(?!\p{L})/iu;

/** Whether two entries name the same employer as far as the shorter name goes: a sentence tells again what a line has told. */
function isSameEmployer(one: RawObservation, other: RawObservation): boolean {
  const [a = '', b = ''] = [one, other].map(({ value }) =>
    typeof value === 'string' ? '' : (value['employer'] ?? '').toLowerCase().replace(/[^\p{L}\d]/gu, ''),
  );
  return a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a));
}

function wordsOf(lines: readonly CvLine[]): RawObservation[] {
  const text = lines
    .filter((line) => !isPersonal(line.text))
    .map((line) => line.text)
    .join('\n')
    .trim();
  return [observed('summary', text, text, `line ${lines.find((line) => line.text.trim() !== '')?.line ?? 0}`) ?? []].flat();
}
