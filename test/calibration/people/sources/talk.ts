import type { RawProfile } from '../../../../lib/core/model/raw-profile.ts';
import { between, oneOf } from '../draw.ts';
import type { Person } from '../person.ts';
import { ordinaryTalk } from './ordinary-talk.ts';
import { rawSource, shown } from './raw-source.ts';

/** What an honest candidate writes over a week, with the everyday requests and mishaps that are theirs. */
export function linesOf(person: Person): string[] {
  const { life, region, phone } = person;
  const { draw, has, hasAt, situation } = life;
  const rarely = (name: string, line: string, share = 0.2) => (draw(`line ${name}`) < share ? [line] : []);
  return [
    oneOf(draw, 'greeting', [
      'Hello, thank you for getting back to me!',
      'Hi, thanks for the invitation.',
      'Good morning, Tuesday works for me.',
    ]),
    ...rarely('role', 'I have read the description and would like to know more about the team.', 0.6),
    ...rarely('task', 'The small task is done, it took me about three hours. I left two questions in the comments.'),
    ...rarely('pay-when', 'How and when is pay made, monthly or per milestone?', 0.25),
    ...rarely('contract', 'Is this a contract or an employment? I have my own small business here.', 0.15),
    ...rarely('equipment', 'Do you send a laptop or do I use my own? I can use either.', 0.15),
    ...rarely('zones', 'I can overlap until 16:00 of your time, later only on Thursdays.', 0.2),
    ...rarely('other-offer', 'I am talking to two other companies as well, just so that you know.', 0.1),
    ...rarely('references', 'Two former colleagues have agreed to be called, I will send their names.', 0.2),
    ...rarely('visa', 'I would need no visa for remote work, but for a visit I would have to apply.', 0.05),
    ...(has('messenger-move')
      ? [
          draw('messenger-style') < 0.5
            ? `Could we talk on ${region.messenger}?`
            : `If it is easier, please message me on ${region.messenger}${phone === undefined ? '' : `, ${phone}`}.`,
        ]
      : []),
    ...(has('crypto-pay') ? ['I would prefer to receive payment in USDT, bank fees are high here.'] : []),
    ...(has('online-wallet-pay')
      ? [oneOf(draw, 'pay-service', ['I usually invoice through Wise or Payoneer.', 'Payment by PayPal or bank transfer is fine.'])]
      : []),
    ...(hasAt('deposit-question', situation === 'busy-freelancer' ? 0.1 : 0.02)
      ? ['For new clients I ask for 20 percent up front, is that possible?']
      : []),
    ...(hasAt('camera-trouble', situation === 'poor-line-or-deaf' ? 0.8 : 0.05)
      ? [
          oneOf(draw, 'camera-words', [
            'Sorry, my camera is not working today, I will fix it until Friday.',
            'The connection is poor in the countryside, may I turn the video off for a while?',
            'I am deaf and follow with captions, so I may look beside the camera.',
          ]),
        ]
      : []),
    ...(has('reschedules') ? ['Could we move the call to Friday? My daughter is ill.'] : []),
    ...(has('remote-support-past') ? ['In my last job I supported forty offices over TeamViewer.'] : []),
    ...(has('declines-visit') ? ['I cannot travel before spring because I care for my mother, a video call is fine.'] : []),
    ...(has('background-check-wait') ? ['I can start after the background check.'] : []),
    ...rarely('parcel', 'Please send the laptop to the address on my contract, I am there from Monday.', 0.05),
    ...rarely('moving', 'I move to another flat in March, I will tell you the new address.', 0.03),
    ...rarely('github', 'My older account was locked, so I have a new GitHub account since spring.', 0.004),
    ...rarely('scam', 'Last month somebody offered to rent my Upwork account, I reported it.', 0.01),
    ...rarely('client-account', 'For the deployment I would need access to the staging server.', 0.03),
    ...Object.entries(ordinaryTalk).flatMap(([topic, lines]) => rarely(topic, oneOf(draw, `line of ${topic}`, lines), topicShare)),
  ];
}

/** How often a topic comes up: eight in the messages of one candidate. Near misses come up more often than in life, so rates err upwards. */
const topicShare = 0.18;

/** The conversation of a person with the reviewer, as its reader returns it. */
export function talkText(person: Person): RawProfile {
  const { life, nameOn } = person;
  return rawSource(
    {
      origin: 'text',
      site: 'Pasted text',
      adapter: 'text@1',
      subject: `text ${Math.floor(life.draw('talk-fingerprint') * 0xffffffff).toString(16)}`,
    },
    {},
    [
      ...shown('display-name', nameOn.talk, 'line 1'),
      ...linesOf(person).flatMap((text, nth) => {
        const at = `2026-10-${String(12 + Math.floor(nth / 2)).padStart(2, '0')}T${String(between(life.draw, `said${nth}`, 8, 19)).padStart(2, '0')}:05`;
        return shown('message', { text, at, from: nameOn.talk }, `line ${nth + 1}`);
      }),
    ],
  );
}
