import { wordsAround } from '../../text/words-around.ts';
import { evidenceOf } from '../answer.ts';
import { seen } from '../facts.ts';
import type { MeasureFacts } from '../measure.ts';

/**
 * Messages that bring a reason for no picture in a call which no message before them had brought. A broken webcam and a poor
 * line told in one breath are one story. Reasons of health, disability, belief, care and privacy are nobody's business and are
 * never counted; neither is a message that names one.
 */
export const cameraReasons: MeasureFacts = (facts) => {
  const messages = seen(facts, 'message');
  if (messages.length === 0) return { is: 'unknown', missing: ['message'] };
  const given = new Set<string>();
  const bringing = [];
  for (const message of messages) {
    const fresh = reasonsIn(message.observation.value.text).filter(({ reason }) => !given.has(reason));
    const [first] = fresh;
    if (first === undefined) continue;
    for (const { reason } of fresh) given.add(reason);
    bringing.push(evidenceOf(message, first.words));
  }
  return bringing.length > 0
    ? { is: 'known', value: bringing.length, evidence: bringing }
    : { is: 'known', value: 0, evidence: messages.map((message) => evidenceOf(message)) };
};

type Given = { reason: string; words: string };

/** Places looked at in one message; a message that names its camera more often gives no new reason for it. */
const mentionsMax = 40;

function reasonsIn(text: string): Given[] {
  const found = new Map<string, Given>();
  let looked = 0;
  for (const mention of text.matchAll(picture)) {
    looked += 1;
    if (looked > mentionsMax) break;
    const words = wordsAround(text, mention.index, mention[0].length, 100);
    if (!withheld.test(words) || accommodations.test(words) || worked.test(words)) continue;
    for (const [reason, expression] of reasons) if (!found.has(reason) && expression.test(words)) found.set(reason, { reason, words });
  }
  return [...found.values()];
}

/** The own picture in a call: work on video is not meant. */
const picture =
  /\b(?:(?:my|the|a|any) (?:web\s?cam|camera)|(?:web\s?cam|camera|video) (?:on|off)|on (?:camera|video)|video (?:call|chat|interview|meeting)s?|(?:without|no|with) (?:web\s?cam|camera|video)|show my face|audio[- ]only)\b/giu;

const withheld =
  /\b(?:can(?:no|['’]?)t|cannot|unable|not able|won['’]t|don['’]t have|do not have|have no|has no|isn['’]t|is not|doesn['’]t|does not|broken?|without (?:web\s?cam|camera|video)|(?:web\s?cam|camera|video) off|no (?:web\s?cam|camera|video)|audio[- ]only|rather not|prefer (?:not|audio|voice|chat|text)|not (?:possible|available))\b/iu;

const worked =
  /\b(?:not broken|works (?:fine|well|now|again)|can (?:turn|switch|put) (?:it|my (?:camera|web\s?cam)) on|happy to (?:turn|switch)|no problem)\b/iu;

const accommodations =
  /\b(?:deaf|hearing|blind|sight|eye|disab\w{1,8}|autis\w{1,4}|adhd|anxi\w{1,6}|stammer\w{0,4}|stutter\w{0,4}|migraine|epilep\w{1,4}|seizure|scars?|surgery|illness|sick|ill|hospital|medical|health|trauma|religio\w{1,3}|faith|belief|modest\w{0,2}|privacy|private|personal reasons?|stalk\w{0,4}|violence|abus\w{1,4}|children|child|kids?|baby|breast\w{1,8}|pregnan\w{1,3}|captions?|interpreter)\b/iu;

/** What a message may give as the reason; two words for one thing are one reason. */
const reasons: readonly [string, RegExp][] = [
  [
    'device',
    /\b(?:broken?|damaged|defect\w{0,3}|faulty|repair\w{0,3}|drivers?|malfunction\w{0,3}|not work\w{0,3}|n['’]t work\w{0,3}|new (?:web\s?cam|camera|laptop)|(?:have|has) no (?:web\s?cam|camera)|n['’]t have an? (?:web\s?cam|camera)|not have an? (?:web\s?cam|camera))\b/iu,
  ],
  ['line', /\b(?:bandwidth|internet|connection|network|wi-?fi|signal|data plan|vpn)\b/iu],
  [
    'place',
    /\b(?:public|caf[eé]|library|co-?working|noisy|travel\w{0,5}|airport|train|bus|hotel|outside|room-?mates?|not alone|my room|dark|relatives|guests?)\b/iu,
  ],
  ['rule', /\b(?:company (?:laptop|policy|rules?)|not allowed|nda|contract|my (?:client|employer|boss|team))\b/iu],
  [
    'moment',
    /\b(?:just (?:woke|got)|not (?:ready|dressed|prepared)|haircut|next time|another time|in a hurry|other meeting|another meeting|driving)\b/iu,
  ],
];
