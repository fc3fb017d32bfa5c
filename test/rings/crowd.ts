import { tracesOf } from '../../lib/core/correlate/traces.ts';
import type { CaseFile } from '../../lib/core/model/case.ts';
import type { Trace } from '../../lib/core/model/trace.ts';
import { factsOfCase } from '../../lib/review/facts-of-case.ts';
import { honestCandidate } from '../calibration/people/candidate.ts';
import { regions } from '../calibration/people/regions.ts';
import { without, withValue, withWorkText } from './edits.ts';
import { prose } from './prose.ts';
import { diceOf } from './random.ts';

/** Makes honest candidates one after the other, of whom no two have the same account, number or mailbox by mere chance. */
export function honestCrowd(seed: number): (nth: number) => CaseFile {
  const given = new Map<string, string>();
  return (nth) => {
    const region = regions[nth % regions.length] as (typeof regions)[number];
    // Each region tells its own lives, so that one life is not told in many.
    const file = told(honestCandidate(seed, nth, region).file, seed, nth);
    return ownValues(file, nth, given);
  };
}

/** Eight in ten tell of their work at length, six in ten introduce themselves so. */
function told(file: CaseFile, seed: number, nth: number): CaseFile {
  const dice = diceOf(seed + 1, nth);
  const worded = dice.chance(0.8) ? withWorkText(file, prose(dice, 6 + dice.below(8))) : file;
  return dice.chance(0.6) ? withValue(without(worded, 'summary'), 'summary', prose(dice, 4 + dice.below(3))) : worded;
}

/**
 * The generator draws logins and numbers from short lists, so that two of its people often have what only one can have: a site
 * gives a login once. The later one gets a number of its own. The mailbox of the generator's one agency stays what it is.
 */
function ownValues(file: CaseFile, nth: number, given: Map<string, string>): CaseFile {
  let text = JSON.stringify(file);
  for (const trace of tracesOf(factsOfCase(file).current)) {
    const key = `${trace.by} ${trace.value}`;
    if (!unique.has(trace.by) || trace.value.includes('-agency.example')) continue;
    if (given.has(key) && given.get(key) !== file.case.id) text = renamed(text, trace, nth);
    else given.set(key, file.case.id);
  }
  return JSON.parse(text) as CaseFile;
}

const unique = new Set<Trace['by']>(['email', 'phone', 'account', 'messenger', 'web-address']);

function renamed(text: string, { by, value }: Trace, nth: number): string {
  if (by === 'phone') {
    const number = `${value.slice(0, 4)}${String(nth).padStart(7, '2')}`;
    return text.replaceAll(`"e164":"${value}"`, `"e164":"${number}"`);
  }
  const name = (value.includes(':') ? value.slice(value.indexOf(':') + 1) : value).replace(/[@./].*$/, '');
  // A mailbox is one with its dots and without them.
  const letters = [...name].map((sign) => sign.replace(/[^\p{L}\p{N}]/u, '[^"/:@ ]')).join(by === 'email' ? '\\.?' : '');
  return text.replace(new RegExp(`(?<=["/:@ ])${letters}(?=["/@. ])`, 'giu'), (found) => `${found}x${nth}x`);
}
