import { defineIndicator } from '../../../core/model/indicator.ts';
import { any, matches } from '../../../core/model/pattern.ts';
import { advisory2022 } from '../publications/government.ts';
import { ketmanOrganizations2025, seal2026 } from '../publications/researchers.ts';
import { google2025 } from '../publications/vendors.ts';
import { unlessDenied, unlessRetold } from '../retold.ts';

const coin = '(?:usdt|usdc|btc|bitcoins?|eth|ethereum|crypto(?:currency|currencies)?|stable\\s?coins?|trc-?20|erc-?20|tether)\\b';
// Between the pay and the coin: another way to be paid, or a turn of the sense, ends the wish.
const upTo = "(?:(?!\\b(?:not|never|nor|instead|rather|without|bank|card|transfer)\\b|n[’']t)[^.!?\\n])";
const wage = '(?:salary|payments?|pay|money|wages?|fee|invoices?|amount|share)';
// What a candidate builds or looks after.
const unlessWork =
  '(?!\\s(?:integrat|servic|modul|system|question|gateway|team|featur|flow|product|solution|process|provider|project|page|data|work|job|compan|startup|space|industr|domain|trading|role|supplier|research|polic|white|payout|docs|test|over))';

export default defineIndicator({
  id: 'pay-crypto-request',
  name: 'ask to be paid in cryptocurrency',
  why: 'Advisories name the wish to be paid in virtual currency. It is ordinary in that trade and where banks are weak.',
  status: 'stable',
  category: 'payment',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1657'],
  sources: [
    { ...advisory2022, where: 'Red flag indicators: payment in virtual currency is sought' },
    { ...google2025, where: 'How the workers are paid: cryptocurrency and payment services' },
    { ...seal2026, where: 'Summary of signs: insists on payment in cryptocurrency' },
    { ...ketmanOrganizations2025, where: 'How payment is asked for' },
  ],
  // The speaker’s own pay: building payments with such coins is a skill and stays silent.
  pattern: any(
    matches(
      ['message', 'summary'],
      `\\b(?:pay${unlessDenied}\\s(?:[a-z]{1,10}\\s){0,2}(?:me|us|my|our ${wage})\\b${upTo}{0,40}\\b|(?:send|transfer|deposit)${unlessDenied}\\s(?:[a-z]{1,10}\\s){0,2}(?:me|us|my|our)\\s(?:(?:the|some|an?|this|full|\\d{1,6})\\s){0,3}(?:${wage}\\b${upTo}{0,30}\\b)?)${coin}${unlessWork}${unlessRetold}`,
    ),
    matches(
      ['message', 'summary'],
      `\\b(?:my|our)${unlessDenied}\\s(?:monthly\\s)?(?:salary|payments?|wages?|pay|invoices?|payouts?)\\s(?:(?:should|must|can|could|may|to|be|is|are|get|sent|paid|made|please|only|preferably|best|always|received?)\\s){0,5}(?:in|via|by|with|through|to)\\s(?:[a-z]{1,10}\\s){0,2}${coin}${unlessWork}`,
    ),
    matches(
      ['message', 'summary'],
      `\\b(?:i|we)${unlessDenied}(?:[’']d|[’']m)?\\s(?:(?!not|never)[a-z]{1,10}\\s){0,2}(?:prefer|accept|take|want|like|expect|receive|get|be|am)\\s(?:to\\s)?(?:be\\s|get\\s|receive\\s|my\\s|monthly\\s){0,2}(?:paid|payments?|salary|payouts?|pay)\\b${unlessWork}${upTo}{0,25}\\b(?:in|via|by|with|through)\\s(?:[a-z]{1,10}\\s)?${coin}${unlessWork}`,
    ),
    matches(
      ['message', 'summary'],
      `\\b(?:i|we)${unlessDenied}\\s(?:[a-z]{1,10}\\s)?(?:prefer|accept|only take)\\s(?:[a-z]{1,10}\\s)?${coin}(?=\\s?(?:[.,;!?()]|$|or\\b|and\\b|for (?:pay|my|the (?:pay|salary))|as pay|payments?\\b|only\\b|please\\b|trc|erc|every|each))`,
    ),
    matches(
      ['message', 'summary'],
      `\\bpayments?${unlessDenied}(?:\\s(?:methods?|terms|options?))?\\s?(?:[:=]|is|are|only|preferred|(?:should|must|has to) be)\\s(?:(?!\\b(?:no|not|never|nothing|bank|card)\\b)[^.!?\\n]){0,20}\\b${coin}${unlessWork}`,
    ),
    matches(
      ['message'],
      `\\b(?:can|could|would|will|please)${unlessDenied}\\s(?:you\\s)?(?:please\\s)?pay\\b${upTo}{0,40}\\b${coin}${unlessWork}|\\b(?<!\\bno )(?:payments?|salary|payouts?)${unlessDenied}\\s(?:in|by|via|through)\\s(?:[a-z]{1,10}\\s)?${coin}\\s?(?:\\([a-z0-9 -]{1,12}\\)\\s?)?(?:please|preferred|only|is (?:fine|ok|best|better|possible|preferred|easier)|would be)`,
    ),
    matches(
      ['message'],
      '\\b(?:my|our)\\s(?:[a-z0-9-]{1,12}\\s){0,3}(?:wallet|address)\\b[^\\n]{0,30}\\b(?:0x[0-9a-f]{40}|bc1[a-z0-9]{25,62}|t[a-z0-9]{33})\\b',
    ),
    matches(
      ['message'],
      `\\b(?:possible|want|like|need|able|can i|could i|prefer)${unlessDenied}\\s(?:to\\s)?(?:get|receive|have|take)\\s(?:my\\s|the\\s|a\\s)?(?:salary|payments?|pay|paid|wages?)\\s(?:in|via|by|with|through)\\s(?:[a-z]{1,10}\\s)?${coin}${unlessWork}`,
    ),
  ),
  benign: [
    'Being paid in coins is the norm in projects that make them.',
    'Banks where the candidate lives take high fees or weeks.',
    'Lost access to a bank through no fault of their own, as newcomers do.',
  ],
  ask: ['Say that pay goes to a bank account in the worker’s own name, as for everybody, and ask whether that can be done.'],
  examples: {
    notObserved: [
      {
        because: 'Another way to be paid, and what happens to the payments of customers.',
        profiles: [
          {
            summary: ['My payments service handled payouts in USDT.'],
            message: [
              { text: 'I prefer to be paid by bank transfer, not in crypto.' },
              { text: 'Our payments ran through Ethereum, so I know how gas fees work.' },
              { text: 'Someone wrote “pay me in bitcoin” to all my clients.' },
            ],
          },
        ],
      },
      {
        because: 'Knowing how to build payments with coins is work, not a request.',
        profiles: [
          {
            summary: ['Experience with crypto payments (USDT) integration and wallets. I enjoy working on Bitcoin projects.'],
            message: [{ text: 'I built a checkout where customers pay in USDC. I do not want to be paid in crypto.' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'A message asks for the pay in a coin.',
        profiles: [{ message: [{ text: 'I would prefer to receive my salary in USDT every two weeks.' }] }],
      },
      {
        because: 'The profile says how it wants to be paid.',
        profiles: [{ summary: ['Payment: USDT (TRC20) or Payoneer.'] }],
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
