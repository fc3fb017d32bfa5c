import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import PostalMime, { type Address, type Email } from 'postal-mime';
import { limits } from '../../core/model/limits.ts';
import type { RawObservation, RawProfile } from '../../core/model/raw-profile.ts';
import type { DocumentChoice, DocumentRead } from '../document-read.ts';
import { letterSignature } from '../letter-signature.ts';
import { looksLikeName } from '../looks-like-name.ts';
import { observed, rawDocument } from '../raw-document.ts';
import { documentKinds, unreadableFile } from '../unreadable-file.ts';
import { attachedParts } from './attached-parts.ts';
import { type HtmlText, htmlText } from './html-text.ts';
import { type Letter, lettersOf, type Writer } from './letters.ts';
import { isWithinBounds } from './mail-bounds.ts';
import { type MailDate, mailDate } from './mail-date.ts';

/**
 * Reads a mail: who wrote what when, its own words apart from earlier letters quoted in it, and what is attached, by name.
 * Without a choice the head's values are kept only where nobody else writes in it. Never throws.
 */
export async function readEml(name: string, bytes: Uint8Array, choice: DocumentChoice = {}): Promise<DocumentRead> {
  if (bytes.length > limits.fileBytes) return unreadableFile(name, 'too-large', 'mail');
  if (bytes.length === 0) return unreadableFile(name, 'empty', 'mail');
  if (!hasHead(bytes)) return unreadableFile(name, 'wrong-format', 'mail');
  if (!isWithinBounds(bytes)) return unreadableFile(name, 'too-large', 'mail');
  try {
    const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 30, maxHeadersSize: 500_000 });
    return contents(name, bytes, mail, choice);
  } catch {
    return unreadableFile(name, 'damaged', 'mail');
  }
}

/** A mail has a sender or a date before its first empty line. */
function hasHead(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200_000)).split(/\r?\n\r?\n/, 1)[0] ?? '';
  return !head.includes('\0') && /^(?:from|date):/im.test(head);
}

function contents(name: string, bytes: Uint8Array, mail: Email, choice: DocumentChoice): DocumentRead {
  const sender = mailbox(mail.from ?? mail.sender);
  const header = mail.headers.find(({ key }) => key === 'date')?.value ?? '';
  const sent = mailDate(header);
  const html = mail.html === undefined ? undefined : htmlText(mail.html);
  const body = mail.text?.trim() ? mail.text : (html?.text ?? '');
  if (body.trim() === '' && isEncrypted(mail)) return unreadableFile(name, 'locked', 'mail');
  const letters = lettersOf(body, sender, sent && `${sent.at}${sent.offset ?? ''}`);
  const speakers = [...new Set(letters.map(({ from }) => from))].filter((from) => from !== '');
  const chosen = choice.candidate !== undefined && speakers.includes(choice.candidate) ? choice.candidate : undefined;
  const isSender = chosen === undefined ? speakers.length <= 1 : chosen === letters[0]?.from;
  const found = [
    ...(isSender ? [...headOf(mail, sender, header, sent), ...signatureOf(letters[0])] : []),
    ...letters.filter(({ from, text }) => text !== '' && (chosen === undefined || from === chosen)).flatMap(messageOf),
    ...(isSender ? linksOf(html) : []),
    ...attachedParts(mail.attachments, isSender),
  ];
  const notices = chosen === undefined && speakers.length > 1 ? ['several-writers'] : [];
  const raw = rawDocument(documentKinds.mail, name, bytesToHex(sha256(bytes)), found, notices);
  const shown = [mail.subject ?? '', body].filter((part) => part.trim() !== '').join('\n\n');
  const writing = {
    mailboxes: letters.flatMap(({ from, mail: box }) => (box ? [{ of: from, mail: box }] : [])),
    sentTo: (mail.to ?? []).flatMap((each) => Object.values(mailbox(each)).filter((part) => part !== '')).slice(0, mostAddressees),
  };
  return { raw: { ...raw, fields: { ...(isSender ? own : others), ...raw.fields } }, text: shown, speakers, writing };
}

const mostAddressees = 100;

/** What the head says of the one who sent the mail. */
function headOf(mail: Email, sender: Writer, header: string, sent: MailDate | undefined): RawObservation[] {
  const replies = (mail.replyTo ?? []).flatMap((each) => mailbox(each).mail).filter((each) => each !== '' && each !== sender.mail);
  const program = mail.headers.find(({ key }) => key === 'x-mailer' || key === 'user-agent')?.value ?? '';
  const id = mail.messageId ?? '';
  return [
    looksLikeName(sender.name) ? observed('display-name', sender.name, sender.name, 'From') : undefined,
    observed('email', sender.mail, `${sender.name} ${sender.mail}`, 'From'),
    ...replies.slice(0, 5).map((reply) => observed('email', reply, reply, 'Reply-To')),
    header === '' ? undefined : observed('document-time', { text: header, of: 'sent', ...sent }, header, 'Date'),
    program === '' ? undefined : observed('document-software', { name: program, role: 'creator' }, program, 'X-Mailer'),
    id === '' ? undefined : observed('document-mark', { of: 'document-id', text: id }, id, 'Message-ID'),
  ].filter((one) => one !== undefined);
}

const signatureOf = (letter: Letter | undefined): RawObservation[] =>
  letter === undefined ? [] : letterSignature(letter.text.split('\n').map((text, at) => ({ text, line: letter.line + at })));

function messageOf({ from, text, at, line, isQuoted }: Letter): RawObservation[] {
  const quote = `${from}: ${text}`;
  const found = observed(
    'message',
    { text, ...(from !== '' && { from }), ...(at !== undefined && { at }) },
    quote,
    `${isQuoted ? 'quoted, ' : ''}line ${line}`,
  );
  return found ? [found] : [];
}

const linksOf = (html: HtmlText | undefined): RawObservation[] =>
  (html?.links ?? []).flatMap(({ url, text }) => observed('link', { url, text }, `${text} → ${url}`, 'link') ?? []);

function mailbox(address: Address | undefined): Writer {
  const one = address && 'group' in address && address.group ? address.group[0] : address;
  return { name: (one?.name ?? '').slice(0, 200).trim(), mail: (one?.address ?? '').slice(0, 254).trim() };
}

/** A body that only the one who has the key can read. */
function isEncrypted(mail: Email): boolean {
  const type = mail.headers.find(({ key }) => key === 'content-type')?.value ?? '';
  return /multipart\/encrypted|application\/(?:x-)?pkcs7-mime(?!.*signed-data)/is.test(type.slice(0, 500));
}

const own: RawProfile['fields'] = {
  'display-name': 'empty',
  email: 'empty',
  message: 'empty',
  'document-time': 'empty',
  link: 'empty',
  'embedded-part': 'empty',
};
/** Whose values the head's are is not known until the reviewer says who the candidate is. */
const others: RawProfile['fields'] = { 'display-name': 'missing', email: 'missing', message: 'empty', 'embedded-part': 'empty' };
