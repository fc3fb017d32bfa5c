import type { Dice } from './random.ts';

/** What somebody did, in so many sentences: everybody tells of other things in words that all use. */
export const prose = (dice: Dice, sentences: number): string => Array.from({ length: sentences }, () => sentence(dice)).join(' ');

/** The text with a share of its words exchanged, as somebody does who tells a copy apart from its source. */
export const reworded = (dice: Dice, text: string, share: number): string =>
  text
    .split(' ')
    .map((word) => (dice.chance(share) ? dice.oneOf(vocabulary) : word))
    .join(' ');

/** Phrases that writing aids and courses give to everybody; a tenth of what people hand in. */
export const phrases = [
  'Results-driven engineer with a proven track record of delivering scalable solutions in fast-paced environments.',
  'Passionate about clean code, continuous learning and working closely with cross-functional teams.',
  'Strong communicator who thrives in agile teams and takes ownership from idea to production.',
  'Skilled at translating business needs into reliable, maintainable and well-tested software.',
];

function sentence(dice: Dice): string {
  if (dice.chance(0.1)) return dice.oneOf(phrases);
  const fill = (slot: string): string => dice.oneOf(words[slot] ?? ['']);
  return dice.oneOf(patterns).replace(/\{(\w+)\}/g, (_, slot: string) => fill(slot));
}

const patterns = [
  'Built the {thing} of {firm} with {tool}, which {result} within {time}.',
  'When the {thing} kept failing at night I moved it to {tool} and {result}.',
  'I led {number} people who looked after the {thing}, from {tool} down to {matter}.',
  'My part was the {thing}: {matter}, {matter} and, toward the end, {tool}.',
  'For {firm} I wrote the {thing} that {people} use every day, and it {result}.',
  'Most of {time} went into {matter}, since {people} had asked for it for years.',
  'We replaced an old {thing} by {tool}; {people} hardly noticed, and that {result}.',
  'Taught {people} how {tool} works and wrote down {matter} for those who came after.',
  'Took over the {thing} when {firm} was sold, and kept {matter} running through {time}.',
  'The {thing} had {number} open faults when I came and {number} when I left.',
];
const words: Record<string, readonly string[]> = {
  thing:
    'booking system,ticket shop,stock ledger,route planner,patient portal,payroll run,search page,claims desk,price feed,museum guide,harbour map,seed catalogue,lending desk,meter reading,exam portal,parcel tracker,guest list,repair log,fleet board,menu editor,water model,sound archive'.split(
      ',',
    ),
  firm: 'a small port,two clinics,a seed dealer,a bus line,a county,a publishing house,a dairy,a chain of hostels,a bank of the region,a zoo,a shipyard,a school board,a brewery,a theatre,an insurer,a paper mill'.split(
    ',',
  ),
  tool: 'PostgreSQL and a queue,plain TypeScript,a set of Go services,Python and dbt,React with a small cache,Kafka,an event store,Terraform,Django,Rails and Sidekiq,Kotlin on two servers,Elixir,Vue and a map library,SQLite at the edge'.split(
    ',',
  ),
  result:
    'halved the waiting time,saved a week of typing each month,ended the calls at night,cut the bill by a third,made audits a matter of hours,let the team go home in time,brought the error rate under one in a thousand,was still running years later'.split(
      ',',
    ),
  time: 'one winter,eleven weeks,two years,a single release,the first half of 2021,three summers,nine months,a long spring'.split(','),
  matter:
    'the nightly import,tests that fail for a reason,access for the blind,the move of the archive,naming things,billing by the minute,backups that were tried,the hand-over,load at the end of the month,rights and roles,the odd time zone'.split(
      ',',
    ),
  people:
    'nurses,dockers,forty clerks,the night shift,teachers,two hundred drivers,a volunteer crew,the auditors,guests,farmers,the front desk,translators'.split(
      ',',
    ),
  number: 'two,three,five,seven,nine,a dozen,twenty,sixty'.split(','),
};
const vocabulary = Object.values(words)
  .flat()
  .flatMap((each) => each.split(' '));
