import { slugBefore } from './slug.ts';

/** Lists of a profile that the site shows whole on pages of their own, by the last word of the address. */
export const detailParts = ['experience', 'education', 'skills', 'certifications', 'languages', 'projects'] as const;
export type DetailPart = (typeof detailParts)[number];

/** Which list the page is, or undefined on every other page. */
export function detailPartOf(url: URL): DetailPart | undefined {
  const last = /\/details\/([a-z]{1,30})\/?$/i.exec(url.pathname)?.[1]?.toLowerCase();
  return detailParts.find((part) => part === last);
}

/** Whose list the address is: `/in/mara-example/details/skills/`. */
export const detailSubject = (part: DetailPart) => (url: URL) =>
  detailPartOf(url) === part ? slugBefore(url, /^\/details\/[a-z]{1,30}\/?$/i) : undefined;
