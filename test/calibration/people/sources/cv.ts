import type { RawProfile } from '../../../../lib/core/model/raw-profile.ts';
import { between, oneOf } from '../draw.ts';
import type { Person } from '../person.ts';
import { employerOf, skillsOf } from '../words.ts';
import { headlineOf, summaryOf } from './about.ts';
import { jobsAs, studyAs } from './history.ts';
import { rawSource, shown } from './raw-source.ts';

/** The résumé of a person as its reader returns it, with what the file says about itself. */
export function cvFile(person: Person): RawProfile {
  const { life, region, phone, home, login, slug } = person;
  const { draw, has, trade, situation } = life;
  // One of a house has a number of its own: a number for all would make neighbours of strangers.
  const mailbox = between(draw, 'mailbox number', 1, 9_000);
  const language = draw('cv-in-own-language') < 0.25 ? region.language : 'en';
  const telling = { language, byYear: has('dates-by-year'), slips: true, leavesOut: has('job-left-out'), isOutdated: false };
  const street = situation === 'privacy-minded' ? undefined : person.placeOn.cv;
  return rawSource(
    {
      origin: 'document',
      site: 'PDF',
      adapter: 'pdf@1',
      subject: `cv.pdf ${Math.floor(draw('cv-fingerprint') * 0xffffffff).toString(16)}`,
    },
    {},
    [
      ...shown('display-name', person.nameOn.cv, 'line 1'),
      ...shown('headline', headlineOf(person), 'line 2'),
      ...shown('claimed-location', street, 'line 3'),
      ...shown('email', person.mailbox, 'line 3'),
      ...shown('phone', phone, 'line 3'),
      ...shown('link', life.pages.linkedin && draw('cv-links') < 0.5 ? `https://www.linkedin.com/in/${slug}` : undefined, 'line 4'),
      ...shown('link', life.pages.github && draw('cv-links-code') < 0.6 ? `https://github.com/${login}` : undefined, 'line 4'),
      ...shown('summary', summaryOf(person, language), 'line 6'),
      ...jobsAs(person, telling).flatMap(({ place: _, employment: __, ...job }, nth) => shown('work', job, `line ${10 + nth * 4}`)),
      ...shown('education', studyAs(person, language), 'line 60'),
      ...skillsOf(draw, trade).flatMap((skill) => shown('skill', skill, 'line 70')),
      ...shown('language', { name: 'English' }, 'line 80'),
      ...(has('mailbox-address')
        ? shown('postal-address', `${oneOf(draw, 'mailbox kind', ['P.O. Box', 'Example Parcel Forwarding, unit'])} ${mailbox}`, 'line 3')
        : []),
      ...fileFacts(person, home.offsets[0]),
      ...shown('hidden-text', has('hidden-keywords') ? { text: 'team player agile leadership', how: 'same-colour' } : undefined, 'page 1'),
      ...(has('photo-on-cv') ? shown('embedded-part', { what: 'picture' }, 'page 1') : []),
    ],
  );
}

/** What the file says about itself: who wrote it, with what, and when. */
function fileFacts(person: Person, clock: string) {
  const { life, names, nameOn } = person;
  const { draw, has, situation } = life;
  const isTemplate = has('author-is-template') || situation === 'bootcamp';
  const author = has('author-is-helper')
    ? `${names.relative.latin} ${names.relativeFamily.latin}`
    : has('author-is-employer')
      ? employerOf(life.jobs[0]?.employer ?? 0)
      : isTemplate
        ? oneOf(draw, 'template-author', ['Microsoft Office User', 'user', 'Admin', 'python-docx', 'Canva', 'ACER', 'Home'])
        : draw('author-shown') < 0.5
          ? nameOn.cv
          : undefined;
  const program = oneOf(draw, 'program', [
    'Microsoft® Word 2019',
    'Google Docs',
    'Canva',
    'LaTeX with hyperref',
    'Pages',
    'WPS Writer',
    'LibreOffice 7.4',
  ]);
  const day = `2026-09-${String(between(draw, 'cv-day', 1, 28)).padStart(2, '0')}T19:05:00`;
  return [
    ...shown('document-author', author && { name: author, role: 'author' }, 'file properties'),
    ...shown('document-software', { name: program, role: 'creator' }, 'file properties'),
    ...shown('document-time', { text: day, of: 'created', at: day, ...(has('clock-in-file') ? { offset: clock } : {}) }, 'file properties'),
    ...shown('document-mark', { of: 'page-size', text: draw('letter') < 0.2 ? '612 x 792' : '595 x 842' }, 'file properties'),
  ];
}
