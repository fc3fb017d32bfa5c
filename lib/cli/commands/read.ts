import { oneSource } from '../arguments.ts';
import { profileText } from '../profile-text.ts';
import { readSource } from '../read-source.ts';
import { jsonText } from '../terminal-text.ts';

/** `read FILE`: the profile that was read from one file. */
export async function read(args: readonly string[]): Promise<string> {
  const { file, url, at, json } = oneSource(args);
  const { profile } = await readSource(file, { id: 'source-1', readAt: at, url });
  return json ? jsonText(profile) : profileText(profile);
}
