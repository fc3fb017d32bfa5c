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
/** Names of countries as a note would write where somebody is from, folded. A city alone is what a page shows. */
const countries =
  'africa|asia|eastern europe|the middle east|afghanistan|albania|algeria|argentina|armenia|azerbaijan|bangladesh|belarus|brazil|bulgaria|' +
  'cambodia|cameroon|chile|china|colombia|cuba|egypt|ethiopia|france|georgia|germany|ghana|greece|hungary|india|indonesia|iran|iraq|' +
  'ireland|israel|italy|japan|jordan|kazakhstan|kenya|laos|lebanon|malaysia|mexico|mongolia|morocco|myanmar|nepal|nigeria|pakistan|peru|' +
  '(?:the )?philippines|poland|portugal|romania|russia|saudi arabia|senegal|serbia|somalia|(?:south |north )?korea|spain|sri lanka|sudan|' +
  'syria|taiwan|tanzania|thailand|tunisia|turkey|turkiye|uganda|ukraine|uzbekistan|venezuela|vietnam|yemen|zambia|zimbabwe';
/** Where a note begins a sentence without saying of whom. */
const begins = '(?<=(?:^|[.!?;,:\\n(–—-])\\s{0,3})';
/** What bears the name of a belief and is nobody's. */
const places =
  '(?! (?:university|college|schools?|hospitals?|academy|institutes?|banks?|banking|finance|society|associations?|museum|studies|charit|general|relief|aid|times|church|calendar|holidays?))';
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
    '(?:fake[srd]?|faking)(?! (?:data|(?:test|sample|seed|mock|api|http|json|smtp)\\w{0,2} \\w{1,20}|timers?|servers?|apis?|objects?|clocks?|news|dates?|responses?|payloads?|implementations?|repositor|modules?|backends?|services?|(?:credentials|users?|names?|records?|accounts?|entries|rows|values) (?:in|for) (?:an? |the |our |my |his |her |their )?(?:unit |end-to-end |seeds?|tests?|fixtures?|demo|staging)))|phon(?:e?y|ies)|bogus|shams?|hoax(?:es)?|counterfeit\\w{0,3}|forge[ds]|forger(?:s|y|ies)?',
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
    `(?:s?he|they|candidate|applicant|person)(?: ${is}|[’']s|[’']re| comes?| came| hails?) (?:${how} )?(?:originally )?from (?:${countries})|${begins}(?:originally )?(?:comes?|hails?|is|originally) (?:originally )?from (?:${countries})|(?:s?he|they|candidate|applicant|person|who) (?:(?:was |were )?born|was raised|were raised|grew up) in|${begins}(?:born|raised|grew up) in (?:${countries})|(?:his|her|their) (?:home ?land|home country|country of (?:birth|origin)|native country)`,
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
    `(?<=(?:^|[.!?;\\n])\\s{0,3})(?:(?:${is}|probably|maybe|clearly|simply|just|way|far|much) ){0,2}too (?:old|young)(?=[.!?;,\\n]|$| for (?:it|this|that|us)|,? I )|too (?:old|young) (?:for (?:the|this|that|a) (?:job|role|position|team|senior|lead)|to (?:be|have) )|${who} ${is} (?:${how} )?\\d{2} years? old|\\d{2}[- ]year[- ]old (?:${somebody}|kid|boy)`,
    'elderly|middle-aged|millennials?|boomers?|gen[- ]z|(?:his|her|their) age|in (?:his|her|their) (?:early |mid-? ?|late )?(?:twenties|thirties|forties|fifties|sixties|[2-6]0s)',
  ],
  sex: [
    '(?<!(?:hi|hey|hello|you|thanks) )guys?|girls?|lad(?:y|ies)|dudes?|(?:an?|the|this|that|same|other|different|another) (?:wo)?man|effeminate|girly|manly',
    '(?:fe)?male (?:voice|candidate|applicant|developer|engineer|person|name)|pregnan(?:t|cy)|transgender|transsexual|' +
      `${who} ${is} (?:${how} )?(?:gay|trans|queer|lesbian)`,
  ],
  mind: [
    'autis(?:m|tic)|adhd|stammer\\w{0,3}|stutter\\w{0,3}|bipolar|schizo\\w{1,8}|psycho(?:path|tic)?|mentally (?:ill|unwell)|handicapped|disabilit(?:y|ies)|disabled (?:person|candidate|applicant)|depressed|on drugs|drunk',
    `${is} (?:${how} ){0,2}(?:crazy|insane|nuts|mad)|(?:muslims?|islamic|jew(?:s|ish)?|(?<!the )hindus?|sikhs?|buddhists?|mormons?|catholics?|atheists?)${places}|jehovah[’']?s? witness(?:es)?|${is} (?:an? )?(?:devout |practi[sc]ing )?(?:christian|orthodox|religious|pious)|(?:devout|practi[sc]ing|born-again) (?:christian|protestant|believer)|(?:his|her|their) (?:religion|faith|church|mosque|synagogue)|${who} (?:prays?|goes to church|goes to mosque)`,
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
