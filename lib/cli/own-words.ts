import { type KnownAs, whoseWords } from '../documents/whose-words.ts';
import type { SourceRead } from './read-source.ts';
import { oneLine } from './terminal-text.ts';

/**
 * One candidate's sources with nobody else's words in them: of a conversation only what the candidate wrote is left, and nothing
 * where it cannot be told who that is. The candidate is known by what the other sources show.
 *
 * @param sources   as they were read, every one as if all of it were the candidate's
 * @param candidate the name or the mailbox that the reviewer gave; it comes before what the sources show
 */
export async function ownWords(sources: readonly SourceRead[], candidate?: string): Promise<SourceRead[]> {
  const known = candidate === undefined ? knownFrom(sources) : { names: [candidate], mailboxes: [candidate] };
  const own: SourceRead[] = [];
  for (const { file, profile, conversation } of sources) {
    if (conversation === undefined) own.push({ file, profile });
    else {
      const whose = whoseWords(conversation.read, known);
      if (whose.is === 'own') own.push({ file, profile });
      else if (whose.is === 'writer') own.push({ file, profile: await conversation.as(whose.name) });
      else
        own.push({ file, profile: await conversation.as(null), writersNotTold: conversation.read.speakers.filter((name) => name !== '') });
    }
  }
  return own;
}

/** Why a source's words were not checked, and what to do. */
export const notToldWords = (writers: readonly string[], remedy = 'Say it with --candidate "NAME".'): string =>
  `what is written in it was not checked, because nobody has said which of its writers is the candidate: ${writers.slice(0, 10).map(oneLine).join(', ')}${writers.length > 10 ? ', …' : ''}. ${remedy}`;

/** The names and mailboxes of sources in which nobody converses. */
function knownFrom(sources: readonly SourceRead[]): KnownAs {
  const shown = sources
    .filter(({ conversation, profile }) => conversation === undefined && profile.readable)
    .flatMap(({ profile }) => profile.observations.filter(({ visible }) => visible));
  return {
    names: shown.flatMap(({ kind, value }) => (kind === 'display-name' ? [value] : [])),
    mailboxes: shown.flatMap(({ kind, value }) => (kind === 'email' ? [value] : [])),
  };
}
