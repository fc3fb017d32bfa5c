import type { CommonThing } from '../model/common-thing.ts';
import type { Imprint } from '../model/imprint.ts';
import type { Trace } from '../model/trace.ts';
import type { Casebook } from './casebook.ts';
import { traceHash } from './imprint.ts';

/** What of a case very many cases show, by name and not by number; `traces` are those that the imprint was made of. */
export function commonThings(casebook: Casebook, imprint: Imprint, traces: readonly Trace[]): CommonThing[] {
  const found = casebook.common(imprint).flatMap((common): CommonThing[] => {
    if (common.by === 'text') {
      const by = imprint.texts[common.at]?.by;
      return by === undefined ? [] : [{ by }];
    }
    const trace = traces.find((each) => each.how === 'value' && traceHash(each) === imprint.values[common.at]);
    return trace === undefined ? [] : [{ by: trace.by, quote: trace.evidence.quote, shownBy: common.shownBy }];
  });
  // Two texts of one kind are said once.
  return [...new Map(found.map((each) => [`${each.by} ${each.quote ?? ''}`, each])).values()];
}
