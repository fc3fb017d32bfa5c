import { expect, test } from 'vitest';
import { limits } from '../model/limits.ts';
import type { Observation } from '../model/observation.ts';
import { wordsFound } from './words-found.ts';

const summary = (value: string, quote: string): Observation => ({
  id: 'profile-1/0',
  kind: 'summary',
  value,
  quote,
  locator: 'section.about',
  origin: 'page',
  visible: true,
});

const opening = `${'Plain sentences about work come first here. '.repeat(5)}Write me on Telegram before we start working together.`;
const text = `${opening} ${'More about the same. '.repeat(20)}`;

test('a short quote is given whole', () => {
  expect(wordsFound(summary('Write me on Telegram.', 'Write me on Telegram.'), '\\btelegram\\b')).toBe('Write me on Telegram.');
});

test('a quote that was cut inside a word is not given with half a word', () => {
  const cut = text.slice(0, limits.quote);
  expect(text.charAt(cut.length)).toMatch(/\w/);
  const found = wordsFound(summary(text, cut), '\\btelegram\\b') ?? '';
  expect(found).toContain('Write me on Telegram before we start');
  expect(text.charAt(text.indexOf(found) + found.length)).toBe(' ');
});

test('words beyond the cut are quoted from the text', () => {
  expect(wordsFound(summary(`${text}Ask on Discord.`, text.slice(0, limits.quote)), '\\bdiscord\\b')).toContain('Ask on Discord.');
});

test('nothing is quoted where nothing stands', () => {
  expect(wordsFound(summary(text, opening), '\\bsignal\\b')).toBeUndefined();
});
