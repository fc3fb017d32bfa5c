import type { RawObservation } from '../core/model/raw-profile.ts';
import { dayHeader, dayOf, dayOrder, timeOf } from './chat-dates.ts';
import { headAt } from './chat-heads.ts';
import type { ChatMessage } from './chat-message.ts';
import { isReviewer } from './chat-writer.ts';
import type { Writing } from './document-read.ts';
import { looksLikeName } from './looks-like-name.ts';
import { mailThread } from './mail-thread.ts';
import { plainChat } from './plain-chat.ts';
import { observed } from './raw-document.ts';

/** What a conversation says about the candidate, and everybody who writes in it. */
export type ChatRead = { found: RawObservation[]; notices: string[]; speakers: string[]; writing: Writing };

/**
 * The messages of a conversation or an e-mail thread that was copied as text. `undefined` unless at least two messages begin in a
 * form that is known, or one letter with its head. Lines of "You" and "Me" are marked as the reviewer's own.
 *
 * @param candidate the writer who is the candidate: then only that writer's lines become messages
 */
export function readChat(lines: readonly string[], candidate?: string): ChatRead | undefined {
  const messages = chatMessages(lines) ?? mailThread(lines) ?? plainChat(lines);
  if (!messages) return undefined;
  // The letter above all heads has a writer too, and where others are named it is not said which of them.
  const speakers = [...new Set(messages.filter(({ from, text }) => from !== '' || text !== '').map(({ from }) => from))];
  const chosen = candidate !== undefined && speakers.includes(candidate) ? candidate : undefined;
  const told = chosen === undefined ? messages : messages.filter(({ from }) => from === chosen);
  const writers = new Set(chosen === undefined ? speakers.filter((from) => !isReviewer(from)) : [chosen]);
  const found = told.flatMap(({ from, text, line, at }) => {
    const by = from === '' ? {} : { from: from !== chosen && isReviewer(from) ? 'me' : from };
    return text === '' ? [] : (observed('message', { text, ...by, ...(at && { at }) }, `${from}: ${text}`, `line ${line}`) ?? []);
  });
  const writing = {
    mailboxes: messages.flatMap(({ from, mail }) => (mail === undefined ? [] : [{ of: from, mail }])).slice(0, mostMailboxes),
    sentTo: messages.flatMap(({ to }) => to ?? []).slice(0, mostMailboxes),
  };
  return { found: [...writerOf(messages, writers), ...found], notices: writers.size > 1 ? ['several-writers'] : [], speakers, writing };
}

/** Who the candidate is, where only one writer can be the candidate: the name, and the mailbox of a letter's head. */
function writerOf(messages: readonly ChatMessage[], writers: ReadonlySet<string>): RawObservation[] {
  const [only] = writers;
  const first = messages.find(({ from }) => from === only);
  if (writers.size !== 1 || only === undefined || !first) return [];
  const mail = messages.find(({ from, mail: box }) => from === only && box !== undefined)?.mail;
  const where = `line ${first.line}`;
  const name = looksLikeName(only) ? observed('display-name', only, only, where) : undefined;
  return [name, mail === undefined ? undefined : observed('email', mail, `${only} ${mail}`, where)].filter((one) => one !== undefined);
}

type Found = ChatMessage & { day?: string | undefined; time?: string | undefined };

function chatMessages(lines: readonly string[]): ChatMessage[] | undefined {
  const chat: Found[] = [];
  const days: string[] = [];
  let under: string | undefined;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const last = chat.at(-1);
    const head = headAt(lines, index);
    const header = head ? undefined : dayHeader(line);
    if (head) {
      if (head.day) days.push(head.day);
      chat.push({ from: head.from, text: head.text, line: index + 1, day: head.day ?? under, time: head.time });
      index += head.took - 1;
    } else if (header) under = header.day;
    else if (last && line.trim() !== '' && !furniture.test(line)) last.text += `${last.text === '' ? '' : '\n'}${line.trim()}`;
  }
  if (chat.length < 2) return undefined;
  const order = dayOrder(days);
  return chat
    .filter(({ text }) => !furniture.test(text))
    .map(({ day, time, ...message }) => {
      const date = day === undefined ? undefined : dayOf(day, order);
      const clock = time === undefined ? undefined : timeOf(time);
      return date && clock ? { ...message, at: `${date}T${clock}` } : message;
    });
}

const mostMailboxes = 200;

/** What the programs write between the lines and nobody has said. */
const furniture =
  /^\s{0,4}(?:<?(?:media|image|video|audio|sticker|gif|document|contact card) omitted>?|<media omitted>|this message was deleted|you deleted this message|messages and calls are end-to-end encrypted.{0,200}|view .{1,60}['’]s profile.{0,80}|.{1,60} sent the following messages? at .{1,40}|\(?edited\)?|seen|delivered|new messages?|\d{1,3} repl(?:y|ies)|photo|sticker)\s{0,4}$/i;
