import type { Candidate } from './candidate.ts';
import type { Shared } from './compare-cases.ts';

/** Whether a thing is the id of a file: that says that one was made of the other, whoever made it. */
export const isFileId = ({ key }: Shared): boolean => /^document-author (?:document|revision)-id /.test(key);

/** Whether a file names an organisation as its maker: in the place for one, or by a name that is one's. */
export function isOrganisation(shared: Shared, { profiles, values }: Candidate): boolean {
  if (shared.by !== 'document-author' || isFileId(shared)) return false;
  const { observation } = shared.one.evidence;
  return (
    organisationWords.test(values.get(shared.key)?.value ?? '') ||
    profiles.some(({ observations }) =>
      observations.some(({ id, kind, value }) => id === observation && kind === 'document-author' && value.role === 'company'),
    )
  );
}

/** What offices, schools and makers of résumés are called, in plain Latin; legal forms among it. */
const organisationWords =
  /(?<!\p{L})(?:academy|academia|agency|agencia|agence|agentur|bootcamp|career|careers|college|company|consult(?:ing|ants?)|corp|department|employment|escuela|freelancers|gmbh|group|inc|institute|instituto|labs|limited|llc|llp|ltd|office|partners|personal(?:service|vermittlung)?|placement|recruit(?:ers?|ing|ment)|recrutement|recursos|resources|resumes?|school|schule|services|software|solutions|srl|staffing|studios?|systems|talent|team|technologies|templates?|training|universi(?:dad|dade|tat|taet|te|ty))(?!\p{L})/u;
