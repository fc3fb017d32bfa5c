import type { LinkOpinion } from '../core/model/link-opinion.ts';
import type { Database } from '../store/database.ts';
import { homeOfCase } from '../store/home-of-case.ts';

/** The reviewer's words on pairs of cases; of a case that was joined into another since, the word is one on that one. */
export async function wordsAtHome(database: Database, words: readonly LinkOpinion[]): Promise<LinkOpinion[]> {
  const judged = [...new Set(words.map(({ otherCase }) => otherCase))];
  const homes = await Promise.all(judged.map((id) => homeOfCase(database, id)));
  const home = new Map(judged.flatMap((id, at) => (homes[at] === undefined ? [] : [[id, homes[at]] as const])));
  return words.map((word) => ({ ...word, otherCase: home.get(word.otherCase) ?? word.otherCase }));
}
