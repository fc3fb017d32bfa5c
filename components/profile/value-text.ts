import { i18n } from '#i18n';
import type { Observation } from '../../lib/core/model/observation.ts';

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
    case 'link':
      return observation.value.url;
    case 'linked-account':
      return joined([observation.value.platform, observation.value.name, observation.value.since]);
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
    case 'answer':
      return `${observation.value.question}: ${i18n.t(`finding.reply.${observation.value.reply}`)}`;
    default:
      return observation.value;
  }
}

const joined = (parts: (string | undefined)[]): string => parts.filter((part) => part !== undefined && part !== '').join(', ');

const withCountry = (text: string, country: string | undefined): string => (country === undefined ? text : `${text} (${country})`);

function span({ start, end }: { start?: string | undefined; end?: string | undefined }): string | undefined {
  const until = end === 'present' ? i18n.t('profile.present') : end;
  if (start !== undefined && until !== undefined) return i18n.t('profile.span', [start, until]);
  if (start !== undefined) return i18n.t('profile.since', [start]);
  return until === undefined ? undefined : i18n.t('profile.until', [until]);
}
