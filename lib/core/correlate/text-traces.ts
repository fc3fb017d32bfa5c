import type { Profile } from '../model/profile.ts';
import type { Trace } from '../model/trace.ts';
import { compareNames } from '../text/person-name.ts';
import { ofKind, type Shown, textTrace } from './shown.ts';

/** A text that is compared with others, and the observations that it was put together from, with where each begins in it. */
export type CandidateText = { trace: Trace; parts: readonly { at: Shown; text: string; start: number }[] };

/** What the candidate wrote at length: about the work, about themselves, on a page of their own, and to somebody. */
export const textTraces = (shown: readonly Shown[]): Trace[] => candidateTexts(shown).map(({ trace }) => trace);

/** The same with their parts, so that a quote can be cut from the one that holds it. */
export function candidateTexts(shown: readonly Shown[]): CandidateText[] {
  const bySource = new Map<Profile, Shown[]>();
  for (const at of shown) {
    const known = bySource.get(at.profile);
    if (known === undefined) bySource.set(at.profile, [at]);
    else known.push(at);
  }
  return [...[...bySource].flatMap(([profile, own]) => textsOf(profile, own)), ...messages(shown)];
}

type Part = { at: Shown; text: string };

/** Texts of one source. What stands in several observations is put together; a quote stays within one of them. */
function textsOf(profile: Profile, shown: readonly Shown[]): CandidateText[] {
  const about = ofKind(shown, 'summary').map((at): Part => ({ at, text: at.observation.value }));
  const work = ofKind(shown, 'work').flatMap((at): Part[] =>
    at.observation.value.text === undefined ? [] : [{ at, text: at.observation.value.text }],
  );
  if (isOwnPage(profile)) return together('portfolio-text', [...about, ...work], wordsMin);
  // An introduction of one's own before jobs that are somebody else's must not hide these, so each is compared by itself.
  return [...together('resume-text', work, wordsMin), ...together('summary-text', about, wordsMin)];
}

/** A page of a host that no reader knows by name: a portfolio, as far as can be told. */
const isOwnPage = ({ origin, adapter }: Profile): boolean => origin === 'page' && adapter.startsWith('generic@');

function together(by: Trace['by'], parts: readonly Part[], least: number): CandidateText[] {
  const longest = parts.toSorted((a, b) => b.text.length - a.text.length)[0];
  const text = parts.map((part) => part.text).join('\n');
  if (longest === undefined || hasFewerWords(text, least)) return [];
  let start = 0;
  const placed = parts.map((part) => {
    const begins = start;
    start += part.text.length + 1;
    return { ...part, start: begins };
  });
  return [{ trace: textTrace(by, text, longest.at), parts: placed }];
}

/** Long lines of the candidate's own, the longest first. In a conversation the others have names too, and theirs are left out. */
function messages(shown: readonly Shown[]): CandidateText[] {
  const names = ofKind(shown, 'display-name').map(({ observation }) => observation.value);
  return ofKind(shown, 'message')
    .filter(({ observation: { value } }) => {
      const { from } = value;
      return from === undefined || names.length === 0 || names.some((name) => compareNames(name, from) !== 'different');
    })
    .flatMap((at) => together('message-text', [{ at, text: at.observation.value.text }], messageWordsMin))
    .sort((a, b) => b.trace.value.length - a.trace.value.length)
    .slice(0, mostMessages);
}

/** Scripts without spaces say as much in as many signs. */
function hasFewerWords(text: string, least: number): boolean {
  if (text.length < least) return true;
  let words = 0;
  for (const _ of text.matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu)) {
    if (++words >= least) return false;
  }
  return true;
}

/** Below some forty words people write alike, and two short letters of thanks are nobody's template. */
const wordsMin = 40;
const messageWordsMin = 60;
const mostMessages = 8;
