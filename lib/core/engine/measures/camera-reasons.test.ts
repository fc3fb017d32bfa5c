import { expect, test } from 'vitest';
import { someProfiles } from '../../../../test/builders/a-profile.ts';
import { cameraReasons } from './camera-reasons.ts';

const measured = (...texts: string[]) =>
  cameraReasons({ profiles: someProfiles({ message: texts.map((text) => ({ text })) }) }, { isExcepted: () => false });

const rows: [value: number, ...texts: string[]][] = [
  [0, 'I built video chat for slow connections, with a camera driver that did not work on old phones.'],
  [0, 'I look forward to our video call on Tuesday. My camera works fine.'],
  [0, 'My camera is not broken, I can turn it on.'],
  [0, 'I am deaf and cannot follow on video without captions because of the connection.'],
  [0, 'For religious reasons I would rather not turn my camera on.', 'I prefer audio-only calls for privacy, my room is small.'],
  [0, 'I have anxiety, I can’t do video calls. May we write instead?'],
  [0, 'My child is ill, so a video call is not possible today, and the internet is bad.'],
  [0, 'Could we move the video call to Friday?'],
  [1, 'My webcam is broken and the internet is too slow here for a video call, sorry.'],
  [1, 'My webcam is broken, so no camera today.', 'The webcam is still broken, I cannot be on camera.'],
  [2, 'My webcam is broken, so no camera today.', 'I cannot do video calls, the internet here is too slow.'],
  [
    3,
    'Sorry, my camera is broken.',
    'I can’t turn my camera on because my internet connection is bad.',
    'I am travelling and in a hotel, so no video call today, audio-only please.',
  ],
];

test.each(rows)('%s: %s', (value, ...texts) => {
  const result = measured(...texts.filter((text) => typeof text === 'string'));
  expect(result).toMatchObject({ is: 'known', value });
  if (result.is === 'known') expect(result.evidence.every(({ quote }) => quote !== '')).toBe(true);
});

test('without messages it is not known', () => {
  expect(cameraReasons({ profiles: someProfiles({ headline: ['Developer'] }) }, { isExcepted: () => false })).toEqual({
    is: 'unknown',
    missing: ['message'],
  });
});

test('a long message that names cameras over and over is looked at quickly', () => {
  const start = performance.now();
  measured('my camera on video call is broken '.repeat(600), 'no camera '.repeat(2_000), `${'my camera '.repeat(1_900)}can’t`);
  expect(performance.now() - start).toBeLessThan(400);
});
