import { expect, test } from 'vitest';
import { officeMailbox } from './office-mailbox.ts';

test.each(['mara', 'cvetkov', 'careersson', 'jobst', 'personality', 'placida', 'rhea', 'hrvoje'])('%s@ is somebody’s', (name) =>
  expect(officeMailbox.test(`${name}@larkfield.example`)).toBe(false),
);

test.each([
  ...['hr', 'jobs', 'jobs.eu', 'recruitment-uk', 'submissions', 'submit.resume', 'resumes', 'cv', 'apply', 'staffing', 'careers'],
  ...['bewerbung', 'rrhh', 'empleo', 'reclutamiento', 'recrutement', 'vagas', 'rekrutacja', 'lavoro', 'vacatures'],
])('%s@ is an office’s', (name) => expect(officeMailbox.test(`${name}@larkfield.example`)).toBe(true));
