/** What a word does to the reader of a note: it decides, it voices a feeling, or it says what somebody is. */
export const wordingKinds = ['verdict', 'doubt', 'origin', 'voice', 'looks', 'age', 'sex', 'mind'] as const;
export type WordingKind = (typeof wordingKinds)[number];

/**
 * Adjectives of peoples and regions, folded, as alternatives of an expression. Those that are ordinary words too are apart. A note that
 * gives a place as the page shows it needs none of them.
 */
const peoples =
  'african|american|arab|asian|bangladeshi|brazilian|british|bulgarian|cambodian|caucasian|chinese|colombian|cuban|czech|dutch|' +
  'egyptian|ethiopian|european|filipino|filipina|french|german|ghanaian|greek|hispanic|hungarian|indian|indonesian|iranian|iraqi|' +
  'irish|israeli|italian|japanese|kenyan|korean|kurdish|laotian|latin[ao]|lebanese|malaysian|mexican|middle[- ]eastern|mongolian|' +
  'moroccan|nepali|nepalese|nigerian|oriental|pakistani|persian|peruvian|portuguese|romanian|russian|scandinavian|serbian|slavic|' +
  'somali|spanish|sri lankan|swedish|syrian|taiwanese|thai|tibetan|turkish|ukrainian|uzbek|vietnamese';
const peoplesOrWords = `${peoples}|polish|black|white|brown|foreign`;
const somebody =
  'guys?|m[ae]n|wom[ae]n|girls?|lady|person|people|candidates?|applicants?|developers?|engineers?|workers?|freelancers?|nationals?|' +
  'citizens?|nationality|names?|surnames?|faces?|accents?|features|origins?|descent|heritage|roots|hackers?|agents?|operatives?|scammers?';
const who = '(?:s?he|they|who|candidate|applicant|person|guy|name|face|voice)';
const is = '(?:is|was|are|were|looks?|looked|sounds?|sounded|seems?|seemed|appears?|appeared|must be|might be|could be)';
const how = '(?:too|very|rather|quite|so|pretty|probably|really|obviously|clearly|definitely|maybe|not|an?)';

/**
 * Words and turns of phrase by kind, as alternatives of an expression, for a note. Ordinary uses of the same words are kept out by what
 * stands beside them. Slurs are not listed: who writes one knows it, and a list would have to spell them.
 */
export const noteWords: Record<WordingKind, readonly string[]> = {
  verdict: [
    '(?<!anti-?)frauds?(?![- ](?:detect|prevent|analy|team|engineer|manager|investigat|operation|department|rules?|models?|system|scor|check))|fraudulent(?:ly)?(?! (?:claims?|transactions?|activit|charges?|orders?|payments?|accounts?))|fraudsters?',
    'scam(?:s|mers?|ming|med)?(?! (?:detect|prevent|filter))',
    '(?:fake[srd]?|faking)(?! (?:data|timers?|servers?|apis?|objects?|clocks?|news))|phon(?:e?y|ies)|bogus|shams?|hoax(?:es)?|counterfeit\\w{0,3}|forge[ds]|forger(?:s|y|ies)?',
    'impost[eo]rs?(?! syndrome)|con (?:m[ae]n|artists?|job)|crook(?:s|ed)?|catfish\\w{0,3}|infiltrat(?:ors?|ed|es?|ing)|thie(?:f|ves)|stole|steals|stolen (?:id|ids|identit(?:y|ies))',
    'criminals?(?! (?:law|records?|justice|background|checks?|courts?))|guilty',
    `liars?|lied|lying (?:about|to)|${is} lying|${who} lies|lies about|(?:an?|outright|blatant|white) lie`,
    'dishonest(?:y|ly)?|deceiv\\w{1,3}|deceit\\w{0,3}|decepti\\w{1,4}|cheat(?:s|ed|ing|ers?)?(?![- ]?sheets?| codes?)',
    `${is} (?:${how} ){0,2}(?:spy|hacker|bot|plant|mole|puppet|operative)`,
    'making (?:it|this|that|things|stuff) up|pretend(?:s|ed|ing)? to be|not who (?:he|she|they) (?:say|claim)s?|hiding something|up to no good',
  ],
  doubt: [
    'suspicious(?:ly)?|suspects?|suspected|suspicions?|shady|fishy|sketchy|dodgy|untrustworthy|creepy|weird(?:o|ly)?|red flags?',
    "too good to be true|gut (?:feeling|says|tells)|bad (?:vibes?|feeling)|(?:seems?|feels?|felt|looks?|sounds?) (?:really |very )?off|something(?:[’']s| is) off|(?:i|we|would|should) (?:do not|don[’']t|can(?:no|[’'])t|cannot|not) trust",
  ],
  origin: [
    'north[- ]?korean?s?|dprk|lazarus group|chollima|pyongyang',
    `(?:${peoplesOrWords})[- ](?:looking|sounding)|(?:${peoplesOrWords}) (?:[a-z]{1,12} )?(?:${somebody})`,
    `${who} ${is} (?:${how} ){0,2}(?:${peoplesOrWords})(?! (?:space|list|box|board))|(?:looks?|sounds?|seems?) (?:${how} )?(?:${peoples}|foreign)`,
    'foreigners?|immigrants?|nationality|ethnic(?:ity|ities|ally)?|racial(?:ly)?|skin colou?r|third[- ]world|really from',
  ],
  voice: [
    `(?:an?|his|her|their|the|no|some|that|this) (?:(?:${how}|thick|strong|heavy|slight|odd|strange|foreign|different|${peoples}) ){0,2}accents?(?! (?:colou?r|marks?|on))|accented english`,
    '(?:broken|bad|poor|weak|terrible|horrible) english|(?:non-?)?native (?:english )?speakers?|mother tongue|speaks? funny',
  ],
  looks: [
    '(?:his|her|their) (?:looks|skin|appearance|facial features|hair|clothes|haircut)|(?:good|odd|strange|funny)-looking|ugly|dark-skinned|light-skinned|headscarf|hijab|turban|overweight|obese|slanted eyes',
  ],
  age: [
    `${who} ${is} (?:${how} ){0,2}(?:old|young)(?:er)?(?! (?:account|profile))|(?:old|older|young|younger) (?:guy|m[ae]n|wom[ae]n|lady|person|people|candidate|applicant|fellow)`,
    'elderly|middle-aged|millennials?|boomers?|gen[- ]z|(?:his|her|their) age|in (?:his|her|their) (?:early |mid-? ?|late )?(?:twenties|thirties|forties|fifties|sixties|[2-6]0s)',
  ],
  sex: [
    '(?<!(?:hi|hey|hello|you|thanks) )guys?|girls?|lad(?:y|ies)|dudes?|(?:an?|the|this|that|same|other|different|another) (?:wo)?man|effeminate|girly|manly',
    '(?:fe)?male (?:voice|candidate|applicant|developer|engineer|person|name)|pregnan(?:t|cy)|transgender|transsexual|' +
      `${who} ${is} (?:${how} )?(?:gay|trans|queer|lesbian)`,
  ],
  mind: [
    'autis(?:m|tic)|adhd|stammer\\w{0,3}|stutter\\w{0,3}|bipolar|schizo\\w{1,8}|psycho(?:path|tic)?|mentally (?:ill|unwell)|handicapped|disabilit(?:y|ies)|disabled (?:person|candidate|applicant)|depressed|on drugs|drunk',
    `${is} (?:${how} ){0,2}(?:crazy|insane|nuts|mad)|muslims?|jew(?:s|ish)?|hindus?|${is} an? (?:christian|catholic|atheist|buddhist)`,
  ],
};

/**
 * What a text of ours may not hold besides: words that would be ordinary in a note (somebody's title, a threat model) and that in a label
 * or a report would judge. Kinds that a note should leave out and a text of ours must name, when it says what is never held against
 * anybody, are not looked for there.
 */
export const displayWords: Record<'verdict' | 'doubt' | 'origin' | 'voice' | 'looks' | 'age', readonly string[]> = {
  ...noteWords,
  verdict: [
    ...noteWords.verdict,
    'fraud\\w{0,8}|fak(?:e|ed|er|es|ing)|scam\\w{0,4}|criminals?|crimes?|guilt\\w{0,2}|malicious(?:ly)?|attackers?|adversar\\w{1,5}|spy|spies',
  ],
  doubt: [...noteWords.doubt, 'risk\\w{0,3}|threat\\w{0,6}|match(?:es|ed)?|hits?'],
  origin: [...noteWords.origin, peoples],
};
