import { companyKey } from '../../text/company-name.ts';
import { toLatin } from '../../text/latin.ts';
import { compareNames } from '../../text/person-name.ts';
import { evidenceOf } from '../answer.ts';
import { seen } from '../facts.ts';
import type { MeasureFacts } from '../measure.ts';

/**
 * Names for pay that are full personal names and have nothing in common with any name that the candidate shows. The name of a
 * company cannot be compared with that of a person, and neither can one in letters that do not compare: such a name is not
 * counted, and with no other it is not known.
 */
export const foreignPayees: MeasureFacts = (facts) => {
  const payees = seen(facts, 'payee');
  if (payees.length === 0) return { is: 'unknown', missing: ['payee'] };
  const names = seen(facts, 'display-name');
  if (names.length === 0) return { is: 'unknown', missing: ['display-name'] };
  const compared = payees
    .filter(({ observation }) => !namesCompany(observation.value))
    .map((payee) => ({ payee, answers: names.map((name) => compareNames(payee.observation.value, name.observation.value)) }))
    // A name that fits one of several shown is the candidate's; one that cannot be told from one of them stays open.
    .filter(({ answers }) => answers.includes('same') || !answers.includes('not-comparable'));
  if (compared.length === 0) return { is: 'unknown', missing: ['payee'] };
  const others = compared.filter(({ answers }) => !answers.includes('same'));
  const shown = (others.length > 0 ? others : compared).map(({ payee }) => payee);
  return { is: 'known', value: others.length, evidence: [...shown, ...names].map((value) => evidenceOf(value)) };
};

/** Generous on purpose: a company taken for one keeps a question quiet, a company taken for a person would raise one. */
function namesCompany(payee: string): boolean {
  const words = toLatin(payee.slice(0, 200))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const withoutForm = companyKey(payee)?.split(' ').length ?? 0;
  return /[\d@&/]/.test(payee) || withoutForm < words.length || words.some((word) => companyWords.has(word));
}

/** Words that stand in names of companies and hardly in names of people, folded. */
const companyWords = new Set(
  (
    'academy account accounting accounts agency and app apps associates association bank brothers builders business capital care ' +
    'center centre church cloud club code coding collective commerce company computer computing consult consultancy consultants ' +
    'consulting coop cooperative creative data design designs dev developer developers development digital dynamics employer ' +
    'employment engineering engineers enterprise enterprises estate export factory family finance firm foundation freelance ' +
    'freelancing fund global group holding holdings house import industries industry informatics information innovation innovations ' +
    'institute intelligence interactive international invest investment investments it joint lab laboratory labs law logistics ' +
    'management market marketing media ministry mobile network networks of office online organisation organization outsourcing ' +
    'partners partnership payments payroll pay people platform print production productions programming project projects recruitment ' +
    'resources school science sciences security service services shop soft software solution solutions staffing store strategies ' +
    'studio studios support system systems team tech technologies technology the trade trading training trust umbrella union ' +
    'university ventures web wireless workforce works workshop'
  ).split(' '),
);
