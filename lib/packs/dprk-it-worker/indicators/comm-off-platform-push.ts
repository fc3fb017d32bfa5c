import { defineIndicator } from '../../../core/model/indicator.ts';
import { any, matches } from '../../../core/model/pattern.ts';
import { advisory2022 } from '../publications/government.ts';
import { google2025 } from '../publications/vendors.ts';

// The messengers of every region: which one somebody uses says where they live, and is not what is asked.
const app = '(?:telegram|whats\\s?app|discord|skype|we\\s?chat|viber|zalo|kakao|line app|signal(?!\\s(?:proc|anal))|t\\.me/|wa\\.me/)';
// Stands behind the first words, so that it is only tried where they are found.
const unlessDenied = "(?<!(?:\\b(?:not|never|no|rather than|instead of)|n[’']t)\\b[^.!?\\n]{0,35})";

// Up to the messenger, unless what comes before it turns the sense around.
const on = '(?:(?!\\b(?:not|rather than|instead of)\\b)[^.!?\\n]){0,40}\\b(?:on|to|via|by|through|over|in|at|using)';

export default defineIndicator({
  id: 'comm-off-platform-push',
  name: 'ask to move the conversation to another messenger',
  why: 'An advisory names requests to leave the platform on which the contact was made; off it, its protections and records are gone.',
  status: 'stable',
  category: 'communication',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1656'],
  sources: [
    { ...advisory2022, where: 'Red flag indicators: requests to communicate elsewhere than on the original platform' },
    { ...google2025, where: 'How contact is made and carried on through messengers' },
  ],
  // A request to somebody, so a person is named or asked: building a bot for a messenger is a skill and stays silent.
  pattern: any(
    matches(
      ['message'],
      `\\b(?:let[’']?s|let us|(?:can|could|shall|may|would) (?:we|you|i)|please|we can|i want to|i(?:[’']d| would) (?:like|love|rather)|i prefer|(?:better|happy|easier) to)${unlessDenied}\\b(?:(?!\\bnot\\b)[^.!?\\n]){0,30}\\b(?:move|switch|continue|chat|talk|speak|discuss|go|text|message|communicate|connect|have a call)\\b${on}\\s(?:my\\s|your\\s)?${app}`,
    ),
    matches(
      ['message', 'summary', 'headline'],
      `\\b(?:contact|reach|message|text|add|ping|dm|find|write(?: to)?|call|connect with|talk to|chat with|hit)${unlessDenied}\\s(?:me|us)\\b${on}[\\s:]{1,2}(?:my\\s)?${app}`,
    ),
    matches(
      ['message', 'summary'],
      `\\b(?:i|we)\\s(?:[a-z]{1,10}\\s)?prefer\\s(?:[a-z]{1,12}\\s){0,3}${app}|\\b(?:share|send|give|what[’']?s|do you (?:have|use))\\s(?:me\\s)?(?:your\\s)?(?:telegram|whats\\s?app|discord|skype|we\\s?chat|viber|zalo|kakao(?:talk)?)\\b(?!\\s(?:bot|api|integration))`,
    ),
    matches(
      ['message', 'summary'],
      `\\bmore (?:active|responsive|often) on\\s${app}|\\b${app}\\s(?:is|would be|works)\\s(?:much\\s)?(?:better|easier|best|faster|quicker|preferred)(?=\\s(?:for (?:me|us)|to (?:talk|chat|discuss))\\b|[.!?,\\n]|$)|\\badd my\\s${app}`,
    ),
  ),
  benign: [
    'In many countries these messengers are what mail is elsewhere.',
    'Platform fees, lost notifications or a blocked site make another channel handier.',
    'Wants to talk by voice, which the platform does not offer.',
  ],
  ask: ['Stay on the platform until there is a contract, and say that you do so with everybody.'],
  examples: {
    notObserved: [
      {
        because: 'Work on a messenger is a skill, and declining to move is the opposite of asking.',
        profiles: [
          {
            summary: ['Built a Telegram bot that lets customers chat with support over WhatsApp.'],
            headline: ['Bot developer'],
            message: [
              { text: 'I would rather not move to Telegram, let us stay here please.' },
              { text: 'My last project was a Discord integration.' },
            ],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'A message asks to go on elsewhere.',
        profiles: [{ message: [{ text: 'Thanks for the details! Could we continue this on Telegram?' }] }],
      },
      {
        because: 'The profile itself asks to be contacted elsewhere.',
        profiles: [{ summary: ['Please contact me on WhatsApp: +1 202 555 0170'] }],
      },
    ],
    cannotTell: [
      {
        because: 'No message of the candidate was read.',
        profiles: [{ summary: ['Front-end developer.'], headline: ['Developer'] }],
      },
    ],
  },
});
