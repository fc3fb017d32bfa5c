import { type Link, link } from './link.ts';
import { type Observable, type ObservedValue, observables } from './observation.ts';
import { z } from './zod.ts';

/** One account or document in an example: values by kind. `read-at` is the day on which it was read. */
export type ExampleProfile = { [K in Observable]?: ObservedValue<K>[] } & {
  /** Kinds whose place is there and empty; kinds named neither here nor above are missing. */
  empty?: Observable[];
  /** ISO day, for measures that count from the reading; 2026-11-01 when left out. */
  readOn?: string;
  /** `site:subject`, `document:cv.pdf` for a document; made up per profile when left out. */
  account?: string;
  /** The address of the page, where it tells something: which repository a list of commits is of. */
  url?: string;
};

/** What the example's candidate shares with another one; the rest of a {@link Link} is made up. */
export type ExampleLink = Pick<Link, 'by' | 'names' | 'kind' | 'quote'> & { otherCase?: string; daysApart?: number };

/**
 * A small case with the answer it must get. Two profiles with one `account` are two visits. `links` is what the comparison of
 * candidates found, an empty one that it found nothing; left out, none was made.
 */
export type Example = { because: string; profiles: ExampleProfile[]; links?: ExampleLink[] };

const exampleProfile = z.strictObject({
  ...Object.fromEntries(
    Object.entries(observables).map(([kind, schema]) => [
      kind,
      z
        .array(schema as z.ZodType)
        .min(1)
        .optional(),
    ]),
  ),
  empty: z.array(z.enum(Object.keys(observables) as [Observable, ...Observable[]])).optional(),
  readOn: z.iso.date().optional(),
  account: z.string().optional(),
  url: z
    .url({ protocol: /^https$/ })
    .max(500)
    .optional(),
}) as unknown as z.ZodType<ExampleProfile>;
const exampleLink = link.pick({ by: true, names: true, kind: true, quote: true }).extend({
  otherCase: link.shape.otherCase.optional(),
  daysApart: link.shape.daysApart.optional(),
});
/** Schema of an {@link Example}. */
export const exampleSchema: z.ZodType<Example> = z.strictObject({
  because: z.string().min(15).max(300),
  profiles: z.array(exampleProfile).min(1).max(6),
  links: z.array(exampleLink).max(12).optional(),
});
