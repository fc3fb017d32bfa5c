/**
 * Published cases, told with invented people, and honest look-alikes that show much of the same. Their sources stand in
 * `cases/<id>`; a folder below it is a candidate of its own. Other candidates of a story, with whom this one is compared, stand in
 * `others/<id>`. The checks must not know any of them.
 */
export type Persona = {
  id: string;
  title: string;
  /** What the published case should make visible. Ids that the pack does not have yet are listed as not built. */
  expected: string[];
  /** What must not be found here, although it is near. */
  silent?: string[];
};

export const personas: Persona[] = [
  {
    id: 'p01',
    title: 'The exchange applicant',
    expected: [
      'contact-email-known-list',
      'identity-interview-display-name',
      'int-voice-or-coach-change',
      'identity-id-photo-instead-of-document',
      'identity-id-address-distance',
      'location-smalltalk-fails',
    ],
  },
  {
    id: 'p03',
    title: 'The early riser',
    expected: ['location-early-hours-eagerness', 'location-smalltalk-fails'],
    silent: ['int-depth-collapse'],
  },
  { id: 'p04', title: 'The chat-app builder', expected: ['emp-marquee-employers-only', 'int-depth-collapse'] },
  { id: 'p06', title: 'The ten-year-old account', expected: ['profile-dormant-then-revived'], silent: ['profile-young-vs-claims'] },
  // Found by two commits under an old name of the account; nobody looked at whom the account worked with.
  { id: 'p07', title: 'The quiet insider', expected: ['int-refuses-in-person', 'code-noreply-old-login'] },
  {
    id: 'p09',
    title: 'The shared household',
    expected: ['comm-style-shift', 'comm-amnesia', 'pay-payee-name-differs', 'pay-country-differs'],
  },
  {
    id: 'p10',
    title: 'The synthetic freelancer',
    expected: ['profile-id-and-headshot-same-image', 'doc-id-edited-image', 'profile-testimonial-ring', 'cross-contact-match'],
    silent: ['contact-email-dev-word-digits', 'contact-email-mmdd-suffix', 'contact-email-name-mismatch'],
  },
  {
    id: 'p12',
    title: 'Few, deep personas',
    expected: ['doc-many-resumes-one-person', 'location-photo-exif', 'profile-photo-ai-or-swapped', 'log-ship-to-other-address'],
  },
  {
    id: 'p13',
    title: 'The persona with two countries',
    expected: ['acc-staffing-shell', 'log-address-company-linked', 'doc-id-template-shared'],
  },
  { id: 'p15', title: 'The paid interviewee', expected: ['acc-identity-lender', 'pay-payee-name-differs', 'int-depth-collapse'] },
  {
    id: 'p17',
    title: 'The three-month-old engineer',
    expected: ['profile-young-vs-claims', 'doc-resume-text-duplicate', 'int-refuses-in-person'],
  },
  {
    id: 'p18',
    title: 'The developer with a shadow set',
    expected: ['contact-handle-drift', 'profile-portfolio-free-host', 'profile-job-begging', 'profile-multi-account-one-person'],
  },
  {
    id: 'p20',
    title: 'The five-year member',
    expected: ['code-registry-trail-other-name', 'code-multiple-author-identities', 'identity-name-differs-across-platforms'],
  },
  {
    id: 'p22',
    title: 'The recruiter of faces',
    expected: ['comm-proxy-interview-offer', 'comm-asks-remote-desktop', 'comm-asks-account-access'],
  },
  {
    id: 'p24',
    title: 'Switched at round two',
    expected: ['int-different-person-later-round', 'comm-camera-refusal', 'int-code-test-tab-out'],
  },
  { id: 'p26', title: 'The architect', expected: [] },
];

export const lookAlikes: Persona[] = [
  { id: 'n1', title: 'Freelancer with weak signs only', expected: [] },
  { id: 'n2', title: 'Schooled abroad, one employer here', expected: [] },
  {
    id: 'n4',
    title: 'Renamed account and a gap year',
    expected: [],
    silent: ['identity-name-differs-across-platforms', 'contact-email-name-mismatch', 'profile-linkedin-slug-name'],
  },
  { id: 'n6', title: 'Nine résumés of one course', expected: [] },
  { id: 'n8', title: 'Captions, and a broken webcam', expected: [] },
  { id: 'n10', title: 'Employers whose names collide', expected: [], silent: ['emp-known-front-company', 'known-sanctioned-entity'] },
];
