import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { ketmanOrganizations2025, seal2026 } from '../publications/researchers.ts';

export const question = defineQuestion({
  id: 'profile-job-begging',
  text: 'Do at least six in ten of the account’s last thirty public posts or issues ask strangers for work, and are those at least ten?',
  stage: 'profile',
  how: 'Count on the page with the newest posts. “Open to work” in a headline or around a picture, and a few posts after a lay-off, are a no. Only requests to many people who do not know the candidate count, such as the same line under the projects of others.',
});

// The words “open to work” are not looked for: being out of work is no sign of anything, and the posts themselves are on no page that is read.
export default defineIndicator({
  id: 'profile-job-begging',
  name: 'post little besides requests for work to strangers',
  why: 'Reports describe accounts whose public posts are hardly anything but pleas for work; honest people out of work write them too.',
  status: 'stable',
  category: 'profile',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585.001'],
  sources: [
    { ...seal2026, where: 'Evaluating a profile, social media links: posts that ask for jobs; summary of signs' },
    { ...ketmanOrganizations2025, where: 'How contact is sought in public repositories' },
  ],
  pattern: answered('profile-job-begging', 'yes'),
  benign: [
    'Lost a job and has a family to feed.',
    'Followed the advice of a course or a job centre to write to everybody.',
    'Opened the account for the search and has had nothing else to post.',
  ],
  ask: ['Nothing by itself; looking for work is the reason why you meet.'],
  examples: {
    notObserved: [
      {
        because: 'Three posts after a lay-off among pictures of a garden.',
        profiles: [{ answer: [{ question: 'profile-job-begging', reply: 'no' }] }],
      },
      {
        because: 'A headline that says “open to work”.',
        profiles: [{ headline: ['Open to work'], answer: [{ question: 'profile-job-begging', reply: 'no' }] }],
      },
    ],
    observed: [
      {
        because: 'Twenty-four of thirty issues ask unknown projects for a job in the same line.',
        profiles: [{ answer: [{ question: 'profile-job-begging', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      { because: 'Nobody has counted the posts, and a headline alone says nothing.', profiles: [{ headline: ['Open to work | Hire me'] }] },
    ],
  },
});
