import { act, cleanup, render } from '@testing-library/react';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import type { CaseFile } from '../../lib/core/model/case.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import { aProfile } from '../../test/builders/a-profile.ts';
import { aReport } from '../../test/builders/a-report.ts';
import { injections } from '../../test/builders/injections.ts';
import { FieldList } from '../profile/field-list.tsx';
import { destination, OutwardLink } from '../ui/outward-link.tsx';
import { ToastArea } from '../ui/toast.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { ActProvider } from './act.tsx';
import { AnswerTabs, type CaseList } from './answer-tabs.tsx';
import { CaseFoot } from './case-foot.tsx';
import { CaseHeader } from './case-header.tsx';
import { TagLine } from './tag-line.tsx';

afterEach(cleanup);

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

/** What stands on the page as elements, without text and without attributes. */
const elements = (root: Element): string => [...root.querySelectorAll('*')].map(({ localName }) => localName).join(' ');

/** Attributes that run something, lead somewhere or style something, as far as nobody of the house has set them. */
const dangerous = (root: Element): string[] =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(
        ({ name, value }) =>
          name.startsWith('on') || name === 'srcdoc' || (['href', 'src', 'action'].includes(name) && !/^https?:/.test(value)),
      )
      .map(({ name, value }) => `${name}=${value}`),
  );

const turning = /[\u{200e}\u{200f}\u{61c}\u{202a}-\u{202e}\u{2066}-\u{2069}]/u;

test('a text is one bdi and nothing else, twenty thousand times', () => {
  const { container } = render(
    <>
      {sample.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <UntrustedText key={index} text={text} />
      ))}
    </>,
  );
  const made = [...container.querySelectorAll('*')];
  expect(made.length).toBe(total);
  expect(made.filter(({ localName, attributes }) => localName !== 'bdi' || attributes.length > 0)).toEqual([]);
  expect(turning.test(container.textContent ?? '')).toBe(false);
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
  const { container } = render(
    <>
      {addresses.map((url, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <OutwardLink key={index} url={url} text={url} />
      ))}
    </>,
  );
  expect(dangerous(container)).toEqual([]);
  const links = [...container.querySelectorAll('a')];
  expect(links.length).toBe(addresses.filter((url) => destination(url) !== undefined).length);
  expect(links.filter((link) => link.rel !== 'noopener noreferrer')).toEqual([]);
});

const done = async () => ({ ok: true as const });
const actions = {
  giveOpinion: done,
  answerQuestion: done,
  correctValue: done,
  withdrawCorrection: done,
  addNote: done,
  changeNote: done,
  removeNote: done,
  saveDraft: done,
  setStatus: done,
  setTags: done,
  setTitle: done,
  eraseCase: done,
  otherCases: async () => ({ ok: true as const, cases: [] }),
  joinInto: done,
  takeOut: done,
};

/** One text in every place of the panel that shows what somebody wrote. */
function Everywhere({ text, list }: { text: string; list: CaseList }) {
  const { file, review, pack } = aReport((what) => (what === 'subject' || what === 'place' ? what : text));
  const read: Profile = {
    ...aProfile(
      {
        'display-name': [text],
        headline: [text],
        skill: [text, text],
        work: [{ employer: text, title: text }],
        link: [{ url: 'https://example.com/a' }],
      },
      4,
    ),
    site: text,
    account: text,
    notices: [text.slice(0, 120)],
  };
  const whole: CaseFile = { ...file, case: { ...file.case, tags: [text.slice(0, 60)] }, profiles: [...file.profiles, read] };
  return (
    <ToastArea label="m" closeLabel="c">
      <ActProvider undoSeconds={10}>
        <CaseHeader file={whole} newest={read} sources={2} isReading={false} onReadAgain={() => {}} menu={null} />
        <TagLine tags={whole.case.tags} actions={actions} />
        <FieldList profiles={[read]} corrections={[]} actions={actions} />
        <AnswerTabs
          file={whole}
          review={{ ...review, current: whole.profiles }}
          pack={pack}
          actions={actions}
          keysOn={false}
          shown={list}
          onShow={() => {}}
          addSource={null}
        />
        <CaseFoot file={whole} draftDelayMs={250} actions={actions} onStatus={() => {}} noteRef={null} />
      </ActProvider>
    </ToastArea>
  );
}

function drawn(text: string, list: CaseList): Element {
  const { container } = render(<Everywhere text={text} list={list} />);
  act(() => {
    for (const button of container.querySelectorAll<HTMLElement>('footer button[aria-expanded="false"], li[data-finding] h3 button'))
      button.click();
  });
  return container;
}

/** The tags of a rendering: what a browser would make elements of. */
const tags = (markup: string): string => (markup.match(/<\/?[a-z][a-z0-9]*/g) ?? []).join(' ');

test.each<CaseList>(['found', 'sources'])('no text makes an element in the whole panel, at %s', (list) => {
  const usual = renderToStaticMarkup(<Everywhere text="Mara Example" list={list} />);
  expect(usual.split('Mara Example').length).toBeGreaterThan(10);
  // Each text stands in some ten to twenty places: every fortieth still makes thousands of sinks.
  const wrong = sample
    .filter((_, index) => index % 40 === 0)
    .filter((text) => {
      const markup = renderToStaticMarkup(<Everywhere text={text} list={list} />);
      return tags(markup) !== tags(usual) || / on[a-z]+="| srcdoc=/.test(markup) || turning.test(markup);
    });
  expect(wrong).toEqual([]);
});

test('no injection makes an element in the opened panel', () => {
  const usual = elements(drawn('Mara Example', 'found'));
  expect(usual).toContain('figure');
  cleanup();
  const wrong = injections.filter((text) => {
    const panel = drawn(text, 'found');
    const isWrong = elements(panel) !== usual || dangerous(panel).length > 0 || turning.test(panel.textContent ?? '');
    cleanup();
    return isWrong;
  });
  expect(wrong).toEqual([]);
});
