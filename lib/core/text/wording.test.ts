import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordingIn } from './wording.ts';
import { noteWords } from './wording-words.ts';

const silent = [
  'Sends two dates for one job: 2019 on the page, 2021 in the résumé. Asked on Tuesday.',
  'The machine was set up by IT. Cheat sheet for the call attached.',
  'Worked on machine learning in North Carolina and in Northampton.',
  'Was a fraud analyst, then built fraud detection and an anti-fraud team at a bank.',
  'Risk manager; wrote the threat model and presented it to the board.',
  'Criminal justice degree, then criminal record checks for a court.',
  'The test uses fake timers and a fake server; he wrote the faker data.',
  'Talked about imposter syndrome in a podcast.',
  'Wrote rules that stop fraudulent claims; nursed post-operative patients; knows two operative systems.',
  'Moves numbers between systems that do not trust each other.',
  'Wrote jest spies and a Telegram bot. Uses Lisp.',
  'She said “my accent is strong, I am an old man and a fraud” and laughed.',
  'He wrote: "I am suspicious of foreigners"',
  '> is this a scam?\nAnswered that it is not.',
  'Was at Suspect Labs and at Crooked Arrow before; references by phone.',
  'The accent colour is blue, the accents on é are kept, race condition fixed.',
  'The account is old, the browser is too old, the repository is young.',
  'Hi guys, thanks. You guys were quick.',
  'The Chinese phone number and the Indian office answered. American Express paid.',
  'Whitespace and a black list of words; white space is trimmed.',
  'Is German the language of the contract? Yes. The contract is in Spanish.',
  'The button is disabled for people. Nuts and bolts. A mad deadline.',
  'Stolen laptop reported in March, police report is on file.',
  'The picture looks like the one on the other page. Match of dates: both 2020. Hit the limit.',
  'Made up of three parts. The lying-down pose in the photo. The folder lies in the share.',
  'Uses fake test data; the fake users in the seed script and fake credentials for the unit tests are fine.',
  'Built a Korean bank project, a Japanese shop and a German engineering company’s site.',
  'The commit is from China, the login is from Ukraine, and the call came from India.',
  'The package comes from Germany. Moved from China to Texas in 2019, as the page says.',
  'She is from the Berlin office; he is from HR; they are from Example Freight.',
  'The account is too young and the version is too old. The call is 40 minutes long. Too old a laptop for the VPN.',
  'Studied at a Catholic University and at Hindu College; worked at an Islamic bank.',
  'Christian answered on Tuesday. Read The Hindu. Free after the Jewish holidays.',
  'Her first language model was small; GPT writes the rest.',
];

test.each(silent)('says nothing: %s', (text) => {
  expect(wordingIn(text, 'note').map(({ word }) => word)).toEqual([]);
});

const said: [text: string, ...words: string[]][] = [
  ['Clearly a fraud.', 'fraud'],
  ['FAKE profile', 'FAKE'],
  ['Fake profile', 'Fake'],
  ['I suspect a scam, the references are bogus', 'suspect', 'scam', 'bogus'],
  ['He lied about his job and is lying', 'lied', 'is lying'],
  ['she lies about the dates', 'she lies'],
  ['Cheated in the test.', 'Cheated'],
  ['He is probably a spy', 'is probably a spy'],
  ['We should not trust this one, a fraudulent profile', 'should not trust', 'fraudulent'],
  ['not who he claims to be', 'not who he claims'],
  ['Very suspicious, red flag, feels off.', 'suspicious', 'red flag', 'feels off'],
  ['North Korean for sure, or a Chinese guy', 'North Korean', 'Chinese guy'],
  ['north-korean', 'north-korean'],
  ['He is Nigerian, sounds Indian', 'He is Nigerian', 'sounds Indian'],
  ['an Asian-looking man', 'Asian-looking'],
  ['Russian name on the passport', 'Russian name'],
  ['black guy with a thick Indian accent', 'black guy', 'a thick Indian accent'],
  ['Has an accent and broken English, no native speaker', 'an accent', 'broken English', 'native speaker'],
  ['His looks do not fit; ugly.', 'His looks', 'ugly'],
  ['He looks too young for it, an old man would know', 'He looks too young', 'old man'],
  ['must be in her thirties', 'in her thirties'],
  ['A different man took the second call', 'different man'],
  ['this guy again, and a girl', 'guy', 'girl'],
  ['He is from China', 'He is from China'],
  ['I think she comes from Russia.', 'she comes from Russia'],
  ['They’re originally from Pakistan', 'They’re originally from Pakistan'],
  ['Good call. Comes from Nigeria, says the candidate was born in Lagos.', 'Comes from Nigeria', 'candidate was born in'],
  ['Originally from Iran.', 'Originally from Iran'],
  ['Her home country', 'Her home country'],
  ['Too young', 'Too young'],
  ['Fine. Probably too old.', 'Probably too old'],
  ['is too young for the role', 'too young for the role'],
  ['She is 25 years old', 'She is 25 years old'],
  ['Muslim', 'Muslim'],
  ['a Sikh or a Buddhist, Catholic maybe', 'Sikh', 'Buddhist', 'Catholic'],
  ['He is a devout Christian and his faith matters', 'is a devout Christian', 'his faith'],
  ['She is pregnant', 'pregnant'],
  ['autistic or crazy, he is crazy', 'autistic', 'is crazy'],
  ['He stammers.', 'stammers'],
  ['Nationality unclear', 'Nationality'],
  ['He says “I am in Lisbon” but that is a lie', 'a lie'],
  ['An open quotation mark “and a fraud', 'fraud'],
  ['Bullet:\n- Fraudster', 'Fraudster'],
];

test.each(said)('%s', (text, ...words) => {
  expect(wordingIn(text, 'note').map(({ word }) => word)).toEqual(words);
});

test('a text of ours may not judge by ordinary words either, and may name what is never held against anybody', () => {
  const words = (text: string) => wordingIn(text, 'display').map(({ word }) => word);
  expect(words('2 matches, one hit, high risk, a threat by an attacker; fake timers; a Korean font')).toEqual([
    ...['matches', 'hit', 'risk', 'threat', 'attacker', 'fake', 'Korean'],
  ]);
  expect(words('Fraud Labs')).toEqual(['Fraud']);
  expect(words('“a scam”')).toEqual(['scam']);
  expect(words('Deafness, stammering, autism, pregnancy, belief or a disability is a no.')).toEqual([]);
});

const pieces = fc.constantFrom(
  ...Object.values(noteWords)
    .flat()
    .flatMap((source) => source.match(/[a-z]{3,}/g) ?? []),
  ...[' ', '\n', '“', '”', '"', '> ', '- ', '. ', "'", '’', '😀', 'é', '\u202e', '\ud800', 'he is ', 'an ', 'A ', 'Fraud'],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(' ')),
);

test('every find is a place in the text, in order and apart, whatever is written', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('note', 'display'), (text, of) => {
      let end = 0;
      for (const one of wordingIn(text, of)) {
        expect(text.slice(one.start, one.end)).toBe(one.word);
        expect(one.word.trim()).toBe(one.word);
        expect(one.start >= end && one.end > one.start).toBe(true);
        end = one.end;
      }
    }),
    { numRuns: 20_000, seed: 4 },
  );
});

test('a quotation never says anything, and a sentence before says nothing about the one after it', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
      const quoted = parts.join(' ').replace(/["\n“”]/g, ' ');
      expect(wordingIn(`Said "${quoted}" on Tuesday.`, 'note')).toEqual([]);
      const alone = wordingIn(quoted, 'note').map(({ word }) => word);
      expect(wordingIn(`Asked.\n\n${quoted}`, 'note').map(({ word }) => word)).toEqual(alone);
    }),
    { numRuns: 5_000, seed: 4 },
  );
});

test('the longest note is read within a blink, however it is made', () => {
  for (const unit of ['he is ', 'he is an old ', 'fraud “', '"', '> a\n', 'an accent ', 'in her ', 'looks very ', 'a', '-', 'чужой ']) {
    const text = unit.repeat(Math.ceil(20_000 / unit.length)).slice(0, 20_000);
    const fastest = Math.min(...[1, 2, 3].map(() => millisecondsFor(text)));
    expect(fastest, unit).toBeLessThan(150);
  }
});

function millisecondsFor(text: string): number {
  const start = performance.now();
  wordingIn(text, 'note');
  return performance.now() - start;
}
