import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered, any, measured } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { advisory2022, advisory2023, japanAlert2024 } from '../publications/government.ts';
import { seal2026 } from '../publications/researchers.ts';

export const question = defineQuestion({
  id: 'comm-camera-refusal',
  text: 'Did two calls stay without a picture, each time for another reason, and was the other way that you offered declined too?',
  stage: 'interview',
  how: 'Offer everybody another way to be verified without a camera: in person, at a notary or at a carrier’s counter. Deafness, a disability, belief, illness, anxiety, a home that nobody should see, a carer’s day, a poor line or a broken webcam is a no. One refusal is a no, and so is every refusal after which the other way was taken.',
});

export default defineIndicator({
  id: 'comm-camera-refusal',
  name: 'hold several different reasons for staying without a picture in calls',
  why: 'Advisories name that somebody is unwilling or unable to appear on camera, with reasons that change.',
  status: 'stable',
  category: 'communication',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1656'],
  sources: [
    { ...advisory2022, where: 'Red flag indicators: unwilling to take part in video calls' },
    { ...advisory2023, where: 'Red flag indicators: unwilling or unable to appear on camera' },
    { ...japanAlert2024, where: 'What companies should look out for: declining video calls' },
    { ...seal2026, where: 'During the interview: the picture stays off' },
  ],
  // Three and not the two of the sources: a broken webcam and a poor line, told in two messages, are one honest person's week.
  pattern: any(measured('camera-reasons', { atLeast: 3 }), answered('comm-camera-refusal', 'yes')),
  benign: [
    'The webcam is broken and the line at home is poor.',
    'A disability, anxiety or an illness makes a picture hard to bear.',
    'Belief, or a home that is shared or not to be seen.',
    'Calls are made on the way, from a car or between two shifts.',
  ],
  ask: ['Offer everybody another way to be verified: in person, or at a notary nearby.'],
  examples: {
    notObserved: [
      {
        because: 'A broken webcam and a poor line are told again and again, and another way was taken.',
        profiles: [
          {
            message: [
              { text: 'My webcam is broken, and the internet out here is too slow for a video call anyway.' },
              { text: 'The webcam is still broken, audio-only is fine with me.' },
            ],
            answer: [{ question: 'comm-camera-refusal', reply: 'no' }],
          },
        ],
      },
      {
        because: 'Reasons of disability and belief are never counted, and neither is work on video.',
        profiles: [
          {
            message: [
              { text: 'I am deaf, so I cannot do video calls without captions and a good connection.' },
              { text: 'I would rather not be on camera because of my faith.' },
              { text: 'I wrote a video chat in which the camera did not work on slow networks.' },
            ],
            answer: [{ question: 'comm-camera-refusal', reply: 'no' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'Three messages bring three reasons: the device, the line, the place.',
        profiles: [
          {
            message: [
              { text: 'Sorry, my camera is broken.' },
              { text: 'I can’t turn my camera on because my internet connection is bad.' },
              { text: 'I am travelling and in a hotel, so no video call today please.' },
            ],
          },
        ],
      },
      {
        because: 'Two calls stayed without a picture, and a notary was declined.',
        profiles: [{ answer: [{ question: 'comm-camera-refusal', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'One broken webcam says nothing, and no call has been held.',
        profiles: [{ message: [{ text: 'My webcam is broken, could we talk without video?' }] }],
      },
    ],
  },
});
