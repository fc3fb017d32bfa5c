import { Toast } from '@base-ui/react/toast';
import fc from 'fast-check';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { CaseFile } from '../../lib/core/model/case.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import { visitsOf } from '../../lib/core/visits/visits.ts';
import { aProfile } from '../../test/builders/a-profile.ts';
import { aReport } from '../../test/builders/a-report.ts';
import { injections } from '../../test/builders/injections.ts';
import { ActProvider } from '../case/act.tsx';
import { CaseHistory } from './case-history.tsx';
import { CaseTableRow } from './case-table-row.tsx';
import { SourceCard } from './source-card.tsx';

const total = 20_000;
/** Texts in one rendering: few enough to be told apart when one is wrong, many enough to be quick. */
const batchSize = 400;
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...injections, '"', "'", '<', '>', '&', '\u202e', '\u200b', '\0', '\ud800', '$&', '$1') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const hostile = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join(''))
  .filter((text) => text.trim() !== '');
// The number keeps two equal texts from looking like a visit on which nothing changed.
const sample = fc.sample(hostile, { numRuns: total, seed: 11 }).map((text, at) => `${text} ${at}`);
const batches = Array.from({ length: total / batchSize }, (_, at) => sample.slice(at * batchSize, (at + 1) * batchSize));
const harmless = Array.from({ length: batchSize }, (_, at) => `Mara Example ${at}`);

/** The tags of a rendering, without attributes: what a browser would make elements of. */
const elements = (markup: string): string => (markup.match(/<\/?[a-z][a-z0-9]*/g) ?? []).join(' ');

/** Whether an element has an event handler, or an address that is neither a web page nor a route. Text is escaped, so tags are not. */
const isDangerous = (markup: string): boolean =>
  (markup.match(/<[^<>]*>/g) ?? []).some(
    (tag) => /\s(?:href|src)="(?!https?:|#\/)/.test(tag) || /\son[a-z]+=/.test(tag.replace(/"[^"]*"/g, '')),
  );

const inFours = (texts: readonly string[]): string[][] =>
  Array.from({ length: texts.length / 4 }, (_, at) => texts.slice(at * 4, at * 4 + 4));

const isOdd = (markup: string, usual: string): boolean => elements(markup) !== usual || isDangerous(markup);

const drawn = (part: ReactElement): string =>
  renderToStaticMarkup(
    <Toast.Provider>
      <ActProvider undoSeconds={10}>{part}</ActProvider>
    </Toast.Provider>,
  );

/** Rows of the list, four texts in each: a name, a site, a tag, and a note in which the search finds the row. */
const inRows = (texts: readonly string[]): string =>
  renderToStaticMarkup(
    <table>
      <tbody>
        {inFours(texts).map(([title = '', site = '', tag = '', note = ''], index) => (
          <CaseTableRow
            // biome-ignore lint/suspicious/noArrayIndexKey: the same text may come twice, and nothing moves
            key={index}
            ref={null}
            index={index}
            row={{
              id: title,
              title,
              sites: [site],
              status: 'open',
              statusReason: '',
              tags: [tag],
              lastSeen: '2026-11-02T09:00:00.000Z',
              nextStep: 'settle',
              searched: [
                { where: 'title', text: '' },
                { where: 'note', text: `${note} needle` },
              ],
            }}
            searched="needle"
            isSelected={false}
            onToggle={() => {}}
            onFocus={() => {}}
          />
        ))}
      </tbody>
    </table>,
  );

test('no text makes an element in the list', () => {
  const usual = elements(inRows(harmless));
  expect(batches.filter((texts) => isOdd(inRows(texts), usual))).toEqual([]);
});

const actions = {
  pointValue: async () => ({ ok: true as const }),
  correctValue: async () => ({ ok: true as const }),
  withdrawCorrection: async () => ({ ok: true as const }),
  takeOut: async () => ({ ok: true as const }),
};
const at = '2026-11-02T10:00:00.000Z';

/** The history and a source of a case, in which each text stands as a tag, a name, a note and a value that changed. */
const inCase = (texts: readonly string[]): string => {
  const { file, pack } = aReport();
  const events = texts.flatMap((text, index) => [
    { id: `t${index}`, caseId: 'case-1', at, what: 'tags-set' as const, subject: text, detail: text },
    { id: `r${index}`, caseId: 'case-1', at, what: 'title-set' as const, subject: text, detail: text },
    { id: `n${index}`, caseId: 'case-1', at, what: 'note-added' as const, subject: `n${index}` },
  ]);
  const notes = texts.map((text, index) => ({ id: `n${index}`, caseId: 'case-1', text, createdAt: at, updatedAt: at }));
  const visits = texts.map(
    (text, index): Profile => ({
      ...aProfile({ account: `x:${index >> 1}`, id: `p${index}`, headline: [text] }),
      site: text,
      url: `https://example.com/${encodeURIComponent(text.toWellFormed())}`,
    }),
  );
  return drawn(
    <>
      <CaseHistory
        file={{ ...file, notes, history: events, profiles: visits } satisfies CaseFile}
        pack={pack}
        visits={visitsOf(visits)}
        undoEvent={async () => ({ ok: true })}
      />
      {visits.map((profile) => (
        <SourceCard key={profile.id} profile={profile} visits={1} corrections={[]} actions={actions} />
      ))}
    </>,
  );
};

test('no text makes an element on the page of a case', () => {
  const usual = elements(inCase(harmless));
  // A page is long and each text stands in eight places of it: three batches fill ten thousand places.
  expect(batches.slice(0, 3).filter((texts) => isOdd(inCase(texts), usual))).toEqual([]);
});
