import { indicator } from './indicator.ts';
import { askable } from './observation.ts';
import { source } from './source.ts';
import { z } from './zod.ts';

/**
 * How values of a list are compared. Hashes are `sha256(prefix + normalised value)` in lower-case hex, see
 * `core/text/fingerprint.ts`; names are compared folded, `core/text/fold-text.ts`. The prefixes are
 * `second-look/email/v1:`, `second-look/email-stem/v1:`, `second-look/phone/v1:` and `second-look/person-name/v1:`
 * (the name's words folded, sorted and joined by one space, so that both orders are one name).
 * A `domain` stands for itself and for what lies below it.
 */
export const listMatches = [
  'domain',
  'email-hash',
  'email-stem-hash',
  'phone-hash',
  'company-name',
  'person-name',
  'person-name-hash',
  'wallet',
] as const;

/** A list of published identifiers, with where each came from. */
export const list = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{2,60}$/),
  /** `flag` raises a question; `benign` keeps one quiet. */
  purpose: z.enum(['flag', 'benign']),
  match: z.enum(listMatches),
  kinds: z.array(askable).min(1),
  /** What the list is and what a hit does not mean. */
  about: z.string().min(20).max(500),
  retrieved: z.iso.date(),
  licence: z.string().min(2).max(120),
  sources: z.record(z.string(), source),
  values: z.array(z.strictObject({ value: z.string().min(2).max(200), source: z.string() })).max(200_000),
});
export type List = z.infer<typeof list>;

/** A question that only the reviewer can answer; the answer is an observation like any other. */
export const question = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{3,60}$/),
  /** To the reviewer, answerable with yes or no. */
  text: z.string().trim().min(15).max(240).endsWith('?'),
  /** When it can be answered: on reading, after a call, at an offer. */
  stage: z.enum(['profile', 'messages', 'interview', 'references', 'offer']),
  /** How to find out fairly, the same for every candidate. */
  how: z.string().trim().min(15).max(400),
});
export type Question = z.infer<typeof question>;

/** A versioned set of indicators, reviewer questions and lists. */
export const pack = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{2,40}$/),
  /** Calendar version: `2026.11.22`. */
  version: z.string().regex(/^\d{4}\.\d{1,2}\.\d{1,2}$/),
  title: z.string().min(4).max(120),
  licence: z.string().min(2).max(60),
  /** The ATT&CK release against which the technique ids were checked. */
  attackRelease: z.string().regex(/^\d+\.\d+$/),
  /** Oldest engine that can answer all of it; an older one says "needs an update" and never "no". */
  minEngine: z.int().min(1),
  indicators: z.array(indicator).min(1).max(2_000),
  questions: z.array(question).max(300),
  lists: z.array(list).max(60),
});
export type Pack = z.infer<typeof pack>;
