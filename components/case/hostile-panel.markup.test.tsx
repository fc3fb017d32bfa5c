import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { injections } from '../../test/builders/injections.ts';
import { WholePanel } from '../../test/dom/whole-panel.tsx';
import { destination, OutwardLink } from '../ui/outward-link.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import type { CaseList } from './answer-tabs.tsx';

const total = 20_000;
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...injections, '"', "'", '<', '>', '&', '\u202e', '\u200b', '\0', '\ud800') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const hostile = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join('').slice(0, 280))
  .filter((text) => text.trim() !== '');
const sample = fc.sample(hostile, { numRuns: total, seed: 29 });

/** Whether an attribute runs something, or leads to what is no web page. */
const isDangerous = ({ name, value }: { name: string; value: string }): boolean =>
  name.startsWith('on') || name === 'srcdoc' || (['href', 'src', 'action'].includes(name) && !/^https?:/.test(value));

const turning = /[\u{200e}\u{200f}\u{61c}\u{202a}-\u{202e}\u{2066}-\u{2069}]/u;

test('a text is one bdi and nothing else, twenty thousand times', () => {
  const markup = renderToStaticMarkup(
    sample.map((text, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
      <UntrustedText key={index} text={text} />
    )),
  );
  const bdi = /<bdi>[^<>]*<\/bdi>/g;
  expect(markup.match(bdi)?.length).toBe(total);
  expect(markup.replace(bdi, '')).toBe('');
  expect(turning.test(markup)).toBe(false);
});

test('an address leads out only when it is one of the web, twenty thousand times', () => {
  const schemes = [
    'javascript:',
    'data:text/html,',
    'vbscript:',
    'file:///',
    'blob:',
    '\u0001javascript:',
    ' jAvAsCrIpT:',
    'https://',
    'http://',
    '//',
    '',
  ];
  const addresses = sample.map((text, index) => `${schemes[index % schemes.length]}${text}`);
  const markup = renderToStaticMarkup(
    addresses.map((url, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
      <OutwardLink key={index} url={url} text={url} />
    )),
  );
  // Text and attributes are escaped, so that an angle bracket is always a tag's own.
  const opened = markup.match(/<[a-z][^<>]*>/g) ?? [];
  const attributes = opened.flatMap((tag) =>
    [...tag.matchAll(/ ([^ =]+)="([^"]*)"/g)].map(([, name = '', value = '']) => ({ name, value })),
  );
  expect(attributes.filter(isDangerous)).toEqual([]);
  const links = opened.filter((tag) => tag.startsWith('<a '));
  expect(links.length).toBe(addresses.filter((url) => destination(url) !== undefined).length);
  expect(links.filter((link) => !link.includes(' rel="noopener noreferrer"'))).toEqual([]);
});

/** The tags of a rendering: what a browser would make elements of. Our own mark is left out, since not every text has what is marked. */
const tags = (markup: string): string => (markup.match(/<\/?(?!mark\b)[a-z][a-z0-9]*/g) ?? []).join(' ');

test.each<CaseList>(['found', 'pairs', 'sources', 'shared'])('no text makes an element in the whole panel, at %s', (list) => {
  const usual = renderToStaticMarkup(<WholePanel text="Mara Example" list={list} />);
  expect(usual.split('Mara Example').length).toBeGreaterThan(10);
  // Each text stands in some ten to twenty places: every fortieth still makes thousands of sinks.
  const wrong = sample
    .filter((_, index) => index % 40 === 0)
    .filter((text) => {
      const markup = renderToStaticMarkup(<WholePanel text={text} list={list} />);
      return tags(markup) !== tags(usual) || / on[a-z]+="| srcdoc=/.test(markup) || turning.test(markup);
    });
  expect(wrong).toEqual([]);
});
