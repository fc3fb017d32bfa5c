import { limits } from '../model/limits.ts';
import { type Observable, type Observation, observables } from '../model/observation.ts';
import { type Profile, profile as profileSchema } from '../model/profile.ts';
import { type RawObservation, type RawProfile, rawProfile } from '../model/raw-profile.ts';
import { cleanLine } from '../text/fold-text.ts';
import { countryOf } from '../text/place.ts';
import { convert, isFromOther } from './convert.ts';
import { type Derived, derivedFrom, handleFrom } from './derive.ts';
import type { Context } from './raw-part.ts';

/** A profile, or one sentence that says why there is none and what to do. */
export type Admitted = { ok: true; profile: Profile } | { ok: false; message: string };

/**
 * Takes what a reader returned into the house: checks its shape, gives every text its meaning, and adds what stands inside
 * longer texts. What cannot be understood is left out and named in the profile's notices (`not-understood:phone`).
 *
 * @param raw   anything at all; never trusted, never changed
 * @param stamp the profile's id (at most 100 characters) and the moment of reading, UTC
 */
export function admit(raw: unknown, stamp: { id: string; readAt: string }): Admitted {
  const gate = rawProfile.safeParse(raw);
  if (!gate.success)
    return {
      ok: false,
      message: 'What was read does not have the shape of a profile, so nothing was kept. Read the page or the file again.',
    };
  const account = accountOf(gate.data);
  if (account === undefined)
    return { ok: false, message: 'What was read does not say whose profile it is, so nothing was kept. Read the page or the file again.' };
  const notices = new Set(gate.data.notices);
  const observations = gate.data.readable ? numbered(observationsOf(gate.data, notices), stamp.id, notices) : [];
  const admitted: Profile = {
    id: stamp.id,
    account,
    origin: gate.data.origin,
    site: cleanLine(gate.data.site).slice(0, 80),
    ...(gate.data.part === undefined ? {} : { part: gate.data.part }),
    ...(gate.data.status === undefined ? {} : { status: gate.data.status }),
    adapter: gate.data.adapter,
    ...(gate.data.url === undefined ? {} : { url: gate.data.url }),
    readAt: stamp.readAt,
    readable: gate.data.readable,
    ...(gate.data.reason === undefined ? {} : { reason: gate.data.reason }),
    fields: fieldsOf(gate.data, observations),
    observations,
    notices: [...notices].slice(0, 50),
  };
  const checked = profileSchema.safeParse(admitted);
  if (!checked.success)
    return { ok: false, message: 'What was read could not be kept as a profile. Nothing was changed; please report the page or the file.' };
  return { ok: true, profile: checked.data };
}

/** `site:subject`, lower case. The reviewer's own accounts cannot be named by a page or a file. */
function accountOf({ site, subject }: RawProfile): string | undefined {
  const [place, who] = [site, subject].map((text) => cleanLine(text).toLowerCase());
  if (!place || !who || place === 'reviewer') return undefined;
  return `${place.replaceAll(':', ' ')}:${who}`.slice(0, 600);
}

type Fresh = Omit<Observation, 'id'>;

function observationsOf(raw: RawProfile, notices: Set<string>): Fresh[] {
  const context: Context = { home: homeOf(raw), note: (notice) => notices.add(notice) };
  const read: Fresh[] = [];
  for (const one of raw.observations) {
    if (one.kind === 'message' && isFromOther(one.value)) continue;
    const observation = understood(one, raw.origin, context);
    if (observation) read.push(observation);
    else notices.add(`not-understood:${one.kind}`);
  }
  return [...read, ...ownHandle(raw), ...read.flatMap((observation) => insideOf(observation, context.home))];
}

function understood(raw: RawObservation, origin: RawProfile['origin'], context: Context): Fresh | undefined {
  const { kind, value } = redirected(raw);
  const meaning = convert(kind, value, context);
  if (meaning === undefined) return undefined;
  const quote = raw.quote === '' ? (typeof value === 'string' ? value : Object.values(value).join(' ')) : raw.quote;
  return { kind, value: meaning, quote: cut(quote, limits.quote), locator: raw.locator, origin, visible: raw.hidden !== true } as Fresh;
}

/** A link to a mailbox or a phone is an address or a number, whatever the reader called it. */
function redirected({ kind, value }: RawObservation): Pick<RawObservation, 'kind' | 'value'> {
  const url = typeof value === 'string' ? value : value['url'];
  if (kind !== 'link' || url === undefined) return { kind, value };
  if (/^\s*mailto:/i.test(url)) return { kind: 'email', value: url };
  return /^\s*tel:/i.test(url) ? { kind: 'phone', value: url } : { kind, value };
}

function ownHandle({ url, readable }: RawProfile): Fresh[] {
  const handle = readable && url !== undefined ? handleFrom(url) : undefined;
  return handle ? [{ ...handle, locator: 'address of the page', origin: 'derived', visible: true } as Fresh] : [];
}

/** What stands inside an observation that the candidate wrote and that the page shows. */
export function insideOf(observation: Fresh, home: string | undefined): Fresh[] {
  if (!observation.visible) return [];
  // What looks like an address in running text may be none by the schema of its kind; the rest of the profile is not to suffer.
  return derivedOf(observation, home)
    .filter(({ kind, value }) => observables[kind].safeParse(value).success)
    .map((derived) => ({ ...derived, locator: observation.locator, origin: 'derived', visible: true }) as Fresh);
}

function derivedOf(observation: Fresh, home: string | undefined): Derived[] {
  const { kind, value } = observation as Observation;
  // Reviews are other people's words: an address in one is not the candidate's.
  if (kind === 'summary' || kind === 'headline') return derivedFrom(value, home);
  if (kind === 'message') return derivedFrom(value.text, home);
  // A mailbox or a number beside a job is more often a reference's than the candidate's.
  if (kind === 'work')
    return derivedFrom(value.text ?? '', home).filter(({ kind: found }) => found !== 'email' && found !== 'phone' && found !== 'payee');
  if (kind === 'link') return [handleFrom(value.url) ?? []].flat();
  return [];
}

/** The country that the profile claims, for numbers in national form. */
function homeOf(raw: RawProfile): string | undefined {
  const claimed = raw.observations.find(({ kind, hidden }) => kind === 'claimed-location' && hidden !== true)?.value;
  const text = typeof claimed === 'string' ? claimed : claimed?.['text'];
  return text === undefined ? undefined : countryOf(cleanLine(text).slice(0, limits.shortText));
}

/** Each value once, the visible one first, within the limits, and with an id of its own. */
function numbered(fresh: readonly Fresh[], id: string, notices: Set<string>): Observation[] {
  const known = new Map<string, Fresh>();
  for (const observation of fresh) {
    const key = `${observation.kind} ${JSON.stringify(observation.value)}`;
    const other = known.get(key);
    if (!other || (observation.visible && !other.visible)) known.set(key, observation);
  }
  const perKind = new Map<Observable, number>();
  const kept = [...known.values()].filter(({ kind }) => {
    const count = (perKind.get(kind) ?? 0) + 1;
    perKind.set(kind, count);
    if (count > limits.perKind) notices.add(`too-many:${kind}`);
    return count <= limits.perKind;
  });
  if (kept.length > limits.perProfile) notices.add('too-many-observations');
  return kept.slice(0, limits.perProfile).map((observation, index) => ({ id: `${id}/${index}`, ...observation }) as Observation);
}

/** What the reader promised, corrected by what was understood of it: a value nobody understands was not read. */
function fieldsOf({ fields, readable }: RawProfile, observations: readonly Observation[]): Profile['fields'] {
  const read = new Set(observations.filter(({ origin }) => origin !== 'derived').map(({ kind }) => kind));
  const entries = Object.entries(fields) as [Observable, Profile['fields'][Observable]][];
  const settled = entries.map(([kind, state]) => [kind, state === 'read' && readable && !read.has(kind) ? 'missing' : state]);
  return { ...Object.fromEntries(settled), ...Object.fromEntries([...read].map((kind) => [kind, 'read'])) };
}

const cut = (text: string, most: number): string => (text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, ''));
