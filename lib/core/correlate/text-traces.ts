import type { Profile } from '../model/profile.ts';
import type { Trace } from '../model/trace.ts';
import { compareNames } from '../text/person-name.ts';
import { ofKind, type Shown, textTrace } from './shown.ts';

/** What the candidate wrote at length: about the work, about themselves, on a page of their own, and to somebody. */
export function textTraces(shown: readonly Shown[]): Trace[] {
  const profiles = new Map(shown.map(({ profile }) => [profile.account, profile]));
  return [
    ...[...profiles.values()].flatMap((profile) =>
      textsOf(
        profile,
        shown.filter((at) => at.profile.account === profile.account),
      ),
    ),
    ...messages(shown),
  ];
}

/** Texts of one source. What stands in two observations is put together; a quote stays within one of them. */
function textsOf(profile: Profile, shown: readonly Shown[]): Trace[] {
  const about = ofKind(shown, 'summary').map((at) => ({ at, text: at.observation.value }));
  const work = ofKind(shown, 'work').flatMap((at) =>
    at.observation.value.text === undefined ? [] : [{ at, text: at.observation.value.text }],
  );
  if (isOwnPage(profile)) return together('portfolio-text', [...about, ...work]);
  const isPaper = profile.origin !== 'page';
  return [...together('resume-text', isPaper && work.length > 0 ? [...about, ...work] : work), ...together('summary-text', about)];
}

/** A page of a host that no reader knows by name: a portfolio, as far as can be told. */
export const isOwnPage = ({ origin, adapter }: Profile): boolean => origin === 'page' && adapter.startsWith('generic@');

function together(by: Trace['by'], parts: readonly { at: Shown; text: string }[]): Trace[] {
  const text = parts.map((part) => part.text).join('\n');
  const at = parts.find((part) => part.text.length === Math.max(...parts.map((one) => one.text.length)))?.at;
  return at === undefined || isShort(text) ? [] : [textTrace(by, text, at)];
}

/** Long lines of the candidate's own, the longest first. In a conversation the others have names too, and theirs are left out. */
function messages(shown: readonly Shown[]): Trace[] {
  const names = ofKind(shown, 'display-name').map(({ observation }) => observation.value);
  return ofKind(shown, 'message')
    .filter(({ observation }) => {
      const { from, text } = observation.value;
      const isAnothers = from !== undefined && names.length > 0 && names.every((name) => compareNames(name, from) === 'different');
      return !isAnothers && !isShort(text);
    })
    .sort((a, b) => b.observation.value.text.length - a.observation.value.text.length)
    .slice(0, mostMessages)
    .map((at) => textTrace('message-text', at.observation.value.text, at));
}

/** Below some forty words people write alike; scripts without spaces say as much in as many signs. */
function isShort(text: string): boolean {
  if (text.length < 80) return true;
  let words = 0;
  for (const _ of text.matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu)) {
    if (++words >= wordsMin) return false;
  }
  return true;
}

const wordsMin = 40;
const mostMessages = 8;
