import { type LinkKind, linkKinds } from './link.ts';
import { type Askable, askable, counters } from './observation.ts';
import { z } from './zod.ts';

/** Ways to compare two observations of one kind; each is a function in `engine/comparisons.ts`. */
export const comparisons = ['exact', 'country', 'person-name', 'full-name-in-handle'] as const;
export type Comparison = (typeof comparisons)[number];

/** Ways to make one number of many observations; each is a function in `engine/measures.ts`, which names its unit. */
export const measures = [
  'account-age-days',
  'claimed-years',
  'full-time-overlap-days',
  'history-discrepancies',
  'short-remote-jobs',
  'name-tokens-foreign-to-mailbox',
  'name-tokens-foreign-to-slug',
  'file-authors-of-another-name',
  'link-targets-elsewhere',
  'names-spelled-apart',
  'phone-countries-unexplained',
  'camera-reasons',
  'payees-in-other-names',
  'internet-phones',
  'commits-outside-home-offsets',
  'hours-from-named-clock',
  'picture-km-from-home',
  'listed-accounts-gone',
  'accounts-vouched-for',
  'trades-named',
  'years-shown',
  'first-degree-years',
  'active-years',
  'employers-told-alike',
  'mailboxes-at-employer',
  'repositories-older-than-account',
  'commit-author-names',
  'noreply-logins-elsewhere',
  'follows-both-ways',
  'same-site-accounts-sharing',
  'counted',
] as const;
export type Measure = (typeof measures)[number];

/**
 * A question about a case, as plain data. Built with the functions below, so that it reads like a sentence;
 * answered by `engine/evaluate.ts` with yes, no or cannot tell.
 */
export type Pattern =
  | { op: 'all'; of: Pattern[] }
  | { op: 'any'; of: Pattern[] }
  | { op: 'not'; of: Pattern }
  | { op: 'present'; kind: Askable; except?: string }
  | { op: 'absent'; kind: Askable }
  | { op: 'matches'; kinds: Askable[]; regex: string; atLeast?: number; except?: string }
  | { op: 'listed'; kinds: Askable[]; list: string; except?: string }
  | { op: 'mentions'; kinds: Askable[]; list: string }
  | { op: 'identified'; lists: string[] }
  | { op: 'differs'; kind: Askable; by: Comparison }
  | { op: 'changed'; kind: Askable; by: Comparison }
  | { op: 'linked'; by: LinkKind[]; names?: 'different'; atLeast?: number; withinDays?: number }
  | { op: 'measured'; measure: Measure; of?: (typeof counters)[number]; atLeast?: number; atMost?: number; except?: string }
  | { op: 'answered'; question: string; reply: 'yes' | 'no' };

const kinds = z.array(askable).min(1).max(12);
const list = z.string().min(1).max(60);

/** Schema of a pattern; depth is bounded by the pack's own gate. */
export const pattern: z.ZodType<Pattern> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.strictObject({ op: z.literal('all'), of: z.array(pattern).min(1).max(20) }),
    z.strictObject({ op: z.literal('any'), of: z.array(pattern).min(1).max(20) }),
    z.strictObject({ op: z.literal('not'), of: pattern }),
    z.strictObject({ op: z.literal('present'), kind: askable, except: list.optional() }),
    z.strictObject({ op: z.literal('absent'), kind: askable }),
    z.strictObject({
      op: z.literal('matches'),
      kinds,
      regex: z.string().min(1).max(2_000),
      atLeast: z.int().min(2).max(20).optional(),
      except: list.optional(),
    }),
    z.strictObject({ op: z.literal('listed'), kinds, list, except: list.optional() }),
    z.strictObject({ op: z.literal('mentions'), kinds, list }),
    z.strictObject({ op: z.literal('identified'), lists: z.array(list).min(2).max(8) }),
    z.strictObject({ op: z.literal('differs'), kind: askable, by: z.enum(comparisons) }),
    z.strictObject({ op: z.literal('changed'), kind: askable, by: z.enum(comparisons) }),
    z.strictObject({
      op: z.literal('linked'),
      by: z.array(z.enum(linkKinds)).min(1).max(linkKinds.length),
      names: z.literal('different').optional(),
      atLeast: z.int().min(2).max(20).optional(),
      withinDays: z.int().min(1).max(3_660).optional(),
    }),
    z.strictObject({
      op: z.literal('measured'),
      measure: z.enum(measures),
      of: z.enum(counters).optional(),
      atLeast: z.number().optional(),
      atMost: z.number().optional(),
      except: list.optional(),
    }),
    z.strictObject({ op: z.literal('answered'), question: z.string().min(1).max(60), reply: z.enum(['yes', 'no']) }),
  ]),
);

/** Yes when every part is; one no settles it. */
export const all = (...of: Pattern[]): Pattern => ({ op: 'all', of });
/** Yes when some part is; no only when every part is. */
export const any = (...of: Pattern[]): Pattern => ({ op: 'any', of });
/** Turns yes and no around; cannot tell stays. */
export const not = (of: Pattern): Pattern => ({ op: 'not', of });
/** A benign list of the pack whose values are not counted: they were seen, and they keep the question quiet. */
type Except = { except?: string };
/** Some source shows a value of this kind. */
export const present = (kind: Askable, except: Except = {}): Pattern => ({ op: 'present', kind, ...except });
/** A source has the place for this kind and it is empty. A missing place is cannot tell. */
export const absent = (kind: Askable): Pattern => ({ op: 'absent', kind });
/** The text of a value of these kinds matches; with `atLeast`, that many different places do. Case is ignored. */
export const matches = (kinds: Askable[], regex: string, atLeast?: number, except: Except = {}): Pattern =>
  atLeast === undefined ? { op: 'matches', kinds, regex, ...except } : { op: 'matches', kinds, regex, atLeast, ...except };
/** A value of these kinds, as a whole, stands on a list of the pack. */
export const listed = (kinds: Askable[], list: string, except: Except = {}): Pattern => ({ op: 'listed', kinds, list, ...except });
/** The text of a value of these kinds names something on a list of the pack, as whole words. */
export const mentions = (kinds: Askable[], list: string): Pattern => ({ op: 'mentions', kinds, list });
/**
 * Two of these lists know values of the candidate as one party's: a name together with the same party's company or wallet. What
 * stands on one list alone, as a namesake does, is no.
 */
export const identified = (...lists: string[]): Pattern => ({ op: 'identified', lists });
/** Two accounts of the candidate show different values. */
export const differs = (kind: Askable, by: Comparison): Pattern => ({ op: 'differs', kind, by });
/** One account shows another value than at an earlier visit. With one visit it is cannot tell. */
export const changed = (kind: Askable, by: Comparison): Pattern => ({ op: 'changed', kind, by });
/**
 * Shares something of these kinds with other candidates: with `names: 'different'` with those that go by another name, with
 * `atLeast` with that many of them, within so many days of reading. Without a comparison of candidates it is cannot tell.
 */
export const linked = (by: LinkKind[], bounds: { names?: 'different'; atLeast?: number; withinDays?: number } = {}): Pattern => ({
  op: 'linked',
  by,
  ...bounds,
});
/** The measure lies within the bounds, both inclusive. */
export const measured = (
  measure: Measure,
  bounds: { of?: (typeof counters)[number]; atLeast?: number; atMost?: number } & Except,
): Pattern => ({
  op: 'measured',
  measure,
  ...bounds,
});
/** The reviewer answered this question of the pack so. */
export const answered = (question: string, reply: 'yes' | 'no'): Pattern => ({ op: 'answered', question, reply });
