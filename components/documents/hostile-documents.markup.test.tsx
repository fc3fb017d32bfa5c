import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { aProfile } from '../../test/builders/a-profile.ts';
import { injections } from '../../test/builders/injections.ts';
import type { DocumentState } from '../data/document-row.ts';
import { SourceList } from '../profile/source-list.tsx';
import { DocumentList } from './document-list.tsx';
import { UncheckedNote } from './unchecked-note.tsx';

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...injections, '"', "'", '<', '>', '&', '\u202e', '\u200b', '\0', '\ud800') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const hostile = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join('').slice(0, 280))
  .filter((text) => text.trim() !== '' && !/ [0-9a-f]{12}$/.test(text));
const sample = fc.sample(hostile, { numRuns: 400, seed: 31 });

const turning = /[\u{200e}\u{200f}\u{61c}\u{202a}-\u{202e}\u{2066}-\u{2069}]/u;
const tags = (markup: string): string => (markup.match(/<\/?[a-z][a-z0-9]*/g) ?? []).join(' ');
const nothing = () => {};

/** One text as the name of files, of writers and of what they wrote, and in what is said of them. */
function drawn(text: string): string {
  const read = { ...aProfile({ 'display-name': [text] }), origin: 'document' as const, site: text, account: `pdf:${text} 0123456789ab` };
  const scan = { ...read, id: 'scan', readable: false, reason: 'damaged' as const, part: text.slice(0, 40), status: 'unproven' as const };
  const states: DocumentState[] = [
    { is: 'waiting' },
    { is: 'kept', caseId: 'case-1', profile: read, eventId: 'event-1' },
    { is: 'kept', caseId: 'case-1', profile: scan, eventId: 'event-2' },
    { is: 'refused', message: `“${text}” is refused.` },
    { is: 'asking', speakers: [{ name: text, example: text }], likely: text },
  ];
  return renderToStaticMarkup(
    <>
      <DocumentList
        rows={states.map((state, at) => ({ id: String(at), name: text, state }))}
        caseId="case-1"
        hasText={() => true}
        onStop={nothing}
        onDismiss={nothing}
        onAnswer={nothing}
        onUndo={async () => undefined}
        onMarkUp={nothing}
        onOpenCase={nothing}
      />
      <UncheckedNote profiles={[scan]} />
      <SourceList profiles={[read, scan]} actions={{ takeOut: async () => ({ ok: true }) }} />
    </>,
  );
}

test('no name of a file, no writer and nothing written makes an element or turns the text around', () => {
  const usual = drawn('Mara Example');
  expect(usual.split('Mara Example').length).toBeGreaterThan(15);
  const wrong = sample.filter((text) => {
    const markup = drawn(text);
    return tags(markup) !== tags(usual) || / on[a-z]+="| srcdoc=/.test(markup) || turning.test(markup);
  });
  expect(wrong).toEqual([]);
});
