import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered, any, matches } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { germanAdvisory2024 } from '../publications/government.ts';
import { gitlab2026, knowBe42024, microsoft2025, recordedFuture2026 } from '../publications/vendors.ts';

/** Programs and sites that make whole portraits or exchange faces, as they name themselves in a file or an address. */
const makers =
  '\\b(?:face[ _-]?swap(?:per)?|deepfacelab|facefusion|insightface|midjourney|dall[·.-]?e|stable[ _-]?diffusion|comfyui|adobe firefly|thispersondoesnotexist|generated[.-]photos)\\b';

export const question = defineQuestion({
  id: 'profile-photo-ai-or-swapped',
  text: 'Do the picture file’s own records, or the candidate, say that a program made the picture or put another face into it?',
  stage: 'profile',
  how: 'Read the file’s content credentials and its maker with a viewer, and ask everybody the same: “how was this picture made?” Never judge by looking: people differ, and retouching looks like generating. A cropped, restyled or retouched picture, and a drawn avatar, are a no.',
});

// What a picture looks like is never judged, by us or by a detector: those err more often about some faces than about others.
export default defineIndicator({
  id: 'profile-photo-ai-or-swapped',
  name: 'show a picture that a program made, by the file’s own records',
  why: 'Reports describe headshots that programs made or put another face into; portrait apps are popular, so this never counts alone.',
  status: 'stable',
  category: 'profile',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585.001'],
  sources: [
    { ...gitlab2026, where: 'Case 2: headshots made by exchanging faces' },
    { ...microsoft2025, where: 'Use of programs to replace pictures on documents and to make photographs look more professional' },
    { ...knowBe42024, where: 'The stock photograph that a program had changed' },
    { ...recordedFuture2026, where: 'Application materials: generated headshots' },
    { ...germanAdvisory2024, where: 'Warning signs: altered pictures' },
  ],
  pattern: any(matches(['picture-device', 'photo-address'], makers), answered('profile-photo-ai-or-swapped', 'yes')),
  benign: [
    'Used a portrait app, as many job seekers do for lack of a studio.',
    'Does not want the own face on a public page.',
    'Works with such programs and shows it.',
  ],
  ask: ['Nothing by itself; the same camera check comes for everybody.'],
  examples: {
    notObserved: [
      {
        because: 'A telephone’s camera and an editor that crops.',
        profiles: [
          {
            'picture-device': [{ make: 'Example', model: 'Phone 9', software: 'Photo Editor 4.1' }],
            'photo-address': ['https://example.com/mara.jpg'],
            answer: [{ question: 'profile-photo-ai-or-swapped', reply: 'no' }],
          },
        ],
      },
    ],
    observed: [
      { because: 'The file names the program that made it.', profiles: [{ 'picture-device': [{ software: 'Stable Diffusion XL' }] }] },
      {
        because: 'The candidate said that a portrait app made the picture.',
        profiles: [{ answer: [{ question: 'profile-photo-ai-or-swapped', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'A picture whose file says nothing, and nobody has asked.',
        profiles: [{ 'photo-address': ['https://example.com/mara.jpg'] }],
      },
      { because: 'There is no picture, which nobody owes.', profiles: [{ empty: ['photo-address'], 'display-name': ['Mara Jensen'] }] },
    ],
  },
});
