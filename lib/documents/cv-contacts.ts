import type { RawObservation } from '../core/model/raw-profile.ts';
import { asTyped, writtenOutAddress } from '../core/text/email.ts';
import type { CvLine } from './cv-lines.ts';
import { observed } from './raw-document.ts';

/** The mailboxes and numbers in the candidate's own part of a résumé: its head, its contacts, its form at the end. */
export function cvContacts(lines: readonly CvLine[]): RawObservation[] {
  return lines.flatMap((line, index) => [
    ...mailsIn(line, lines[index + 1]?.text ?? ''),
    ...writtenOutMails(line),
    ...phonesIn(line, lines[index - 1]?.text ?? ''),
  ]);
}

/**
 * The one mailbox, and the numbers, that stand on lines of their own in another part: columns that were read one after the other
 * leave them there. Two mailboxes are two people's, so then there is none.
 */
export function strayContacts(lines: readonly CvLine[]): RawObservation[] {
  const found = cvContacts(
    lines.filter(({ text }) => text.length <= 120 && (ownLine.test(text) || /^\s{0,12}[\w.+-]{3,64}@[\w.-]{3,80}\s{0,12}$/.test(text))),
  );
  const mails = new Set(found.filter(({ kind }) => kind === 'email').map(({ value }) => String(value).toLowerCase()));
  return mails.size > 1 ? found.filter(({ kind }) => kind !== 'email') : found;
}

/** A mailbox; where the line ends inside its last word, the rest stands on the next line: `mara@example.co`, `m`. */
function mailsIn({ text, line }: CvLine, next: string): RawObservation[] {
  if (!text.includes('@') || text.length > 2_000) return [];
  const rest = /^\s{0,4}(m|om|com|net|org|in)\s{0,4}$/.exec(next)?.[1] ?? '';
  return [...text.matchAll(/(?<![\w.+@-])[\w.+%-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){0,4}\.?/g)].flatMap(({ 0: found, index }) => {
    const isLast = text.slice(index + found.length).trim() === '';
    const whole = isLast && rest !== '' && (!/\.[a-z]{3,}$/i.test(found) || found.endsWith('.')) ? `${found}${rest}` : found;
    const mail = whole.replace(/[.-]+$/, '');
    return /\.[a-z]{2,24}$/i.test(mail) ? (observed('email', mail, text.trim(), `line ${line}`) ?? []) : [];
  });
}

const writtenOutMails = ({ text, line }: CvLine): RawObservation[] =>
  text.length > 2_000
    ? []
    : (text.match(writtenOutAddress) ?? []).flatMap((found) => observed('email', asTyped(found), text.trim(), `line ${line}`) ?? []);

/** A number in a line that says that it is one, that has nothing else in it, or that writes its country's code. */
function phonesIn({ text, line }: CvLine, before: string): RawObservation[] {
  if (text.length > 400 || notPhones.test(text)) return [];
  const isMarked = mark.test(text) || (mark.test(before) && before.trim().length <= 24);
  return [...text.matchAll(number)].flatMap(({ 0: found, index }) => {
    const digits = found.replace(/\D/g, '').length;
    const beside = `${text.slice(0, index)}${text.slice(index + found.length)}`;
    const isAlone = !/[\p{L}\d]/u.test(beside.replace(/[\w.+%-]{1,64}@[\w.-]{3,80}/g, ''));
    const isPhone =
      digits >= 9 && digits <= 15 && !looksLikeDates.test(found) && (isMarked || isAlone || /^(?:\+|00)/.test(found) || parted.test(text));
    return isPhone ? (observed('phone', found.trim(), text.trim(), `line ${line}`) ?? []) : [];
  });
}

const ownLine =
  /^\s{0,12}(?:e-?\s?mail|mail|mobile|mob|phone|ph|cell|contact|tel|telephone)(?:[\s.-]{0,3}(?:id|no|number|address|add))?\s{0,40}[:;.-]{0,3}\s{0,40}(?:[\w.+-]{1,64}@|\+?\d)/i;
const mark =
  /(?<!\p{L})(?:phone|ph|tel|telephone|telefon|téléphone|mobile|mob|mobil|cell|cellphone|handy|contact|contacts|call|whatsapp|móvil|celular|cellulare|telefono|teléfono|telefone|komórka|телефон|моб|тел|m|t|p|c)(?![\p{L}@])/iu;
const number = /(?<![\w./@-])(?:\+|00)?(?:\(\+?\d{1,4}\)\s?)?\d(?:[\d().–-]| (?=[\d(–-])){7,20}\d(?![\w@])/g;
const looksLikeDates = /^(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d$|^\d{1,2}[-./]\d{1,2}[-./]\d{4}/;
/** Pieces of a line of contacts, each between marks: `Lyon | 555 0100 123 | mara@example.com`. */
const parted = /[|•·●▪]|@/;
const notPhones =
  /passport|aadhaa?r|\bpan\b|licen[cs]e|account|\b(?:id|roll|registration|reg|enrol(?:l)?ment|membership|policy)\s?(?:no|number|#)/i;
