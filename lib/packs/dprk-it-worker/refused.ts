/** A published idea that the pack will not test, with the reason, so that the argument is had once. */
export type Refused = { id: string; idea: string; reason: string };

/** Ids in here may never become indicators or questions; the pack's test sees to it. */
export const refused: Refused[] = [
  {
    id: 'identity-appearance-vs-name',
    idea: 'Looks or accent that do not seem to fit a name.',
    reason: 'Asks what a person is, is unlawful in most hiring, and tells nothing: those involved bear every kind of name and face.',
  },
  {
    id: 'edu-abroad-life-here',
    idea: 'All schooling in one country, all work in another, with no move between.',
    reason: 'Stands in an advisory of 2023. The country of a school stands for national origin and describes most migrants.',
  },
  {
    id: 'doc-language-tag',
    idea: 'A proofing language or a font in a file that the candidate does not list.',
    reason: 'The language of a file stands for origin. Shared computers and office defaults set it too.',
  },
  {
    id: 'profile-avatar-cliche',
    idea: 'A style of avatar seen on groups of accounts.',
    reason: 'Hundreds of thousands of people use the same styles; it separates nobody from anybody.',
  },
  {
    id: 'int-stock-background',
    idea: 'A default picture behind the speaker in a call.',
    reason: 'People cover their rooms for privacy. It is noise, and it would teach reviewers to judge homes.',
  },
  {
    id: 'int-wrong-window-language',
    idea: 'Pages in a script that the candidate did not mention, seen on a shared screen.',
    reason: 'Reading several languages is a skill. The script of a page stands for origin.',
  },
  {
    id: 'int-loyalty-insult-test',
    idea: 'Asking the candidate to insult a head of state.',
    reason: 'Coercive and discriminatory, useless against helpers elsewhere, and able to endanger a worker who is under duress.',
  },
  {
    id: 'known-persona-name-only',
    idea: 'A name that equals the name of a published persona.',
    reason: 'Personas use common or borrowed names. The namesakes, and the people they were borrowed from, would bear it.',
  },
  {
    id: 'identity-document-scope-mismatch',
    idea: 'An identity document of a country that the told life does not name.',
    reason:
      'The country of a document is citizenship, and asking what it has to do with a life asks for nationality. It would meet dual nationals, ' +
      'refugees, adoptees and whoever was naturalised. The right to work is checked for everybody at the offer, and settles it.',
  },
  {
    id: 'identity-idv-pass-not-proof',
    idea: 'A passed identity check, as no proof of who somebody is.',
    reason:
      'True, and nothing that a candidate shows: most people with such a badge are who they say. It stands beside the findings, where the ' +
      'counter “verified-badge” tells how often made-up identities passed, and is counted neither for nor against.',
  },
  {
    id: 'contact-phone-plus1-us',
    idea: 'A phone number of the United States that is written with +1.',
    reason:
      'A large employer published it in 2025. Phones, job sites and résumé builders write the prefix by themselves, and so do people with ' +
      'family or years abroad. Tried on made-up honest candidates it lifted North America above every other region, and told nobody from anybody.',
  },
  {
    id: 'contact-phone-area-vs-city',
    idea: 'An area code of the United States that no stated home, school or job explains.',
    reason:
      'Repeated in lists of tips, and in no document that we could read. Numbers move with people, and only this one country would be asked: ' +
      'tried on made-up honest candidates it fired on 3 in 100 there and on nobody elsewhere.',
  },
  {
    id: 'doc-timezone-metadata',
    idea: 'A file that was made on a clock which none of the stated places shows.',
    reason:
      'An extension of published ideas that no source tests. Of the real résumés that could answer it 61 of 73 fired it: agencies, ' +
      'job sites and whoever collects the files make them anew on a clock of their own. The clock is still shown among the facts.',
  },
];
