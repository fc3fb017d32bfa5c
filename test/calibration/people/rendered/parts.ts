import type { RawProfile } from '../../../../lib/core/model/raw-profile.ts';

/** The values of a source by kind, as text and as records of text. */
export type Parts = { text: (kind: string) => string | undefined; all: (kind: string) => Record<string, string>[] };

/** What a source shows, looked up by kind; a plain text is the record `{ text }`. */
export function partsOf({ observations }: RawProfile): Parts {
  const all = (kind: string) =>
    observations
      .filter((observation) => observation.kind === kind)
      .map(({ value }) => (typeof value === 'string' ? { text: value } : (value as Record<string, string>)));
  return { all, text: (kind) => all(kind)[0]?.['text'] };
}

/** Text as it stands in a page. */
export const escaped = (text: string | undefined): string =>
  (text ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
