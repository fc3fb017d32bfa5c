import { existsSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { isPage } from '../../../lib/cli/read-source.ts';
import type { CorpusCounts } from './corpus.ts';

/** A file of a corpus: a page or a document of one person, and the day of which it is. */
export type CorpusFile = Pick<CorpusCounts, 'source' | 'region' | 'people'> & { path: string; readAt: string };

const sources = [
  { folder: 'html/linkedin_scoutr', source: 'LinkedIn pages as saved by a test suite', region: 'several countries', readAt: '2024-01-01' },
  { folder: 'cv_arefin', source: 'Curricula of all trades (PDF and Word)', region: 'mixed, mostly South Asia', readAt: '2022-01-01' },
  { folder: 'cv_misc/jaijanyani', source: 'Curricula of finance', region: 'Singapore', readAt: '2018-06-01' },
  { folder: 'cv_misc/fresh_json', source: 'Sample résumés as JSON', region: 'samples', readAt: '2016-01-01' },
] as const;

/** Every page and document below a corpus folder, by its source. */
export function corpusFiles(folder: string): CorpusFile[] {
  return sources.flatMap(({ folder: below, source, region, readAt }) => {
    const root = join(folder, below);
    if (!existsSync(root)) return [];
    return readdirSync(root, { recursive: true })
      .map((name) => join(root, String(name)))
      .filter((path) => statSync(path).isFile() && (isPage(path) || endings.includes(extname(path).toLowerCase())))
      .sort()
      .map((path): CorpusFile => ({ path, source, region, people: 'ordinary', readAt: `${readAt}T12:00:00Z` }));
  });
}

const endings = ['.pdf', '.docx', '.txt', '.json'];
