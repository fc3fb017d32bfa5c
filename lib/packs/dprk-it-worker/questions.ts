import type { Question } from '../../core/model/pack.ts';

/**
 * What only the reviewer can tell. Each question bears the id of the indicator that asks it. They ask for what was said
 * or done and never for how somebody looks or sounds; `how` is the same for every candidate for the role.
 */
export const questions: Question[] = [
  {
    id: 'identity-interview-display-name',
    text: 'Did the candidate join a call under a name that is not the one on the application?',
    stage: 'interview',
    how: 'Note the name shown at the moment of joining, for every candidate. A nickname, initials or a former name that is explained is a no.',
  },
  {
    id: 'identity-id-photo-instead-of-document',
    text: 'Did the candidate offer only a picture of an identity document where a live or certified check was asked for?',
    stage: 'offer',
    how: 'Offer everybody the same certified check, with a notary or an office visit as the other way. Declining to send a document by e-mail is sensible and is a no.',
  },
  {
    id: 'location-smalltalk-fails',
    text: 'Could the candidate say nothing concrete about everyday life in the place named as home?',
    stage: 'interview',
    how: 'Put the same three open questions to everybody: getting around, the weather this week, a shop or park nearby. No quiz on holidays or customs. A recent move, or little time outdoors, is a no.',
  },
  {
    id: 'int-depth-collapse',
    text: 'Were first answers about own projects fluent, while the second and third follow-up stayed empty on two projects?',
    stage: 'interview',
    how: 'Choose two projects from the résumé and ask three times deeper: what, how, and what went wrong. Allow time and notes. Old or confidential work is a no; take another project.',
  },
  {
    id: 'int-different-person-later-round',
    text: 'Did two reviewers, asked separately, find that another person attended a later round?',
    stage: 'interview',
    how: 'Both reviewers were in both calls and answer on their own before they talk. One of two is a no: people often err about faces. Nothing follows before an identity check that is the same for all.',
  },
  {
    id: 'int-voice-or-coach-change',
    text: 'Did the voice change to another speaker’s during the call, or could a second person be heard giving answers?',
    stage: 'interview',
    how: 'Note the minute. Ask to rejoin by telephone before answering yes. Accent, an interpreter, captions, a headset or a poor line are a no.',
  },
  {
    id: 'int-own-resume-unknown',
    text: 'Was the candidate wrong on two of three plain facts of the own résumé?',
    stage: 'interview',
    how: 'Ask everybody the same three: the last two employers, what each made, and a start year give or take one. Do not plant wrong details. A look at the own notes is fine.',
  },
  {
    id: 'int-refuses-in-person',
    text: 'Has the candidate declined two offers of a meeting in person, one of them near the place named as home and paid for?',
    stage: 'offer',
    how: 'Make both offers to every finalist, with travel paid and a notary nearby as the other way. Care, health, papers or a fear of crowds are good reasons and a no.',
  },
  {
    id: 'comm-amnesia',
    text: 'Could the candidate not recall what both of you had agreed or written a few days before?',
    stage: 'messages',
    how: 'Refer to one agreed point in the next call and let the candidate read it up. Only a point that stays unknown after reading is a yes. Offer a written summary to everybody.',
  },
  {
    id: 'emp-employer-denies',
    text: 'Did an employer on the résumé, reached through its own switchboard, say that this person never worked there?',
    stage: 'references',
    how: 'Find the number yourself, and ask every candidate first for permission and for the name of an agency in between. “We do not give information” is not an answer: leave it open.',
  },
];
