import { defineIndicator } from '../../../core/model/indicator.ts';
import { any, matches } from '../../../core/model/pattern.ts';
import { advisory2022, caseFiles2025 } from '../publications/government.ts';
import { bleeping2025 } from '../publications/press.ts';

const site = '(?:upwork|freelancer(?:\\.com)?|fiverr|toptal|guru|linked\\s?in|payoneer|pay\\s?pal|wise|github|bank)';
// Stands behind the first words, so that it is only tried where they are found.
const unlessDenied = "(?<!(?:\\b(?:not|never|no|without)|n[’']t)\\b[^.!?\\n]{0,40})";

export default defineIndicator({
  id: 'comm-asks-account-access',
  name: 'ask to rent, buy or use somebody else’s account',
  why: 'Advisories and court filings describe work done through accounts that were rented, bought or borrowed from others.',
  status: 'stable',
  category: 'communication',
  specificity: 'strong',
  use: 'score',
  attack: ['T1586', 'T1078'],
  sources: [
    { ...advisory2022, where: 'How the workers operate: accounts in other people’s names, lent or paid for' },
    { ...caseFiles2025, where: 'Filings on a marketplace for rented accounts' },
    { ...bleeping2025, where: 'The quoted offers: accounts and identity against a share of the pay' },
  ],
  pattern: any(
    // Renting and buying: the account itself is what is wanted.
    matches(
      ['message', 'summary'],
      `\\b(?:rent|borrow|lease|buy|purchase|take over)${unlessDenied}\\s(?:out\\s)?(?:me\\s|us\\s|from you\\s)?(?:(?:an?|your|his|her|their|some|any|the|verified|aged|old|us|usa|american|european|real|existing|good|own)\\s){0,4}${site}\\s(?:[a-z]{1,15}\\s)?accounts?\\b|\\b${site}\\s(?:[a-z]{1,15}\\s)?accounts?\\s(?:for|to)\\s(?:rent|lease|buy)\\b`,
    ),
    // Using: the speaker does it, with the account of the one addressed. "You can use your account" is help, not a request.
    matches(
      ['message'],
      `\\b(?:i|we|me|us|let|my (?:team|friend|developer|partner))\\b(?:(?!\\bnot\\b|n[’']t|\\bnever\\b)[^.!?\\n]){0,30}\\b(?:use|access|log\\s?in(?:to| to| with)?|work(?:ing)? (?:on|with|through|from|under|via)|manage|operate)\\s(?:with\\s|through\\s)?(?:your|his|her|someone(?:[’']s| else[’']?s)?|another person[’']s|a friend[’']s)\\s(?:[a-z]{1,15}\\s)?${site}\\s(?:[a-z]{1,15}\\s)?accounts?\\b(?!\\s(?:link|url|name|page|id))`,
    ),
    matches(
      ['message'],
      `\\b(?:lend|give|share|provide|offer)${unlessDenied}\\s(?:me|us)\\s(?:access to\\s|the login (?:of|to|for)\\s|with\\s)?(?:your|an?|his|her)\\s(?:[a-z]{1,15}\\s){0,2}(?:upwork|freelancer|fiverr|toptal|linked\\s?in|payoneer|pay\\s?pal)\\s(?:[a-z]{1,15}\\s)?accounts?\\b(?!\\s(?:link|url|name|page|id|e-?mail|address|number))|\\bshare your (?:upwork|freelancer|fiverr|toptal|payoneer) account with (?:me|us)\\b`,
    ),
    matches(
      ['message'],
      `\\b(?:rent|borrow|lease)${unlessDenied}\\s(?:out\\s)?(?:me\\s|us\\s)?your\\s(?:freelanc(?:e|ing)\\s|verified\\s|old\\s){0,2}accounts?\\b|\\blend${unlessDenied} your\\s(?:[a-z]{1,15}\\s)?${site}\\s(?:[a-z]{1,15}\\s)?accounts?\\b|\\bshare your (?:upwork|freelancer|fiverr|toptal|payoneer|linkedin) (?:account )?(?:login|credentials|password|access)\\b`,
    ),
  ),
  benign: [
    'An agency asks for a seat of its own inside a client’s account.',
    'A developer asks for access to a client’s system in order to do the agreed work.',
    'The words quote or warn of somebody else’s offer.',
  ],
  ask: [
    'Do not lend or sell any account. Ask what it is needed for, and in whose name the work would be done.',
    'If the request stands, report it to the platform and to your security team.',
  ],
  examples: {
    notObserved: [
      {
        because: 'Asking for the address of an account, or where to send money, asks for no access.',
        profiles: [
          {
            summary: ['Integrated PayPal, so that people can buy credits with a PayPal account.'],
            message: [
              { text: 'Could you share your GitHub account link so that I can look at the repository?' },
              { text: 'You can use your PayPal account to pay the first milestone. I do not rent accounts.' },
            ],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'A message asks to work through an account of the person addressed.',
        profiles: [{ message: [{ text: 'Can I use your Upwork account? I will share 20 percent each month.' }] }],
      },
      {
        because: 'A message asks to rent an account.',
        profiles: [{ message: [{ text: 'We want to rent a verified LinkedIn account for six months.' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'No message of the candidate was read.',
        profiles: [{ summary: ['Front-end developer.'] }],
      },
    ],
  },
});
