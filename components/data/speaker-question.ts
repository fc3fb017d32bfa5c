import type { RawProfile } from '../../lib/core/model/raw-profile.ts';
import { compareNames } from '../../lib/core/text/person-name.ts';
import type { Speaker, SpeakerQuestion } from './document-row.ts';

/** What a reader gives for a file or a text: see `lib/documents/document-read.ts`. */
export type ReadDocument = { raw: RawProfile; text: string; speakers: readonly string[] };

/** Characters of the line that a writer is told by. */
const exampleLength = 120;

/**
 * The question who of a conversation's writers is the candidate; `undefined` where there is nothing to ask. A writer is
 * called likely only when no other one's name can be that of the case too.
 */
export function speakerQuestion({ raw, text, speakers }: ReadDocument, caseTitle: string | undefined): SpeakerQuestion | undefined {
  if (!raw.readable || speakers.length < 2) return undefined;
  const named = caseTitle === undefined ? [] : speakers.filter((speaker) => compareNames(caseTitle, speaker) === 'same');
  return {
    speakers: speakers.map((name): Speaker => ({ name, example: exampleOf(name, raw, text) })),
    ...(named.length === 1 && named[0] !== undefined ? { likely: named[0] } : {}),
  };
}

/** A conversation in which nobody is the candidate: what was said in it is nobody's here, and only what the file says of itself is left. */
export function withoutSpeakers(read: ReadDocument): ReadDocument {
  const observations = read.raw.observations.filter(({ kind }) => /^(?:document|picture|embedded|hidden)-/.test(kind));
  const notices = read.raw.notices.filter((notice) => !notice.startsWith('several-'));
  return { ...read, raw: { ...read.raw, observations, notices } };
}

function exampleOf(name: string, raw: RawProfile, text: string): string {
  const message = raw.observations.find(({ kind, value }) => kind === 'message' && typeof value !== 'string' && value['from'] === name);
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
