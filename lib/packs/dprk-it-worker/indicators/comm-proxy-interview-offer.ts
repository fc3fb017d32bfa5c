import { defineIndicator } from '../../../core/model/indicator.ts';
import { any, matches } from '../../../core/model/pattern.ts';
import { caseFiles2025, jointAdvisory2026 } from '../publications/government.ts';
import { bleeping2025 } from '../publications/press.ts';
import { silentPush2026 } from '../publications/vendors.ts';

// Stands behind the first words, so that it is only tried where they are found.
const unlessDenied = "(?<!(?:\\b(?:not|never|no need to)|n[’']t)\\b[^.!?\\n]{0,40})";

export default defineIndicator({
  id: 'comm-proxy-interview-offer',
  name: 'offer to take interviews in another’s place, or look for somebody who does',
  why: 'Reports quote offers in which one person shows the face in interviews and another does the work or feeds the answers.',
  status: 'stable',
  category: 'communication',
  specificity: 'strong',
  use: 'score',
  attack: ['T1656'],
  sources: [
    { ...silentPush2026, where: 'The quoted offers, with shares of 20 to 35 percent' },
    { ...jointAdvisory2026, where: 'How stand-ins for interviews are found' },
    { ...caseFiles2025, where: 'Filings on people paid to be the face of another’s work' },
    { ...bleeping2025, where: 'The quoted messages: attend the interview, the answers will be given' },
  ],
  pattern: any(
    // In place of the speaker. "On behalf of the hiring manager" is a coordinator's work and has no "my" or "our".
    matches(
      ['message', 'summary'],
      `\\b(?:attend(?:ing)?|tak(?:e|ing)|do(?:ing)?|handl(?:e|ing)|join(?:ing)?|sit(?:ting)? in|pass(?:ing)?|go(?:ing)? through|appear(?:ing)? (?:in|at|for))${unlessDenied}\\b[^.!?;\\n]{0,25}\\b(?:interviews?|(?:video )?calls?)\\b[^.!?;\\n]{0,40}\\b(?:on (?:my|our|your) behalf|on behalf of (?:me|us|my|our)|instead of (?:me|us|you)|in (?:my|our|your) (?:place|name|stead)|as if you were (?:me|us))\\b`,
    ),
    matches(
      ['message', 'summary'],
      `\\b(?:you(?:[’']ll| will| can| could| only| just)?|someone|somebody|anyone|(?:a|my) (?:friend|partner|colleague)|a person|(?:native|english) speakers?)${unlessDenied}\\b[^.!?;\\n]{0,40}\\b(?:attend|take|do|handle|join|pass)\\s(?:the\\s|all\\s|my\\s|our\\s|client\\s|job\\s|video\\s|some\\s){0,3}interviews?\\s(?:for|instead of) (?:me|us)\\b`,
    ),
    // One talks, the other works.
    matches(
      ['message', 'summary'],
      "\\byou(?:[’']ll| will| can| only| just| would)?\\s[^.!?\\n]{0,30}\\b(?:talk|speak|attend|join|appear|show your face|be the face|interviews?|meetings?|calls?)\\b[^?\\n]{0,60}\\b(?:i|we|my team|our team)(?:[’']ll| will| can| would)?\\s(?:[a-z]{1,10}\\s)?(?:do|handle|take care of|complete|cover)\\s(?:all\\s|of\\s|the\\s){0,3}(?:technical|coding|development|programming|actual|real)\\s(?:work|part|side|tasks?|job)\\b",
    ),
    // Answers are given while it goes on.
    matches(
      ['message', 'summary'],
      "\\b(?:we|i)(?:[’']ll| will| can| would)?\\s(?:feed|give|tell|send|provide|help)\\b[^.!?\\n]{0,25}\\banswers?\\b[^.!?\\n]{0,25}\\b(?:during|while|live|in real[- ]time|through an? ear)\\b|\\battend(?:ing)?\\s(?:[a-z]{1,12}\\s){0,4}interviews?\\b[^\\n]{0,100}\\b(?:we|i)(?:[’']ll| will| can)?\\s(?:feed|give|provide|tell)\\s(?:you\\s)?(?:with\\s)?(?:all\\s)?(?:the\\s)?answers?\\b",
    ),
  ),
  benign: [
    'An agency introduces its people and says who talks to clients.',
    'A recruiter or coordinator describes interviews that they held for others.',
    'Somebody retells or warns of an offer that they received.',
  ],
  ask: [
    'Do not go along. Ask who would be in the call and who would do the work, and keep the message.',
    'Tell your security team, and report the account to the platform on which it was sent.',
  ],
  examples: {
    notObserved: [
      {
        because: 'Coordinating interviews for managers is a profession, and making time for one is polite.',
        profiles: [
          {
            summary: ['HR coordinator: scheduled and attended interviews on behalf of hiring managers.'],
            message: [
              {
                text: 'I can take the interview on Tuesday, that works for me. I will send you my answers to the interview questions before.',
              },
              { text: 'You lead the project meetings and I report on the schedule.' },
            ],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'A message asks for somebody to sit in interviews in the writer’s place.',
        profiles: [{ message: [{ text: 'I need a partner who will attend the interviews on my behalf.' }] }],
      },
      {
        because: 'One is to talk while the other does the work.',
        profiles: [{ message: [{ text: 'You only talk to the client in the meetings, I will handle all the technical work.' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'No message of the candidate was read.',
        profiles: [{ summary: ['Front-end developer.'] }],
      },
    ],
  },
});
