/** How many letters of a text there are, and in which language they stand as far as a pattern of English words is concerned. */
export type TextLanguage = { letters: number; is: 'english' | 'another' | 'unknown'; script?: string };

/**
 * Whether words of English can be looked for in a text at all: told by its letters and by the small words of a few languages, and left
 * unknown where neither says it. It settles whether something was checked, and never what is asked of anybody.
 */
export function textLanguage(text: string): TextLanguage {
  const start = text.slice(0, longest);
  const letters = (start.match(/\p{L}/gu) ?? []).length;
  if (letters < fewestLetters) return { letters, is: 'unknown' };
  const elsewhere = (start.match(/(?!\p{Script=Latin})\p{L}/gu) ?? []).length;
  if (elsewhere * 2 > letters) return { letters, is: 'another', script: scriptOf(start) };
  const words = [...new Set(start.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])];
  const [english, others] = [englishWords, otherWords].map((small) => words.filter((word) => small.has(word)).length) as [number, number];
  if (others >= fewestWords && others > 2 * english) return { letters, is: 'another' };
  return { letters, is: english >= fewestWords ? 'english' : 'unknown' };
}

/** Whether most letters of some texts stand in languages that none of an expression's words is of. */
export function isForeignTo(regex: string, texts: readonly TextLanguage[]): boolean {
  let [foreign, all] = [0, 0];
  for (const { letters, is, script } of texts) {
    all += letters;
    if (is === 'another' && (script === undefined || !letterOf[script]?.test(regex))) foreign += letters;
  }
  return foreign * 2 > all;
}

const longest = 20_000;
const fewestLetters = 15;
const fewestWords = 3;

const letterOf: Readonly<Record<string, RegExp>> = {
  cyrillic: /\p{Script=Cyrillic}/u,
  hangul: /\p{Script=Hangul}/u,
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  han: /\p{Script=Han}/u,
  arabic: /\p{Script=Arabic}/u,
  greek: /\p{Script=Greek}/u,
};
const scriptOf = (text: string): string => Object.keys(letterOf).find((script) => letterOf[script]?.test(text)) ?? 'another';

const englishWords = new Set(
  'the and you your for with that this have has are was were from will would can could not but what when where how our their they there been my me it of to in is on at i we if so any please'.split(
    ' ',
  ),
);
/** Small words of Spanish, Portuguese, French, German, Italian, Dutch, Polish, Turkish, Indonesian, Romanian and Vietnamese; what English or names have too is left out. */
const otherWords = new Set(
  (
    'el una que por para con como pero más muy está usted tu su mi quiero puedo puede hola gracias ' +
    'o os um uma não você seu sua minha meu com mas isso obrigado quero posso em ' +
    'le les une des est et vous je nous votre mon pour avec dans pas bonjour merci voudrais peux ' +
    'ich und das ein eine nicht ist mit für auf wir sie ihr mein ihre kann möchte können danke ' +
    'gli che non sono per della mio tuo suo vorrei posso grazie ciao ' +
    'het een ik niet met voor zijn wij jullie mijn kunt graag ' +
    'nie się na jest czy proszę dla mogę chcę jak twoje moje pan dziękuję ' +
    've bir için bu ben sen benim senin ile değil misiniz istiyorum ' +
    'yang dan saya anda untuk dengan tidak bisa akan ini itu ' +
    'şi și nu este pentru cu vreau pot contul ' +
    'tôi bạn của và không cho là được một có muốn'
  ).split(' '),
);
