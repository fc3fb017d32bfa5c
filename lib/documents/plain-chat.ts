import type { ChatMessage } from './chat-message.ts';
import { isCandidate, isReviewer } from './chat-writer.ts';
import { fieldOfLabel } from './labelled-lines.ts';
import { looksLikeName } from './looks-like-name.ts';

/**
 * A conversation that was typed off or copied without its times: `Maria: …` and `Lena: …` in turn. `undefined` for labelled fields, a
 * list, or a text in parts: it begins with a writer, two or three people write in turn, or one who hires, and somebody asks or greets.
 */
export function plainChat(lines: readonly string[]): ChatMessage[] | undefined {
  const messages: ChatMessage[] = [];
  for (const [index, line] of lines.slice(0, mostLines).entries()) {
    const [, from = '', text = ''] = said.exec(line) ?? [];
    const last = messages.at(-1);
    if (isWriter(from)) messages.push({ from, text: text.trim(), line: index + 1 });
    else if (line.trim() !== '' && last === undefined) return undefined;
    else if (last && line.trim() !== '') last.text += `\n${line.trim()}`;
  }
  const writers = [...new Set(messages.map(({ from }) => from))];
  if (writers.length < 2 || writers.length > mostWriters) return undefined;
  const isTalk = messages.some(({ text }) => /\?(?:\s|$)/.test(text) || opening.test(text));
  const isInTurn = messages.some(({ from }, at) => at >= 2 && messages[at - 1]?.from !== from && messages[at - 2]?.from === from);
  const isHiring = writers.some((writer) => isReviewer(writer) && (writer.includes(' ') || isTalk));
  return isHiring || (isTalk && isInTurn && writers.some((writer) => writer.includes(' ') || messages.length > 3)) ? messages : undefined;
}

function isWriter(label: string): boolean {
  if (label === '' || parts.test(label)) return false;
  if (isReviewer(label) || isCandidate(label)) return true;
  return fieldOfLabel(label) === undefined && (looksLikeName(label) || /^(?:\p{Lu}[\p{Ll}\p{M}]{1,20}|\p{Lo}{2,6})$/u.test(label));
}

const said = /^\s{0,4}([\p{L}][\p{L}\p{M}.'’() -]{1,40}?)\s?[:：]\s{1,4}(\S.{0,20000})$/u;
const opening = /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|thanks|thank you|sure|yes|no|ok(?:ay)?|sorry|please)\b/i;
/** What stands before a colon in a text's own parts and in lists of skills, and is nobody's name. */
const parts =
  /^(?:situation|task|action|result|challenge|solution|problem|approach|impact|outcome|goal|context|background|company|client|customer|employer|team|project|product|technolog(?:y|ies)|tech|stack|tools?|environment|responsibilities|achievements?|duties|notes?|question|answer|pros?|cons?|before|after|today|yesterday|blockers?|strengths?|weakness(?:es)?|example|summary|conclusion|subject|re|fwd|from|to|cc|date|languages?|frameworks?|libraries|databases?|frontend|backend|cloud|devops|testing|methods?|certifications?|hobbies|interests|references?|availability|salary|experience|education|warning|error|info|step|phase|stage|week|day|month|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i;
const mostWriters = 4;
const mostLines = 20_000;
