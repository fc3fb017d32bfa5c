import type { RawObservation } from '../../core/model/raw-profile.ts';
import { observed } from '../raw-document.ts';
import { type CardLine, cardParts, plain } from './vcard-lines.ts';

/** Whose card it is: as it is to be shown, or put together from the parts of the name. */
export function cardName(card: readonly CardLine[]): string {
  const shown = plain(card.find(({ name }) => name === 'FN')?.value ?? '');
  if (shown !== '') return shown.slice(0, 200);
  const [family = '', given = '', middle = ''] = cardParts(card.find(({ name }) => name === 'N')?.value ?? '');
  return [given, middle, family]
    .filter((part) => part !== '')
    .join(' ')
    .slice(0, 200);
}

/** Every value of a card that is about work and contact. Birthday, gender and the like are not read. */
export function cardContents(card: readonly CardLine[]): RawObservation[] {
  const name = cardName(card);
  const [employer = ''] = cardParts(card.find((line) => line.name === 'ORG')?.value ?? '');
  const title = plain(card.find((line) => line.name === 'TITLE' || line.name === 'ROLE')?.value ?? '');
  const job = { ...(employer !== '' && { employer }), ...(title !== '' && { title }) };
  return [
    ...[observed('display-name', name, name, 'FN') ?? []].flat(),
    ...[observed('headline', title, title, 'TITLE') ?? []].flat(),
    ...[observed('work', job, [title, employer].filter((part) => part !== '').join(', '), 'ORG') ?? []].flat(),
    ...card.flatMap((line) => observedIn(line)),
  ];
}

function observedIn(line: CardLine): RawObservation[] {
  const { name, params, value } = line;
  const text = plain(value);
  const one = (kind: RawObservation['kind'], what: string | Record<string, string>): RawObservation[] =>
    [observed(kind, what, text, name) ?? []].flat();
  switch (name) {
    case 'EMAIL':
      return one('email', text.replace(/^mailto:/i, ''));
    case 'TEL':
      return one('phone', text.replace(/^tel:/i, ''));
    case 'ADR':
      return addressOf(line);
    case 'URL':
      return one('link', { url: text, text: params.get('TYPE') ?? '' });
    case 'IMPP':
    case 'X-SOCIALPROFILE':
    case 'SOCIALPROFILE':
    case 'X-SKYPE':
    case 'X-SKYPE-USERNAME':
    case 'X-TELEGRAM':
      return accountOf(name, params, text);
    case 'TZ': {
      const [, sign, hours, minutes] = /^(?:UTC)?([+-])(\d{2}):?(\d{2})?$/.exec(text) ?? [];
      return sign === undefined
        ? []
        : one('local-time', { text: `UTC${text.replace(/^UTC/, '')}`, offset: `${sign}${hours}:${minutes ?? '00'}` });
    }
    case 'NOTE':
      return one('summary', text);
    case 'REV':
      return one('document-time', { text, of: 'modified', ...moment(text) });
    case 'PRODID':
      return one('document-software', { name: text, role: 'creator' });
    case 'UID':
      return one('document-mark', { of: 'document-id', text });
    case 'LANG':
      return one('language', { name: text });
    case 'PHOTO':
      return /^https?:/i.test(text)
        ? one('photo-address', text)
        : [observed('embedded-part', { what: 'picture', name: 'PHOTO' }, 'PHOTO', 'PHOTO') ?? []].flat();
    default:
      return [];
  }
}

/** Post box, rest, street, town, region, code, country. */
function addressOf({ value }: CardLine): RawObservation[] {
  const parts = cardParts(value);
  const whole = parts.filter((part) => part !== '').join(', ');
  const place = [parts[3], parts[4], parts[6]].filter((part) => part !== undefined && part !== '').join(', ');
  const hasStreet = parts.slice(0, 3).some((part) => part !== '');
  return [
    hasStreet ? observed('postal-address', whole, whole, 'ADR') : undefined,
    observed('claimed-location', place, whole, 'ADR'),
  ].filter((one) => one !== undefined);
}

/** `skype:mara.roe`, `https://www.linkedin.com/in/mara`, or a bare name whose network a parameter says. */
function accountOf(name: string, params: ReadonlyMap<string, string>, text: string): RawObservation[] {
  if (/^https?:/i.test(text)) return [observed('handle', { name: text }, text, name) ?? []].flat();
  const [, scheme, rest] = /^(?:x-apple:|([a-z][a-z0-9-]{1,20}):)(.{1,300})$/is.exec(text) ?? [];
  const network = scheme ?? params.get('X-SERVICE-TYPE') ?? params.get('TYPE') ?? name.replace(/^X-|-USERNAME$/g, '').toLowerCase();
  return [observed('handle', { name: rest ?? text, platform: network }, text, name) ?? []].flat();
}

/** `20260309T081500Z` and `2026-03-09T08:15:00Z`, both in use. */
function moment(text: string): Record<string, string> {
  const [, year, month, day, hour, minute, second, zone] =
    /^(\d{4})-?(\d\d)-?(\d\d)T(\d\d):?(\d\d):?(\d\d)(?:\.\d{1,9})?(Z?)$/.exec(text) ?? [];
  return year === undefined ? {} : { at: `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}` };
}
