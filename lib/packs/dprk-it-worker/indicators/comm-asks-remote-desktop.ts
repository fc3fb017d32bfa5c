import { defineIndicator } from '../../../core/model/indicator.ts';
import { any, matches } from '../../../core/model/pattern.ts';
import { advisory2024, caseFiles2025 } from '../publications/government.ts';
import { bleeping2025 } from '../publications/press.ts';
import { silentPush2026 } from '../publications/vendors.ts';

const tool =
  '(?:any\\s?desk|team\\s?viewer|rust\\s?desk|chrome remote desktop|splash\\s?top|parsec|ultra\\s?viewer|remote desktop(?: access| connection)?)';
// Stands behind the first words, so that it is only tried where they are found.
const unlessDenied = "(?<!(?:\\b(?:not|never|no need to)|n[’']t)\\b[^.!?\\n]{0,40})";
const computer = '(?:laptop|computer|pc|machine|device|mac|desktop|macbook)';

export default defineIndicator({
  id: 'comm-asks-remote-desktop',
  name: 'ask for remote control of a computer',
  why: 'Advisories and filings describe company laptops that were kept at a helper’s home and worked on from far away by such software.',
  status: 'stable',
  category: 'communication',
  specificity: 'moderate',
  use: 'score',
  attack: ['T1219'],
  sources: [
    { ...advisory2024, where: 'The described cases: remote software on laptops at another person’s home' },
    { ...caseFiles2025, where: 'Filings on laptops hosted for others' },
    { ...silentPush2026, where: 'The quoted offers: a computer that stays on for remote work' },
    { ...bleeping2025, where: 'The quoted offers: round-the-clock remote access to a laptop' },
  ],
  // A request to somebody about a tool; having used one at work is no request.
  pattern: any(
    matches(
      ['message'],
      `\\b(?:please|can you|could you|would you|you(?:[’']ll)? (?:need|have|must|should|will|can|just)(?: to)?|need you to|i need|we need|i want|we want|let me|let us|allow (?:me|us)|give (?:me|us)|i will|i[’']ll|we will)${unlessDenied}\\b(?:(?!\\bnot|n[’']t)[^.!?\\n]){0,40}\\b(?:install|download|set\\s?up|run|open|give|grant|allow|share|connect|control|access|keep|use|work)\\b[^.!?\\n]{0,40}\\b${tool}\\b`,
    ),
    matches(
      ['message'],
      `(?:^|[.!?\\n]\\s{0,3})(?:just |then |first |also |and )?(?:install|download|set\\s?up|(?:give|grant|allow|send) me)\\b[^.!?\\n]{0,40}\\b${tool}\\b`,
    ),
    matches(['message'], `\\b24\\s?[/x]\\s?7\\b[^.!?\\n]{0,30}\\b${tool}\\b|\\b${tool}\\b[^.!?\\n]{0,30}\\b24\\s?[/x]\\s?7\\b`),
    matches(
      ['message'],
      `\\b(?:remote(?:ly)?\\s(?:access|control|connect)|(?:access|control|connect)\\s(?:remotely\\s)?)${unlessDenied}\\s?(?:to\\s)?your\\s(?:own\\s|home\\s|work\\s)?${computer}\\b[^.!?\\n]{0,20}(?:remotely|any\\s?time|from|$|[.!?,\\n])`,
    ),
    matches(
      ['message'],
      `\\b(?:your|his|her)\\s(?:[a-z]{1,12}\\s)?${computer}\\b[^.!?\\n]{0,40}\\b(?:via|through|by|over|with|using|on)\\s${tool}\\b`,
    ),
  ),
  benign: [
    'Offers help with a set-up, as support staff do every day.',
    'Wants to pair on code and names the tool used before.',
    'The company itself works through a remote desktop.',
  ],
  ask: [
    'Share a screen in the call instead, and give no control of a computer.',
    'Ask where the candidate will work from and on which machine, as you do with everybody.',
  ],
  examples: {
    notObserved: [
      {
        because: 'Having used such a tool in support, or not needing it, asks for nothing.',
        profiles: [
          {
            message: [
              { text: 'In my last job I supported forty offices over TeamViewer.' },
              { text: 'You do not need to install AnyDesk, a call is fine. Does the team use TeamViewer?' },
            ],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'A message asks to install such a tool.',
        profiles: [{ message: [{ text: 'Please install AnyDesk on the laptop and keep it on, then send the code.' }] }],
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
