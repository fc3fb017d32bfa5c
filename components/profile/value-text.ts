import { i18n } from '#i18n';
import type { Observation, PartialDate } from '../../lib/core/model/observation.ts';
import { documentValueText } from './document-value-text.ts';

/** A value in one line, as it was understood. Somebody else's words: show it through `UntrustedText` only. */
export function valueText(observation: Observation): string {
  switch (observation.kind) {
    case 'handle':
      return observation.value.platform === 'other' ? observation.value.name : `${observation.value.name} (${observation.value.platform})`;
    case 'claimed-location':
      return withCountry(observation.value.text, observation.value.country);
    case 'phone':
      return withCountry(observation.value.text, observation.value.country);
    case 'local-time':
    case 'rate':
    case 'message':
      return observation.value.text;
    case 'commit':
      return joined([observation.value.author, observation.value.text]);
    case 'language':
      return joined([observation.value.name, observation.value.level]);
    case 'document-author':
    case 'document-software':
    case 'document-time':
    case 'document-mark':
    case 'document-language':
    case 'embedded-part':
    case 'hidden-text':
    case 'picture-time':
    case 'picture-position':
    case 'picture-device':
    case 'picture-hash':
      return documentValueText(observation);
    case 'link':
      return observation.value.url;
    case 'linked-account':
      return joined([
        observation.value.platform,
        observation.value.name,
        observation.value.since && i18n.t('profile.since', [dateText(observation.value.since)]),
      ]);
    case 'count': {
      const { of, value, atLeast } = observation.value;
      return `${value.toLocaleString('en')}${atLeast ? '+' : ''} ${i18n.t(`profile.counter.${of}`)}`;
    }
    case 'work': {
      const { employer, title } = observation.value;
      const place = employer !== undefined && title !== undefined ? i18n.t('profile.from', [title, employer]) : (title ?? employer);
      return joined([place, span(observation.value), observation.value.employment]);
    }
    case 'education':
      return joined([observation.value.school, observation.value.degree, span(observation.value)]);
    case 'account-created':
    case 'last-activity':
      return dateText(observation.value);
    case 'answer':
      return `${observation.value.question}: ${i18n.t(`finding.reply.${observation.value.reply}`)}`;
    default:
      return observation.value;
  }
}

/** `2021-03` as *Mar 2021*; years and anything unknown as they stand. */
export function dateText(date: PartialDate): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined) return date;
  const options: Intl.DateTimeFormatOptions = {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
    ...(day === undefined ? {} : { day: 'numeric' }),
  };
  return new Date(Date.UTC(year, month - 1, day ?? 1)).toLocaleDateString('en-GB', options);
}

const joined = (parts: (string | undefined)[]): string => parts.filter((part) => part !== undefined && part !== '').join(', ');

const withCountry = (text: string, country: string | undefined): string => (country === undefined ? text : `${text} (${country})`);

function span({ start, end }: { start?: PartialDate | undefined; end?: PartialDate | 'present' | undefined }): string | undefined {
  const from = start && dateText(start);
  const until = end === 'present' ? i18n.t('profile.present') : end && dateText(end);
  if (from !== undefined && until !== undefined) return i18n.t('profile.span', [from, until]);
  if (from !== undefined) return i18n.t('profile.since', [from]);
  return until === undefined ? undefined : i18n.t('profile.until', [until]);
}
