import { evidenceOf } from '../answer.ts';
import { seen } from '../facts.ts';
import type { MeasureFacts } from '../measure.ts';

/**
 * No-reply addresses of GitHub that hold another login than any of the candidate's accounts there: `1234567+login@users.noreply…`
 * keeps the login that the account had when the commit was made.
 */
export const noreplyLoginsElsewhere: MeasureFacts = (facts) => {
  const addresses = seen(facts, 'email').flatMap((email) => {
    const login = noreply.exec(email.observation.value)?.[1]?.toLowerCase();
    return login === undefined ? [] : [{ email, login }];
  });
  if (addresses.length === 0) return { is: 'unknown', missing: ['email'] };
  const accounts = [...seen(facts, 'handle'), ...seen(facts, 'linked-account')].filter(
    ({ observation: { value } }) => value.platform === 'github' && value.name !== undefined,
  );
  if (accounts.length === 0) return { is: 'unknown', missing: ['handle'] };
  const own = new Set(accounts.map(({ observation }) => observation.value.name?.toLowerCase()));
  const others = addresses.filter(({ login }) => !own.has(login));
  const shown = (others.length > 0 ? others : addresses).map(({ email }) => evidenceOf(email));
  return {
    is: 'known',
    value: new Set(others.map(({ login }) => login)).size,
    evidence: [...shown, ...accounts.map((account) => evidenceOf(account))],
  };
};

const noreply = /^(?:\d{1,12}\+)?([a-z\d][a-z\d-]{0,38})@users\.noreply\.github\.com$/i;
