import type { RawObservation } from '../core/model/raw-profile.ts';
import type { CvLine } from './cv-lines.ts';
import { canBeEmployer, partsOf } from './cv-parts.ts';
import { periodIn } from './cv-periods.ts';
import { titleWord } from './job-words.ts';
import { observed } from './raw-document.ts';

/** Jobs that are told: `Worked as a site engineer with Acme Ltd, Lyon from June 2014 to May 2016.` */
export function toldJobs(lines: readonly CvLine[]): RawObservation[] {
  return lines.flatMap(({ text, line }, index) => {
    if (text.length > 400 || !start.test(text)) return [];
    // The sentence may go on in the next line.
    const next = lines[index + 1]?.text ?? '';
    const whole = /[.]\s{0,3}$/.test(text) || next.trim() === '' ? text : `${text.trim()} ${next.trim()}`;
    const dates = periodIn(whole);
    const told = dates ? whole.replace(dates.shown, ' | ') : whole;
    const { title, company } = (asThenAt.exec(told) ?? atThenAs.exec(told) ?? onlyAt.exec(told))?.groups ?? {};
    const named = partsOf(clean(company ?? ''));
    // Without a title beside it, only what has a company's word or ending is taken for one.
    const employer =
      named.find(({ role }) => role === 'employer') ?? (title === undefined ? undefined : named.find(({ role }) => role === 'unknown'));
    const place = named.find(({ role }) => role === 'place')?.text;
    const job =
      clean(title ?? '')
        .split(',')[0]
        ?.trim() ?? '';
    if (!employer || !canBeEmployer(employer.text)) return [];
    const entry = {
      employer: employer.text,
      ...(titleWord.test(job) && job.length <= 80 && { title: job }),
      ...(dates && { dates: dates.dates }),
      ...(place && { place }),
    };
    return observed('work', entry, whole.trim(), `line ${line}`) ?? [];
  });
}

const clean = (text: string): string =>
  text
    .replace(/^[\s"“'’]{1,4}|[\s"”'’.,]{1,6}$/g, '')
    .replace(/\s(?:from|since|for|during|where|which|having|w\.e\.f\.?|on|under|as|and)$/i, '')
    .trim();
const start = /^.{0,60}?(?<!\p{L})(?:work(?:ed|ing)?|employed|serv(?:ed|ing)|experience)\s/iu;
const end = String.raw`(?=\s(?:from|since|for|during|where|which|having|as|w\.e\.f)\b|[|.;(]|$)`;
const asThenAt = new RegExp(
  String.raw`\sas\s(?:an?\s|the\s)?(?<title>[^|.;]{2,80}?)\s(?:at|in|with|for|by|of)\s(?:the\s|m\/s\.?\s)?(?<company>[^|;]{2,120}?)${end}`,
  'iu',
);
const atThenAs = new RegExp(
  String.raw`(?:work(?:ed|ing)?|employed|serv(?:ed|ing)|experience)\s(?:at|in|with|for|by)\s(?:the\s|m\/s\.?\s)?(?<company>[^|;]{2,120}?)\sas\s(?:an?\s|the\s)?(?<title>[^|.;]{2,80}?)${end}`,
  'iu',
);
const onlyAt = new RegExp(
  String.raw`(?:work(?:ed|ing)?|employed|serv(?:ed|ing)|experience)\s(?:at|in|with|for|by)\s(?:the\s|m\/s\.?\s)?(?<company>[^|;(]{2,100}?)${end}`,
  'iu',
);
