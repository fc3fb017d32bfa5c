import type { Observable } from '../model/observation.ts';
import { isForeignTo, type TextLanguage, textLanguage } from '../text/foreign-text.ts';
import { type Facts, seen } from './facts.ts';
import { textsOf } from './texts-of.ts';

/**
 * Whether a kind holds talk that an expression's words cannot be found in, since most of it stands in another language. Not finding
 * them there says nothing, so that it is cannot tell.
 */
export function isForeignTalk(kind: Observable, regex: string, facts: Facts): boolean {
  return (kind === 'message' || kind === 'summary') && isForeignTo(regex, languagesOf(kind, facts));
}

// Every question about words asks for the same few texts again; facts never change.
const known = new WeakMap<Facts, Map<Observable, TextLanguage[]>>();

function languagesOf(kind: Observable, facts: Facts): TextLanguage[] {
  const ofFacts = known.get(facts) ?? new Map<Observable, TextLanguage[]>();
  known.set(facts, ofFacts);
  const languages = ofFacts.get(kind) ?? seen(facts, kind).flatMap(({ observation }) => textsOf(observation).map(textLanguage));
  ofFacts.set(kind, languages);
  return languages;
}
