import { z } from './model/zod.ts';

/** Everything adjustable: unit in the name, bounds, default and reason. No other file holds a tunable number. */
export const knobsSchema = z.strictObject({
  /**
   * Share of the checks that reading can answer which must have been answered before "nothing found" may be said, 0–1. Below it
   * too little was seen. Checks that wait for the reviewer's answer alone, or for other candidates, are left out of the share. Of the
   * other 64, profile pages that were read whole answer 7 to 21, half-loaded ones, previews and single sections at most 5.
   */
  answeredShareMin: z.number().min(0).max(1).default(0.1),
  /** Independent categories with a moderate corroborating finding from which a question is worth asking. */
  corroboratingCategoriesMin: z.int().min(2).max(4).default(2),
  /** Independent categories with a moderate scoring finding from which, with one further category, verification comes first. */
  scoringCategoriesMin: z.int().min(2).max(4).default(2),
  /** Seconds in which a reviewer's action can be undone with one key. Later it is undone from the history. */
  undoSeconds: z.int().min(3).max(60).default(10),
  /** Milliseconds after the last keystroke until a draft is stored. */
  draftDelayMs: z.int().min(50).max(2_000).default(250),
  /**
   * Profiles of one site that are looked back over for signs that the site has changed. Few, so that a change is noticed within a
   * day of work; each candidate counts once.
   */
  healthVisits: z.int().min(2).max(50).default(5),
  /**
   * Of these profiles, how many may lack a field that the site's pages always have before the site is said to have changed. Below
   * most of them, a page that was read too early would be enough.
   */
  healthMissesMax: z.int().min(1).max(49).default(3),
  /** Milliseconds between two looks at a page that is read by itself; it counts once two looks have seen the same. */
  autoReadDelayMs: z.int().min(200).max(5_000).default(600),
  /** Looks at a page that is read by itself until it is left alone as still changing. */
  autoReadLooksMax: z.int().min(2).max(20).default(8),
  /** Seconds in which the same address is not read by itself again. */
  autoReadAgainSeconds: z.int().min(5).max(3_600).default(60),
  /** Days for which two employers must run side by side in one source to be marked on the career's axis. A month of notice is common. */
  careerOverlapDays: z.int().min(1).max(366).default(62),
  /** Days that nothing in a source fills before they are marked. Half a year: looking for work takes its time. */
  careerGapDays: z.int().min(30).max(1_830).default(183),
  /** Days that two sources may lie apart on one employer or school before it is marked. Two months are a slip of memory. */
  careerApartDays: z.int().min(0).max(366).default(62),
  /**
   * Words below which a text has no sketch. Under 25, two strangers who describe the same work agree too often, and a sketch says little.
   * An imprint that was made under another value is found by fewer texts, so that a change takes a new `imprintVersion`.
   */
  sketchWordsMin: z.int().min(9).max(200).default(25),
  /** Texts of one case that are kept as sketches, the longest first. The cases of one person have few; a long chat can have hundreds. */
  sketchesPerCaseMax: z.int().min(1).max(100).default(16),
  /**
   * Estimated share of word runs in common from which another case's text is worth reading. An estimate is off by 0.05 in one case of
   * three, so that this lies two of those below `linkTextLikenessMin`.
   */
  neighbourLikenessMin: z.number().min(0.1).max(0.9).default(0.25),
  /**
   * Cases that may show one value, or one part of a text, and still be neighbours by it. Beyond, it is a template or an agency's number:
   * it is said to be common, and the cases are not looked at one by one.
   */
  neighbourCasesMax: z.int().min(2).max(10_000).default(200),
  /**
   * Share of the five-word runs of two résumés or portfolios from which they are one text, 0–1: two people's own words about one
   * trade share under 0.05, a template with own stations under 0.3.
   */
  linkTextLikenessMin: z.number().min(0.1).max(1).default(0.35),
  /** Words of one unbroken run that link two such texts although the rest differs. Forty are two long sentences. */
  linkTextRunMin: z.int().min(15).max(200).default(40),
  /**
   * The same share for introductions and letters. They are short, and courses and writing aids give out phrases, so that most of the
   * text must be the same.
   */
  linkShortTextLikenessMin: z.number().min(0.2).max(1).default(0.5),
  /**
   * Bits of 256 that two pictures may differ in and still look the same. Most copies that were scaled or saved again stay
   * within 16, strongly packed or small ones do not; of 7,140 pairs of drawn portraits the two most alike differ in 25.
   */
  linkPictureBitsMax: z.int().min(0).max(24).default(16),
  /** Dated jobs that each of two histories under one contact has and the other has not, from which they are two histories. */
  linkOtherJobsMin: z.int().min(1).max(5).default(2),
  /** Share of all candidates that show a value from which it is nobody's own: an office's number, a course's template, 0–1. */
  linkCommonShareMin: z.number().min(0.001).max(0.5).default(0.02),
  /** Candidates that must show it for that share to count. The largest published ring had 22 names, and seldom one contact for all. */
  linkCommonCasesMin: z.int().min(5).max(200).default(25),
  /** Candidates with one text of which they share only a part, from which that part is a template. */
  linkTemplateCasesMin: z.int().min(3).max(50).default(5),
  /** Cases that are read and compared word by word for one candidate, the rarest things first. */
  linkCasesMax: z.int().min(10).max(500).default(100),
  /**
   * Letters up to which a name is short. In few letters two names of other people are soon alike: a changed vowel, one letter, a shared
   * beginning. Nothing but their number counts.
   */
  namesakeShortLetters: z.int().min(4).max(40).default(12),
  /** Likeness from which a short name is said to be like another, 0–1: one letter of nine, a usual form, another order; no initial. */
  namesakeShortLikenessMin: z.number().min(0).max(1).default(0.88),
  /**
   * Days that start or end of one job must lie apart in two sources to be shown as a pair, whatever the shown months mean. Six months:
   * two are a slip of memory, and what lies between is common when dates are told by the year.
   */
  pairJobDatesDays: z.int().min(62).max(1_096).default(184),
  /** Days of one period that two sources must fill with two employers, or two schools. Half a year is more than notice and handing over. */
  pairSamePeriodDays: z.int().min(31).max(1_096).default(184),
  /** Days for which one source must tell two full-time jobs side by side. A quarter: notice, unused leave and rounded months fit in. */
  pairFullTimeDays: z.int().min(31).max(1_096).default(92),
  /** Days that the years of one course may lie apart in two sources. A year: the ceremony comes after the last examination. */
  pairStudyDays: z.int().min(31).max(1_830).default(366),
  /** How many times the other one a rate must be. Three: sites differ, fees are added, and an old page shows an old price. */
  pairRateTimes: z.int().min(2).max(20).default(3),
  /** Days after the last backup until a reminder is shown. */
  backupReminderDays: z.int().min(1).max(180).default(14),
});
export type Knobs = z.infer<typeof knobsSchema>;

export const defaultKnobs: Knobs = knobsSchema.parse({});
