import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Profile } from '../core/model/profile.ts';
import { notToldWords, ownWords } from './own-words.ts';
import { readSource, type SourceRead } from './read-source.ts';
import { filesIn, isSource } from './source-files.ts';
import { oneLine } from './terminal-text.ts';
import { Unusable } from './unusable.ts';
import { unreadableWords } from './words.ts';

/** A candidate of a roster: what their files were read as. */
export type RosterCandidate = { id: string; title: string; profiles: Profile[]; fileOf: Map<string, string> };

/** The candidates of a roster, and the files that could not be read, each with the reason. */
export type Roster = { candidates: RosterCandidate[]; unread: { file: string; why: string }[] };

/**
 * Reads every file as a candidate of its own; of a folder every file in it, and every folder within it as one candidate with all its
 * files. What cannot be read is named, since one broken file must not keep a thousand others from being compared.
 *
 * @throws Unusable when a name is neither a file nor a folder, or when there are too many
 */
export async function readRoster(names: readonly string[], readAt: string): Promise<Roster> {
  const groups = names.flatMap(groupsOf);
  if (groups.length > mostCandidates) throw new Unusable(`These are more than ${mostCandidates} candidates. Compare them in parts.`);
  const roster: Roster = { candidates: [], unread: [] };
  for (const [nth, { name, files }] of groups.entries()) {
    const id = `candidate-${nth + 1}`;
    const read = await withOwnWords(await sourcesOf(id, files, readAt, roster.unread), roster.unread);
    if (read.length === 0) continue;
    const profiles = read.map(({ profile }) => profile);
    const shown = profiles.flatMap(({ observations }) => observations.filter(({ kind, visible }) => kind === 'display-name' && visible));
    const title = oneLine(String(shown[0]?.value ?? '')).slice(0, 200);
    roster.candidates.push({
      ...{ id, profiles, title: title === '' ? name : `${title} (${name})` },
      fileOf: new Map(read.map(({ file, profile }) => [profile.account, file])),
    });
  }
  return roster;
}

/** Of a conversation only the candidate's words; a lone letter is its sender's, since it stands for a candidate here. */
async function withOwnWords(read: readonly SourceRead[], unread: Roster['unread']): Promise<SourceRead[]> {
  const [first] = read;
  if (read.length === 1 && first?.conversation?.read.speakers.length === 1) return [first];
  const own = await ownWords(read);
  for (const { file, writersNotTold } of own)
    if (writersNotTold) unread.push({ file, why: notToldWords(writersNotTold, 'Put a résumé beside it.') });
  return own.filter(({ writersNotTold }) => writersNotTold === undefined);
}

async function sourcesOf(id: string, files: readonly string[], readAt: string, unread: Roster['unread']) {
  const read: SourceRead[] = [];
  for (const [nth, file] of files.entries()) {
    try {
      const source = await readSource(file, { id: `${id}/${nth + 1}`, readAt });
      if (source.profile.readable) read.push(source);
      else unread.push({ file, why: unreadableWords[source.profile.reason ?? 'not-a-profile'] });
    } catch (cause) {
      if (!(cause instanceof Unusable)) throw cause;
      unread.push({ file, why: cause.message });
    }
  }
  return read;
}

function groupsOf(name: string): { name: string; files: string[] }[] {
  if (!existsSync(name)) throw new Unusable(`There is no file or folder “${oneLine(name)}”.`);
  if (!statSync(name).isDirectory()) return [{ name: basename(name), files: [name] }];
  const entries = readdirSync(name, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(name, entry.name);
    if (!entry.isDirectory()) return isSource(entry.name) ? [{ name: entry.name, files: [path] }] : [];
    return [{ name: entry.name, files: filesIn(path) }];
  });
}

const mostCandidates = 20_000;
