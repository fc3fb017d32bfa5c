import { counterIndicator } from './counter-indicator.ts';
import { handOverItem } from './hand-over.ts';
import { indicator } from './indicator.ts';
import { linkRates } from './link-rates.ts';
import { askable } from './observation.ts';
import { prevalence } from './prevalence.ts';
import { question } from './question.ts';
import { source } from './source.ts';
import { step } from './step.ts';
import { z } from './zod.ts';

/**
 * How values of a list are compared. Hashes are `sha256(prefix + normalised value)` in lower-case hex, see
 * `core/text/fingerprint.ts`; names are compared folded, `core/text/fold-text.ts`. The prefixes are
 * `second-look/email/v1:`, `second-look/email-stem/v1:`, `second-look/phone/v1:`, `second-look/handle/v1:` (of `platform:name`) and
 * `second-look/person-name/v1:` (the name's words folded, sorted and joined by one space, so that both orders are one name).
 * A `domain` stands for itself and for what lies below it. A `term` is one word or several, compared folded: a name of a
 * product, a place, a number as it is written.
 */
export const listMatches = [
  'domain',
  'email-hash',
  'email-stem-hash',
  'phone-hash',
  'handle-hash',
  'company-name',
  'person-name',
  'person-name-hash',
  'wallet',
  'term',
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
  /** How it was made, so that it can be made again. */
  built: z.string().min(20).max(300).optional(),
  retrieved: z.iso.date(),
  licence: z.string().min(2).max(120),
  sources: z.record(z.string(), source),
  values: z
    .array(
      z.strictObject({
        value: z.string().min(2).max(200),
        source: z.string(),
        /** Whose it is, as ids that say nothing by themselves: entries of several lists that share one belong to one published party. */
        parties: z
          .array(z.string().regex(/^[a-z0-9-]{4,40}$/))
          .min(1)
          .max(40)
          .optional(),
      }),
    )
    .max(200_000),
});
export type List = z.infer<typeof list>;

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
  /** What speaks for an ordinary history; shown beside the findings and never counted. */
  counters: z.array(counterIndicator).max(100),
  questions: z.array(question).max(300),
  /** The verification steps that everybody gets, unless the organisation has a list of its own. */
  steps: z.array(step).max(60),
  /** What only IT can see, after the start. */
  handOver: z.array(handOverItem).max(60),
  lists: z.array(list).max(60),
  /** How often each indicator answers yes on ordinary people; left out by a pack that was not measured. */
  prevalence: prevalence.optional(),
  /** How often two ordinary people share something; left out likewise. */
  linkRates: linkRates.optional(),
});
export type Pack = z.infer<typeof pack>;
