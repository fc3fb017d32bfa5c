import { limits } from './limits.ts';
import { z } from './zod.ts';

const shortText = z.string().trim().min(1).max(limits.shortText);
const longText = z.string().trim().min(1).max(limits.longText);
const country = z.string().regex(/^[A-Z]{2}$/);

/** A day, month or year as far as it was shown: `2021`, `2021-03` or `2021-03-09`. */
export const partialDate = z.string().regex(/^(19|20)\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
export type PartialDate = z.infer<typeof partialDate>;

/** Platforms on which a candidate can have an account; `other` is a platform that we do not know by name. */
export const platforms = [
  'linkedin',
  'upwork',
  'github',
  'gitlab',
  'stackoverflow',
  'freelancer',
  'fiverr',
  'telegram',
  'discord',
  'skype',
  'whatsapp',
  'x',
  'npm',
  'peopleperhour',
  'guru',
  'toptal',
  'contra',
  'truelancer',
  'wellfound',
  'indeed',
  'dice',
  'slack',
  'other',
] as const;
export type Platform = (typeof platforms)[number];

/** What a counter on a profile counts. `repositories` and `packages` are the candidate's own, as the site counts them. */
export const counters = [
  'connections',
  'followers',
  'following',
  'repositories',
  'contributions',
  'jobs',
  'reviews',
  'packages',
  'posts',
  'reputation',
] as const;
export type Counter = (typeof counters)[number];

/** What a file says about who had it in hand: its author, who saved it last, and their company. */
export const documentRoles = ['author', 'last-modified-by', 'company', 'manager'] as const;

/** What a file says it was made with: the program written in, the one that produced the file, the template, the typefaces. */
export const softwareRoles = ['creator', 'producer', 'template', 'font'] as const;

/** Marks that stay with a file when it is copied and changed. */
export const documentMarks = ['document-id', 'revision-id', 'page-size'] as const;

/** Parts of a file that are named and never opened or run. */
export const embeddedParts = ['attachment', 'script', 'form', 'macro', 'picture', 'external-reference', 'content-credentials'] as const;

/** How a text is kept from a reader's eyes while a machine still reads it. */
export const hidings = ['same-colour', 'tiny', 'off-page', 'covered', 'transparent', 'marked-hidden', 'duplicate-layer'] as const;

/** Of a picture, what is the same in every copy of its file, and what is the same in every copy that looks the same. */
/** Of the very file; of what it looks like; and of what it looks like on a page that shows it round. */
export const pictureHashes = ['bytes', 'perceptual', 'round'] as const;

const period = { start: partialDate.optional(), end: z.union([partialDate, z.literal('present')]).optional() };

/**
 * Every kind of fact that can be observed about a candidate, with the shape of its value.
 *
 * The list is closed on purpose. An indicator can only ask about a kind that is named here, so
 * nationality, ethnicity, religion, sex and age cannot become indicators: there is no word for them.
 */
export const observables = {
  'display-name': shortText,
  headline: shortText,
  summary: longText,
  /** An account of the candidate by its public name on a platform. */
  handle: z.strictObject({ platform: z.enum(platforms), name: shortText }),
  'claimed-location': z.strictObject({ text: shortText, country: country.optional() }),
  /** What the page says the candidate's clock shows, and its offset from UTC in minutes where it says so. */
  'local-time': z.strictObject({ text: shortText, utcOffsetMinutes: z.int().min(-840).max(840).optional() }),
  'account-created': partialDate,
  'last-activity': partialDate,
  email: z.email().max(254),
  phone: z.strictObject({ text: shortText, e164: z.e164().optional(), country: country.optional() }),
  /** Any web address that the candidate shows, other than of the profile itself. */
  link: z.strictObject({ url: z.url({ protocol: /^https?$/ }).max(2_000), text: shortText.optional() }),
  /** An account that the site says it has verified as the candidate's. */
  'linked-account': z.strictObject({ platform: z.enum(platforms), name: shortText.optional(), since: partialDate.optional() }),
  badge: shortText,
  rate: z.strictObject({ text: shortText, amount: z.number().positive().optional(), currency: z.string().length(3).optional() }),
  count: z.strictObject({ of: z.enum(counters), value: z.int().min(0), atLeast: z.boolean().optional() }),
  work: z.strictObject({
    employer: shortText.optional(),
    title: shortText.optional(),
    ...period,
    /** As the source names it: `Full-time`, `Contract`, `Freelance`. */
    employment: shortText.optional(),
    place: shortText.optional(),
    country: country.optional(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .optional(),
    text: longText.optional(),
  }),
  education: z.strictObject({ school: shortText, degree: shortText.optional(), ...period }),
  skill: shortText,
  /** A language as the candidate lists it. Shown to the reviewer; no indicator can ask about it, see {@link askable}. */
  language: z.strictObject({ name: shortText, level: shortText.optional() }),
  'photo-address': z.url().max(2_000),
  review: longText,
  /** Something that the candidate wrote to somebody: a chat line, an e-mail, a proposal; `from` as the source names the writer. */
  message: z.strictObject({ text: longText, at: z.iso.datetime({ local: true }).optional(), from: shortText.optional() }),
  /** A change to code made by the candidate's account: the author it names, and what that author's clock showed with its offset. */
  commit: z.strictObject({
    author: shortText,
    text: shortText,
    at: z.iso.datetime({ local: true }).optional(),
    utcOffsetMinutes: z.int().min(-840).max(840).optional(),
  }),
  /** A person or company that a file names in its properties. */
  'document-author': z.strictObject({ name: shortText, role: z.enum(documentRoles) }),
  'document-software': z.strictObject({ name: shortText, role: z.enum(softwareRoles) }),
  /** When a file says it was made; the offset only where the file names one, since most programs write UTC. */
  'document-time': z.strictObject({
    text: shortText,
    of: z.enum(['created', 'modified', 'printed', 'sent']),
    at: z.iso.datetime({ local: true }).optional(),
    utcOffsetMinutes: z.int().min(-840).max(840).optional(),
  }),
  'document-mark': z.strictObject({ of: z.enum(documentMarks), text: shortText }),
  /** The language that a file's proofing tools were set to. Shown only, as {@link askable} says. */
  'document-language': shortText,
  /** Something inside a file that was seen and not opened. */
  'embedded-part': z.strictObject({ what: z.enum(embeddedParts), name: shortText.optional() }),
  /** Text of a file that a reader of it does not see. */
  'hidden-text': z.strictObject({ text: longText, how: z.enum(hidings) }),
  /** When, where and with what a picture says it was taken. */
  'picture-time': z.strictObject({
    text: shortText,
    at: z.iso.datetime({ local: true }).optional(),
    utcOffsetMinutes: z.int().min(-840).max(840).optional(),
  }),
  'picture-position': z.strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }),
  'picture-device': z.strictObject({ make: shortText.optional(), model: shortText.optional(), software: shortText.optional() }),
  /**
   * A picture in a number, hexadecimal: SHA-256 of its bytes, or 256 bits of how light it is where, which say nothing about who or
   * what is on it. Only for telling whether a second picture is the same.
   */
  'picture-hash': z.strictObject({ of: z.enum(pictureHashes), text: z.string().regex(/^[\da-f]{64}$/) }),
  /** A cryptocurrency address, EVM ones in lower case. */
  wallet: shortText,
  /** A street or postal address, for shipping or pay. */
  'postal-address': shortText,
  /** The name in which pay is asked for; never an account number. */
  payee: shortText,
  /** What the reviewer answered to a question of the pack. */
  answer: z.strictObject({ question: shortText, reply: z.enum(['yes', 'no']) }),
} as const;

export type Observable = keyof typeof observables;
export type ObservedValue<K extends Observable> = z.infer<(typeof observables)[K]>;

export const observableNames = Object.keys(observables) as [Observable, ...Observable[]];
export const observable = z.enum(observableNames);

/**
 * Kinds that are shown and can never be asked about: which languages somebody speaks, or has a program spell in, says where
 * people come from. A pattern that names one is refused by the schema, and does not compile.
 */
export const shownOnly = ['language', 'document-language'] as const satisfies readonly Observable[];
export type Askable = Exclude<Observable, (typeof shownOnly)[number]>;

/** The kinds that an indicator may ask about. */
export const askable = z.enum(
  observableNames.filter((name) => !(shownOnly as readonly string[]).includes(name)) as [Askable, ...Askable[]],
);

/** Kinds of which a source gives one value; a second one takes the place of the first. Of every other kind there may be many. */
export const singleKinds: readonly Observable[] = [
  ...(['display-name', 'headline', 'summary', 'claimed-location', 'local-time'] as const),
  ...(['account-created', 'last-activity', 'rate', 'photo-address'] as const),
];

/** Where a value came from. A `derived` value was found inside another one, whose quote and locator it keeps. */
export const origins = ['page', 'document', 'text', 'reviewer', 'derived'] as const;
export type Origin = (typeof origins)[number];

/** One value of one kind, seen at one place at one time. */
export type ObservationOf<K extends Observable> = {
  id: string;
  kind: K;
  value: ObservedValue<K>;
  /** The text as it stood in the source, cut at `limits.quote`. */
  quote: string;
  /** Where in the source: a selector, a heading, a line. */
  locator: string;
  origin: Origin;
  /** False when the page does not show the value to a reader. Such values are listed, and no indicator uses them. */
  visible: boolean;
};
export type Observation = { [K in Observable]: ObservationOf<K> }[Observable];

const shared = {
  id: z.string().min(1).max(200),
  quote: z.string().max(limits.quote),
  locator: z.string().max(limits.locator),
  origin: z.enum(origins),
  visible: z.boolean(),
};

const variants = observableNames.map((kind) => z.strictObject({ kind: z.literal(kind), value: observables[kind], ...shared }));

/** The gate for stored and imported observations: one variant per kind, nothing extra, nothing coerced. */
export const observation = z.discriminatedUnion('kind', variants as never) as unknown as z.ZodType<Observation>;
