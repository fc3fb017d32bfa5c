import { oneSource } from '../arguments.ts';
import { notToldWords, ownWords } from '../own-words.ts';
import { profileText } from '../profile-text.ts';
import { readSource } from '../read-source.ts';
import { jsonText, wrapped } from '../terminal-text.ts';

/** `read FILE`: the profile that was read from one file. */
export async function read(args: readonly string[]): Promise<string> {
  const { file, url, candidate, at, json } = oneSource(args);
  const read = await readSource(file, { id: 'source-1', readAt: at, url });
  const [source] = candidate === undefined ? [read] : await ownWords([read], candidate);
  const { profile, writersNotTold } = source ?? read;
  if (json) return jsonText(profile);
  return `${profileText(profile)}${writersNotTold === undefined ? '' : `${wrapped(`In this file ${notToldWords(writersNotTold)}`, 0)}\n`}`;
}
