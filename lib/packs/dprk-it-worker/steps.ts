import type { Step } from '../../core/model/step.ts';
import { advisory2022, advisory2024, advisory2025, germanAdvisory2024, japanAlert2024 } from './publications/government.ts';
import { seal2026 } from './publications/researchers.ts';
import { google2025, knowBe42024, kraken2025, mandiant2024, recordedFuture2026 } from './publications/vendors.ts';

/**
 * The verification steps that every candidate for a role gets, in the order in which they are due. None depends on what a
 * candidate shows, and each that somebody may be unable to do says what is offered instead.
 */
export const steps: Step[] = [
  {
    id: 'open-every-link',
    stage: 'before-contact',
    text: 'Open every link of the application, search for the e-mail address and the phone number, and note what leads nowhere or to somebody else.',
    otherwise: 'Finding nothing is an ordinary result: many people keep out of search engines, and old links die.',
    sources: [
      { ...seal2026, where: 'Hardening your hiring processes: a culture of background checks' },
      { ...mandiant2024, where: 'Recommendations on vetting: compare the identity across sources' },
    ],
  },
  {
    id: 'compare-sources',
    stage: 'before-contact',
    text: 'Compare the résumé, the profiles and the application with one another: names, dates, employers, places.',
    otherwise: 'Ask about a difference before it counts: former names, agencies, moves and old profiles are ordinary.',
    sources: [
      { ...seal2026, where: 'Screening: compare résumé, LinkedIn and platform history line by line' },
      { ...advisory2022, where: 'Due diligence: contact named employers and schools at their published numbers' },
    ],
  },
  {
    id: 'agency-same-steps',
    stage: 'before-contact',
    text: 'Take people who come through an agency, or were recommended by a colleague, through the same steps as everybody else.',
    otherwise: 'An agency may do a step itself when it tells how, by whom and when it was done.',
    sources: [
      { ...seal2026, where: 'Hardening your hiring processes: own checks instead of recommendations by others' },
      { ...advisory2024, where: 'Suggestions to companies: what staffing firms check', unverified: true },
    ],
  },
  {
    id: 'same-opening',
    stage: 'first-call',
    text: 'Open every first call alike: a few words about the day and the way to work, then the career backwards, with details that a colleague would know.',
    otherwise:
      'Questions in writing beforehand, or an interpreter, for whoever hears or speaks with difficulty. No quizzes about holidays or customs.',
    sources: [
      { ...advisory2025, where: 'Recommendations: open questions about where the applicant lives' },
      { ...kraken2025, where: 'The interviews: what was asked about the stated career' },
    ],
  },
  {
    id: 'camera-and-background',
    stage: 'first-call',
    text: 'Ask for the camera to be on and the background clear for ten seconds, and for a look out of a window if the candidate is willing.',
    otherwise: 'Somebody who cannot or does not wish to show face, room or street may meet in person or see a notary instead.',
    sources: [{ ...advisory2025, where: 'Advice for interviews: video with a clear background, and the camera turned to a window' }],
  },
  {
    id: 'unprepared-requests',
    stage: 'first-call',
    text: 'Make the requests of a script that is drawn anew for this call, by the same rules for everybody; the kit draws one.',
    otherwise: 'For every request there is an equivalent, which the candidate may choose without giving a reason.',
    sources: [
      { ...seal2026, where: 'Liveness verification: requests that cannot be prepared' },
      { ...advisory2025, where: 'Advice for interviews: movements that a changed picture may not survive' },
    ],
  },
  {
    id: 'own-work-on-screen',
    stage: 'technical-call',
    text: 'Have the candidate share the screen, show the best of their own work, change one thing in it, and say why it was made so.',
    otherwise: 'Where former employers own all of the work, or the screen cannot be shared: a small task of yours, talked through.',
    sources: [{ ...seal2026, where: 'During the interview: the best work shown on a shared screen' }],
  },
  {
    id: 'sample-changed-live',
    stage: 'technical-call',
    text: 'Give the work sample on a platform of yours, and have its author change the solution together with a second interviewer.',
    otherwise: 'More time, other tools, or a talk about the solution instead of typing, for whoever needs it.',
    sources: [{ ...seal2026, where: 'Liveness verification: a live task on the shared screen' }],
  },
  {
    id: 'same-person-each-round',
    stage: 'identity',
    text: 'At each round, at the offer and on the first day, let somebody who has met the candidate before say whether it is the same person.',
    otherwise: 'Where nobody can be there twice, come back to what was said in the earlier round, never to how somebody looks or sounds.',
    sources: [
      { ...seal2026, where: 'Interview signs: not the same person in every round' },
      { ...advisory2025, where: 'Advice for interviews: compare with later meetings' },
    ],
  },
  {
    id: 'identity-confirmed',
    stage: 'identity',
    text: 'Have the identity confirmed by a certified service, a notary or in person, and compare its name and address with the application, the payee and the delivery.',
    otherwise:
      'In person or at a notary for whoever has no smartphone, no document that the service knows, or an objection to biometrics. Scans sent by mail confirm nothing; keep no copy here.',
    sources: [
      { ...mandiant2024, where: 'Recommendations on vetting: checks with biometrics or a notary' },
      { ...seal2026, where: 'After hiring: documents beside the face on video instead of scans' },
      { ...germanAdvisory2024, where: 'Recommendations: confirming the identity', unverified: true },
    ],
  },
  {
    id: 'call-employers',
    stage: 'references',
    text: 'With the candidate’s permission, call each employer of the last ten years at a number that you found yourself.',
    otherwise: 'Contracts, payslips with the figures covered, or tax papers of the time, where an employer is gone or does not answer.',
    sources: [
      { ...advisory2025, where: 'Recommendations: verify past employment directly' },
      { ...seal2026, where: 'Screening: call the employer through contacts found independently' },
    ],
  },
  {
    id: 'call-schools',
    stage: 'references',
    text: 'With the candidate’s permission, have the register of each school confirm the degree, at contacts that you found yourself.',
    otherwise:
      'The certificate itself, seen in person or confirmed by a recognition office, where a school is closed or its country is at war.',
    sources: [
      { ...advisory2022, where: 'Due diligence: contact named employers and schools at their published numbers' },
      { ...advisory2025, where: 'Recommendations: verify past education directly' },
    ],
  },
  {
    id: 'call-references',
    stage: 'references',
    text: 'Reach each reference through the switchboard of their own employer, and ask all of them the same questions.',
    otherwise: 'A customer, a teacher or a colleague met in the open, for whoever was self-employed or is at the start.',
    sources: [
      { ...knowBe42024, where: 'Tips for prevention: references reached by more than e-mail', unverified: true },
      { ...seal2026, where: 'Did I hire: contacts of earlier employers may be of their own making' },
    ],
  },
  {
    id: 'meeting-in-person',
    stage: 'offer',
    text: 'Offer every finalist a paid meeting in person, once early and once before the contract, at your place or at theirs.',
    otherwise: 'A colleague, a customer or a notary near the candidate, where care, health, cost or a visa stands against the journey.',
    sources: [
      { ...seal2026, where: 'Did I hire: meetings that are agreed to and then fall through, each time for another reason' },
      { ...advisory2025, where: 'Recommendations: complete hiring steps in person where possible' },
    ],
  },
  {
    id: 'pay-own-account',
    stage: 'offer',
    text: 'Pay only into an account in the worker’s own name, and confirm every change of account by a call before it counts.',
    otherwise: 'A joint account counts as one’s own; a payroll provider that knows the holder serves whoever has no account.',
    sources: [
      { ...advisory2025, where: 'Advice to employers: several changes of account, or a shared one' },
      { ...japanAlert2024, where: 'What companies should look out for when paying' },
    ],
  },
  {
    id: 'equipment-in-hand',
    stage: 'start',
    text: 'Hand equipment over in person or send it to the confirmed address only, and have its serial number read out on camera on arrival.',
    otherwise: 'A branch office or a pick-up desk that asks for a document, where nobody is at home during the day.',
    sources: [
      { ...mandiant2024, where: 'Advice on onboarding: have the serial number confirmed when the laptop is received' },
      { ...recordedFuture2026, where: 'How equipment is received and passed on' },
      { ...google2025, where: 'Workplaces with own machines and virtual desktops', unverified: true },
    ],
  },
  {
    id: 'doubt-shared',
    stage: 'doubt',
    text: 'If doubts stay: accuse nobody, keep what was read, and let the legal, security and people teams decide about access and pay together.',
    otherwise:
      'The candidate hears what is open and may answer first. Somebody may be made to do this: stay civil, and publish nothing about a person.',
    sources: [{ ...seal2026, where: 'After hiring: what to do first, and what to collect' }],
  },
];
