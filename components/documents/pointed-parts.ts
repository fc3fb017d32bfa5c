import type { Observable } from '../../lib/core/model/observation.ts';
import { type PartName, partsOf } from '../profile/value-parts.ts';

/** What a selection most looks like; the reviewer says what it is. */
export function likelyKind(text: string): Observable {
  if (/^\s*\S{1,64}@\S{1,255}\.\S{2,24}\s*$/.test(text)) return 'email';
  if (/^\s*(?:https?:\/\/|www\.)\S{3,2000}\s*$/i.test(text)) return 'link';
  if (/^[\s+()\d.-]{7,24}$/.test(text)) return 'phone';
  if (period.test(text)) return 'work';
  return text.length > 200 ? 'summary' : 'display-name';
}

/** The parts that a selection falls into, as a start for the reviewer: `Developer at Acme, 2019 – 2021`. */
export function likelyParts(kind: Observable, text: string): Partial<Record<PartName, string>> {
  const whole = text.trim();
  if (kind === 'work' || kind === 'education') {
    const dates = period.exec(whole)?.[0].trim() ?? '';
    const [first = '', second = ''] = whole
      .replace(dates, '\n')
      .split(/\n|\t|\s(?:at|@)\s|\s?[|·•]\s|\s[–—-]\s|,\s/)
      .map((part) => part.replace(/^[\s()[\],:;–—-]+|[\s()[\],:;–—-]+$/g, ''))
      .filter((part) => part !== '');
    return kind === 'work' ? { title: first, employer: second, dates } : { school: first, degree: second, dates };
  }
  if (kind === 'language') {
    const [name = '', level = ''] = whole.split(/\s?[(:–—-]\s?/).map((part) => part.replace(/\)$/, '').trim());
    return { name, level };
  }
  return { [partsOf(kind)[0] ?? 'text']: whole };
}

const point = String.raw`(?:\p{L}{3,9}\.?\s{1,2}|\d{1,2}[./])?(?:19|20)\d\d`;
const period = new RegExp(
  String.raw`${point}\s{0,2}(?:[-–—]|to|until)\s{0,2}(?:${point}|present|now|current|today)|${point}(?=\s{0,3}[)\]]?\s{0,3}$)`,
  'iu',
);
