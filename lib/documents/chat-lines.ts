import type { RawObservation } from '../core/model/raw-profile.ts';
import { looksLikeName } from './looks-like-name.ts';
import { observed } from './raw-document.ts';

/** One line of a conversation, with what followed it before the next one began. */
type ChatLine = { from: string; text: string; line: number };

/**
 * The messages of a pasted conversation: `[10:02] Mara: …`, `12/11/26, 10:02 - Mara: …`, or `Mara — 10:02 AM` above the words.
 * `undefined` unless at least two lines begin like that. Lines of "You" and "Me" are marked as the reviewer's own.
 *
 * @param candidate the writer who is the candidate: then only that writer's lines become messages
 */
export function readChat(
  lines: readonly string[],
  candidate?: string,
): { found: RawObservation[]; notices: string[]; speakers: string[] } | undefined {
  const chat: ChatLine[] = [];
  for (const [index, line] of lines.entries()) {
    const head = chatHead(line);
    const last = chat.at(-1);
    if (head) chat.push({ ...head, line: index + 1 });
    else if (last && line.trim() !== '') last.text += `${last.text === '' ? '' : '\n'}${line.trim()}`;
  }
  if (chat.length < 2) return undefined;
  const speakers = [...new Set(chat.map(({ from }) => from))];
  const chosen = candidate !== undefined && speakers.includes(candidate) ? candidate : undefined;
  const told = chosen === undefined ? chat : chat.filter(({ from }) => from === chosen);
  const writers = new Set(chosen === undefined ? speakers.filter((from) => !isReviewer(from)) : [chosen]);
  const messages = told.flatMap(
    ({ from, text, line }) =>
      observed('message', { text, from: from !== chosen && isReviewer(from) ? 'me' : from }, `${from}: ${text}`, `line ${line}`) ?? [],
  );
  const [only] = writers;
  const first = chat.find(({ from }) => from === only);
  const name =
    writers.size === 1 && only && first && looksLikeName(only) ? observed('display-name', only, only, `line ${first.line}`) : undefined;
  return {
    found: [...(name ? [name] : []), ...messages.filter(({ value }) => typeof value !== 'string' && value['text'] !== undefined)],
    notices: writers.size > 1 ? ['several-writers'] : [],
    speakers,
  };
}

function chatHead(line: string): { from: string; text: string } | undefined {
  if (line.length > 22_000) return undefined;
  const [, before, text] = inline.exec(line) ?? [];
  if (before !== undefined) return { from: before.trim(), text: (text ?? '').trim() };
  const above = heading.exec(line)?.[1]?.trim();
  return above === undefined ? undefined : { from: above, text: '' };
}

const isReviewer = (from: string): boolean =>
  /^(?:you|me|ich|moi|yo|io|ja|я)$|\b(?:recruiter|interviewer|hiring manager|client)\b/i.test(from);

const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[\s\u202f]?[ap]\.?m\.?)?`;
const inline = new RegExp(
  String.raw`^\s{0,4}\u200e?\[?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s)?${time}\]?(?:\s[-–—])?\s{1,3}([^:\[\]]{1,60}):\s{0,3}(.{0,20000})$`,
  'i',
);
const heading = new RegExp(
  String.raw`^\s{0,4}([\p{L}][\p{L}\p{M}.'’ -]{1,50}?)\s{0,3}(?:[-–—,·|]\s{0,3}|\[|\s{2}|\()(?:(?:today|yesterday)(?: at)? )?${time}[\])]?\s{0,4}$`,
  'iu',
);
