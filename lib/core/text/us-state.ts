import table from './area-codes.gen.json' with { type: 'json' };
import { toLatin } from './latin.ts';

/** The state of the United States (`TX`, `DC`) to whose area codes a number in E.164 form belongs; `undefined` for any other number. */
export function stateOfNumber(e164: string): string | undefined {
  const code = /^\+1(\d{3})\d{7}$/.exec(e164)?.[1];
  return code === undefined ? undefined : states().get(code);
}

/** The state that a place or the name of a school names: `Austin, TX`, `Ohio`, `University of Texas at Austin`; else `undefined`. */
export function stateOfPlace(text: string): string | undefined {
  const shown = text.slice(0, 200);
  const short = [...shown.matchAll(/,\s?([A-Z]{2})(?![A-Za-z])/g)]
    .map(([, letters]) => letters)
    .find((letters) => letters !== undefined && codes.has(letters));
  if (short !== undefined) return short;
  const folded = ` ${toLatin(shown).replace(/[^a-z.]+/g, ' ')} `;
  // "West Virginia" is not Virginia, so the longest name counts.
  const named = names.filter(([name]) => folded.includes(` ${name} `)).toSorted(([one], [other]) => other.length - one.length)[0];
  return named?.[1];
}

const codes = new Set(Object.keys(table.codes));
const names = Object.entries(table.names);
let byCode: Map<string, string> | undefined;

function states(): Map<string, string> {
  byCode ??= new Map(Object.entries(table.codes).flatMap(([state, list]) => list.split(' ').map((code) => [code, state] as const)));
  return byCode;
}
