import type { RawProfile } from '../../../../lib/core/model/raw-profile.ts';
import { between } from '../draw.ts';
import type { Person } from '../person.ts';
import { headlineOf, summaryOf } from './about.ts';
import { jobsAs, studyAs } from './history.ts';
import { rawSource, shown } from './raw-source.ts';

/** The networking page of a person, as its reader returns it. */
export function linkedinPage(person: Person): RawProfile {
  const { life, slug } = person;
  const { draw, has, situation } = life;
  const telling = {
    language: 'en',
    byYear: false,
    slips: false,
    leavesOut: false,
    isOutdated: situation === 'outdated-page' || has('page-not-kept-up'),
  };
  const few = has('few-connections') || (situation === 'junior' && draw('junior-few') < 0.3);
  const connections = few
    ? String(between(draw, 'few', 3, 49))
    : draw('many') < 0.5
      ? '500+'
      : String(between(draw, 'connections', 50, 499));
  return rawSource(
    { origin: 'page', site: 'LinkedIn', adapter: 'linkedin@2', url: `https://www.linkedin.com/in/${slug}/`, subject: slug },
    {
      'photo-address': 'missing',
      skill: 'missing',
      email: 'missing',
      phone: 'missing',
      link: 'missing',
      'account-created': 'missing',
      badge: 'missing',
      language: 'missing',
      work: 'missing',
      education: 'missing',
      summary: 'empty',
    },
    [
      ...shown('display-name', person.nameOn.linkedin, 'name'),
      ...shown('headline', headlineOf(person), 'headline'),
      ...shown('claimed-location', person.placeOn.linkedin, 'place'),
      ...shown('summary', summaryOf(person, 'en'), 'about'),
      ...jobsAs(person, telling).flatMap((job, nth) =>
        shown('work', { ...job, url: `https://www.linkedin.com/company/9${nth}/` }, `experience, entry ${nth + 1}`),
      ),
      ...shown('education', studyAs(person, 'en'), 'education, entry 1'),
      ...shown('count', { of: 'connections', text: connections }, 'connections'),
      ...shown('handle', { platform: 'linkedin', name: slug }, 'address of the page'),
    ],
  );
}
