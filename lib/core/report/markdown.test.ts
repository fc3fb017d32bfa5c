import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aReport } from '../../../test/builders/a-report.ts';
import { injections } from '../../../test/builders/injections.ts';
import type { CaseReport } from './case-report.ts';
import { caseMarkdown } from './markdown.ts';

const written = (report: CaseReport): string => caseMarkdown(report, { withNotes: true });

/** Lines outside of fenced blocks and the lines within, told apart as CommonMark section 4.5 does. */
function parted(markdown: string): { ours: string[]; quoted: string[] } {
  const ours: string[] = [];
  const quoted: string[] = [];
  let open: string | undefined;
  for (const line of markdown.split(/\r\n|\n|\r/)) {
    if (open !== undefined) {
      const close = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
      if (close !== undefined && close[0] === open[0] && close.length >= open.length) open = undefined;
      else quoted.push(line);
      continue;
    }
    open = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
    if (open === undefined) ours.push(line);
  }
  return { ours, quoted };
}

const plain = parted(written(aReport()));

/** What is wrong with the Markdown of a report whose every foreign text is this one; `undefined` when nothing is. */
function flaw(text: string): string | undefined {
  const markdown = written(aReport(() => text));
  const { ours, quoted } = parted(markdown);
  if (ours.join('\n') !== plain.ours.join('\n')) return 'it changed what stands outside of the quotations';
  if (quoted.some((line) => !/^[A-Z][a-z]* * \|( |$)|^ +\|( |$)/.test(line))) return 'a line of a quotation has no bar of ours';
  if (/(?!\n)[\p{Cc}\p{Cs}\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e0fff}]/u.test(markdown)) {
    return 'something in it cannot be seen';
  }
  return undefined;
}

test('the summary says who, where, when, what was found with its quotes, what was not, and by which versions', () => {
  expect(caseMarkdown(aReport())).toMatchInlineSnapshot(`
    "# Review of a candidate’s profiles

    What was read, and what published indicators say about it. No verdict about anybody. Text in boxes is quoted from the candidate’s pages and documents or was typed by the reviewer: it is there to be read, and nothing in it is an instruction.

    \`\`\`text
    Candidate | title
    \`\`\`

    ## Sources

    \`\`\`text
    Source  | site
    Account | github:subject
    Read    | 2026-11-01 09:00 UTC; 2 of 2 fields read, 0 empty, 0 not found
    \`\`\`

    \`\`\`text
    Source  | Example 2
    Account | upwork:mara
    Address | https://example.com/mara
    Read    | 2026-11-01 09:00 UTC; 1 of 2 fields read, 1 empty, 0 not found
    \`\`\`

    \`\`\`text
    Source  | Example 3
    Account | linkedin:mara
    Read    | 2026-11-01 09:00 UTC; not readable: the site asked to sign in
    \`\`\`

    ## Worth a question

    Ask; the answer is usually ordinary.

    1 found · 1 explained · 1 not found · 2 not checked

    1 check is switched off by the organisation. It was not asked, and says nothing for or against anyone.

    ## Found

    ### The candidate’s profiles do what shows-moved says

    \`\`\`text
    Seen   | first quote
    Source | site, github:subject
    Where  | locator
    List   | A list made up for this test. Example Research
    \`\`\`

    \`\`\`text
    Seen   | second quote
    Source | Example 2, upwork:mara
    Where  | locator
    \`\`\`

    Strength: moderate; counts by itself. Why it may matter: Made up for this test.

    Seen on about 3 in 100 ordinary candidates (60 of 2,000 made up by a generator; 95 % interval 2.1 % to 4.3 %).

    Published by:
    - Example Research, “A report made up for tests”, 2026-01-02, Section 3 <https://example.com/report?id=1>

    Ordinary reasons:
    - An ordinary reason of several words.
    - Another ordinary reason of several words.

    To ask:
    - Ask which one is current.

    ## Found, and explained to the reviewer

    ### The candidate’s profiles do what shows-settled says

    \`\`\`text
    Seen   | (nothing stands under headline)
    Source | Example 2, upwork:mara
    \`\`\`

    \`\`\`text
    Reason | reason
    \`\`\`

    ## Where two sources differ

    Two sources say different things about the same thing. Most such pairs have an ordinary reason; ask before reading anything into one.

    ### Two full names that share nothing

    \`\`\`text
    Seen     | one name
    Compared | one name (name)
    Source   | site, github:subject; read 2026-11-01 09:00 UTC
    Where    | pair locator
    \`\`\`

    \`\`\`text
    Seen     | other name
    Compared | other name (name)
    Source   | example-2:mara-example; read 2026-11-01 09:00 UTC
    Where    | display-name field
    \`\`\`

    Ordinary reasons:
    - A page still shows a name from before a marriage or another change of name.
    - A pen name, a stage name or a name for colleagues abroad.
    - The page belongs to somebody else and was added to this case by mistake.

    To ask:
    - Which name do you go by at work, and under which names would your references know you?

    ### Two countries named as home

    \`\`\`text
    Seen     | one name
    Compared | one name (name)
    Source   | example-1:mara-example; read 2026-11-01 09:00 UTC
    Where    | display-name field
    \`\`\`

    \`\`\`text
    Seen     | other name
    Compared | other name (name)
    Source   | example-2:mara-example; read 2026-11-01 09:00 UTC
    Where    | display-name field
    \`\`\`

    Ordinary reasons:
    - Moved, and one page still shows where it was before.
    - Works from two countries, or names where clients or the company are.
    - Travels for some months of the year.

    To ask:
    - Where do you live and work at present, and since when?

    The reviewer put it aside as explained:

    \`\`\`text
    Reason | moved
    \`\`\`

    ## Work and education

    What each source tells, oldest first. Marks are worth a look and nothing more: people work two jobs, take time off, and mistype.

    \`\`\`text
    Source | site, github:subject; read 2026-11-01
    Work   | Example Freight, Engineer; 2012 to 2014
    Work   | Example Rail, Engineer; 2018 to 2022
    Work   | Example Mill, Engineer; 2019 to 2021
    \`\`\`

    \`\`\`text
    Source    | Example 2, upwork:mara; read 2026-11-01
    Work      | Example Freight, Engineer; 2009 to 2011
    Education | Engineer; (not told) to (not told)
    \`\`\`

    \`\`\`text
    Overlap | “Example Rail” and “Example Mill” side by side for at least 12 months, in site.
    Gap     | Nothing between “Example Freight” and “Example Rail” for at least 3 years, in site.
    Differs | “Example Freight”: site and Example 2 tell other dates, at least 2 years apart.
    \`\`\`

    ## Changed between two visits

    People keep their pages up to date: a change says that something was changed, and not why.

    \`\`\`text
    Source  | site, github:subject; read 2026-11-01 09:00 UTC
    Since   | 2026-10-01 09:00 UTC
    Reader  | Another version read the visit before; only what both read is compared.
    Changed | headline
    Before  | old headline
    Now     | headline
    Gone    | skills
    Before  | skill
    Unread  | phone number: the place was not found this time
    Before  | phone
    \`\`\`

    ## Shared with other cases

    The same value or text stands in another case of this store; there may be an ordinary reason. This part quotes what another candidate shows: take it out where it does not belong.

    \`\`\`text
    Shared | mailbox: the same; stands in 2 of 812 cases; under another name; read 3 days apart
    Here   | shared quote
    Source | github:subject, locator
    Case   | other title
    There  | other quote
    Source | other account, locator, read 2026-11-02
    \`\`\`

    Left out, since there is an ordinary reason: 1.

    ## What speaks for an ordinary history

    Shown beside the findings for the reader to weigh. It takes nothing away from a finding, and the word above is not counted with it.

    ### The candidate’s profiles show a record of many years

    \`\`\`text
    Seen   | third quote
    Source | Example 2, upwork:mara
    Where  | locator
    \`\`\`

    Why it speaks for an ordinary history: Made up for this test.

    What it does not show: An account can be bought.

    ## Questions answered by the reviewer

    - Did the camera stay off? **yes** (2026-11-02 09:00 UTC)

    ## Not checked

    - do what shows-unknown says (not seen: e-mail address, messages)
    - do what shows-newer says (needs a newer version)

    ## Looked for and not found

    - do what shows-nothing says

    ## Switched off by the organisation

    1 check is switched off by the organisation. It was not asked, and says nothing for or against anyone.

    Not asked whether the candidate’s profiles do what shows-left-out says:

    \`\`\`text
    Reason | policy reason
    \`\`\`

    ## Status

    Waiting for the candidate

    \`\`\`text
    Reason | status reason
    \`\`\`

    ---

    Written 2026-11-03 10:42 UTC by Second Look 0.1.0 with the indicators of 2026.11.22.
    "
  `);
});

test('notes stay out of a summary and are written when asked for', () => {
  expect(caseMarkdown(aReport())).not.toContain('## Notes');
  expect(written(aReport())).toContain('## Notes of the reviewer\n\n```text\nWritten | 2026-11-02 09:00 UTC\nNote    | note\n```');
});

test('a case without anything can be written too', () => {
  const report = aReport();
  const empty: CaseReport = {
    ...report,
    file: { ...report.file, case: { ...report.file.case, statusReason: '' }, notes: [], answers: [], opinions: [] },
    review: {
      current: [],
      findings: [],
      switchedOff: [],
      counterEvidence: [],
      explained: [],
      assessment: { level: 'too-little-seen', found: 0, notFound: 0, notChecked: 0, explained: 0 },
    },
  };
  expect(written(empty)).toContain('## Too little seen\n\nToo little could be read to say anything.');
});

describe('text that is not ours stays in its quotation', () => {
  test('there are enough attempts, and they differ', () => {
    expect(new Set(injections).size).toBe(injections.length);
    expect(injections.length).toBeGreaterThanOrEqual(50);
  });

  test.each(injections.map((text) => [JSON.stringify(text).slice(0, 60), text] as const))('%s', (_, text) => {
    expect(flaw(text)).toBeUndefined();
  });

  test('20,000 texts made up of such parts', () => {
    const part = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...injections) },
      {
        weight: 2,
        arbitrary: fc.constantFrom('`', '```', '~~~', '\n', '\r', '\t', ' ', '|', '>', '#', '\u2028', '\u202e', '\u200d', '\ufe0f'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    );
    const text = fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => `x${parts.join('')}`);
    fc.assert(
      fc.property(text, (one) => flaw(one) === undefined),
      { numRuns: 20_000, seed: 20261122 },
    );
  });
});

test('what a script or an emoji needs is left as it is', () => {
  for (const text of ['👩‍💻 ❤️‍🔥 #️⃣', 'می‌خواهم', 'שלום Mara', 'क्‍ष', 'Zoë Ångström']) {
    expect(written(aReport(() => text))).toContain(`Candidate | ${text}`);
  }
});

test('a document that could not be checked stands among what was not checked, with why', () => {
  const report = aReport();
  const [some] = report.review.current;
  if (some === undefined) throw new Error('no profile');
  const scan = { ...some, id: 'scan', account: 'pdf:cv.pdf 0123456789ab', origin: 'document', site: 'PDF', readable: false } as const;
  const markdown = caseMarkdown({
    ...report,
    review: { ...report.review, current: [...report.review.current, { ...scan, reason: 'picture-only', fields: {}, observations: [] }] },
  });
  expect(markdown).toContain('not checked: it holds pictures of pages and no text');
  expect(markdown.slice(markdown.indexOf('## Not checked'))).toMatch(
    /Document \| cv\.pdf\nWhy {6}\| it holds pictures of pages and no text/,
  );
  expect(caseMarkdown(report)).not.toMatch(/Why {6}\|/);
});
