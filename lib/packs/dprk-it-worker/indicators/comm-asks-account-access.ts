import { defineIndicator } from '../../../core/model/indicator.ts';
import { any, matches } from '../../../core/model/pattern.ts';
import { advisory2022, caseFiles2025 } from '../publications/government.ts';
import { bleeping2025 } from '../publications/press.ts';
import { unlessDenied, unlessRetold } from '../retold.ts';

/** Where one works or is looked up under one's name. */
const market = '(?:upwork|freelancer(?:\\.com)?|fiverr|toptal|guru|linked\\s?in)';
const site = `(?:${market}|payoneer|pay\\s?pal|wise|github|bank)`;
const wanting =
  "(?:(?:i|we|my (?:team|friend|partner|company))(?:[’']d|[’']m|[’']re|[’']ll)?\\s(?:(?:also|really|only|now|want|need|wish|plan|like|love|am|are|looking|ready|interested|would|will|can|could|in|for|to)\\s){0,6})";
const somebodys = "(?:your|someone(?:[’']s| else[’']?s)?|another person[’']s|a friend[’']s)";
// The speaker asks for it or does it.
const taking = "(?:(?:can|could|may|let) (?:i|we|me|us)|(?:i|we|my (?:team|friend|partner))(?:[’']d|[’']ll)?)";
// A link to it, somebody who looks after it, or work on it that the owner wants done.
const unlessWork =
  '(?!\\s(?:link|url|name|page|id|e-?mail|address|number|details|manager|team|data|card|statement|insurance|tool|log|as an?|for the (?:contract|invoice|payment|fee|rate)|to (?:post|pay|hire|invite|message|write|send|set|test|check|manage|schedule|publish))\\b)';
const end = `\\b${unlessWork}${unlessRetold}`;

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
    // Renting: the account itself is what is wanted.
    matches(
      ['message', 'summary'],
      `\\b${wanting}(?:rent|borrow|lease)(?:ing)?${unlessDenied}\\s(?:out\\s|me\\s|from you\\s){0,2}(?:(?:an?|your|his|her|their|some|any|verified|aged|old|us|usa|american|european|real|existing|good|own)\\s){0,4}${site}\\s(?!developer|sandbox|test|demo|business|merchant|premium)(?:[a-z]{1,15}\\s)?(?:accounts?|profiles?)${end}`,
    ),
    // Buying: a plan of one's own is bought too, so it has to be somebody else's account.
    matches(
      ['message', 'summary'],
      `\\b${wanting}(?:buy|purchase|take over)(?:ing)?${unlessDenied}\\s(?:(?:an?|some|us|usa)\\s){0,2}(?:your|his|her|their|verified|aged|old|us|usa|american|european|real|existing)\\s(?:[a-z]{1,15}\\s)?${market}\\s(?!premium|pro|plus|business|enterprise|team|recruiter)(?:[a-z]{1,15}\\s)?accounts?${end}`,
    ),
    matches(
      ['message', 'summary'],
      `\\b(?:looking for|want|need|seek(?:ing)?|have|offer(?:ing)?|sell(?:ing)?)${unlessDenied}\\s(?:[a-z]{1,12}\\s){0,3}${site}\\s(?:[a-z]{1,15}\\s)?accounts?\\s(?:for|to)\\s(?:rent|lease)\\b(?!\\s(?:an?|the|my|out|deposits?|payments?|cars?|flats?)\\b)${unlessRetold}`,
    ),
    // Asked of its owner.
    matches(
      ['message', 'summary'],
      `\\b(?:rent|lease|lend)${unlessDenied}\\s(?:out\\s)?(?:me|us)\\s(?:your|their|his|her|an?)\\s(?:[a-z]{1,12}\\s){0,2}(?:${site}\\s)?(?:[a-z]{1,15}\\s)?accounts?${end}`,
    ),
    matches(
      ['message'],
      `\\b(?:can|could|would|will|please)${unlessDenied}\\s(?:you\\s)?(?:please\\s)?(?:(?:rent|lease)\\s(?:out\\s)?your\\s(?:[a-z]{1,12}\\s){0,3}|lend your\\s(?:[a-z]{1,12}\\s)?${site}\\s)accounts?${end}`,
    ),
    // Using: the speaker works in the name of its owner. "You can use your account" is help, not a request.
    matches(
      ['message'],
      `\\b${taking}${unlessDenied}\\s(?:(?!not\\b|never\\b)[a-z]{1,8}\\s){0,4}(?:use|operate|log\\s?in(?:to| to)?|work(?:ing)? (?:under|from))\\s${somebodys}\\s(?:verified\\s|old\\s|us\\s)?${market}\\saccounts?${end}`,
    ),
    matches(
      ['message'],
      `\\b${taking}${unlessDenied}\\s(?:(?!not\\b|never\\b)[a-z]{1,8}\\s){0,4}work(?:ing)? (?:through|with|via|on)\\s${somebodys}\\s(?:verified\\s|old\\s|us\\s)?linked\\s?in accounts?${end}`,
    ),
    matches(
      ['message'],
      `\\b${taking}${unlessDenied}\\s(?:[a-z]{1,8}\\s){0,4}use\\s${somebodys}\\s(?:bank|payoneer|pay\\s?pal|wise)\\saccounts?\\s(?:to|for)\\s(?:receiv|get|collect|cash|withdraw|take)${unlessRetold}`,
    ),
    matches(
      ['message'],
      `(?<!\\byou (?:can |could |may |should )?)\\buse${unlessDenied} your\\s(?:verified\\s|old\\s|us\\s)?${market} accounts? (?:to|for) (?:apply|bid|work|win|(?:get|find|take) (?:jobs|work|clients|projects))${unlessRetold}`,
    ),
    // Named first, and asked for after.
    matches(
      ['message'],
      `\\b${market}\\saccounts?\\b[^\\n]{0,30}\\b(?:${wanting}(?:rent|borrow|lease|buy)\\s(?:it|one|them)(?=\\s?(?:[.,!?]|$|for\\b|from\\b|and\\b))|please (?:lend|rent) (?:it to )?(?:me|us))\\b${unlessRetold}`,
    ),
    // Its keys, or a share of what comes in.
    matches(
      ['message'],
      `\\b(?:give|share|provide|offer|send)${unlessDenied}\\s(?:(?:me|us)\\s(?:with\\s)?(?:access to|the (?:login|password|credentials) (?:of|to|for))\\syour\\s(?:upwork|freelancer|fiverr|toptal)\\saccounts?|your\\s(?:upwork|freelancer|fiverr|toptal|payoneer|linked\\s?in)\\s(?:account\\s)?(?:login|credentials|password|access)\\swith (?:me|us)|(?:me|us)\\syour\\s(?:upwork|freelancer|fiverr|toptal|payoneer|linked\\s?in)\\s(?:account\\s)?(?:login|credentials|password))\\b${unlessRetold}`,
    ),
    matches(
      ['message'],
      `\\b(?:use|share|lend|give|need|want|through|with)${unlessDenied}\\s(?:(?:me|us|our|access|to)\\s){0,2}your\\s(?:${market}|github)\\saccount${unlessWork}\\b[^\\n]{0,60}\\b(?:(?:i|we|and)(?:[’']ll| will| can| would)?\\s(?:split|share (?:the|of|\\d)|pay(?: you)? (?:monthly|per month|every month|each month))|\\d{1,2}\\s?(?:%|percent) (?:of|for you|each|every|per|monthly))\\b${unlessRetold}`,
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
        because: 'Work in a client’s account, and asking which one to work with, is the job.',
        profiles: [
          {
            summary: ['I helped founders: companies can open or take over an existing bank account.'],
            message: [
              { text: 'Should I work with your company GitHub account or my own?' },
              { text: 'I will need to log in to your GitHub account to set up the CI.' },
              { text: 'I can manage your LinkedIn account and write two posts a week.' },
              { text: 'Please give me your PayPal account so I can send back the overpayment.' },
              { text: 'Could I borrow your account for the staging server until mine is set up?' },
            ],
          },
        ],
      },
      {
        because: 'Somebody tells of such an offer, or has worked against it.',
        profiles: [
          {
            summary: ['I built the detection of sellers who rent verified PayPal accounts.'],
            message: [
              { text: 'Last year someone wrote me: “I want to rent your Upwork account for 300 dollars.” I reported it.' },
              { text: 'Upwork warns that people buy verified Upwork accounts, so it asked me to verify again.' },
            ],
          },
        ],
      },
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
