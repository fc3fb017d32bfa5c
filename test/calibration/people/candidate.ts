import { admit } from '../../../lib/core/intake/admit.ts';
import type { CaseFile } from '../../../lib/core/model/case.ts';
import type { Profile } from '../../../lib/core/model/profile.ts';
import type { RawProfile } from '../../../lib/core/model/raw-profile.ts';
import { answersOf } from './answers.ts';
import { type Life, lifeOf, today } from './life.ts';
import { type Person, personOf } from './person.ts';
import type { Region } from './region.ts';
import { cvFile } from './sources/cv.ts';
import { githubCommits, githubPage } from './sources/github.ts';
import { linkedinPage } from './sources/linkedin.ts';
import { talkText } from './sources/talk.ts';
import { upworkPage } from './sources/upwork.ts';

/** An invented honest person as a case, ready to be reviewed. */
export type HonestCandidate = {
  /** Id of the region. */
  region: string;
  /** What is special about this life: `ordinary`, `career-changer`, `renamed`… */
  situation: string;
  file: CaseFile;
};

/** The nth honest candidate of a seed in a region: always the same one. */
export function honestCandidate(seed: number, nth: number, region: Region): HonestCandidate {
  return candidateOf(lifeOf(seed, nth, region), region, `${region.id}-${nth}`);
}

/** A life told in the names, places and numbers of any region. */
export function candidateOf(life: Life, region: Region, id: string): HonestCandidate {
  const person = personOf(life, region);
  const profiles = sourcesOf(person).map((raw, nth) => admitted(raw, `${id}/${nth}`, today));
  const earlier = earlierVisit(person);
  const all = earlier === undefined ? profiles : [admitted(earlier, `${id}/earlier`, '2026-05-04T10:00:00Z'), ...profiles];
  return {
    region: region.id,
    situation: life.situation,
    file: {
      case: {
        id,
        title: person.nameOn.cv,
        status: 'open',
        statusReason: '',
        tags: [],
        accounts: [...new Set(all.map(({ account }) => account))],
        createdAt: today,
        updatedAt: today,
      },
      profiles: all,
      notes: [],
      opinions: [],
      corrections: [],
      answers: answersOf(life, id),
      steps: [],
      linkOpinions: [],
      reminders: [],
      history: [],
    },
  };
}

/** Every page, paper and conversation of a person, as the readers return them. */
export function sourcesOf(person: Person): RawProfile[] {
  const { pages } = person.life;
  const commits = pages.github ? githubCommits(person) : undefined;
  return [
    ...(pages.linkedin ? [linkedinPage(person)] : []),
    ...(pages.upwork ? [upworkPage(person)] : []),
    ...(pages.github ? [githubPage(person)] : []),
    ...(commits === undefined ? [] : [commits]),
    ...(pages.cv ? [cvFile(person)] : []),
    ...(pages.talk ? [talkText(person)] : []),
  ];
}

/** One in twelve was read half a year before: a headline has changed since, a town, or for a few who married the name. */
function earlierVisit(person: Person): RawProfile | undefined {
  const { life, names } = person;
  if (life.draw('earlier-visit') >= 0.08 || !life.pages.linkedin) return undefined;
  const isNewlyRenamed = life.situation === 'renamed' && life.draw('renamed-since') < 0.3;
  const then = [names.formerGiven.latin, names.formerFamily?.latin].filter(Boolean).join(' ');
  return linkedinPage(isNewlyRenamed ? { ...person, nameOn: { ...person.nameOn, linkedin: then } } : person);
}

function admitted(raw: RawProfile, id: string, readAt: string): Profile {
  const result = admit(raw, { id, readAt });
  if (!result.ok) throw new Error(`${id}: ${result.message}`);
  return result.profile;
}
