import { z } from './zod.ts';

/** What kind of body published a claim, in falling order of what it takes to publish one. */
export const sourceKinds = [
  'court',
  'government-advisory',
  'sanctions-list',
  'vendor-report',
  'researcher',
  'news',
  'own-measurement',
] as const;

/** Where a claim was published, down to the heading or the paragraph. */
export const source = z.strictObject({
  kind: z.enum(sourceKinds),
  publisher: z.string().trim().min(2).max(160),
  title: z.string().trim().min(4).max(240),
  /** Left out only for our own measurements, whose place is this repository. */
  url: z
    .url({ protocol: /^https$/ })
    .max(500)
    .optional(),
  /** Day, month or year of publication. */
  published: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  /** The place in the document: a heading, a list, a count, in our words. */
  where: z.string().trim().min(4).max(300),
  /** Set when the claim is cited from others and nobody of us has read it in the document. Shown beside it. */
  unverified: z.literal(true).optional(),
});
export type Source = z.infer<typeof source>;

/** A document as it is cited again and again; each claim adds its place in it. */
export type Publication = Omit<Source, 'where'>;
