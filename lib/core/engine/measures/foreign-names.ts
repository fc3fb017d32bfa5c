import type { Evidence } from '../../model/finding.ts';
import type { ObservationOf } from '../../model/observation.ts';
import { nameSpelledIn } from '../../text/name-words.ts';
import { belongsToName, isPlainLatin, nameTokens } from '../../text/person-name.ts';
import { evidenceOf } from '../answer.ts';
import { type Facts, type Seen, seen } from '../facts.ts';
import type { Measured, MeasureFacts } from '../measure.ts';

/** Mailboxes that spell out a full personal name which has nothing in common with any name the candidate shows. */
export const foreignMailboxes: MeasureFacts = (facts, { isExcepted }) => {
  const emails = seen(facts, 'email');
  if (emails.length === 0) return { is: 'unknown', missing: ['email'] };
  return foreign(
    facts,
    emails.map((email) => ({
      value: email,
      text: isExcepted(email) ? '' : email.observation.value.replace(/@.*$/s, '').replace(/\+.*$/s, ''),
    })),
  );
};

/** LinkedIn addresses of the candidate's own that spell out such a name. The id at the end of an address is no name. */
export const foreignSlugs: MeasureFacts = (facts) => {
  const own = seen(facts, 'handle').filter((handle) => handle.observation.value.platform === 'linkedin' && isOwn(handle));
  if (own.length === 0) return { is: 'unknown', missing: ['handle'] };
  return foreign(
    facts,
    own.map((handle) => ({ value: handle, text: handle.observation.value.name.replace(/-(?=[a-z\d]*\d)[a-z\d]{5,12}$/i, '') })),
  );
};

/** People whom the candidate's files name as their author or as the one who saved them last, under such a name. */
export const foreignFileAuthors: MeasureFacts = (facts, { isExcepted }) => {
  const named = seen(facts, 'document-author').filter(({ observation: { value } }) => value.role !== 'company' && value.role !== 'manager');
  if (named.length === 0) return { is: 'unknown', missing: ['document-author'] };
  return foreign(
    facts,
    named.map((author) => ({ value: author, text: isExcepted(author) ? '' : author.observation.value.name })),
  );
};

function foreign(
  facts: Facts,
  spellings: readonly { value: Seen<ObservationOf<'email'> | ObservationOf<'handle'> | ObservationOf<'document-author'>>; text: string }[],
): Measured {
  const shown = seen(facts, 'display-name').map((name) => ({ name, tokens: nameTokens(name.observation.value) }));
  const comparable = shown.filter(({ tokens }) => tokens.some((token) => token.length > 1));
  if (comparable.length === 0) return { is: 'unknown', missing: ['display-name'] };
  const tokens = comparable.flatMap((each) => each.tokens);
  const others = spellings.filter(({ text }) => isSomebodyElse(text, tokens));
  // A name in a script that was not transliterated could be the very name that the mailbox spells. Where a page gives the whole name in
  // Latin letters too, that one is compared, as it is for everybody who has only these.
  const isSpelled = comparable.some((each) => isPlainLatin(each.tokens) && each.tokens.filter((token) => token.length > 1).length > 1);
  if (others.length > 0 && !isSpelled && !isPlainLatin(tokens)) return { is: 'unknown', missing: ['display-name'] };
  const evidence: Evidence[] = (others.length > 0 ? others : spellings).map(({ value }) => evidenceOf(value));
  return { is: 'known', value: others.length, evidence: [...evidence, ...comparable.map(({ name }) => evidenceOf(name))] };
}

function isSomebodyElse(text: string, tokens: readonly string[]): boolean {
  const words = nameSpelledIn(text);
  return words?.every((word) => !belongsToName(word, tokens)) ?? false;
}

/** A LinkedIn address inside a longer text may be a colleague's; one in a place for links, or the page's own, is not. */
function isOwn({ profile, observation }: Seen<ObservationOf<'handle'>>): boolean {
  if (observation.origin !== 'derived' || observation.locator === 'address of the page') return true;
  return profile.observations.some(
    ({ kind, origin, locator }) => kind === 'link' && origin !== 'derived' && locator === observation.locator,
  );
}
