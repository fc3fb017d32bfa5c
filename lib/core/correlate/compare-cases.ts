import type { Knobs } from '../knobs.ts';
import type { Evidence } from '../model/finding.ts';
import { limits } from '../model/limits.ts';
import type { LinkKind } from '../model/link.ts';
import type { Trace } from '../model/trace.ts';
import { type Candidate, traceKey } from './candidate.ts';
import { commonPicture } from './common-pictures.ts';
import { type CommonText, commonText } from './common-text.ts';
import { blockLength, type DatedJob, isToldAlike } from './history-traces.ts';
import { isOneWholeName } from './name-relation.ts';
import { tellOtherHistories } from './other-histories.ts';
import { placeOf } from './shown.ts';

/** One thing that two candidates share, with its place in each. */
export type Shared = {
  by: LinkKind;
  /** Equal for the same thing in every pair of candidates; for texts the kind alone. */
  key: string;
  one: Pick<Trace, 'evidence' | 'readAt'>;
  other: Pick<Trace, 'evidence' | 'readAt'>;
  /** 1 for a value; for texts the share of five-word runs in common, for pictures that of bits, 0–1. */
  likeness: number;
  longestRun?: number;
  /** Of two texts: most of the longer one's words stand in the other. */
  isWholeText?: boolean;
};

/** Everything that two candidates share, by exact comparison; every quote stands letter by letter in its observation. */
export function compareCases(one: Candidate, other: Candidate, knobs: Knobs): Shared[] {
  const values = sharedValues(one, other);
  return [
    ...values,
    ...referees(one, other),
    ...otherHistory(values, one, other, knobs),
    ...blocks(one, other),
    ...pictures(values, one, other, knobs),
    ...texts(one, other, knobs),
  ];
}

function sharedValues(one: Candidate, other: Candidate): Shared[] {
  const found: Shared[] = [];
  for (const [key, trace] of one.values) {
    const same = trace.by === 'work-history' || trace.by === 'reference-contact' ? undefined : other.values.get(key);
    // A picture at one address of one account is the account's, which is said already.
    const isOneAccount = trace.evidence.kind === 'photo-address' && trace.evidence.source === same?.evidence.source;
    if (same !== undefined && !isOneAccount) found.push(sharedValue(trace.by, key, trace, same));
  }
  return found;
}

const sharedValue = (by: LinkKind, key: string, one: Trace, other: Trace): Shared => ({ by, key, one, other, likeness: 1 });

/** A contact that one names as a referee's and the other as the own. */
function referees(one: Candidate, other: Candidate): Shared[] {
  const between = (from: Candidate, to: Candidate): { key: string; named: Trace; own: Trace }[] =>
    [...from.values].flatMap(([key, named]) => {
      if (named.by !== 'reference-contact') return [];
      const own =
        to.values.get(traceKey({ by: 'email', value: named.value })) ?? to.values.get(traceKey({ by: 'phone', value: named.value }));
      return own === undefined ? [] : [{ key, named, own }];
    });
  return [
    ...between(one, other).map(({ key, named, own }) => sharedValue('reference-contact', key, named, own)),
    ...between(other, one).map(({ key, named, own }) => sharedValue('reference-contact', key, own, named)),
  ];
}

/** One contact, one name or none, and two histories. Under two names two histories are only to be expected. */
function otherHistory(values: readonly Shared[], one: Candidate, other: Candidate, knobs: Knobs): Shared[] {
  const contact = values.find(({ by }) => by === 'email') ?? values.find(({ by }) => by === 'phone');
  if (contact === undefined || !isOneWholeName(one.names, other.names)) return [];
  if (!tellOtherHistories(one.histories, other.histories, knobs.linkOtherJobsMin)) return [];
  return [{ ...contact, by: 'contact-with-other-history', key: `contact-with-other-history ${contact.key}` }];
}

/** Two pictures that look the same, unless the very same file or address is shared. */
function pictures(values: readonly Shared[], one: Candidate, other: Candidate, knobs: Knobs): Shared[] {
  const common = values.some(({ by }) => by === 'photo') ? undefined : commonPicture(one.pictures, other.pictures, knobs);
  return common === undefined ? [] : [{ by: 'photo', key: 'photo look', ...common }];
}

/** The longest row of jobs that both tell alike. */
function blocks(one: Candidate, other: Candidate): Shared[] {
  let longest: { jobs: number; one: DatedJob; other: DatedJob } | undefined;
  for (const jobs of one.histories) {
    for (const others of other.histories) {
      for (const [at, job] of jobs.entries()) {
        for (const [place, each] of others.entries()) {
          let length = 0;
          while (isAlikeAt(jobs[at + length], others[place + length])) length++;
          if (length >= blockLength && length > (longest?.jobs ?? 0)) longest = { jobs: length, one: job, other: each };
        }
      }
    }
  }
  if (longest === undefined) return [];
  return [{ by: 'work-history', key: 'work-history', one: placeOf(longest.one.at), other: placeOf(longest.other.at), likeness: 1 }];
}

const isAlikeAt = (one: DatedJob | undefined, other: DatedJob | undefined): boolean =>
  one !== undefined && other !== undefined && isToldAlike(one, other);

/** The most alike two texts of each kind. */
function texts(one: Candidate, other: Candidate, knobs: Knobs): Shared[] {
  const best = new Map<LinkKind, Shared>();
  for (const text of one.texts) {
    for (const each of other.texts) {
      const { by } = text.trace;
      if (each.trace.by !== by) continue;
      const common = commonText(text.prepared, each.prepared);
      if (common === undefined || !isOneText(by, common, knobs) || common.likeness <= (best.get(by)?.likeness ?? 0)) continue;
      const [quoted, otherQuoted] = [quotedFrom(text, common.run.one), quotedFrom(each, common.run.other)];
      if (quoted === undefined || otherQuoted === undefined) continue;
      best.set(by, {
        by,
        key: by,
        one: quoted,
        other: otherQuoted,
        likeness: common.likeness,
        longestRun: common.run.words,
        isWholeText: common.wordsInCommon >= wholeText,
      });
    }
  }
  return [...best.values()];
}

/** A template leaves more than that of a text to its user; a copy of which every tenth word was changed keeps nine tenths. */
const wholeText = 0.8;

function isOneText(by: LinkKind, { likeness, run }: CommonText, knobs: Knobs): boolean {
  const isLong = by === 'resume-text' || by === 'portfolio-text';
  return isLong ? likeness >= knobs.linkTextLikenessMin || run.words >= knobs.linkTextRunMin : likeness >= knobs.linkShortTextLikenessMin;
}

/** What of a run stands in one observation, the one that holds most of it, cut after a word. */
function quotedFrom(
  { trace, parts }: Candidate['texts'][number],
  run: { start: number; end: number },
): Pick<Trace, 'evidence' | 'readAt'> | undefined {
  let best: { from: number; to: number; part: (typeof parts)[number] } | undefined;
  for (const part of parts) {
    const from = Math.max(run.start, part.start) - part.start;
    const to = Math.min(run.end, part.start + part.text.length) - part.start;
    if (to > from && to - from > (best === undefined ? 0 : best.to - best.from)) best = { from, to, part };
  }
  if (best === undefined) return undefined;
  const { part, from, to } = best;
  const whole = part.text.slice(from, to).trim();
  const quote =
    whole.length <= limits.quote
      ? whole
      : whole
          .slice(0, limits.quote)
          .replace(/\s\S*$/, '')
          .replace(/[\ud800-\udbff]$/, '');
  const place = placeOf(part.at);
  const evidence: Evidence = { ...place.evidence, quote };
  return quote === '' ? undefined : { evidence, readAt: trace.readAt };
}
