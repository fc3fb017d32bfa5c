// Somebody else wrote it, or it was turned down. Who writes "this is no scam" makes the offer, and "you asked me" answers for one.
const told =
  '(?:(?<!\\byou )(?:wrote|sent|messaged|contacted|offered|asked|texted|mailed)(?: to)? (?:me|us)|beware|warn|report(?:ed|s)\\b|refused|(?:someone|somebody|stranger|man|they|people|who) (?:wrote|said|asks?)\\b|(?<!\\bno |\\bnot |\\bnot an? )(?:scam|fraud|phish))';

/** Stands at the end of an expression: what was found is not told of somebody else's offer, before it or after it. */
export const unlessTold = `(?<!\\b${told}[^\\n]{0,160})(?![^\\n]{0,120}\\b(?:(?:i|we) (?:said no|reported|blocked|refused|declined|ignored)|(?:he|she|they) (?:wrote|said)|said (?:the|an?)|scammers?)\\b)`;

/** As `unlessTold`, and it does not stand in quotes: “Someone wrote me: ‘I want to rent your account’.” */
export const unlessRetold = `(?<![\\s:(]["“„‘](?=[a-z])[^”"\\n]{0,160})${unlessTold}`;

/** Stands behind the first words of an expression, so that it is only tried where they are found: nothing before denies them. */
export const unlessDenied = "(?<!(?:\\b(?:not|never|nobody|no need)|n[’']t)\\b[^.!?:;\\n]{0,40})";
