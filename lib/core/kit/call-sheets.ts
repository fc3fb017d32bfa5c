import type { CallLine, CallSheet, CallSort, KitQuestion } from '../model/kit.ts';
import type { ObservedValue } from '../model/observation.ts';
import type { Profile } from '../model/profile.ts';
import { companyKey } from '../text/company-name.ts';
import { foldText } from '../text/fold-text.ts';

/** How the calls are made, the same for every candidate. */
export const callRules: readonly string[] = [
  'Ask the candidate for permission first, and whom not to call yet: a present employer is called after an offer only.',
  'Find the number or the address yourself, on the body’s own site, in a public register or on old letters. Never use one that the candidate gave.',
  'Ask all bodies of a sort the same, for every candidate, and nothing about origin, health, family or belief.',
  'Silence and “we give no information” are no answer: leave the question open.',
  'A former name, an agency in between, a merger or a lost archive are ordinary: ask the candidate before anything follows.',
];

type Sort = Pick<CallSheet, 'ask' | 'outcomes' | 'spare'> & { sort: CallSort; question: string };

/** What is asked, and which question of the pack the answers answer. */
const sorts: readonly Sort[] = [
  {
    sort: 'employer',
    question: 'emp-employer-denies',
    spare: 2,
    ask: [
      'Has this person worked for you?',
      'From when to when, and in which position?',
      'Directly, or through an agency, and under which name?',
    ],
    outcomes: [
      { text: 'Every employer that answered knows this person', reply: 'no' },
      { text: 'An employer says that this person never worked there', reply: 'yes' },
      { text: 'No answer yet, or no information given', reply: 'not-asked' },
    ],
  },
  {
    sort: 'school',
    question: 'edu-unverifiable',
    spare: 1,
    ask: ['Was this person enrolled with you, and from when to when?', 'Which degree was awarded, and when?'],
    outcomes: [
      { text: 'Every school that answered confirms the studies', reply: 'no' },
      { text: 'A school says that there was no such student or degree', reply: 'yes' },
      { text: 'No answer yet, or no information given', reply: 'not-asked' },
    ],
  },
  {
    sort: 'reference',
    question: 'emp-reference-freemail',
    spare: 3,
    ask: [
      'How do you know each other, and from when to when did you work together?',
      'What did this person do in that time that you saw yourself?',
      'Which piece of work was theirs from beginning to end?',
      'Would you work with this person again?',
    ],
    outcomes: [
      { text: 'A reference was reached through an employer or another independent place', reply: 'no' },
      { text: 'All references can be reached by free mail or chat only', reply: 'yes' },
      { text: 'No answer yet, or none was named', reply: 'not-asked' },
    ],
  },
];

/** Lines of one sheet; a profile that names more is not called through. */
const linesMost = 40;
/** An employer that nobody can call, as people write it. */
const nobodyToCall = new Set([
  'self employed',
  'freelance',
  'freelancer',
  'independent',
  'independent contractor',
  'own business',
  'various clients',
]);

/** The sheets for employers, schools and references: what the candidate names, and what everybody is asked. */
export function callSheets(profiles: readonly Profile[], questions: readonly KitQuestion[]): CallSheet[] {
  return sorts.map(({ question: id, ...sheet }) => {
    const question = questions.find((each) => each.id === id);
    return { ...sheet, lines: linesOf(sheet.sort, profiles).slice(0, linesMost), ...(question === undefined ? {} : { question }) };
  });
}

function linesOf(sort: CallSort, profiles: readonly Profile[]): CallLine[] {
  const lines = new Map<string, { name: string; details: Set<string>; sources: Set<string> }>();
  for (const { readable, observations, account } of profiles) {
    for (const { kind, value, visible } of readable ? observations : []) {
      const named = visible ? namedBy(sort, kind, value) : undefined;
      if (named === undefined) continue;
      const line = lines.get(named.key) ?? { name: named.name, details: new Set<string>(), sources: new Set<string>() };
      if (named.detail !== '') line.details.add(named.detail);
      lines.set(named.key, { ...line, sources: line.sources.add(account) });
    }
  }
  return [...lines.values()].map(({ name, details, sources }) => ({ name, detail: [...details].join('; '), sources: [...sources] }));
}

function namedBy(sort: CallSort, kind: string, value: unknown): { key: string; name: string; detail: string } | undefined {
  if (sort === 'employer' && kind === 'work') {
    const { employer, title, start, end } = value as ObservedValue<'work'>;
    if (employer === undefined || nobodyToCall.has(foldText(employer).replaceAll('-', ' '))) return undefined;
    return {
      key: companyKey(employer) ?? foldText(employer),
      name: employer,
      detail: [title, period(start, end)].filter(Boolean).join(', '),
    };
  }
  if (sort === 'school' && kind === 'education') {
    const { school, degree, start, end } = value as ObservedValue<'education'>;
    return { key: foldText(school), name: school, detail: [degree, period(start, end)].filter(Boolean).join(', ') };
  }
  return undefined;
}

const period = (start: string | undefined, end: string | undefined): string =>
  start === undefined && end === undefined ? '' : `${start ?? ''}–${end ?? ''}`;
