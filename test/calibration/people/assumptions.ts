/**
 * How common each habit is among honest candidates, as a share from 0 to 1, and where the figure comes from. `measured` is our own
 * control of commit authors in about fifty open-source projects; everything else is assumed, and says so: such shares are
 * chosen on the high side, so that a rule meets more honest oddities than it will in the field rather than fewer.
 */
type Assumption = { share: number; basis: 'measured' | 'assumed'; note: string };

const measured = (share: number, note: string): Assumption => ({ share, basis: 'measured', note });
const assumed = (share: number, note: string): Assumption => ({ share, basis: 'assumed', note });

export const assumptions = {
  // Names of accounts and mailboxes.
  'tech-word': measured(0.045, 'A boasting or technical word in 4.6 % of 1,920 logins and 4.4 % of 2,252 mailboxes.'),
  'birthday-digits': measured(0.013, 'Digits that read as month and day in 1.3 % of 2,252 mailboxes, 0.9 % of 1,920 logins.'),
  'tech-word-digits': measured(0.006, 'A word and then three or more digits in 0.6 % of mailboxes, 0.3 % of logins.'),
  'year-digits': assumed(0.12, 'A year of birth, in two or four figures, at the end of a mailbox.'),
  'nickname-mailbox': assumed(0.08, 'A mailbox that is no name at all.'),
  'own-domain': assumed(0.06, 'A mailbox at a domain of one’s own.'),
  'alias-mailbox': assumed(0.015, 'A forwarding or short-lived address; 0.15 of the privacy-minded.'),
  'shared-mailbox': assumed(0.003, 'The mailbox of a partner or parent; 0.1 of those who share a household’s computer.'),
  'former-name-mailbox': assumed(0.3, 'Of those who changed their family name: the old one lives on in the mailbox.'),
  'nickname-handle': assumed(0.3, 'A login that is no name.'),
  'other-name-handle': assumed(0.0008, 'A login that spells another full name: a partner’s, an idol’s, a former one.'),
  // Names as they are shown.
  'short-name': assumed(0.35, 'A freelance site shows the family name as an initial.'),
  'call-name': assumed(0.12, 'The name among friends stands on one of the pages.'),
  'native-name': assumed(0.15, 'One page shows the name in its own script, where there is another one than Latin.'),
  'both-scripts': assumed(0.12, 'One page shows the name in both scripts.'),
  'other-spelling': assumed(0.08, 'Another Latin spelling on one of the pages.'),
  'middle-name': assumed(0.15, 'A middle name, patronymic or second family name on one of the pages.'),
  'family-first': assumed(0.06, 'The family name stands first in a document.'),
  'name-typo': assumed(0.004, 'Two letters of the name changed places.'),
  'pen-name': assumed(0.05, 'The code account shows a nickname for a name.'),
  'pen-name-of-two-words': assumed(0.4, 'Of these: one of two words, or a company’s name, which looks like a full name.'),
  pronouns: assumed(0.06, 'Pronouns behind the name.'),
  'degree-behind-name': assumed(0.04, 'A degree or certificate behind the name.'),
  'one-name': assumed(0.12, 'One name only, where that is usual.'),
  'both-names-changed': assumed(
    0.05,
    'Of those who changed a name: given and family name are both new, and one page still shows the old ones.',
  ),
  // Phones, places, clocks.
  'phone-shown': assumed(0.55, 'A phone number on a résumé.'),
  'phone-national': assumed(0.4, 'The number is written as one dials it at home.'),
  'phone-of-former-country': assumed(
    0.5,
    'Of those who moved in the last years: the old number is kept. Twice what was first assumed: 11 of 110 real résumés in all.',
  ),
  'number-of-another-town': assumed(0.15, 'The number of a former town, kept when moving within the country.'),
  'moved-recently': assumed(
    0.08,
    'Moved to another country within three years. Twice what was first assumed, after the phones of real résumés.',
  ),
  'page-of-former-country': assumed(0.08, 'Of those who moved: one page still names the former country.'),
  'travels-and-works': assumed(0.02, 'Works from several countries, and one page names another one than home.'),
  'place-bare': assumed(0.12, 'A town or a country alone.'),
  'place-open': assumed(0.05, '“Remote” or “worldwide” for a place.'),
  vpn: assumed(0.08, 'Uses a private network; pages and commits show the exit’s clock where a machine shows one.'),
  'clock-of-server': assumed(0.05, 'Commits carry UTC, since they are made on a server.'),
  'degree-abroad': assumed(0.08, 'Studied in another country.'),
  // History.
  'gap-of-a-year': assumed(0.12, 'A year or more without a job: care, illness, study, travel.'),
  'dates-by-year': assumed(0.18, 'One source gives years without months.'),
  'month-off': assumed(0.12, 'A month differs by one or two between sources.'),
  'half-a-year-off': assumed(0.02, 'One date differs by seven to ten months between sources.'),
  'job-left-out': assumed(0.2, 'One source leaves an early or short job out.'),
  'page-not-kept-up': assumed(0.06, 'A page still shows the last job but one as the present one.'),
  'forgot-to-end': assumed(0.004, 'An ended full-time job still runs on the page beside the next one.'),
  'two-part-time': assumed(0.05, 'Two part-time jobs or a job beside a study.'),
  'client-as-employer': assumed(0.03, 'One source names the agency, the other one its client.'),
  'name-that-collides': assumed(0.0005, 'Worked for a company whose name stands on a list too.'),
  'big-names-only': assumed(0.004, 'Every employer is a company that everybody knows.'),
  'years-in-summary': assumed(0.3, 'The summary says how many years.'),
  'template-line': assumed(
    0.05,
    'The headline follows the pattern of profile guides: rank, role, years. More than was first assumed: 7 of 90 real résumés and records.',
  ),
  // Accounts.
  'few-connections': assumed(
    0.35,
    'Fewer than fifty connections: 18 of 37 public profiles that show the count, so more than was first assumed.',
  ),
  'new-account': assumed(0.05, 'The oldest account that tells its age is younger than half a year.'),
  'free-host': assumed(0.2, 'A portfolio on free hosting.'),
  'empty-code-account': assumed(0.15, 'A code account with at most one repository.'),
  'sleeping-account': assumed(0.1, 'No public activity for two years or more.'),
  // Documents.
  'author-is-helper': assumed(
    0.06,
    'Somebody else’s name stands in the file: a partner, a friend, a career service. More than was first assumed: 70 of 1,060 real files.',
  ),
  'author-is-template': assumed(0.25, 'A template’s or a program’s name stands in the file as its author.'),
  'author-is-employer': assumed(0.03, 'The file was written on a company’s computer.'),
  'photo-on-cv': assumed(0.2, 'A picture in the résumé.'),
  'clock-in-file': assumed(0.3, 'The file names its clock’s offset.'),
  'hidden-keywords': assumed(0.002, 'Key words in white, as some guides advise.'),
  // Talk.
  'messenger-move': assumed(0.1, 'Asks to talk on a messenger.'),
  'crypto-pay': assumed(0.015, 'Asks to be paid in a cryptocurrency or a stable coin.'),
  'online-wallet-pay': assumed(0.12, 'Asks for pay through an online service.'),
  'deposit-question': assumed(0.03, 'A freelancer asks for a first part in advance.'),
  'camera-trouble': assumed(0.05, 'The camera or the line fails once, and the candidate says so.'),
  reschedules: assumed(0.08, 'Moves an appointment once.'),
  'remote-support-past': assumed(0.02, 'Tells of support work through remote-desktop software.'),
  'declines-visit': assumed(0.03, 'Cannot come in person: care, cost, visa, disability.'),
  'background-check-wait': assumed(0.05, 'Wants to start after the background check, or to know what it holds.'),
  'mailbox-address': assumed(0.01, 'A post-office box or parcel shop for deliveries.'),
} as const satisfies Record<string, Assumption>;

export type AssumptionName = keyof typeof assumptions;

/** Shares of life situations; the rest is ordinary. All assumed: each hard look-alike is common enough to be measured. */
export const situations = [
  ['career-changer', 0.06],
  ['renamed', 0.025],
  ['migrant', 0.05],
  ['agency', 0.05],
  ['household-twin', 0.01],
  ['bootcamp', 0.05],
  ['privacy-minded', 0.05],
  ['returner', 0.04],
  ['vpn-user', 0.05],
  ['junior', 0.08],
  ['busy-freelancer', 0.07],
  ['nomad', 0.02],
  ['poor-line-or-deaf', 0.01],
  ['outdated-page', 0.03],
  ['ordinary', 1],
] as const;
export type Situation = (typeof situations)[number][0];
