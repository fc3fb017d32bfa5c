import { expect, test } from 'vitest';
import { dprkItWorkerPack as pack } from '../../lib/packs/dprk-it-worker/pack.gen.ts';
import { decidedAnew, decidedBy, meaningOf } from './decided-by.ts';

const means = (source: string) => meaningOf('a.ts', source);
const plain = "export const most = (a: number) => a > 3 && /a b/.test('x y');";

test.each([
  ['remarks', `/** Most. */\n// so\n${plain} // end`],
  ['spaces and quotes', 'export const most = (a: number) =>\n  a > 3 &&\n  /a b/.test("x y")'],
  [
    'types',
    "import type { A } from './a.ts';\ntype B = A;\nexport const most = (a: unknown) => (a as number)! > 3 && /a b/.test('x y' satisfies B);",
  ],
])('decide nothing: %s', (_, source) => {
  expect(means(source)).toBe(means(plain));
});

test.each([
  ['a number', plain.replace('3', '4')],
  ['a sign', plain.replace('a >', 'a >=')],
  ['a space in an expression', plain.replace('a b', 'ab')],
  ['a space in a text', plain.replace('x y', 'xy')],
  ['a flag', plain.replace('b/', 'b/i')],
  ['what is imported', `import './b.ts';\n${plain}`],
])('decides: %s', (_, source) => {
  expect(means(source)).not.toBe(means(plain));
});

test('an indicator, a list and a folder that changed are named, and words for the reader are not', () => {
  const today = decidedBy(pack);
  const [first, ...others] = pack.indicators;
  const [list, ...lists] = pack.lists;
  if (first === undefined || list === undefined) throw new Error('The pack is empty.');
  const said = { ...pack, indicators: [{ ...first, why: 'Another reason.', benign: [], ask: [] }, ...others], version: '2030.1.1' };
  expect(decidedAnew(today, decidedBy(said))).toEqual([]);
  const asks = { ...pack, indicators: [{ ...first, use: first.use === 'score' ? ('reviewer' as const) : ('score' as const) }, ...others] };
  expect(decidedAnew(today, decidedBy(asks))).toEqual([first.id]);
  const longer = { ...pack, lists: [{ ...list, values: [...list.values, { value: 'example.com', source: 'x' }] }, ...lists] };
  expect(decidedAnew(today, decidedBy(longer))).toEqual([list.id]);
  const { 'lib/core/text': _, ...code } = today.code;
  expect(decidedAnew(today, { ...today, code })).toEqual(['lib/core/text']);
});

test('the code that answers and the code that makes people up are both looked at', () => {
  const folders = Object.keys(decidedBy(pack).code);
  for (const folder of ['engine', 'engine/measures', 'text', 'assess', 'intake', 'model']) expect(folders).toContain(`lib/core/${folder}`);
  for (const folder of ['', '/people', '/people/sources', '/people/regions']) expect(folders).toContain(`test/calibration${folder}`);
  expect(folders.filter((folder) => /components|entrypoints|lib\/packs|lib\/cli/.test(folder))).toEqual([]);
});
