import type { RawObservation } from '../core/model/raw-profile.ts';
import { cvContacts } from './cv-contacts.ts';
import type { CvLine } from './cv-lines.ts';
import { nameAtStart } from './looks-like-name.ts';
import { observed } from './raw-document.ts';

/**
 * Who signs a letter of application, and how they can be reached: the full name under its closing words, with the mailboxes and numbers
 * in the lines that end it. Nothing where the letter asks for no job in the writer's own name, as a recruiter's, a referee's and a
 * client's do, and where no full name stands under the closing.
 */
export function letterSignature(lines: readonly CvLine[]): RawObservation[] {
  const written = lines.filter(({ text }) => text.trim() !== '' && !/^\s{0,4}>/.test(text));
  const closing = written.findLastIndex(({ text }) => text.length <= 60 && closes.test(text.trim()));
  const signed = written.slice(closing + 1);
  if (closing < 0 || signed.length === 0 || signed.length > signatureLinesMax) return [];
  const letter = written
    .slice(0, closing)
    .map(({ text }) => text.slice(0, 2_000))
    .join(' ')
    .slice(0, 20_000);
  if (!applies.test(letter) || othersWords.test(letter)) return [];
  const [first] = signed;
  const name = first && nameAtStart(first.text.trim())?.name;
  if (first === undefined || name === undefined) return [];
  const named = observed('display-name', name, first.text, `line ${first.line}`);
  return [...(named ? [named] : []), ...cvContacts(signed)];
}

/** More lines under the closing are a text of their own. */
const signatureLinesMax = 5;

/** A line that closes a letter, in the languages of the headings that `cv-headings.ts` knows. */
const closes =
  /^(?:(?:with )?(?:(?:best|kind|kindest|warm|warmest|many) )?(?:regards|wishes)|(?:yours |very )?(?:sincerely|truly|faithfully|respectfully)(?: yours)?|(?:many )?thanks(?: (?:again|in advance|and regards))?|thank you(?: (?:again|for your (?:time|consideration)(?: and consideration)?))?|cheers|best|mit (?:freundlichen|besten) grüßen|(?:viele|beste|freundliche) grüße|(?:bien )?cordialement|sincères salutations|(?:un cordial saludo|saludos(?: cordiales)?|atentamente)|cordiali saluti|distinti saluti|(?:atenciosamente|cumprimentos)|met vriendelijke groet(?:en)?|med vennlig hilsen|med vänliga hälsningar|z poważaniem|pozdrawiam|з повагою|с уважением|saygılarımla)[,.!]{0,2}$/iu;

/** What only who applies says. */
const applies =
  /(?<!\p{L})(?:(?:I am|I['’]m) (?:writing to apply|applying|writing to express|very interested in|excited to apply)|I (?:would like|wish|want) to apply|I(?:['’]d| would) (?:love|like) to (?:apply|join)|my (?:résumé|resume|cv|curriculum vitae|application|cover letter)|apply(?:ing)? (?:for|to) (?:the|your|this)|ich bewerbe mich|meine bewerbung|mein lebenslauf|je (?:postule|vous adresse ma candidature)|ma candidature|mon cv|mi (?:cv|currículum|candidatura)|il mio (?:cv|curriculum)|meu currículo|moje cv|моє резюме|моё резюме)(?!\p{L})/iu;

/** What a recruiter, a client, or somebody who vouches for another says. */
const othersWords =
  /(?<!\p{L})(?:your (?:résumé|resume|cv|application|candidacy|profile)|we (?:are (?:looking|hiring)|would like to invite)|our client|I (?:highly |strongly |warmly )?recommend|(?:his|her|their) (?:application|references?|work|supervisor)|on behalf of|letter of recommendation|ihre bewerbung|votre candidature)(?!\p{L})/iu;
