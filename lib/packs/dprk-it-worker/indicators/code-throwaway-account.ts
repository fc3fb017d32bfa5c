import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered, any, matches } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { seal2026 } from '../publications/researchers.ts';

const opens = '(?:make|create|open|use|register|prefer|set up|need|want|start)';
const another = '(?:new|another|different|fresh|separate)';
const customer = '(?:each|every) (?:job|project|client|company|customer)(?!\\s(?:bot|repo|site|team))';
// An employer's rule, or an account that the employer gives.
const unlessRule =
  '(?![^\\n]{0,80}\\b(?:polic|rules? of|their rule|requir|demand|insist|asks?\\b|onboard|script|gives?\\b|gave\\b|provid|hand(?:ed)? over))';

export const question = defineQuestion({
  id: 'code-throwaway-account',
  text: 'Did the candidate ask to keep the account of the application out of the work, or make a new one for every customer, with no rule of an employer behind it?',
  stage: 'messages',
  how: 'Ask everybody which account will be used and why. One account for work and one for private things is common, and many companies demand it: that is a no. So is an account on your own server, and a lost or full one.',
});

export default defineIndicator({
  id: 'code-throwaway-account',
  name: 'want to work under a code account other than the one in the application',
  why: 'A framework for hiring advises against accounts made for one engagement, since reports describe them as a way to keep the main one unseen.',
  status: 'stable',
  category: 'code',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1585.001'],
  sources: [{ ...seal2026, where: 'Hardening the organisation, item 5: no throwaway accounts for the work; identity switch' }],
  pattern: any(
    matches(
      ['message'],
      `\\b(?:i|we)(?:[’']ll)?\\s(?:(?!not\\b|never\\b)[a-z]{1,9}\\s){0,3}${opens}\\s(?:an?\\s)?${another}\\sgit(?:hub|lab)\\s(?:account|id|profile)s?\\b[^.\\n]{0,20}\\b${customer}\\b${unlessRule}|\\b${customer},?\\s(?:i|we)\\s(?:(?!not\\b|never\\b)[a-z]{1,9}\\s){0,2}${opens}\\s(?:an?\\s)?${another}\\sgit(?:hub|lab)\\s(?:account|id|profile)\\b${unlessRule}`,
    ),
    matches(
      ['message'],
      '\\b(?:do not|don[’\\u0027]t|cannot|can[’\\u0027]t|never) (?:want to )?(?:use|add|connect|link) (?:the|my) git(?:hub|lab) (?:account )?(?:from|of|in|on) (?:my|the) (?:r[eé]sum[eé]|cv|application)\\b(?!\\s(?:to|as|into)\\b)',
    ),
    answered('code-throwaway-account', 'yes'),
  ),
  benign: [
    'Keeps work and private things apart, as many companies demand.',
    'A former employer’s rules end with its account.',
    'Does not want a new employer’s code beside years of private trials.',
  ],
  ask: ['Ask that work is done under the account named in the application, or under one that you open for the candidate.'],
  examples: {
    notObserved: [
      {
        because: 'The rule of an employer, and what customers of an agency got.',
        profiles: [
          {
            message: [
              { text: 'I create a new GitHub account for each client because their policy asks for it.' },
              { text: 'At the agency each client had a new GitHub account that we handed over in the end.' },
              { text: 'For each project I used a separate GitHub organisation.' },
            ],
            answer: [{ question: 'code-throwaway-account', reply: 'no' }],
          },
        ],
      },
      {
        because: 'One account for work and one for private things, and asking which to use.',
        profiles: [
          {
            message: [
              {
                text: 'I keep my private GitHub account separate. Should I open a new GitHub account for your company, or do you provide one?',
              },
            ],
            answer: [{ question: 'code-throwaway-account', reply: 'no' }],
          },
        ],
      },
      {
        because: 'A product that gives every customer a login is no account of the candidate.',
        profiles: [
          {
            message: [{ text: 'I built the login with a GitHub account for each customer of the shop.' }],
            answer: [{ question: 'code-throwaway-account', reply: 'no' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'A new account for each customer.',
        profiles: [{ message: [{ text: 'I make a new GitHub account for every client. It is my rule.' }] }],
      },
      {
        because: 'The account in the résumé is to stay out of the work.',
        profiles: [{ message: [{ text: 'Please understand, I cannot use the GitHub account from my resume.' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'A message that says nothing of it, and nobody has asked.',
        profiles: [{ message: [{ text: 'Thank you, Tuesday is fine.' }] }],
      },
    ],
  },
});
