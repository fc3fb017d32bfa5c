import { defineIndicator } from '../../../core/model/indicator.ts';
import { any, matches } from '../../../core/model/pattern.ts';
import { caseFiles2025, jointAdvisory2026 } from '../publications/government.ts';
import { bleeping2025 } from '../publications/press.ts';
import { silentPush2026 } from '../publications/vendors.ts';
import { unlessDenied, unlessRetold } from '../retold.ts';

// Who is addressed or looked for, but not in a sentence about what was once needed.
const sought =
  "(?<!\\b(?:needed|hired|had|found|asked|hope|that) )(?:you(?:[’']ll| just)?|your (?:job|role|part|task)|someone(?: else)?|somebody(?: else)?|anyone|(?:an?|any|my)\\s(?:[a-z]{1,12}\\s){0,2}(?:person|partner|speaker|friend|colleague|brother|developer|engineer)|(?:native|english) speakers?)";
const inPlace =
  '(?:on (?:my|our) behalf|on behalf of (?:me|us)\\b|instead of (?:me|us)|in (?:my|our) (?:place|stead|name)|as if you were (?:me|us)|as me)';
// Interviews, or a client's calls as a job: one call that somebody joins about the salary is everybody's.
const talks = '(?:interviews?(?! sched)|(?:client|customer|video) (?:calls|meetings))';
// Somebody who speaks or deals for another in the open.
const helper =
  '(?:stammer|stutter|deaf|hearing|interpret|sign[- ]language|caption|carer|coach|assistant|lawyer|solicitor|recruiter|agency|my agent)';
const unlessHelped = `(?<!\\b${helper}[^\\n]{0,120})(?![^\\n]{0,80}\\b${helper})`;
const upTo = "(?:(?!\\b(?:not|never)\\b|n[’']t)[^.!?;\\n])";
const attends = '(?:talk|speak|attend|join|appear|show your face|be the face)';
const technical =
  "(?:i|we|(?:my|our) (?:team|developers?|friend|partner))(?:[’']ll| will| can| would)?\\s(?:(?!not|never)[a-z]{1,10}\\s)?(?:do(?:es)?|handles?|takes? care of|completes?|covers?)\\s(?:all\\s|of\\s|the\\s){0,3}(?:technical|coding|development|programming|actual|real)\\s(?:work|part|side|tasks|job)\\b";

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
      `\\b(?:${sought}|please|just|only)${unlessDenied}\\b${upTo}{0,40}\\b(?:attend|take|do|handle|join|sit in|pass|go through|appear (?:in|at|for))(?:ing)?\\b[^.!?;\\n]{0,25}\\b${talks}\\b[^.!?;\\n]{0,30}\\b${inPlace}\\b${unlessHelped}${unlessRetold}`,
    ),
    matches(
      ['message', 'summary'],
      `\\b${sought}${unlessDenied}\\b${upTo}{0,40}\\b(?:attend|take|do|handle|join|pass)\\s(?:the\\s|all\\s|my\\s|our\\s|client\\s|job\\s|video\\s|technical\\s|some\\s){0,3}interviews?\\s(?:for me|(?<=\\b(?:you|looking for|(?:i|we) need|seeking)\\b[^.!?;\\n]{0,60})for us)\\b(?!\\s(?:on|to|at|in|this|if|when|until|before|after|next|tomorrow|earlier|later|as|again|while)\\b)${unlessHelped}${unlessRetold}`,
    ),
    // In place of the one addressed. Who takes interviews for a company asks the questions; who attends them answers.
    matches(
      ['message', 'summary'],
      `\\b(?:i|we)(?:[’']ll|\\s(?:can|will|could|would))?${unlessDenied}\\s(?:[a-z]{1,10}\\s){0,2}(?:attend|join|pass|sit in|appear (?:in|at|for))\\s(?:[a-z]{1,12}\\s){0,4}interviews?\\s(?:on your behalf|on behalf of you|instead of you|in your (?:stead|name|place(?!,?\\s(?:in|at|or|on|if)\\b)))\\b(?!\\sas an?\\b)${unlessRetold}`,
    ),
    // One talks, the other works.
    matches(
      ['message', 'summary'],
      `\\b(?<!\\b(?:if|when|once|after|before|while|that) )you(?:[’']ll| will| would| can)?${unlessDenied}\\s(?:only\\s|just\\s|simply\\s|have to\\s|need to\\s){0,3}(?:(?:talk|speak|communicate)(?!\\s(?:to|with) (?:me|us|my|our|your)\\b)(?:\\s(?:to|with)\\s(?:the\\s)?(?:clients?|customers?|recruiters?|interviewers?|companies|them))?|(?:${attends}|take|do|pass)\\s(?:[a-z]{1,10}\\s){0,3}(?:interviews?|(?:client|customer|video) (?:calls|meetings))|be the face|show your face)\\b(?:\\s(?:in|on|at|and|or)\\s(?:[a-z]{1,10}\\s){0,3}(?:interviews?|meetings|calls))?(?:[,.;]|\\sand|\\sbut|\\swhile|\\s-|\\s–){1,2}\\s${technical}${unlessRetold}`,
    ),
    matches(
      ['message', 'summary'],
      `\\b(?:need|want|use)${unlessDenied}\\s(?:only\\s|just\\s)?your face\\b(?:\\s(?:in|on|at|for)\\s(?:[a-z]{1,10}\\s){0,3}(?:interviews?|meetings|calls))?(?:[,.;]|\\sand|\\swhile){1,2}\\s${technical}${unlessRetold}`,
    ),
    // Answers are given while it goes on.
    matches(
      ['message', 'summary'],
      `\\b(?:we|i)(?:[’']ll| will| can| would)?${unlessDenied}\\s(?:feed you\\b[^.!?\\n]{0,20}\\banswers?|(?:give|tell|whisper|send|provide) you\\s(?:with\\s)?(?:all\\s|the\\s|right\\s|correct\\s){0,3}answers\\b(?!\\sto\\b)[^.!?\\n]{0,15}\\b(?:through an? ear|in your ear|while you (?:talk|speak|answer)))\\b${unlessRetold}`,
    ),
    matches(
      ['message', 'summary'],
      `\\b(?:${sought}|engineers?|developers?|please|just|only)${unlessDenied}\\s(?:[a-z]{1,10}\\s){0,4}(?:attend|join|take|do|pass)\\s(?:[a-z]{1,12}\\s){0,4}interviews?\\b[^!?\\n]{0,60}\\b(?:we|i)(?:[’']ll| will| can)?\\s(?:feed|give|provide|tell)\\s(?:you\\s)?(?:with\\s)?(?:all\\s)?(?:the\\s)?answers?\\b${unlessRetold}`,
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
        because: 'Two sentences about a call and about own work are no split of one job between two people.',
        profiles: [
          {
            summary: ['As a recruiter I took interviews on behalf of our clients.'],
            message: [
              { text: 'You can call me any time; I do all technical work myself.' },
              { text: 'Thanks for the call. You said the team meetings are at 9. I will do the coding task on Friday.' },
              { text: 'You mentioned two interviews. I will complete the technical task before Tuesday.' },
              { text: 'I will send you the answers while I am on the train.' },
            ],
          },
        ],
      },
      {
        because: 'A recruiter about the salary, an assistant to somebody who stammers, an interpreter: helpers in the open.',
        profiles: [
          {
            summary: ['Front-end developer.'],
            message: [
              { text: 'My recruiter will join the call on my behalf to discuss the salary.' },
              { text: 'I stammer. My assistant may join the interview and read my answers out on my behalf.' },
              { text: 'Could my partner attend the interview for me to translate? I am deaf.' },
            ],
          },
        ],
      },
      {
        because: 'Somebody tells of an offer that they received.',
        profiles: [
          {
            summary: ['Front-end developer.'],
            message: [{ text: 'Someone wrote me: “You only attend the interviews, I will do all the technical work.” I blocked him.' }],
          },
        ],
      },
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
