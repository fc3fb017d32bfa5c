import { type AssumptionName, assumptions, type Situation, situations } from './assumptions.ts';
import { between, type Draw, drawOf, weighted } from './draw.ts';
import type { Region } from './region.ts';

/** One job of a life; months count from January of year 0, `end` is left out while it runs. */
export type Job = {
  employer: number;
  rank: number;
  start: number;
  end?: number;
  form: 'Full-time' | 'Part-time' | 'Contract' | 'Freelance' | 'Internship' | 'Self-employed';
  isRemote: boolean;
  isAbroad: boolean;
};

/**
 * What happened to a person, without anything that says who or where: the same story can be told in any region's names,
 * places and scripts.
 */
export type Life = {
  draw: Draw;
  situation: Situation;
  trade: 'developer' | 'data' | 'designer' | 'writer' | 'accountant' | 'architect' | 'marketing' | 'support';
  isWoman: boolean;
  jobs: Job[];
  study: { start: number; end: number; isAbroad: boolean } | undefined;
  hasMoved: boolean;
  pages: { linkedin: boolean; upwork: boolean; github: boolean; cv: boolean; talk: boolean };
  /** Whether a habit is this person's, by the habits of the region in which the life was drawn. */
  has: (habit: AssumptionName) => boolean;
  /** As `has`, with another share. */
  hasAt: (habit: AssumptionName, share: number) => boolean;
};

/** The day on which every candidate is read, and its month. */
export const today = '2026-11-02T10:00:00Z';
export const thisMonth = 2026 * 12 + 10;

/** The nth life of a seed, with the habits of a region. */
export function lifeOf(seed: number, nth: number, { habits }: Pick<Region, 'habits'>): Life {
  const draw = drawOf(seed, nth);
  const hasAt = (habit: AssumptionName, share: number) => draw(habit) < share;
  const has = (habit: AssumptionName) => hasAt(habit, habits[habit] ?? assumptions[habit].share);
  const situation = weighted(draw, 'situation', situations);
  const trade = weighted(draw, 'trade', trades);
  const isCoder = trade === 'developer' || trade === 'data';
  const years = yearsOf(situation, draw);
  const hasMoved = situation === 'migrant' || has('moved-recently');
  return {
    draw,
    situation,
    trade,
    isWoman: draw('woman') < 0.45,
    jobs: jobsOf(draw, situation, years, { has, hasMoved }),
    study: draw('study') < (situation === 'bootcamp' ? 0.4 : 0.8) ? studyOf(draw, years, has('degree-abroad')) : undefined,
    hasMoved,
    pages: pagesOf(draw, isCoder, situation),
    has,
    hasAt,
  };
}

const trades = [
  ['developer', 0.5],
  ['data', 0.1],
  ['designer', 0.12],
  ['writer', 0.06],
  ['accountant', 0.05],
  ['architect', 0.03],
  ['marketing', 0.08],
  ['support', 1],
] as const;

function yearsOf(situation: Situation, draw: Draw): number {
  if (situation === 'junior' || situation === 'bootcamp') return between(draw, 'years', 0, 2);
  if (situation === 'returner' || situation === 'career-changer') return between(draw, 'years', 6, 22);
  return 1 + Math.floor(24 * draw('years') ** 1.5);
}

/** At least two pages or documents, as a reviewer gathers them. */
function pagesOf(draw: Draw, isCoder: boolean, situation: Situation): Life['pages'] {
  const isFreelancer = situation === 'busy-freelancer' || situation === 'agency';
  const linkedin = draw('page-linkedin') < (situation === 'privacy-minded' ? 0.5 : 0.85);
  const upwork = draw('page-upwork') < (isFreelancer ? 0.9 : 0.3);
  const github = draw('page-github') < (isCoder ? 0.75 : 0.05);
  const shown = [linkedin, upwork, github].filter(Boolean).length;
  return { linkedin: linkedin || shown === 0, upwork, github, cv: shown < 2 || draw('page-cv') < 0.8, talk: draw('page-talk') < 0.7 };
}

function studyOf(draw: Draw, years: number, isAbroad: boolean): NonNullable<Life['study']> {
  const end = thisMonth - years * 12 - between(draw, 'study-end', 0, 8);
  return { start: end - 12 * between(draw, 'study-length', 2, 6), end, isAbroad };
}

function jobsOf(draw: Draw, situation: Situation, years: number, { has, hasMoved }: Pick<Life, 'has' | 'hasMoved'>): Job[] {
  const jobs: Job[] = [];
  const first = thisMonth - years * 12 - between(draw, 'first-job', 0, 11);
  const isFreelancer = situation === 'busy-freelancer' || situation === 'agency' || draw('freelances') < 0.2;
  let end: number | undefined =
    draw('is-employed') < 0.7 && situation !== 'returner'
      ? undefined
      : thisMonth - between(draw, 'free-since', 1, situation === 'returner' ? 48 : 14);
  for (let nth = 0; nth < 8; nth++) {
    const last = end ?? thisMonth;
    const isShort = isFreelancer && draw(`short${nth}`) < 0.35;
    const length = isShort ? between(draw, `length${nth}`, 2, 9) : 6 + Math.floor(66 * draw(`length${nth}`) ** 1.4);
    const start = Math.max(first, last - length);
    if (start >= last) break;
    const isYouth = start - first < 12 && draw(`youth${nth}`) < 0.4;
    jobs.push({
      employer: Math.floor(draw(`employer${nth}`) * 1_000_000),
      rank: Math.min(3, Math.floor((last - first) / 48)),
      start,
      ...(end === undefined ? {} : { end }),
      form: isYouth ? 'Internship' : isShort ? 'Contract' : isFreelancer && draw(`own${nth}`) < 0.5 ? 'Freelance' : 'Full-time',
      isRemote: draw(`remote${nth}`) < (isFreelancer ? 0.7 : 0.25),
      isAbroad: hasMoved && last < thisMonth - 12 * between(draw, 'moved-years', 0, 3),
    });
    if (start <= first) break;
    end = start - (nth === 0 && has('gap-of-a-year') ? between(draw, 'gap', 12, 30) : Math.floor(5 * draw(`pause${nth}`) ** 2));
    if (end <= first) break;
  }
  if (has('two-part-time') && jobs[0]) {
    jobs[0].form = 'Part-time';
    jobs.push({ ...jobs[0], employer: Math.floor(draw('second-job') * 1_000_000), form: 'Part-time', start: jobs[0].start + 1 });
  }
  if (situation === 'busy-freelancer') {
    const started = thisMonth - between(draw, 'busy-since', 3, 20);
    for (const nth of [1, 2]) {
      jobs.push({
        employer: Math.floor(draw(`client${nth}`) * 1_000_000),
        rank: 1,
        start: started + nth,
        form: 'Contract',
        isRemote: true,
        isAbroad: false,
      });
    }
  }
  return jobs;
}
