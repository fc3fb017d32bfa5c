import { dayOf, timeOf } from './chat-dates.ts';
import type { ChatMessage } from './chat-message.ts';

/**
 * The letters of an e-mail thread that was copied as text, newest first as they stand: blocks of `From:`, `Sent:`, `Subject:`, and
 * what is quoted below `On … wrote:`. `undefined` when the lines are no thread.
 */
export function mailThread(lines: readonly string[]): ChatMessage[] | undefined {
  const messages: ChatMessage[] = [];
  let isThread = false;
  for (let index = 0; index < lines.length; index++) {
    const head = headerBlock(lines, index) ?? quoteHead(lines, index);
    const last = messages.at(-1);
    if (head) {
      isThread = true;
      messages.push({ ...head.message, line: index + 1 });
      index += head.took - 1;
    } else if (last) {
      const text = bare(lines[index] ?? '');
      if (!divider.test(text)) last.text += `${last.text === '' ? '' : '\n'}${text.trim()}`;
    } else if ((lines[index] ?? '').trim() !== '') messages.push({ from: '', text: bare(lines[index] ?? '').trim(), line: index + 1 });
  }
  return isThread ? messages.map((message) => ({ ...message, text: message.text.trim() })) : undefined;
}

type Head = { message: Omit<ChatMessage, 'line'>; took: number };

/** `From:` with at least one more line of a letter's head near it. */
function headerBlock(lines: readonly string[], index: number): Head | undefined {
  const [, sender = ''] = from.exec(bare(lines[index] ?? '')) ?? [];
  if (sender === '') return undefined;
  let at = index + 1;
  let sent: string | undefined;
  let seen = 0;
  for (; at < lines.length && at < index + 10; at++) {
    const line = bare(lines[at] ?? '');
    const [, label = '', value = ''] = header.exec(line) ?? [];
    if (label === '') break;
    if (about.test(label) || sender.includes('@')) seen++;
    if (
      /^(?:sent|date|gesendet|datum|envoyé|date d['’]envoi|enviado|enviado el|fecha|data|inviato|wysłano|verzonden|отправлено|дата)$/i.test(
        label,
      )
    )
      sent = value;
  }
  return seen === 0 ? undefined : { message: { ...senderOf(sender), ...(sent && whenOf(sent)), text: '' }, took: at - index };
}

/** `On Mon, Mar 3, 2025 at 10:02 AM Mara Roe <mara@example.com> wrote:`, over one line or two. */
function quoteHead(lines: readonly string[], index: number): Head | undefined {
  const first = bare(lines[index] ?? '').trim();
  if (first.length > 300 || !quoteStart.test(first)) return undefined;
  for (const took of [1, 2]) {
    const whole = took === 1 ? first : `${first} ${bare(lines[index + 1] ?? '').trim()}`;
    const groups = whole.length > 400 ? undefined : (wrote.exec(whole)?.groups ?? schrieb.exec(whole)?.groups);
    if (groups) return { message: { ...senderOf(groups['who'] ?? ''), ...whenOf(groups['when'] ?? ''), text: '' }, took };
  }
  return undefined;
}

function senderOf(shown: string): { from: string; mail?: string } {
  const mail = /[\w.+%-]{1,64}@[\w.-]{3,190}\w/.exec(shown)?.[0];
  const from = shown
    .replace(/[<([]?(?:mailto:)?[\w.+%-]{1,64}@[\w.-]{3,190}[>)\]]{0,2}/g, '')
    .replace(/^["'\s,]{1,4}|["'\s,<>[\]]{1,6}$/g, '')
    .trim();
  return { from: (from || mail || '').slice(0, 60), ...(mail && { mail }) };
}

function whenOf(shown: string): { at?: string } {
  const found =
    /^(.{3,60}?)(?:,? (?:at|um|à|a las|às|alle|o|om|в) |,? )(\d{1,2}[:.]\d{2}(?::\d{2})?(?:[\s\u202f]?[ap]\.?m\.?)?)(?!\d)/iu.exec(
      shown.trim(),
    );
  const day = dayOf(
    (found?.[1] ?? '').replace(/^\p{L}{2,12}\.?,?\s(?=\p{L}|\d)/u, (word) =>
      /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(word) ? word : '',
    ),
    undefined,
  );
  const time = timeOf(found?.[2] ?? '');
  return day && time ? { at: `${day}T${time}` } : {};
}

const bare = (line: string): string => line.slice(0, 20_000).replace(/^(?:\s?>){1,10}\s?/, '');
const from = /^\s{0,4}\*?(?:from|von|de|da|od|van|от|від|发件人|差出人):\*?\s{0,8}(\S.{0,200})$/i;
const header =
  /^\s{0,4}\*?(from|to|cc|bcc|sent|date|subject|reply-to|von|an|gesendet|datum|betreff|de|à|envoyé|date d['’]envoi|objet|para|enviado|enviado el|fecha|asunto|data|assunto|da|a|inviato|oggetto|od|do|wysłano|temat|van|aan|verzonden|onderwerp|от|кому|отправлено|дата|тема):\*?\s{0,8}(.{0,300})$/i;
/** `From:` and `To:` alone are a period's ends as often as a letter's. */
const about =
  /^(?:sent|date|subject|gesendet|datum|betreff|envoyé|objet|enviado|fecha|asunto|assunto|inviato|oggetto|wysłano|temat|verzonden|onderwerp|отправлено|тема)/i;
const quoteStart = /^(?:on|am|le|el|em|il|w dniu|dnia|op)\s.{5,}/i;
const wrote =
  /^(?:on|le|el|em|il(?: giorno)?|w dniu|dnia|op)\s(?<when>.{6,80}?\d{1,2}[:.]\d{2}(?::\d{2})?(?:[\s\u202f]?[ap]\.?m\.?)?),?\s(?:schreef\s|napisał\(?a?\)?\s)?(?<who>\S.{1,160}?)\s?(?:wrote|a écrit|escribió|escreveu|ha scritto|napisał(?:\(?a\)?)?|schreef)?\s?:$/iu;
const schrieb = /^am\s(?<when>.{6,60}?\d{1,2}[:.]\d{2}(?: uhr)?)\s(?:schrieb)\s(?<who>\S.{1,160}?)\s?:$/iu;
const divider =
  /^\s{0,4}(?:-{2,12}\s?(?:original message|forwarded message|ursprüngliche nachricht|message d['’]origine|mensaje original|messaggio originale)\s?-{2,12}|_{10,80}|-{5,80})\s{0,4}$/i;
