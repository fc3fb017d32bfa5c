import { defineIndicator } from '../../../core/model/indicator.ts';
import { any, matches } from '../../../core/model/pattern.ts';
import { advisory2023, caseFiles2025, extortionAdvisory2025 } from '../publications/government.ts';
import { google2025 } from '../publications/vendors.ts';
import { unlessRetold } from '../retold.ts';

// Somebody who speaks of own doing, in words that do not deny it; a report on others names no "I".
const will = "(?:i|we)(?:[’']ll|\\s(?:will|shall|can|could|am going to|are going to))\\s(?:(?!not\\b|never\\b)[a-z]{1,12}\\s)?";
// Somebody else's, and made public: to hold back own work until it is paid is an ordinary quarrel.
const makePublic =
  '(?:(?:publish|leak|expose|dump|sell)\\s(?:[a-z]{1,9}\\s)?(?:your|company|client|customer|internal|private)\\b[^.!?\\n]{0,30}\\b(?:code|source|repos?|repository|data|database|files)(?!\\s(?:converter|tool|app|viewer|model|policy|story|study|page|review|editor|plan)\\b)|release\\s[^.!?\\n]{0,30}\\b(?:code|data|files)\\s(?:publicly|to the public|online))';
// What the other side prefers, has or minds is a choice and no condition.
const unless =
  "(?:(?:unless|until(?=\\s(?:you|my|the (?:money|payment|invoice)|i am)\\b))(?!\\s(?:you|we) (?:would )?(?:prefer|want|like|object|mind|agree|need|have|rather)\\b)|(?:if (?:you|it|i am) (?:do not|don[’']t|does not|doesn[’']t|refuse|fail|am not|is not)|if i[’']m not)(?!\\s(?:want|like|mind|prefer|object|need|have)\\b))";
const money =
  '(?:pay(?! for (?:an?|the|your|private|hosting|exclus))|paid(?! (?:plan|version|tier|licen))|payment|money|salary|severance|usdt?|bitcoin)';

export default defineIndicator({
  id: 'comm-extortion-or-code-threat',
  name: 'ask for money against not publishing code or data',
  why: 'Advisories describe people who, when found out or let go, asked for money or else would publish code and data of the company.',
  status: 'stable',
  category: 'communication',
  specificity: 'strong',
  use: 'score',
  attack: ['T1657'],
  sources: [
    {
      ...extortionAdvisory2025,
      where: '“Extortion and Theft of Sensitive Company Data”: code held back, and published when no money came',
    },
    { ...advisory2023, where: 'Red flag indicators: announcing to release source code unless paid' },
    { ...caseFiles2025, where: 'Filings that tell of such demands' },
    { ...google2025, where: 'More demands of this kind after dismissals since late 2024' },
  ],
  pattern: any(
    matches(['message'], `\\b${will}${makePublic}\\b[^!?\\n]{0,60}\\b${unless}[^!?\\n]{0,50}\\b${money}\\b${unlessRetold}`),
    matches(['message'], `\\b${unless}[^!?\\n]{0,50}\\b${money}\\b[^!?\\n]{0,40}\\b${will}${makePublic}\\b${unlessRetold}`),
    matches(
      ['message'],
      `\\b(?:pay|(?:send|transfer)\\b[^.!?\\n]{0,30}\\b${money})\\b[^.!?\\n]{0,60}\\bor\\s(?:else\\s)?${will}${makePublic}\\b${unlessRetold}`,
    ),
  ),
  benign: [
    'A quarrel about an unpaid invoice, in which own work is held back or own code is to be published.',
    'The words quote or warn of somebody else’s demand.',
    'A badly put sentence about a licence, an open-source release or a deletion date.',
  ],
  ask: [
    'Do not answer and do not pay; keep the message, and call the legal and the security team now.',
    'Let IT close the accesses before anything is said to the person.',
  ],
  examples: {
    notObserved: [
      {
        because: 'A plan that somebody prefers or has, and words that are told of another.',
        profiles: [
          {
            message: [
              { text: 'We will publish your data set under your name unless you prefer to pay for the private plan.' },
              { text: 'If you do not have a paid plan, I can release the data online with a free host, as we agreed.' },
              { text: 'A former freelancer wrote me: “I will leak your company data unless you pay”, and we called a lawyer.' },
            ],
          },
        ],
      },
      {
        because: 'Holding back own work until the invoice is paid is a quarrel about pay.',
        profiles: [
          {
            message: [
              { text: 'I will release the source code to you when the last milestone is paid. Until then I keep it.' },
              { text: 'If you do not pay the invoice, I will stop work and talk to a lawyer.' },
            ],
          },
        ],
      },
      {
        because: 'Denying it, telling of others, and publishing with consent are not a demand.',
        profiles: [
          {
            message: [
              { text: 'I would never publish your source code, even if you do not pay me.' },
              { text: 'I read that people leak company data unless they are paid. Terrible.' },
              { text: 'I can publish the package under MIT unless you object.' },
              { text: 'If you do not pay for the hosting plan, the provider deletes your data.' },
            ],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'Code of the company is to be published unless money comes.',
        profiles: [{ message: [{ text: 'I will publish your source code on GitHub unless you pay my severance by Friday.' }] }],
      },
      {
        because: 'The same, with the condition first.',
        profiles: [{ message: [{ text: "If you don't pay 20,000 in USDT, we will leak all your customer data." }] }],
      },
      {
        because: 'The same as an order with a choice.',
        profiles: [{ message: [{ text: 'Send the payment today or I will sell your private repository to others.' }] }],
      },
    ],
    cannotTell: [{ because: 'No message was read.', profiles: [{ summary: ['Front-end developer.'] }] }],
  },
});
