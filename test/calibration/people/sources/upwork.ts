import type { RawProfile } from '../../../../lib/core/model/raw-profile.ts';
import { between } from '../draw.ts';
import { thisMonth } from '../life.ts';
import type { Person } from '../person.ts';
import { monthIn, skillsOf } from '../words.ts';
import { headlineOf, summaryOf } from './about.ts';
import { jobsAs, studyAs } from './history.ts';
import { rawSource, shown } from './raw-source.ts';

/** The page of a person on a site for freelancers, as its reader returns it. */
export function upworkPage(person: Person): RawProfile {
  const { life, upworkId } = person;
  const { draw, has, trade } = life;
  const telling = { language: 'en', byYear: false, slips: true, leavesOut: has('job-left-out'), isOutdated: false };
  return rawSource(
    { origin: 'page', site: 'Upwork', adapter: 'upwork@1', url: `https://www.upwork.com/freelancers/${upworkId}`, subject: upworkId },
    {
      badge: 'missing',
      'photo-address': 'missing',
      'local-time': 'missing',
      work: 'missing',
      education: 'missing',
      skill: 'empty',
      language: 'missing',
      'linked-account': 'missing',
      'account-created': 'missing',
      review: 'missing',
    },
    [
      ...shown('display-name', person.nameOn.upwork, 'name'),
      ...shown('headline', headlineOf(person), 'title under the name'),
      ...shown('claimed-location', person.placeOn.upwork, 'locality, country-name'),
      ...shown('summary', summaryOf(person, 'en'), 'overview'),
      ...shown('rate', `$${between(draw, 'rate', 8, 90)}.00/hr`, 'hourly rate'),
      ...jobsAs(person, telling).flatMap(({ place: _, employment: __, ...job }, nth) =>
        shown('work', job, `employment history, entry ${nth + 1}`),
      ),
      ...shown('education', studyAs(person, 'en'), 'education, entry 1'),
      ...skillsOf(draw, trade).flatMap((skill, nth) => shown('skill', skill, `skills, entry ${nth + 1}`)),
      ...(draw('linked-github') < 0.15 && life.pages.github
        ? shown(
            'linked-account',
            { platform: 'GitHub', name: person.login, since: monthIn('en', thisMonth - between(draw, 'linked-since', 8, 140)) },
            'linked accounts',
          )
        : []),
      ...(draw('reviewed') < 0.6 ? shown('review', 'Careful, quick, and explained every surprise.', 'work history, review 1') : []),
      ...shown('handle', { platform: 'upwork', name: upworkId }, 'address of the page'),
    ],
  );
}
