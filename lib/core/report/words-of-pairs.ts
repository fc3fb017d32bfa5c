import type { PairTopic } from '../model/pair.ts';

/** What differs, by topic, as a report says it. */
export const topicWords: Record<PairTopic, string> = {
  name: 'Two full names that share nothing',
  handle: 'Two accounts on one platform',
  place: 'Two countries named as home',
  clock: 'A clock that shows another time than the named home has',
  contact: 'Two ways to be reached that point to two people, or to two countries',
  employer: 'Two employers for the same time',
  'job-title': 'Two lines of work for one job',
  'job-dates': 'Other dates for one job',
  'jobs-at-once': 'Two full-time jobs at the same time',
  school: 'Two schools for the same years',
  degree: 'Two degrees for one course',
  'education-dates': 'Other years for one course',
  'account-age': 'An account that is younger on its own page than elsewhere',
  'document-author': 'Somebody else named in the file more than once',
  rate: 'Very different pay for the same unit of work',
};

/** What may honestly be behind two quotes that differ, and what to ask. */
type PairAdvice = { reasons: readonly [string, string, string]; ask: string };

/** The ordinary reasons and the question of every topic, as the interface says them. */
export const pairAdvice: Record<PairTopic, PairAdvice> = {
  name: {
    reasons: [
      'A page still shows a name from before a marriage or another change of name.',
      'A pen name, a stage name or a name for colleagues abroad.',
      'The page belongs to somebody else and was added to this case by mistake.',
    ],
    ask: 'Which name do you go by at work, and under which names would your references know you?',
  },
  handle: {
    reasons: [
      'A second account for work, or a new one after the old one was locked or renamed.',
      'The link leads to a project or a team rather than to the candidate.',
      'A mistyped link.',
    ],
    ask: 'Your résumé and your page name two accounts. Are both yours, and which one shows your work?',
  },
  place: {
    reasons: [
      'Moved, and one page still shows where it was before.',
      'Works from two countries, or names where clients or the company are.',
      'Travels for some months of the year.',
    ],
    ask: 'Where do you live and work at present, and since when?',
  },
  clock: {
    reasons: [
      'Travelling, or lately moved.',
      'Set to the time of a team or of clients.',
      'A private network, or a borrowed machine, sets the clock.',
    ],
    ask: 'In which time zone do you work on an ordinary day?',
  },
  contact: {
    reasons: [
      'A mailbox shared with a partner or family, or kept from an earlier name.',
      'A number kept from a country of study, family or earlier work.',
      'An agency answers for the candidate.',
    ],
    ask: 'Which mailbox and number are your own, and may we confirm by both?',
  },
  employer: {
    reasons: [
      'An agency or parent company on one side, the client or brand on the other.',
      'The employer was renamed or bought.',
      'Two jobs ran side by side, and each source tells one of them.',
    ],
    ask: 'Who was on your contract in these years, and who could confirm it?',
  },
  'job-title': {
    reasons: [
      'The role changed on the way, and each source tells one part of it.',
      'The résumé is tailored to this position.',
      'A small team, in which one person does several jobs.',
    ],
    ask: 'What did you do there on an ordinary day, and what did your contract call it?',
  },
  'job-dates': {
    reasons: [
      'Dates given from memory, or by the year.',
      'One source counts a trial, a contract or an internship before the position.',
      'A page that was not kept up.',
    ],
    ask: 'From when to when did you work there, and what would the reference letter say?',
  },
  'jobs-at-once': {
    reasons: [
      'The end of the earlier job was never filled in.',
      'One of the two was part-time, a contract or one’s own business.',
      'Notice or leave overlapped with the new job.',
    ],
    ask: 'These two jobs overlap. How were they divided, and did both employers know?',
  },
  school: {
    reasons: [
      'An exchange, or a change of school half-way.',
      'A school and the university it belongs to, or its name before a merger.',
      'Two courses side by side, and each source tells one.',
    ],
    ask: 'Which school gave you the degree, and may we ask it to confirm?',
  },
  degree: {
    reasons: [
      'Countries count degrees differently, and one source translates.',
      'A course that was begun and not finished.',
      'A later degree at the same school, told in place of the first.',
    ],
    ask: 'Which degree does your certificate name?',
  },
  'education-dates': {
    reasons: [
      'The ceremony, or the last examination, came later than the lectures ended.',
      'Years given from memory.',
      'An interruption: work, service, family or illness.',
    ],
    ask: 'In which years did you study there, and which year does the certificate show?',
  },
  'account-age': {
    reasons: [
      'The account was opened anew after the old one was lost or locked.',
      'Work under the site’s former name, or for an agency there.',
      'The site shows the date of something else.',
    ],
    ask: 'Since when have you had this account, and was there one before it?',
  },
  'document-author': {
    reasons: [
      'A partner, a friend or a career service wrote or saved it.',
      'A second-hand or shared computer.',
      'A template that kept its author’s name.',
    ],
    ask: 'Who helped you with the résumé?',
  },
  rate: {
    reasons: [
      'One page shows an old price, or a price with the site’s fee.',
      'Another kind of work, or another market.',
      'A first price to win reviews.',
    ],
    ask: 'Which rate applies to this work?',
  },
};
