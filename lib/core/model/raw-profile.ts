import { limits } from './limits.ts';
import { type Observable, observable } from './observation.ts';
import { z } from './zod.ts';

/** What a reader found for a field: a value, the place without a value, or not even the place. */
export const fieldStates = ['read', 'empty', 'missing'] as const;
export type FieldState = (typeof fieldStates)[number];

/** Why a page or a file is not a profile. The words shown for each stand in the locale file. */
export const unreadableReasons = [
  'wall',
  'not-found',
  'not-a-profile',
  'still-loading',
  /** The address is a person's, and nothing that the reader knows stands on the page: the site has probably changed. */
  'unknown-layout',
  'moved-during-read',
  'empty',
  'too-large',
  'wrong-format',
  /** A scan: pages that are pictures, without text. */
  'picture-only',
  /** Opens with a password only. */
  'locked',
  /** Begins as a file of its kind and cannot be read to the end. */
  'damaged',
  /** Would unpack to far more than a document of its size can hold. */
  'expands-too-far',
  /** Reading was stopped after the time that a document may take. */
  'took-too-long',
] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];

/** The parts of a work or education entry, all still as text; `dates` is the period as the page writes it. */
export type RawEntry = {
  employer?: string;
  title?: string;
  dates?: string;
  employment?: string;
  place?: string;
  url?: string;
  text?: string;
  school?: string;
  degree?: string;
};

/**
 * One value as a reader saw it. `value` is text for most kinds; work and education are a {@link RawEntry}, and
 * handles, links, counts and messages are small records of text. What the text means is decided in `core/intake`.
 */
export type RawObservation = {
  kind: Observable;
  value: string | Record<string, string>;
  quote: string;
  locator: string;
  /** Left out when the value is visible. */
  hidden?: true;
};

/**
 * What crosses from a page, a document or the clipboard into the house: plain JSON, and not to be trusted.
 * Produced inside someone else's page, so this file's types are all that readers may import.
 */
export type RawProfile = {
  /** `page`, `document` or `text`: what kind of source was read. */
  origin: 'page' | 'document' | 'text';
  /** The site as people call it, `GitHub`; for a file what it is, `JSON Resume`. */
  site: string;
  /** Which reader and which version of it: `github@1`. */
  adapter: string;
  /** Address of the page, without fragment; left out for files and pasted text. */
  url?: string;
  /** Whose profile on that site: the site's own key, stable over visits. */
  subject: string;
  /** Which page about the subject, where a site spreads a person over several: `experience`, `messages`. Left out for the profile itself. */
  part?: string;
  /** `unproven` when nothing is known of the site's markup and it was read as any page would be. */
  status?: 'unproven';
  readable: boolean;
  /** Set when `readable` is false. */
  reason?: UnreadableReason;
  /** Every field that the reader promises, and what became of it. */
  fields: Partial<Record<Observable, FieldState>>;
  observations: RawObservation[];
  /** What was cut or left out, as plain sentences' keys: `text-cut`, `too-many-nodes`. */
  notices: string[];
};

const rawText = z.string().max(limits.longText);

/** The one gate for what readers return. Anything extra, too long or of the wrong shape is refused as a whole. */
export const rawProfile: z.ZodType<RawProfile> = z.strictObject({
  origin: z.enum(['page', 'document', 'text']),
  site: z.string().trim().min(1).max(80),
  adapter: z.string().regex(/^[a-z][a-z0-9-]{0,40}@\d{1,4}$/),
  url: z
    .url({ protocol: /^(https?|file)$/ })
    .max(2_000)
    .optional(),
  subject: z.string().trim().min(1).max(limits.shortText),
  part: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,39}$/)
    .optional(),
  status: z.literal('unproven').optional(),
  readable: z.boolean(),
  reason: z.enum(unreadableReasons).optional(),
  fields: z.partialRecord(observable, z.enum(fieldStates)),
  observations: z
    .array(
      z.strictObject({
        kind: observable,
        value: z.union([rawText, z.record(z.string().max(40), rawText)]),
        quote: rawText,
        locator: z.string().max(limits.locator),
        hidden: z.literal(true).optional(),
      }),
    )
    .max(limits.perProfile),
  notices: z.array(z.string().max(120)).max(50),
});
