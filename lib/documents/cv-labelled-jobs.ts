import type { RawObservation } from '../core/model/raw-profile.ts';
import type { CvLine } from './cv-lines.ts';
import { canBeEmployer, partsOf } from './cv-parts.ts';
import { periodIn } from './cv-periods.ts';
import { observed } from './raw-document.ts';

type Job = { employer?: string; title?: string; dates?: string; place?: string };

/** Jobs that are written as fields: `Company: Acme`, `Designation: Engineer`, `Period: 2015 – 2017`. */
export function labelledJobs(lines: readonly CvLine[]): { found: RawObservation[]; used: Set<number> } {
  const jobs: { job: Job; quote: string[]; line: number }[] = [];
  const used = new Set<number>();
  let last = -10;
  for (const [index, { text, line }] of lines.entries()) {
    const [, label = '', value = ''] =
      /^[^\p{L}]{0,10}([\p{L}][\p{L} /.&-]{1,40}?)\s{0,60}(?::[-–]?|\s[-–]\s|\t)\s{0,60}(\S.{0,300})$/u.exec(text) ?? [];
    const part = partOf(label);
    if (part === undefined) continue;
    const current = jobs.at(-1);
    const isNew = current === undefined || current.job[part] !== undefined || index - last > 12;
    const entry = isNew ? { job: {} as Job, quote: [], line } : current;
    if (isNew) jobs.push(entry);
    fill(entry.job, part, value.trim());
    entry.quote.push(text.trim());
    used.add(index);
    last = index;
  }
  const found = jobs.flatMap(({ job, quote, line }) =>
    job.employer === undefined && (job.title === undefined || job.dates === undefined)
      ? []
      : (observed('work', job, quote.join(' · '), `line ${line}`) ?? []),
  );
  return { found, used: found.length > 0 ? used : new Set() };
}

function fill(job: Job, part: keyof Job, value: string): void {
  const dates = periodIn(value);
  if (dates) job.dates ??= dates.dates;
  if (part === 'dates') return;
  const parts = partsOf(value, dates?.shown);
  if (part === 'place' || part === 'title') {
    const text = parts.find(({ role }) => role !== 'employment')?.text;
    if (text !== undefined && text.length <= 100) job[part] ??= text;
    return;
  }
  const named = parts.find(({ role }) => role === 'employer') ?? parts.find(({ role }) => role !== 'place' && role !== 'title');
  const place = parts.find(({ role }) => role === 'place')?.text;
  if (named && canBeEmployer(named.text)) job.employer ??= named.text;
  if (place) job.place ??= place;
}

const partOf = (label: string): keyof Job | undefined => parts.find(([, names]) => names.test(label.trim()))?.[0];
const parts: [keyof Job, RegExp][] = [
  [
    'employer',
    /^(?:(?:name of (?:the )?|current |present |previous |last )?(?:company|employer|organi[sz]ation|firm|institution)(?: name)?|arbeitgeber|firma|unternehmen|entreprise|employeur|société|empresa|azienda|datore di lavoro|pracodawca|werkgever|bedrijf)$/i,
  ],
  [
    'title',
    /^(?:(?:current |present |last )?(?:designation|position|position held|job title|job position|post|post held|title|role|job role)|funktion|poste|fonction|puesto|cargo|posizione|ruolo|stanowisko|functie)$/i,
  ],
  [
    'dates',
    /^(?:(?:time |work(?:ing)? |total |job |service )?(?:period|duration|tenure|dates?)|period of (?:work|service|employment)|from|since|zeitraum|période|durée|periodo|período|okres|periode)$/i,
  ],
  ['place', /^(?:location|place of (?:work|posting)|job location|work location|ort|lieu|ubicación|local|sede|miejsce)$/i],
];
