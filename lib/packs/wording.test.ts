import { expect, test } from 'vitest';
import { exampleProfiles } from '../../test/builders/example-profiles.ts';
import { ordinaryTalk } from '../../test/calibration/people/sources/ordinary-talk.ts';
import { caseFacts } from '../core/engine/facts.ts';
import { findAll } from '../core/engine/find.ts';
import { loadPack } from '../core/engine/load-pack.ts';
import type { ExampleProfile } from '../core/model/example.ts';
import { dprkItWorkerPack } from './dprk-it-worker/pack.gen.ts';

const loaded = loadPack(dprkItWorkerPack);

function yeses(profile: ExampleProfile): string[] {
  const profiles = exampleProfiles({ because: 'A table of wordings is tried out here.', profiles: [profile] });
  return findAll(loaded, caseFacts(profiles, [])).flatMap(({ indicator, answer }) => (answer === 'yes' ? [indicator] : []));
}

const silentMessages = [
  'I do not want to use your Upwork account, I have my own. We never work through someone else’s Upwork account.',
  'I would not want you to pay me in USDT. My pay should not be in crypto.',
  'I will not be able to attend interviews on your behalf.',
  'Telegram is better documented than most; I wrote two bots for it.',
  'Our office leases your building; I rent a flat near it.',
  'I took the interview as a chance to learn; thank you for your time.',
  'I could present the plan on your behalf in the meeting.',
  'Customers can get their payouts in USDC; that was my feature.',
  "I don’t need an upfront payment. I don't want prepayment.",
  "I don’t want to be paid in crypto. We don't accept payments in crypto.",
  'I don’t want to move to Telegram. I prefer not to talk on WhatsApp.',
  'I didn’t rent a LinkedIn account and you shouldn’t rent me your account either.',
  'You don’t need to install AnyDesk. Please don’t install TeamViewer.',
  'I can’t attend interviews on behalf of my brother, and I won’t attend the interview on our behalf.',
  'Hi, thank you for your message. I am available on Tuesday at 10 am and look forward to it.',
  'I can take the interview tomorrow, the time works for me.',
  'Could we do the interview over Zoom? I can join from home.',
  'I attended interviews on behalf of hiring managers and coordinated panels of four.',
  'As HR coordinator I handled interviews for our engineering teams.',
  'I have conducted more than 200 technical interviews for my company.',
  'I will send you my answers to the interview questions this evening.',
  'You handle the schedule and I report on progress each Friday.',
  'Share your GitHub account link and I will review the code.',
  'Could you please share your LinkedIn account so that I can connect?',
  'Users log in with their GitHub account; that part was my work.',
  'How do I use my Upwork account to accept the offer?',
  'You can use your PayPal account to pay the milestone.',
  'I implemented PayPal, Wise and bank account payouts.',
  'Please do not share your Upwork account with anybody, it is against the rules.',
  'I would never rent a LinkedIn account, that is against the rules.',
  'I opened a Payoneer account and a Wise account last year.',
  'I do not need upfront payment; net 30 is fine.',
  'No advance payment is needed. No upfront payment needed at all.',
  'I built prepayment and deposit flows for a booking site. The prepayment module took a month.',
  'Experience with crypto payments (USDT) integration, wallets and exchanges.',
  'I worked on Bitcoin and Ethereum projects and built a USDC payment gateway.',
  'My last project let merchants receive payments in USDT.',
  'My pay expectation is 60,000 euros a year. I like Ethereum.',
  'I prefer crypto projects over banking ones.',
  'I am not interested in being paid in crypto, a bank transfer is best.',
  'I built a Telegram bot and a WhatsApp integration for customer support.',
  'Our customers chat with agents on WhatsApp; I wrote the routing.',
  'Let us continue here on Upwork rather than on Telegram.',
  'My thesis was on signal processing. I can talk about signal processing for hours.',
  'I supported staff over TeamViewer and AnyDesk in my first job.',
  'Do you use TeamViewer or AnyDesk for support? Can you tell me more about the team?',
  'Please install the app from the store and tell me whether it opens.',
  'I can connect to your staging server with the key that you sent.',
  'I can work with your laptop or my own, as you prefer.',
  'Please send the laptop to my home address at 12 Sample Street.',
  'I worked for a freight company and built a package tracking tool.',
  'The advance of technology pays off in the first year.',
  'I use Skype, Zoom and Teams without trouble.',
  'I can meet in person, also at your office in advance of the start.',
  'In my free time I help others to prepare for interviews for free.',
  'Someone on your team should join the interview for the second half.',
  'My camera works again, the driver was the problem. See you on the video call.',
  'I built a video chat that works without a good connection and when no camera is there.',
  'Could we do the video call from the library? My internet at home is slow.',
  'I would like to avoid background jobs in the request, and bypass the cache for ID lookups.',
  'Without a background in medicine I learnt it on the job. No need for reference letters, I attach two.',
  'What does the background check cover, and do I need an appointment for fingerprints?',
  'I can do the drug test and the in-person meeting whenever you want.',
  'I do not want to skip the identity check, I only ask when it is.',
  'Our onboarding flow lets users skip identity verification for small amounts.',
  'I will not release the source code before the last milestone is paid.',
  'If you do not pay the invoice by Friday, I will stop working and take the staging server down.',
  'I can publish your package to npm unless you prefer to do so yourself; pay me when it is done.',
  'I could leak no data, I never had access to your customer data. Please pay the open invoice.',
  'If it is not paid, the hosting company will delete your files.',
  'We will publish the open source code of the tool if you do not mind, it is MIT.',
  'I worked on payroll for a city and moved the payments to a new company.',
  'I am not on payroll at present, I freelance. I was paid through payroll before.',
  'Please pay into my account; my brother recommended your company.',
  'I sold my car to my friend’s company last year.',
];

test.each(silentMessages)('says nothing: %s', (text) => {
  expect(yeses({ message: [{ text }, { text }], summary: [text], headline: ['Developer'] })).toEqual([]);
});

// What is found in words that ask for nothing. None of it can lift a level alone.
const stillFound = new Map([
  ['My pay goes to my brother’s account since our bank failed, is that a problem? I have a letter from both.', 'pay-avoids-payroll'],
  ['Let me know if you want to drop the reference check call with my professor, she retired.', 'comm-resists-verification'],
  ['I prefer a separate GitHub account for every company, for privacy.', 'code-throwaway-account'],
  ['Please skip the reference check with Tom, he died last year.', 'comm-resists-verification'],
  ['I take 30 percent up front when a client is new, and nothing up front from companies.', 'pay-prepayment-demand'],
  ['I ask for payment in advance only from strangers.', 'pay-prepayment-demand'],
  ['Sorry, could we talk on WhatsApp? I have no data for video today.', 'comm-off-platform-push'],
]);

test.each(Object.values(ordinaryTalk).flat())('ordinary talk: %s', (text) => {
  const known = stillFound.get(text);
  const found = yeses({ message: [{ text }, { text }], summary: [text], headline: ['Developer'] });
  expect(found).toEqual(known === undefined ? [] : [known]);
});

const spoken: [string, string[]][] = [
  [
    'code-throwaway-account',
    [
      'For every client I create a new GitHub account',
      'I always use a different GitHub account for each project',
      'I make a separate GitHub account for each job',
      'I don’t want to use the GitHub account from my resume',
    ],
  ],
  [
    'comm-off-platform-push',
    [
      'Can we move to Telegram?',
      'Let’s continue our chat on WhatsApp please',
      'please contact me on telegram @marajensen',
      'Could you add me on Discord: mara#1234',
      'I prefer Telegram for chatting.',
      'reach me at t.me/marajensen',
      'Do you have Telegram?',
      'I want to talk with you on Skype before the contract',
      'Hit me up on discord',
      'Please message me via WhatsApp',
      'I am more active on Telegram',
      'WhatsApp would be easier for me',
      'Please add my Skype: live:mara',
      'Let’s talk directly on Skype',
      'Can you reach me via Telegram (@marajensen)?',
      'It would be easier to discuss over Telegram, can we talk on Telegram',
    ],
  ],
  [
    'comm-asks-account-access',
    [
      'I want to rent your Upwork account for 300 a month',
      'Can we use your Upwork account? We pay monthly.',
      'I would like to buy a verified Upwork account',
      'Looking for a Freelancer account to rent',
      'We will work through your LinkedIn account',
      'Could you lend me your Payoneer account?',
      'let me use your Upwork account',
      'Could you rent your account to me? I pay monthly',
      'Can you lend your LinkedIn account to me?',
      'Please share your Upwork login with me',
      'My team will log in to your Upwork account with AnyDesk',
      'I need to borrow your PayPal account to receive a payment',
      'Please share your Upwork account with me, we split the income',
      'I am looking for someone who will rent me their LinkedIn account',
      'I want to use your Upwork account, 20% for you each month',
      'Can I rent your LinkedIn account?',
      'I’m looking to rent a Upwork account with good history',
      'We would like to rent US LinkedIn accounts, 100 usd a month',
      'Do you want to earn? lend me your Upwork account',
      'we are interested in renting verified Fiverr accounts',
      'I need a verified Upwork account to rent',
      'I can buy your old Upwork account',
      'I have US LinkedIn accounts for rent',
      'I want to work from your Freelancer account with remote desktop',
      'Let’s cooperate. I will use your Upwork account to bid and you get 20 percent of income',
      'Could we use your Payoneer account to receive the payments?',
      'My friend will use your Fiverr account and share 30% with you',
      'I would like to borrow your bank account to receive money',
      'We will apply for jobs with your LinkedIn account and pay you monthly',
    ],
  ],
  [
    'comm-proxy-interview-offer',
    [
      'You attend the interviews for us and we give you the answers',
      'I need someone to take interviews for me',
      'You talk, I do the technical work.',
      'Could you attend the client calls on my behalf?',
      'No skill needed: you just attend the interviews, we feed you the answers in real time.',
      'We will feed you the answers during the interview',
      'You only need to speak in meetings and my team will do all the development work',
      'I am looking for a native speaker who can do the interview instead of me',
      'Just join the video interview in my place',
      'I can attend the interview on your behalf',
      'My friend will join the interview instead of me',
      'Someone else will attend the interview for me',
      'You will attend interviews in .NET, Java or Go, and we will provide the answers',
      'We need engineers to attend job interviews, we will provide the answers while you talk',
      'No experience needed, you attend interviews for us and we help you with answers.',
      'You don’t have to be technical: you just join the interviews, we do all the coding work.',
      'I am looking for an American partner who can take interviews on my behalf',
      'You will be the face in the interviews and my team will handle the technical work',
      'Can you take the interview for me? I pay 35 percent.',
      'Would you be interested in attending interviews on our behalf?',
      'You do the interviews and meetings, and I do the development work.',
      'You only talk with clients; I do all the programming work.',
      'If you are native English speaker you can join the video interview instead of me and we share income',
      'My colleague can do the technical interview instead of me if the accent is hard to follow',
      'I can join interviews on your behalf and pass them, 200 dollars each',
      'Looking for somebody to pass interviews in my name',
      'You just show your face in the interviews and we will feed you the answers',
      'I have a friend who will attend the video interview in my place',
      'You speak in the meetings, we do the actual work',
      'Please attend the interview as if you were me',
      'We want you to appear for interviews on our behalf',
    ],
  ],
  [
    'comm-asks-remote-desktop',
    [
      'Please install AnyDesk on your computer',
      'Can you give me AnyDesk access to the laptop?',
      'I need 24/7 AnyDesk',
      'You need to keep TeamViewer running on the company laptop',
      'I will work on your laptop via Chrome Remote Desktop',
      'Install RustDesk and send me the ID',
      'I need remote access to your laptop anytime',
      'We will connect to your machine by AnyDesk every day',
      'Let me control the laptop with TeamViewer',
      'Can I get remote access to your computer?',
      'You will receive the laptop, then install AnyDesk on the laptop and leave it on',
      'Just keep the laptop on and let me work on your computer over AnyDesk',
      'The company will send a laptop, please set up RustDesk on the company laptop so I can work',
      'Can you install Chrome Remote Desktop on your PC? I will work from there',
      'We will use your computer through AnyDesk around the clock',
      'I need your computer with AnyDesk 24/7',
      'Could I have remote access to your home computer?',
      'Allow me to access your laptop via TeamViewer',
    ],
  ],
  [
    'pay-crypto-request',
    [
      'Please pay me in USDT',
      'I prefer to be paid in crypto',
      'Can you pay in USDT (TRC20)?',
      'my salary should be sent to my Bitcoin wallet',
      'I would like to receive my salary in USDC',
      'Payment in crypto only please',
      'Payment method: USDT',
      'Send the payment to my wallet 0x000000000000000000000000000000005ec04d11',
      'We accept payments in stablecoins',
      'I want to get paid in Bitcoin',
      'Is it possible to get my salary in USDT?',
      'I only accept USDT',
      'Could you transfer my salary via USDT?',
      'I prefer USDT.',
      'Please send my salary in USDT to my wallet',
      'Can my payment be made in BTC?',
      'I want to be paid in USDT TRC20',
      'Payment by crypto is preferred',
      'Could you send me USDT instead of bank transfer?',
      'We prefer USDT or Payoneer',
      'Pay me with ethereum every week',
    ],
  ],
  [
    'pay-prepayment-demand',
    [
      'I need an advance payment',
      'Please pay 50% upfront',
      'Send half in advance and I start today',
      'I want prepayment first',
      'You must pay me before I start',
      'I need 30% upfront before I start',
      'Please release the first milestone in advance',
      'I require an upfront payment of 500 dollars',
      'Could you pay me half in advance?',
    ],
  ],
  [
    'log-forwarder-or-mailbox',
    [
      'Please ship the laptop to my freight forwarder',
      'Send the equipment to P.O. Box 1234',
      'You can send the laptop to this mail forwarding address',
      'Please deliver the laptop to PMB 204 in Springfield',
      'ship it to my freight forwarder in Miami',
    ],
  ],
  [
    'comm-resists-verification',
    [
      'Can we skip the background check?',
      'Could you waive the drug test for me please?',
      'Is it possible to skip the ID verification and start now?',
      'I would prefer to avoid an in-person meeting.',
      'Can I start without the background check?',
      'Do we really need a KYC check for this?',
      'There is no need for an identity check, you can trust me.',
      'I’d rather skip the in-person interview',
      'Let’s skip the reference check',
      'Please let me start without any background check',
      'Can we bypass fingerprinting?',
      'Let’s skip the drug test please',
      'Can we avoid the fingerprinting?',
      'I hope we can skip the reference checks',
    ],
  ],
  [
    'comm-extortion-or-code-threat',
    [
      'I will publish your source code unless you pay me',
      'We will leak the customer data if you don’t pay 2 bitcoin',
      'If you don’t send the payment I’ll leak your repository',
      'Pay my salary or I will publish your code on GitHub',
      'Unless the money arrives today, I will sell your internal data to your competitors',
      'Send 10 000 USDT or we will leak all client files',
      'I am going to release the code publicly if you refuse to pay my severance',
      'If you refuse to pay, we will publish your internal code',
      'Pay me 3 BTC or I will sell your customer database',
      'I will dump your client data online unless I get my severance payment',
    ],
  ],
  [
    'pay-avoids-payroll',
    [
      'I would rather not be on your payroll',
      'I don’t want to go through payroll',
      'Can you pay me outside of payroll?',
      'Instead of being on payroll I will send invoices from a new company',
      'Please send my salary to my brother’s account',
      'You can pay the invoice to a friend’s PayPal account',
      'Transfer the payment into my cousin’s bank account',
    ],
  ],
];

test.each(spoken.flatMap(([id, texts]) => texts.map((text) => ({ id, text }))))('$id is asked by: $text', ({ id, text }) => {
  expect(yeses({ message: [{ text }, { text }] })).toContain(id);
});

const handles: [string, boolean][] = [
  ['superdev0514', true],
  ['topdev1228', true],
  ['smart.fox1203', true],
  ['blockchain_dev777', true],
  ['fullstack-dev123', true],
  ['webdev0915', true],
  ['star.dragon999', true],
  ['webdeveloper2020', false],
  ['kingsley123', false],
  ['wolfgang777', false],
  ['devon4321', false],
  ['angela123', false],
  ['starling42', false],
  ['mara1118', false],
  ['foxworthy555', false],
  ['dev', false],
  ['masterson900', false],
  ['techlead', false],
  ['prince1234', false],
];

test.each(handles)('handle %s: %s', (name, is) => {
  expect(yeses({ handle: [{ platform: 'github', name }] }).includes('contact-email-dev-word-digits')).toBe(is);
  expect(yeses({ email: [`${name}@example.com`] }).includes('contact-email-dev-word-digits')).toBe(is);
});

const bios: [string, boolean][] = [
  ['Senior Full Stack Developer | 8+ years | AI, Blockchain', true],
  ['Full Stack Developer with 5+ to 8+ years of experience', true],
  ['Senior Blockchain Engineer with 7 years of experience', true],
  ['Developer since 2012, mostly databases', false],
  ['Head gardener for 8+ years', false],
  ['AI researcher. Ten years of teaching.', false],
  ['Senior nurse, 9 years on ward 4', false],
];

test.each(bios)('introduction %s: %s', (headline, is) => {
  expect(yeses({ headline: [headline] }).includes('profile-bio-template')).toBe(is);
});
