import { counters, type Observable, type ObservedValue, observables } from '../model/observation.ts';
import { parseCount } from '../text/counts.ts';
import { type DateRange, parseDateRange } from '../text/date-range.ts';
import { parseEmail } from '../text/email.ts';
import { cleanLine } from '../text/fold-text.ts';
import { parsePartialDate } from '../text/partial-date.ts';
import { parsePhone } from '../text/phone.ts';
import { countryOf } from '../text/place.ts';
import { platformOf, profileLink } from '../text/profile-link.ts';
import { parseRate } from '../text/rate.ts';
import { canonicalUrl } from '../text/url.ts';
import { parseUtcOffset } from '../text/utc-offset.ts';
import { wallet } from '../text/wallet.ts';
import { documentConverters } from './convert-document.ts';
import { type Context, given, instant, long, moment, part, type RawValue, short } from './raw-part.ts';

/**
 * What a raw text value means: the one place where text becomes the typed value of an observation.
 *
 * Readers hand over text as the page shows it and understand nothing. This table is what `RawObservation.value` may be
 * for each kind; every part is text, and a part in brackets may be left out. Empty parts count as left out, keys that are
 * not named here are ignored. Where a record is asked for, plain text is taken for its first key.
 *
 * | kind               | value                                                                                              |
 * |--------------------|----------------------------------------------------------------------------------------------------|
 * | `display-name`     | text                                                                                               |
 * | `headline`         | text                                                                                               |
 * | `summary`          | text                                                                                               |
 * | `handle`           | `{ name, [platform] }`; platform as a name of the model (`github`), as people write it (`GitHub`), |
 * |                    | or left out when `name` is a profile address (`https://t.me/x`); a leading `@` is dropped          |
 * | `claimed-location` | text: `Lyon, France`; the country is looked up, and left out where the text does not settle it      |
 * | `local-time`       | `{ text, [offset] }`: `10:24 (UTC +02:00)`, or text alone; offset `+02:00`, or `120` minutes        |
 * | `account-created`  | text or ISO: `Joined on May 2019`, `Member since Mar 3, 2021`, `2019-05-03T08:00:00Z`              |
 * | `last-activity`    | as `account-created`; `3 days ago` cannot be understood, since text has no clock                   |
 * | `email`            | text or `mailto:` address                                                                          |
 * | `phone`            | `{ text, [country] }`, or text or `tel:` address; country as ISO 3166 two letters for national form  |
 * | `link`             | `{ url, [text] }`, or the address alone; a missing `https://` is added                              |
 * | `linked-account`   | `{ platform, [name], [since] }`; since as `account-created`                                        |
 * | `badge`            | text                                                                                               |
 * | `rate`             | text: `$65.00/hr`                                                                                  |
 * | `count`            | `{ of, text }`: of is a counter of the model, text `500+ connections`, `1.2k`, `0`                 |
 * | `work`             | `{ [employer], [title], [dates], [employment], [place], [url], [text] }`, at least one of the first |
 * |                    | three; dates as the page writes them: `Jan 2022 – Present · 2 yrs`; an employment inside `employer` |
 * |                    | after a dot (`Acme · Full-time`) is told apart                                                     |
 * | `education`        | `{ school, [degree], [dates] }`                                                                    |
 * | `skill`            | text                                                                                               |
 * | `photo-address`    | address                                                                                            |
 * | `review`           | text                                                                                               |
 * | `message`          | `{ text, [at], [from] }`; at as ISO date and time, local or with offset; a `from` that is `other`,  |
 * |                    | `reviewer` or `me` marks a line which the candidate did not write: it is left out                  |
 * | `commit`           | `{ text, author, [at], [offset] }` as `document-time`; text is the moment as the page writes it     |
 * | `language`         | `{ name, [level] }`                                                                                |
 * | `document-author`  | `{ name, role }`; role is one of the model's `documentRoles`                                       |
 * | `document-software`| `{ name, role }`; role is one of the model's `softwareRoles`                                       |
 * | `document-time`    | `{ text, of, [at], [offset] }`: of `created`, `modified`, `printed` or `sent`; at as ISO date and   |
 * |                    | time of the file's own clock, without offset; offset as for `local-time`                           |
 * | `document-mark`    | `{ of, text }`; of is one of the model's `documentMarks`                                           |
 * | `document-language`| text: `en-GB`                                                                                      |
 * | `embedded-part`    | `{ what, [name] }`; what is one of the model's `embeddedParts`                                     |
 * | `hidden-text`      | `{ text, how }`; how is one of the model's `hidings`                                               |
 * | `picture-time`     | `{ text, [at], [offset] }` as `document-time`                                                      |
 * | `picture-position` | `{ latitude, longitude }` in degrees, as decimal numbers                                           |
 * | `picture-device`   | `{ [make], [model], [software] }`, at least one                                                    |
 * | `picture-hash`     | `{ of, text }`: of `bytes` or `perceptual`; text 64 hexadecimal digits in lower case                |
 * | `wallet`           | address of a wallet                                                                                |
 * | `postal-address`   | text                                                                                               |
 * | `payee`            | text: the name in which pay is asked for                                                           |
 * | `answer`           | `{ question, reply }`; only from the reviewer, refused from a page or a file                       |
 *
 * Give work and education as one observation per entry, skills one per skill, links one per link. Long text belongs in
 * one observation: addresses, phones and handles inside it are found by `derive.ts`, so that readers need not look.
 */
export function convert<K extends Observable>(kind: K, raw: RawValue, context: Context): ObservedValue<K> | undefined {
  const value = converters[kind](raw, context);
  // Whatever a converter gives still passes the schema of its kind: the model has the last word on shapes.
  const checked = value === undefined ? undefined : observables[kind].safeParse(value);
  return checked?.success ? (checked.data as ObservedValue<K>) : undefined;
}

/** Whether a line of a conversation was written by somebody else than the candidate. */
export const isFromOther = (raw: RawValue): boolean => /^(?:other|reviewer|me|recruiter|client)$/i.test(part(raw, 'from') ?? '');

const text =
  (key = 'text') =>
  (raw: RawValue, { note }: Context): string | undefined =>
    short(part(raw, key, true), note);
const longText = (raw: RawValue, { note }: Context): string | undefined => long(part(raw, 'text', true), note);
const date = (raw: RawValue): string | undefined => parsePartialDate(part(raw, 'text', true) ?? '');

const converters: { [K in Observable]: (raw: RawValue, context: Context) => ObservedValue<K> | undefined } = {
  'display-name': text(),
  headline: text(),
  summary: longText,
  handle: (raw, { note }) => {
    const name = short(part(raw, 'name', true), note);
    if (name === undefined) return undefined;
    const linked = profileLink(name);
    if (linked) return linked;
    const platform = part(raw, 'platform');
    return { platform: platform === undefined ? 'other' : (platformOf(platform) ?? 'other'), name: name.replace(/^@(?=.)/, '') };
  },
  'claimed-location': (raw, { note }) => {
    const shown = short(part(raw, 'text', true), note);
    return shown === undefined ? undefined : given({ text: shown, country: countryOf(shown) });
  },
  'local-time': (raw, { note }) => {
    const shown = short(part(raw, 'text', true), note);
    return shown === undefined ? undefined : given({ text: shown, utcOffsetMinutes: parseUtcOffset(part(raw, 'offset') ?? shown) });
  },
  'account-created': date,
  'last-activity': date,
  email: (raw) => {
    const email = parseEmail(cleanLine(part(raw, 'text', true) ?? ''));
    return email && `${email.local}@${email.domain}`;
  },
  phone: (raw, { home, note }) => {
    const shown = short(part(raw, 'text', true)?.replace(/^\s*tel:/i, ''), note);
    if (shown === undefined || !/\d.{0,20}\d.{0,20}\d.{0,20}\d/.test(shown)) return undefined;
    return { text: shown, ...parsePhone(shown, part(raw, 'country')?.toUpperCase() ?? home) };
  },
  link: (raw, { note }) => {
    const url = canonicalUrl(part(raw, 'url', true) ?? '');
    return url === undefined ? undefined : given({ url, text: short(part(raw, 'text'), note) });
  },
  'linked-account': (raw, { note }) => {
    const platform = part(raw, 'platform', true);
    if (platform === undefined) return undefined;
    const since = part(raw, 'since');
    return given({
      platform: platformOf(platform) ?? 'other',
      name: short(part(raw, 'name'), note)?.replace(/^@(?=.)/, ''),
      since: since === undefined ? undefined : parsePartialDate(since),
    });
  },
  badge: text(),
  rate: (raw, { note }) => {
    const shown = short(part(raw, 'text', true), note);
    return shown === undefined || !/\d/.test(shown) ? undefined : { text: shown, ...parseRate(shown) };
  },
  count: (raw) => {
    const counter = counters.find((name) => name === part(raw, 'of'));
    const count = parseCount(part(raw, 'text') ?? '');
    return counter && count && { of: counter, ...count };
  },
  work: convertWork,
  education: (raw, { note }) => {
    const school = short(part(raw, 'school', true), note);
    return school === undefined ? undefined : given({ school, degree: short(part(raw, 'degree'), note), ...period(raw, note) });
  },
  skill: text(),
  commit: (raw, { note }) => {
    const author = short(part(raw, 'author'), note);
    const shown = short(part(raw, 'text', true), note);
    return author === undefined || shown === undefined ? undefined : { author, ...moment(raw, shown) };
  },
  language: (raw, { note }) => {
    const name = short(part(raw, 'name', true), note);
    return name === undefined ? undefined : given({ name, level: short(part(raw, 'level'), note) });
  },
  'photo-address': (raw) => canonicalUrl(part(raw, 'url', true) ?? ''),
  review: longText,
  message: (raw, { note }) => {
    const words = long(part(raw, 'text', true), note);
    return words === undefined ? undefined : given({ text: words, at: instant(part(raw, 'at')), from: short(part(raw, 'from'), note) });
  },
  ...documentConverters,
  payee: text(),
  wallet: (raw) => wallet(cleanLine(part(raw, 'text', true) ?? '')),
  'postal-address': text(),
  answer: () => undefined,
};

/** Work as the source shows it; LinkedIn's `Acme · Full-time` and `Berlin, Germany · Remote` are told apart. */
function convertWork(raw: RawValue, { note }: Context): ObservedValue<'work'> | undefined {
  const shown = short(part(raw, 'employer', true), note);
  const [name, ...rest] = shown?.split(/\s[·•|]\s/) ?? [];
  const beside = rest.find((one) => employments.test(one));
  const employer = beside === undefined ? shown : name;
  const title = short(part(raw, 'title'), note);
  if (employer === undefined && title === undefined && part(raw, 'dates') === undefined) return undefined;
  const place = short(part(raw, 'place'), note);
  const url = part(raw, 'url');
  return given({
    employer,
    title,
    ...period(raw, note),
    employment: short(part(raw, 'employment'), note) ?? beside,
    place,
    country: place === undefined ? undefined : countryOf(place),
    url: url === undefined ? undefined : canonicalUrl(url),
    text: long(part(raw, 'text'), note),
  });
}

function period(raw: RawValue, note: Context['note']): DateRange {
  const dates = part(raw, 'dates');
  if (dates === undefined) return {};
  const range = parseDateRange(dates);
  if (!range) note('not-understood:dates');
  return range ?? {};
}

const employments =
  /^\s*(?:full[- ]?time|part[- ]?time|contract(?:or)?|freelance|self[- ]employed|internship|intern|apprenticeship|seasonal|temporary|permanent|vollzeit|teilzeit|cdi|cdd|temps plein|jornada completa|tempo pieno|tempo integral)\s*$/i;
