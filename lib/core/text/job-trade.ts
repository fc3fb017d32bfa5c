import { toLatin } from './latin.ts';

/** Whether two titles of one job name one trade. Rank does not count: people are promoted, and titles are polished. */
export type TitleComparison = 'same' | 'different' | 'not-comparable';

/**
 * Compares two job titles by trade. `different` needs two titles that each name exactly one known trade, and trades which nobody takes
 * for one another; a title that names none or several, or that only says who leads, is `not-comparable`.
 */
export function compareTitles(one: string, other: string): TitleComparison {
  const [a, b] = [plainTitle(one), plainTitle(other)];
  if (a === '' || b === '') return 'not-comparable';
  if (a === b) return 'same';
  const [trades, others] = [tradesIn(a), tradesIn(b)];
  if (trades.some((trade) => others.includes(trade))) return 'same';
  const [trade, second] = trades;
  const [otherTrade, otherSecond] = others;
  if (trade === undefined || otherTrade === undefined || second !== undefined || otherSecond !== undefined) return 'not-comparable';
  return areNear(trade, otherTrade) || shareWord(a, b) ? 'not-comparable' : 'different';
}

/** A title without rank, folded: `senior web developer ii` gives `web developer`. */
const plainTitle = (title: string): string =>
  toLatin(title.slice(0, 300))
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .replace(/\bsmart contracts?\b/g, 'smartcontract')
    .split(' ')
    .filter((word) => word !== '' && !ranks.has(word))
    .join(' ');

const ranks = new Set(
  'senior sr junior jr lead principal staff chief head associate mid middle entry level i ii iii iv v the of and at trainee working student remote freelance contract full time part temporary'.split(
    ' ',
  ),
);

type Trade = keyof typeof words;

/**
 * By what words a trade is known, in the languages that job titles are most often written in. An architect of whom no more is said may
 * build houses or software; who lectures or tutors mostly practises what is taught; an assistant does what there is: none names a trade.
 */
const words = {
  software:
    /(?<!(?:business|learning|staff|people|curriculum|leadership|real estate|property|land|organi[sz]ational|professional|fund|market|product|web and) )develop|programm(?:er|ier|eur|ar|ing)|programad|software|frontend|front end|backend|back end|full ?stack|devops|web ?dev|entwickl|desarrollador|desenvolvedor|developpeur|sviluppat|programista|razrabot|rozrob|blockchain|smartcontract|solidity|\bweb3\b|\bsre\b|\bqa\b|test engineer/,
  data: /\bdata\b|machine learning|\bml\b|\bai\b|statistic|analytics/,
  systems:
    /system admin|sysadmin|network engineer|database admin|infrastructure|security (?:engineer|analyst|auditor)|cloud engineer|\bit (?:support|admin|auditor)/,
  design: /(?<!interior )design|illustrat|animator|\bux\b|\bui\b/,
  writing: /writer|copywrit|editor\b|journalist|translat|content creator|redakt/,
  accounts: /account(?:ant|ing)|bookkeep|payroll|auditor|buchhalt|contador|comptable|contabil/,
  building:
    /(?:landscape|building|urban|residential|registered|licen[sc]ed|chartered) architect|interior|draft(?:er|sman)|civil engineer|structural|surveyor/,
  marketing: /marketing|\bseo\b|community manager|social media|brand/,
  support: /support|help ?desk|customer service|call cent/,
  teaching: /teacher|lehrer|nauczyciel/,
  health: /\bnurse|(?<!post)\bdoctor(?:a|s)?\b|physician|pharmacist|dentist|therapist|veterinar/,
  law: /lawyer|attorney|paralegal|solicitor|jurist/,
  selling: /\bsales\b|account executive|cashier|retail (?:assistant|clerk|worker|sales)|\bretail$/,
  trades:
    /driver|carpenter|electrician|plumber|mechanic\b|welder|\bchef\b(?! d[eu]?\b)|chef de (?:cuisine|partie|rang)|\bcook\b|waiter|barista|warehouse/,
} as const;

/** Trades that one person does in one job, or that one title is used for by some and another by others. */
const near: readonly (readonly Trade[])[] = [
  ['software', 'data', 'systems', 'support'],
  ['software', 'design', 'marketing', 'writing'],
  ['data', 'marketing', 'accounts'],
  ['design', 'building'],
  ['support', 'selling', 'marketing', 'systems'],
  ['support', 'accounts'],
  ['teaching', 'design', 'writing'],
];

const tradesIn = (title: string): Trade[] => (Object.keys(words) as Trade[]).filter((trade) => words[trade].test(title));

const areNear = (one: Trade, other: Trade): boolean => near.some((group) => group.includes(one) && group.includes(other));

const shareWord = (one: string, other: string): boolean => {
  const others = other.split(' ');
  return one.split(' ').some((word) => word.length > 2 && others.includes(word));
};
