import type { RawObservation } from '../core/model/raw-profile.ts';
import type { CvLine } from './cv-lines.ts';
import { observed } from './raw-document.ts';

/** The languages of a part of a résumé, with their levels, as they are listed: `French (native), English: C1`. Shown only. */
export function cvLanguages(lines: readonly CvLine[]): RawObservation[] {
  const known = new Set<string>();
  return lines
    .flatMap(({ text, line }) => languagesIn(text).map((language) => ({ ...language, line, text })))
    .filter(({ name }) => !known.has(name.toLowerCase()) && known.add(name.toLowerCase()))
    .slice(0, 30)
    .flatMap(({ name, level, line, text }) => observed('language', { name, ...(level && { level }) }, text, `line ${line}`) ?? []);
}

/** The languages that one line lists. */
export function languagesIn(text: string): { name: string; level?: string }[] {
  if (text.length > 400) return [];
  const listed = text.replace(
    /^[^\p{L}]{0,8}(?:languages?(?: known| spoken)?|known languages?|sprachen|langues|idiomas|lingue|języki|talen)\s{0,20}[:：-]{1,2}/iu,
    '',
  );
  return listed.split(/[,;|•·\t/]|\s(?:and|und|et|y|e|i|en|&)\s|\s{3,20}|(?<=\))\s/u).flatMap((piece) => {
    const shown = piece.replace(/^[^\p{L}]{1,12}|[\s.:]{1,6}$/gu, '');
    const [, name = '', rest = ''] =
      /^(\p{L}[\p{L}\p{M}]{2,24}(?:\s(?:chinese|portuguese|brazilian|mandarin|sign language))?)(?:\s{0,3}[:(–—-]{1,2}\s{0,3}|\s{1,3}|$)(.{0,60})$/iu.exec(
        shown,
      ) ?? [];
    const level = rest.replace(/[()[\]]/g, '').trim();
    if (!languageNames.has(name.toLowerCase())) return [];
    return [{ name, ...(level !== '' && level.split(/\s+/).length <= 5 && { level }) }];
  });
}

const languageNames = new Set(
  (
    'english englisch anglais inglés ingles inglês inglese angielski engels engelska engelsk английский англійська german deutsch allemand alemán aleman alemão tedesco niemiecki duits tyska tysk немецкий німецька ' +
    'french französisch français francais francés frances francês francese francuski frans franska fransk французский французька spanish spanisch espagnol español espanol espanhol spagnolo hiszpański spaans spanska spansk испанский іспанська ' +
    'portuguese portugiesisch portugais portugués português portugues portoghese portugalski portugees italian italienisch italien italiano włoski italiaans итальянский polish polnisch polonais polaco polacco polski pools польский польська ' +
    'dutch niederländisch néerlandais neerlandés holandés olandese niderlandzki nederlands russian russisch russe ruso russo rosyjski русский російська ukrainian ukrainisch ukrainien ucraniano ucraino ukraiński українська украинский ' +
    'chinese chinesisch chinois chino cinese chiński mandarin cantonese japanese japanisch japonais japonés giapponese japoński korean koreanisch coréen coreano vietnamese thai indonesian malay bahasa tagalog filipino ' +
    'hindi urdu bengali bangla punjabi gujarati marathi tamil telugu kannada malayalam odia oriya assamese sanskrit nepali sinhala sindhi pashto persian farsi dari arabic arabisch arabe árabe arabo arabski hebrew turkish türkisch turc turco turkce türkçe kurdish ' +
    'greek griechisch grec griego swedish schwedisch suédois sueco svenska norwegian norwegisch norsk danish dänisch danois dansk finnish finnisch suomi icelandic estonian latvian lithuanian czech tschechisch tchèque checo čeština slovak slovenčina hungarian ungarisch magyar ' +
    'romanian rumänisch roumain rumano română bulgarian bulgarisch serbian croatian bosnian slovenian slovene macedonian albanian georgian armenian azerbaijani kazakh uzbek belarusian mongolian swahili amharic yoruba igbo hausa zulu afrikaans somali catalan català basque euskara galician galego latin latein irish welsh ' +
    'konkani bhojpuri maithili rajasthani kashmiri tulu haryanvi khmer burmese lao esperanto'
  ).split(' '),
);
