import { readFileSync } from 'node:fs';
import type { Serve } from './rig.ts';

/** A page about an invented person, served at an address that a real profile could have. */
export type SamplePage = { site: string; url: string; file: string; person: string };

const page = (site: string, slug: string, person: string): SamplePage => {
  const file = `test/e2e/pages/${slug}.html`;
  // The first line of every page names its address.
  const url = /<!--\s*(\S+)/.exec(readFileSync(file, 'utf8'))?.[1];
  if (url === undefined) throw new Error(`${file} does not name its address in its first line.`);
  return { site, url, file, person };
};

/** One invented candidate on three sites, who gives several reasons to ask. The first is the demo's. */
export const candidatePages = [
  page('Upwork', 'upwork-corin-sollander', 'Corin S.'),
  page('LinkedIn', 'linkedin-corin-sollander', 'Corin Sollander'),
  page('GitHub', 'github-corin-sollander', 'Corin Sollander'),
] as const;

/** One invented candidate on the same sites, with nothing to ask about. */
export const plainPages = [
  page('Upwork', 'upwork-ottilie-marchetti', 'Ottilie M.'),
  page('LinkedIn', 'linkedin-ottilie-marchetti', 'Ottilie Marchetti'),
  page('GitHub', 'github-ottilie-marchetti', 'Ottilie Marchetti'),
] as const;

/** Serves the sample pages at their addresses, as `dress` hands them on; pictures and icons of them are empty. */
export function serveSamples(dress: (markup: string) => string = (markup) => markup): Serve {
  const pages = new Map([...candidatePages, ...plainPages].map(({ url, file }) => [url, file]));
  return (url) => {
    if (url.pathname === '/favicon.ico') return '';
    const file = pages.get(url.href);
    return file === undefined ? undefined : dress(readFileSync(file, 'utf8'));
  };
}
