import type { LivenessRequest, LivenessScript } from '../model/kit.ts';
import { phraseWords } from './phrase-words.ts';

/**
 * How the requests are made, the same for every candidate. After the Security Frameworks of the Security Alliance (SEAL),
 * “Liveness verification” (2026): one request alone is survived by newer picture changes, a combination nobody could prepare is not.
 */
export const livenessRules: readonly string[] = [
  'Say in the invitation that there will be a few live requests, and that each can be exchanged for another.',
  'Draw the script while the call is on, a new one for each candidate and each call; send none of it beforehand.',
  'Every candidate for the role gets a script by these rules, whatever the profile shows.',
  'The candidate may take the equivalent of any request without giving a reason. It counts the same.',
  'Face coverings stay on. Somebody who is deaf reads and writes, somebody who is blind listens and repeats, nobody has to stand or lift an arm.',
  'A poor line, an old camera or a borrowed room is no answer: repeat it later or meet in person.',
  'What counts is whether the request, or its equivalent, was done. How somebody looks or sounds is not judged.',
  'Nothing is recorded unless everybody has agreed beforehand.',
];

type Draw = (below: number) => number;
type Maker = (draw: Draw) => LivenessRequest;

const pick = <T>(draw: Draw, from: readonly [T, ...T[]] | readonly T[]): T => from[draw(from.length)] as T;

const phrase: Maker = (draw) => {
  const words = Array.from({ length: 5 }, () => pick(draw, phraseWords));
  return {
    id: 'phrase',
    text: `Show this line on the shared screen and ask for it to be read aloud at once: “${words.join(' ')} ${100 + draw(900)}”.`,
    instead:
      'Write the line into the chat, sign it, or repeat it after hearing it, for whoever is deaf, blind or does not speak or read easily.',
  };
};

const turn: Maker = (draw) => ({
  id: 'turn',
  text: `Ask to turn the head fully to the ${pick(draw, ['left', 'right'])} and hold it there while counting to ${3 + draw(5)}.`,
  instead: 'Turn the chair or the camera instead, or meet in person, where turning hurts or the face is not shown.',
});

const across: Maker = (draw) => ({
  id: 'across',
  text: `Ask to pass ${pick(draw, ['a pen', 'a sheet of paper', 'a cup', 'an open hand', 'a key'])} slowly across the face from ${pick(
    draw,
    ['left to right', 'right to left', 'top to bottom', 'bottom to top'],
  )}.`,
  instead: 'Have somebody nearby do it, or hold the thing in front of the camera and move it about, where an arm cannot be lifted.',
});

const stand: Maker = (draw) => ({
  id: 'stand',
  text: `Ask to ${pick(draw, ['stand up and step back from the camera', 'stand up and sit down again', 'lean out of the picture and come back'])}.`,
  instead: 'Move the camera or the chair back instead, for whoever does not stand.',
});

const camera: Maker = (draw) => ({
  id: 'camera',
  text: `Ask to move the camera so that ${pick(draw, [
    'the keyboard',
    'the ceiling',
    'the edge of the desk',
    'the hands on the desk',
    'the wall at the side',
  ])} comes into the picture for a moment, and back.`,
  instead:
    'Take the camera out of the picture and say what it would show, or answer by telephone at the same moment, where the room is private or the camera is fixed.',
});

const screen: Maker = (draw) => ({
  id: 'screen',
  text: `Ask to share the whole screen and to ${pick(draw, [
    'open an empty editor and write a function that reverses the words of the line above',
    'open an empty editor and list the steps of the last thing they built, one per line, while you name the next one',
    'open a terminal or a calculator and work out a sum that you say now',
    'draw the parts of their last project as boxes and move two of them as you ask',
  ])}.`,
  instead: 'Say it step by step while you type it, for whoever uses a screen reader, a phone or a machine that may not be shared.',
});

// The line and the live task come in every script; of the others some, so that no order or number can be rehearsed.
const always: readonly Maker[] = [phrase, screen];
const sometimes: readonly Maker[] = [turn, across, stand, camera];

/**
 * Four or five requests in an order of chance: the line, the live task, and two or three movements.
 *
 * @param random evenly spread numbers from 0 up to but not 1, unforeseeable by others; the only thing that a script rests on
 */
export function livenessScript(random: () => number): LivenessScript {
  const draw: Draw = (below) => Math.min(below - 1, Math.floor(random() * below));
  const chosen = shuffled(sometimes, draw).slice(0, 2 + draw(2));
  return { requests: shuffled([...always, ...chosen], draw).map((make) => make(draw)) };
}

function shuffled<T>(items: readonly T[], draw: Draw): T[] {
  const rest = [...items];
  return items.map(() => rest.splice(draw(rest.length), 1)[0] as T);
}
