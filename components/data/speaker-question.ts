import type { RawProfile } from '../../lib/core/model/raw-profile.ts';
import type { Writing } from '../../lib/documents/document-read.ts';
import { fittingWriter, whoseWords } from '../../lib/documents/whose-words.ts';
import type { Speaker, SpeakerQuestion } from './document-row.ts';

/** What a reader gives for a file or a text: see `lib/documents/document-read.ts`. */
export type ReadDocument = { raw: RawProfile; text: string; speakers: readonly string[]; writing?: Writing };

/** Characters of the line that a writer is told by. */
const exampleLength = 120;

/**
 * The question who of a conversation's writers is the candidate; `undefined` where there is nothing to ask. An only writer is asked
 * about too, where the words may be those of whoever wrote to the candidate. A writer is called likely only when no other one's name
 * can be that of the case too.
 */
export function speakerQuestion(read: ReadDocument, caseTitle: string | undefined): SpeakerQuestion | undefined {
  const { raw, text, speakers } = read;
  const known = { names: caseTitle === undefined ? [] : [caseTitle], mailboxes: [] };
  if (!raw.readable || (speakers.length < 2 && whoseWords(read, known).is === 'own')) return undefined;
  const likely = fittingWriter(read, known);
  return {
    speakers: speakers.map((name): Speaker => ({ name, example: exampleOf(name, raw, text) })),
    ...(likely === undefined ? {} : { likely }),
  };
}

function exampleOf(name: string, raw: RawProfile, text: string): string {
  const message = raw.observations.find(
    ({ kind, value }) => kind === 'message' && typeof value !== 'string' && (value['from'] ?? '') === name,
  );
  const own = message === undefined || typeof message.value === 'string' ? undefined : message.value['text'];
  return (own ?? lineAfter(name, text)).replace(/\s+/g, ' ').trim().slice(0, exampleLength);
}

/** What follows a writer's name where it first stands, on its line or on the next one. */
function lineAfter(name: string, text: string): string {
  const at = text.indexOf(name);
  if (at < 0) return '';
  const [same = '', next = ''] = text.slice(at + name.length, at + name.length + 2_000).split('\n');
  const beside = same.replace(/^[^:]{0,40}:\s/, '').trim();
  return /\p{L}{2}/u.test(beside) ? beside : next;
}
