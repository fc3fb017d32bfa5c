import type { RawEntry } from '../../core/model/raw-profile.ts';
import { countryOf } from '../../core/text/place.ts';
import { type ColumnLine, heights, isOf } from './linkedin-columns.ts';

/** The jobs of the section on experience: an employer's name stands over one or more titles. */
export function linkedinJobs(lines: readonly ColumnLine[]): RawEntry[] {
  const jobs: { employer: string; title: string; details: string[] }[] = [];
  let employer = '';
  let before: number | undefined;
  for (const line of lines) {
    if (isOf(line, heights.body)) employer = before === heights.body ? `${employer} ${line.text}` : line.text;
    else if (isOf(line, heights.title)) {
      const last = jobs.at(-1);
      if (before === heights.title && last !== undefined) last.title += ` ${line.text}`;
      else jobs.push({ employer, title: line.text, details: [] });
    } else if (before !== heights.body) jobs.at(-1)?.details.push(line.text);
    // What stands between an employer and the first title is how long all of it lasted.
    before = isOf(line, heights.body)
      ? heights.body
      : isOf(line, heights.title)
        ? heights.title
        : before === heights.body
          ? heights.body
          : line.size;
  }
  return jobs.map(({ employer: at, title, details: [dates, ...rest] }) => {
    const [place, text] = placeAndText(rest);
    return { ...(at && { employer: at }), title, ...(dates && { dates }), ...(place && { place }), ...(text && { text }) };
  });
}

/** Under the period stands the place, where the candidate gives one, and then what they say about the job. */
function placeAndText([first, ...rest]: readonly string[]): [place: string, text: string] {
  if (first === undefined) return ['', ''];
  return isPlace(first) ? [first, rest.join('\n')] : ['', [first, ...rest].join('\n')];
}

const isPlace = (text: string): boolean =>
  text.length <= 80 &&
  !/[.;:!?]$|^[-•*]/.test(text) &&
  (countryOf(text) !== undefined || /\b(?:area|region|metropolitan|remote)\b/i.test(text));

/** The studies of the section on education: `Degree, subject · (2003 - 2007)` under the school's name. */
export function linkedinStudies(lines: readonly ColumnLine[]): RawEntry[] {
  const studies: { school: string; details: string[] }[] = [];
  for (const line of lines) {
    const last = studies.at(-1);
    if (!isOf(line, heights.body)) last?.details.push(line.text);
    else if (last !== undefined && last.details.length === 0) last.school += ` ${line.text}`;
    else studies.push({ school: line.text, details: [] });
  }
  return studies.map(({ school, details }) => {
    const told = details.join(' ');
    const dates = /\(([^()]*\d{4}[^()]*)\)\s*$/.exec(told)?.[1];
    const degree = (dates === undefined ? told : told.slice(0, told.lastIndexOf('('))).replace(/[\s·]+$/, '');
    return { school, ...(degree && { degree }), ...(dates && { dates }) };
  });
}
