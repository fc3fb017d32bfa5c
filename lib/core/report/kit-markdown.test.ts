import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aProfile } from '../../../test/builders/a-profile.ts';
import { aReport } from '../../../test/builders/a-report.ts';
import { injections } from '../../../test/builders/injections.ts';
import { livenessScript } from '../kit/liveness.ts';
import { verificationKit } from '../kit/verification-kit.ts';
import { openPolicy } from '../model/policy.ts';
import { kitMarkdown } from './kit-markdown.ts';

const at = '2026-11-02T09:00:00.000Z';

/** A kit on paper in which each text of the candidate or the reviewer is made by `word`. */
function paper(word: (what: string) => string = (what) => what): string {
  const { file, review, pack } = aReport(word);
  const step = { id: 'call-first', stage: 'first-call' as const, text: 'Call for ten minutes.', otherwise: 'Write instead.', sources: [] };
  const records = [{ id: 'r', caseId: 'c', step: 'call-first', state: 'done' as const, forEveryone: true, note: word('step note'), at }];
  const profile = aProfile({
    account: 'upwork:mara',
    work: [{ employer: word('employer'), title: word('title') }],
    education: [{ school: word('school') }],
  });
  const kit = verificationKit(
    { file: { ...file, steps: records }, review: { ...review, current: [profile] }, pack: { ...pack, steps: [step] }, policy: openPolicy },
    livenessScript(() => 0.3),
  );
  return kitMarkdown(kit, { title: word('title of the case'), packVersion: '2026.11.22', appVersion: '0.1.0', writtenAt: at });
}

test('a kit on paper has its parts, boxes to tick, the quotes and what was recorded', () => {
  const text = paper();
  for (const heading of [
    '# Verification kit',
    '## To ask this candidate',
    '## Steps that everybody gets',
    '## Live requests for this call',
  ])
    expect(text).toContain(`${heading}\n`);
  expect(text).toContain('Seen   | first quote');
  expect(text).toContain('- [ ] Ask which one is current.');
  expect(text).toContain('- [x] Did the camera stay off? **yes**');
  expect(text).toContain('- [x] Call for ten minutes.');
  expect(text).toContain('done for everyone: yes');
  expect(text).toContain('Note | step note');
  expect(text).toContain('Contact, found by: ____');
  expect(text).toContain('same for every candidate');
});

test('text of the candidate or the reviewer never leaves its box', () => {
  const outside = (text: string) => {
    let fence: string | undefined;
    return text
      .split('\n')
      .filter((line) => {
        const mark = /^`{3,}/.exec(line)?.[0];
        if (fence === undefined && mark !== undefined) fence = mark;
        else if (fence !== undefined && line === fence) fence = undefined;
        else return fence === undefined;
        return false;
      })
      .join('\n');
  };
  const plain = outside(paper());
  fc.assert(
    fc.property(fc.constantFrom(...injections), (injection) => {
      expect(outside(paper((what) => `${what} ${injection}`))).toBe(plain);
    }),
    { numRuns: 300, seed: 4 },
  );
});
