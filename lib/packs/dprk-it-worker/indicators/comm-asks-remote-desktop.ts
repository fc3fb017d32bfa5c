import { defineIndicator } from '../../../core/model/indicator.ts';
import { any, matches } from '../../../core/model/pattern.ts';
import { advisory2024, caseFiles2025 } from '../publications/government.ts';
import { bleeping2025 } from '../publications/press.ts';
import { silentPush2026 } from '../publications/vendors.ts';
import { unlessDenied, unlessRetold } from '../retold.ts';

const tool = '(?:any\\s?desk|team\\s?viewer|rust\\s?desk|chrome remote desktop|splash\\s?top|parsec|ultra\\s?viewer)';
// One that stands with somebody: not the speaker's own, a test machine or one in a plant.
const computer =
  '(?:(?:your|the|that|this|his|her)\\s(?:(?:company|work|home|new|second|corporate)\\s)?(?:laptop|computer|pc|mac|macbook)|your\\s(?:[a-z]{1,10}\\s)?(?:machine|desktop|device))(?!\\s(?:cluster|lab|system|network|science|vision|in the|at the))';
// Somebody else looks after it, or the speaker shows something.
const unlessSupport =
  '(?![^.!?\\n]{0,50}\\b(?:(?:your|our|the|company|that|so) (?:it|support|help\\s?desk|admins?)\\b|(?:support|help|show|fix|look)\\b|if (?:your|the|it)\\b|so (?:that )?(?:they|you)\\b))';
const asking = "(?:please|can you|could you|would you|you(?:[’']ll)? (?:need|have|must|should|will|just)(?: to)?|need you to|want you to)";

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
  // A request for control of somebody's computer. Naming such a tool, having used one and wanting to use the company's is none.
  pattern: any(
    matches(
      ['message'],
      `(?:(?:^|[.!?,:;\\n]\\s{0,3})|\\b(?:${asking}|then|and|just|first|also)\\s)(?:(?:then|just|please|only|first|also|and)\\s){0,2}(?:install|download|set\\s?up|keep|leave|put)${unlessDenied}\\b[^.!?\\n]{0,25}\\b${tool}\\b[^.!?\\n]{0,25}\\b(?:on|in|to)\\s${computer}\\b${unlessSupport}${unlessRetold}`,
    ),
    matches(
      ['message'],
      `(?:(?:^|[.!?,:;\\n]\\s{0,3})|\\b(?:${asking}|then|and|just|first|also)\\s)(?:install|download|set\\s?up)\\s${tool}\\b[^.!?\\n]{0,30}\\b(?:send|give|tell|share)\\s(?:me\\s|us\\s)?(?:the|your)\\s(?:id|code|password)\\b${unlessRetold}`,
    ),
    matches(
      ['message'],
      `\\b(?:(?:give|grant|allow|let|get)\\s(?:me|us)(?! know)|(?:can|could|may) (?:i|we) (?:get|have)|(?:i|we) (?:need|want))${unlessDenied}\\b(?:[^.!?\\n]{0,30}\\b${tool}\\b[^.!?\\n]{0,20}\\b(?:on|to|of)\\s${computer}|[^.!?\\n]{0,20}\\b(?:access|control|use|connect to|work on)\\s(?:to\\s|of\\s)?${computer}\\b[^.!?\\n]{0,20}\\b${tool})\\b${unlessSupport}${unlessRetold}`,
    ),
    matches(
      ['message'],
      `\\b(?:i|we|my team|our team)(?:[’']ll| will| can| need to| want to| would)?${unlessDenied}\\s(?:(?!not\\b|never\\b)[a-z]{1,8}\\s){0,2}(?:work|connect|log\\s?in|control|access|use|operate)\\b[^.!?\\n]{0,20}\\b(?:your|the company|the work)\\s(?:[a-z]{1,10}\\s)?(?:laptop|computer|machine|pc|mac|macbook)\\b[^.!?\\n]{0,20}\\b(?:via|through|by|over|with|using|on)\\s${tool}\\b${unlessSupport}${unlessRetold}`,
    ),
    matches(
      ['message'],
      `\\b(?:i|we|my team)(?:[’']ll| will| can)?${unlessDenied}\\s(?:work|connect|log\\s?in)\\s(?:via|through|by|over|with|using)\\s${tool}\\s(?:on|to|in)\\s(?:your|the company)\\s(?:laptop|computer|machine|pc|mac|macbook)\\b${unlessSupport}${unlessRetold}`,
    ),
    matches(
      ['message'],
      `(?<!\\bi )\\bkeep${unlessDenied}\\s(?:it|(?:the|your|that)\\s(?:company\\s)?(?:laptop|computer|pc))\\s(?:on|running|open|online|powered)\\b[^.!?\\n]{0,50}\\b${tool}\\b(?!\\s(?:off|closed|is not))${unlessSupport}${unlessRetold}`,
    ),
    matches(
      ['message'],
      `\\b(?:(?:i|we)(?:[’']ll| will)? (?:need|want|require|must have|would like)|please|keep|give|must)${unlessDenied}\\b[^.!?\\n]{0,40}(?:\\b24\\s?[/x]\\s?7\\s(?:(?:remote|access|connection|via|with|through|by|over|on)\\s){0,3}${tool}\\b|\\b${tool}\\s(?:(?:access|on|running|open|always)\\s){0,2}24\\s?[/x]\\s?7\\b)${unlessSupport}`,
    ),
    matches(
      ['message'],
      `\\b(?:(?:i|we)(?:[’']ll)?\\s(?:will\\s|would\\s)?(?:need|want|require|have|like)|give (?:me|us)|(?:can|could|may) (?:i|we) (?:get|have))${unlessDenied}\\s(?:(?:to have|an?|the|full|permanent|constant)\\s){0,2}remote\\s(?:desktop\\s)?(?:access|control)\\s(?:to|of|over)\\syour\\s(?:own\\s|home\\s|work\\s)?(?:laptop|computer|pc|machine|mac|macbook)\\b(?!\\s(?:cluster|lab|system|network|science|vision))${unlessSupport}${unlessRetold}`,
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
        because: 'The company’s own remote desktop, a test device, and support by the company’s people.',
        profiles: [
          {
            message: [
              { text: 'I will use the remote desktop you provide.' },
              { text: 'I need access to Windows Remote Desktop for the legacy app.' },
              { text: 'Could you install TeamViewer on the test tablet?' },
              { text: 'There is no need to install AnyDesk, I can share my screen.' },
              { text: 'Your IT can connect to the laptop with TeamViewer whenever they need to.' },
            ],
          },
        ],
      },
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
