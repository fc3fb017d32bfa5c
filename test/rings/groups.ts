import type { CaseFile } from '../../lib/core/model/case.ts';
import { asCase, withName, without, withValue, withWorkText } from './edits.ts';
import { prose } from './prose.ts';
import { type Dice, diceOf } from './random.ts';

/** People who honestly share something: made of honest people's cases. */
export type Group = { people: number; into: (files: readonly CaseFile[], nth: number, dice: Dice) => CaseFile[] };

const each =
  (change: (file: CaseFile, nth: number, at: number, dice: Dice) => CaseFile): Group['into'] =>
  (files, nth, dice) =>
    files.map((file, at) => change(file, nth, at, dice));

const phone = (nth: number) => ({ text: `+1 303 555 ${1_000 + nth}`, e164: `+1303555${String(1_000 + nth)}` });

const home = (file: CaseFile, nth: number): CaseFile =>
  withValue(
    without(file, 'postal-address'),
    'postal-address',
    `${nth} Quiet Lane, Unit ${nth % 9}, Salem, OR 973${String(nth).padStart(2, '0')}`,
  );

/** What an agency says of itself on the page of each of its people. */
const block = (nth: number): string => `We are Quaystaff ${nth}. ${prose(diceOf(97, nth), 4)}`;

/** Every kind of people who share something for an ordinary reason, with all that such people share at once. */
export const groups: Record<string, Group> = {
  'agency, mailboxes of its own': {
    people: 6,
    into: each((file, nth, at) => {
      const own = withValue(without(file, 'email', 'phone'), 'email', `person${at}@quaystaff${nth}.example`);
      const listed = withValue(withValue(own, 'phone', phone(nth)), 'link', { url: `https://quaystaff${nth}.example/team` });
      return withValue(withValue(listed, 'document-author', { name: `Quaystaff ${nth}`, role: 'company' }), 'summary', block(nth));
    }),
  },
  'agency, one mailbox for all': {
    people: 5,
    into: each((file, nth) =>
      withValue(withValue(without(file, 'email', 'phone'), 'email', `hello@quayhire${nth}.example`), 'phone', phone(200 + nth)),
    ),
  },
  'agency, one employer and one number': {
    people: 4,
    into: each((file, nth) => {
      const hired = withValue(file, 'work', { employer: `Quaywork ${nth} Ltd`, title: 'Consultant', start: '2025-01', end: 'present' });
      return withValue(without(hired, 'phone'), 'phone', phone(400 + nth));
    }),
  },
  'household, address and number': {
    people: 2,
    into: each((file, nth) => home(withValue(without(file, 'phone'), 'phone', phone(600 + nth)), nth)),
  },
  'agency, its recruiter in the header': {
    people: 3,
    into: each((file, nth, at) => {
      const own = withValue(without(file, 'email', 'phone'), 'email', `applicant${at}.${nth}@gmail.com`);
      return withValue(withValue(own, 'email', `jane.roe@quaysourcing${nth}.example`), 'phone', phone(800 + nth));
    }),
  },
  'colleagues who paste the posting': {
    people: 2,
    into: each((file, nth, at) => {
      const text = prose(diceOf(83, nth), 8);
      const hired = { employer: `Quayfoods ${nth}`, title: 'Engineer', start: `20${13 + at}-0${1 + at}`, end: 'present' as const };
      return withValue(withWorkText(file, ''), 'work', { ...hired, text });
    }),
  },
  'household, one mailbox': {
    people: 2,
    into: each((file, nth) =>
      home(
        withValue(withValue(without(file, 'phone', 'email'), 'phone', phone(900 + nth)), 'email', `quietlane${nth}@gmail.com`),
        2_000 + nth,
      ),
    ),
  },
  'brother and sister, one mailbox': {
    people: 2,
    into: each((file, nth, at) =>
      withName(withValue(without(file, 'email'), 'email', `bergs${nth}@gmail.com`), `${at === 0 ? 'Jonas' : 'Lena'} Berg`),
    ),
  },
  'household, address alone': { people: 3, into: each((file, nth) => home(file, 1_000 + nth)) },
  'course with a template': {
    people: 9,
    into: each((file, nth, _, dice) => {
      const taught = withValue(file, 'education', {
        school: `Example Code School ${nth}`,
        degree: 'Certificate',
        start: '2025-09',
        end: '2026-03',
      });
      const linked = withValue(taught, 'link', { url: `https://github.com/example-code-school-${nth}/final-project` });
      const text = `${prose(dice, 4)} ${template} ${prose(dice, 3)}`;
      const laid = ['Inter', 'Lora'].reduce(
        (changed, name) => withValue(changed, 'document-software', { name, role: 'font' }),
        withWorkText(linked, text),
      );
      return withValue(laid, 'document-software', { name: `School Writer ${nth}`, role: 'template' });
    }),
  },
  're-applicant, renamed': {
    people: 1,
    into: (files) =>
      files.flatMap((file) => [withName(file, 'Maria Silva'), withName(asCase(file, `${file.case.id}-again`), 'Maria Costa')]),
  },
  're-applicant, another mailbox': {
    people: 1,
    into: (files, nth) =>
      files.flatMap((file) => {
        const told = withValue(without(file, 'summary'), 'summary', prose(diceOf(89, nth), 6));
        const again = without(asCase(told, `${file.case.id}-again`), 'email', 'phone', 'handle', 'linked-account', 'link');
        return [told, withValue(again, 'email', `again${nth}@gmail.com`)];
      }),
  },
  're-applicant, a year later': {
    people: 1,
    into: (files, _, dice) =>
      files.flatMap((file) => {
        const again = asCase(file, `${file.case.id}-again`);
        return [file, withValue(without(again, 'headline'), 'headline', `Now with ${dice.below(9)} more years`)];
      }),
  },
  're-applicant, résumé cut for the role': {
    people: 1,
    into: (files) =>
      files.flatMap((file) => {
        const again = asCase(file, `${file.case.id}-cut`);
        const cut = again.profiles.map((profile) => {
          const jobs = profile.observations.filter(({ kind }) => kind === 'work');
          return { ...profile, observations: profile.observations.filter((one) => one.kind !== 'work' || jobs.indexOf(one) % 2 === 0) };
        });
        return [file, { ...again, profiles: cut }];
      }),
  },
};

const template =
  'During the course we built a shop together from the first sketch to the release, wrote tests before the code, reviewed each other every evening, kept a board for the work, showed the result to guests on the last day and were asked about every line of it by three people from the trade.';
