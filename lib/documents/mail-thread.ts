import { dayOf, timeOf } from './chat-dates.ts';
import type { ChatMessage } from './chat-message.ts';

/**
 * The letters of an e-mail thread that was copied as text, newest first as they stand: blocks of `From:`, `Sent:`, `Subject:`, and
 * what is quoted below `On … wrote:`. `undefined` when the lines are no thread.
 */
export function mailThread(lines: readonly string[]): ChatMessage[] | undefined {
  const { letters, isThread } = lettersIn(lines);
  return isThread ? letters : undefined;
}

/** Whose words stand behind how many `>`; without a letter nobody says whose they are. */
type Frame = { depth: number; letter: ChatMessage | undefined };

/**
 * The letters in lines, and whether any head was seen; the letter above all heads has no name. What stands behind more `>` than its
 * writer's own words is somebody else's: it belongs to the head above it, and to nobody where there is none. An answer between
 * quoted lines goes back to the one who answers.
 */
export function lettersIn(lines: readonly string[]): { letters: ChatMessage[]; isThread: boolean } {
  const shown = shownLines(lines);
  const base = shown.reduce((least, { depth, isBlank }) => (isBlank ? least : Math.min(least, depth)), mostDepth);
  const letters: ChatMessage[] = [];
  const begin = (letter: Omit<ChatMessage, 'line' | 'text'>, index: number): ChatMessage => {
    letters.push({ ...letter, text: '', line: index + 1 });
    return letters.at(-1) as ChatMessage;
  };
  let own: ChatMessage | undefined;
  let frames: Frame[] = [];
  let isThread = false;
  for (let index = 0; index < shown.length; index++) {
    const { depth, text, isBlank, isBroken } = shown[index] as Shown;
    const head = headerBlock(lines, index) ?? quoteHead(lines, index);
    if (head || forwarded.test(text)) {
      isThread = true;
      const begun = head && begin(head.message, index);
      if (head) index += head.took - 1;
      const behind = Math.max(depth, shown[index]?.next ?? 0);
      frames = [...frames.filter((frame) => frame.depth < behind), { depth: behind, letter: begun }];
    } else if (isBlank) {
      const last = frames.at(-1)?.letter;
      if (last && last.text !== '') last.text += '\n';
    } else if (!isBroken && !divider.test(text)) {
      frames = frames.filter((frame) => frame.depth <= depth);
      if ((frames.at(-1)?.depth ?? base) < depth) frames.push({ depth, letter: undefined });
      else if (frames.length === 0) {
        own ??= begin({ from: '' }, index);
        frames.push({ depth, letter: own });
      }
      const letter = frames.at(-1)?.letter;
      if (letter) letter.text += `${letter.text === '' ? '' : '\n'}${text.trim()}`;
    }
  }
  return { letters: letters.map((letter) => ({ ...letter, text: letter.text.trim() })), isThread };
}

/**
 * A line without its `>`, how many those were, and how many the next words have. `isBroken`: it stands close between two lines that
 * have more, and may be the end of a quoted line that was broken over two: nobody's for sure.
 */
type Shown = { text: string; depth: number; next: number; isBlank: boolean; isBroken: boolean };

function shownLines(lines: readonly string[]): Shown[] {
  const shown = lines.map((line): Shown => {
    const text = bare(line);
    return {
      text,
      depth: line.slice(0, line.length - text.length).split('>').length - 1,
      next: 0,
      isBlank: text.trim() === '',
      isBroken: false,
    };
  });
  let next = 0;
  for (const [index, line] of [...shown.entries()].reverse()) {
    const [before, after] = [shown[index - 1], shown[index + 1]];
    line.next = next;
    line.isBroken = [before, after].every((each) => each !== undefined && !each.isBlank && each.depth > line.depth);
    if (!line.isBlank) next = line.depth;
  }
  return shown;
}

type Head = { message: Omit<ChatMessage, 'line'>; took: number };

/** `From:` with at least one more line of a letter's head near it. */
function headerBlock(lines: readonly string[], index: number): Head | undefined {
  const [, sender = ''] = from.exec(bare(lines[index] ?? '')) ?? [];
  if (sender === '') return undefined;
  let at = index + 1;
  let sent: string | undefined;
  let to = '';
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
    if (addressed.test(label)) to = value.trim();
  }
  return seen === 0
    ? undefined
    : { message: { ...senderOf(sender), ...(sent && whenOf(sent)), ...(to !== '' && { to }), text: '' }, took: at - index };
}

/** `On Mon, Mar 3, 2025 at 10:02 AM Mara Roe <mara@example.com> wrote:`, over one line or two. */
function quoteHead(lines: readonly string[], index: number): Head | undefined {
  const first = bare(lines[index] ?? '').trim();
  if (first.length > 300) return undefined;
  const [, undated = ''] = saysWrote.exec(first) ?? [];
  if (!quoteStart.test(first)) return undated === '' ? undefined : { message: { ...senderOf(undated), text: '' }, took: 1 };
  for (const took of [1, 2]) {
    const whole = took === 1 ? first : `${first} ${bare(lines[index + 1] ?? '').trim()}`;
    const groups = whole.length > 400 ? undefined : (wrote.exec(whole)?.groups ?? schrieb.exec(whole)?.groups);
    if (groups) return { message: { ...senderOf(groups['who'] ?? ''), ...whenOf(groups['when'] ?? ''), text: '' }, took };
  }
  return undated === '' ? undefined : { message: { ...senderOf(undated), text: '' }, took: 1 };
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

const mostDepth = 10;
const bare = (line: string): string => line.slice(0, 20_000).replace(/^(?:\s?>){1,10}\s?/, '');
const from = /^\s{0,4}\*?(?:from|von|de|da|od|van|от|від|发件人|差出人):\*?\s{0,8}(\S.{0,200})$/i;
const header =
  /^\s{0,4}\*?(from|to|cc|bcc|sent|date|subject|reply-to|von|an|gesendet|datum|betreff|de|à|envoyé|date d['’]envoi|objet|para|enviado|enviado el|fecha|asunto|data|assunto|da|a|inviato|oggetto|od|do|wysłano|temat|van|aan|verzonden|onderwerp|от|кому|отправлено|дата|тема):\*?\s{0,8}(.{0,300})$/i;
/** `From:` and `To:` alone are a period's ends as often as a letter's. */
const about =
  /^(?:sent|date|subject|gesendet|datum|betreff|envoyé|objet|enviado|fecha|asunto|assunto|inviato|oggetto|wysłano|temat|verzonden|onderwerp|отправлено|тема)/i;
const addressed = /^(?:to|an|à|para|a|do|aan|кому)$/i;
const quoteStart = /^(?:on|am|le|el|em|il|w dniu|dnia|op)\s.{5,}/i;
const wrote =
  /^(?:on|le|el|em|il(?: giorno)?|w dniu|dnia|op)\s(?<when>.{6,80}?\d{1,2}[:.]\d{2}(?::\d{2})?(?:[\s\u202f]?[ap]\.?m\.?)?),?\s(?:schreef\s|napisał\(?a?\)?\s)?(?<who>\S.{1,160}?)\s?(?:wrote|a écrit|escribió|escreveu|ha scritto|napisał(?:\(?a\)?)?|schreef)?\s?:$/iu;
/** The head of a quoted letter in any other form: its writer's mailbox in angle brackets, and a colon at the end. */
const saysWrote = /(?:^|[,;\d]\s)([^,;<>\d][^,;<>]{0,100}<[^<>@\s]{1,64}@[^<>@\s]{3,190}>)[)\s]{0,3}(?:\p{L}{1,20}\s?){0,3}[:：]$/u;
const schrieb = /^am\s(?<when>.{6,60}?\d{1,2}[:.]\d{2}(?: uhr)?)\s(?:schrieb)\s(?<who>\S.{1,160}?)\s?:$/iu;
const divider = /^\s{0,4}(?:_{10,80}|-{5,80})\s{0,4}$/;
/** Where a letter that is passed on begins, whoever wrote it. */
const forwarded =
  /^\s{0,4}(?:-{2,12}\s?(?:original message|forwarded message|forwarded by [^-]{1,80}|ursprüngliche nachricht|weitergeleitete nachricht|message d['’]origine|message transféré|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|mensagem (?:original|encaminhada)|пересылаемое сообщение)\s?-{2,12}|begin forwarded message:|anfang der weitergeleiteten nachricht:|début du message (?:réexpédié|transféré)\s?:|inicio del mensaje reenviado:)\s{0,4}$/i;
