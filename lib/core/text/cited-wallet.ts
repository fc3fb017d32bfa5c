import { wordsAround } from './words-around.ts';

/**
 * Whether a wallet's address is written about where it stands in a text: somebody screens, traces or reports it. An address that
 * is also given for pay, or called the writer's own, is not cited.
 */
export function isCitedWallet(text: string, start: number, length: number): boolean {
  const words = wordsAround(text, start, length, 160);
  return about.test(words) && !given.test(words);
}

const about =
  /\b(?:sanction(?:s|ed|ing)?|ofac|sdn|designated|(?:black|block|deny)-?list\w{0,3}|screen(?:s|ed|ing)|trac(?:e|es|ed|ing)|forfeit\w{0,4}|indict\w{0,5}|launder\w{0,4}|hack(?:er|ers|s)|exploit\w{0,3}|attackers?|flagged|flags|compliance|investigat\w{1,5}|forensics?|scam\w{0,4}|fraud\w{0,5}|thesis|write-?up)\b/i;

const given =
  /\b(?:my|our)\s(?:[\w-]{1,12}\s){0,3}(?:wallet|address|account)\b|\bnew (?:wallet|address)\b|\buse (?:this|it|my)\b|(?:^|[.!?,:;]\s?|\b(?:please|kindly|can|could|will|should|must|just|and|then|you)\s)(?:pay|send|transfer|deposit|remit)\b(?!\s(?:no|nothing)\b)|\b(?:pay|send|transfer) (?:me|us|my|it)\b|\b(?:payment|payout|salary|wallet|usdt|usdc|btc|eth|[te]rc-?20)(?:\s(?:address|wallet|details))?\s?[:=]/i;
