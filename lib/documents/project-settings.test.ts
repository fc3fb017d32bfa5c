import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rawProfile } from '../core/model/raw-profile.ts';
import { readJson } from './read-json.ts';

const names = (text: string) => {
  const { readable, observations, fields } = readJson('settings.json', text);
  expect(readable).toBe(true);
  return { fields, names: observations.map(({ kind, value, locator }) => [kind, Object(value)['name'], locator]) };
};

test.each([
  ['a package without commands of its own', '{"name":"harbour","scripts":{"build":"tsc","start":"node ."}}'],
  ['tasks that somebody starts by hand', '{"version":"2.0.0","tasks":[{"label":"build","type":"shell","command":"npm run build"}]}'],
  ['tasks of a strange shape', '{"tasks":[1,null,{"command":1,"runOptions":{"runOn":"folderOpen"}},{"runOptions":"folderOpen"}]}'],
])('%s have nothing that is run by itself', (_, text) => {
  expect(names(text)).toEqual({ fields: { 'embedded-part': 'empty' }, names: [] });
});

test('a task that is run on opening the folder is named with its command, through remarks and a last comma', () => {
  const text = `{
  // See the editor's documentation.
  "version": "2.0.0",
  "tasks": [
    { "label": "env", "type": "shell", "command": "node", "args": ["./public/fonts/a.woff2"], "runOptions": { "runOn": "folderOpen" } },
  ],
}`;
  expect(names(text).names).toEqual([['embedded-part', 'Run on opening the folder: node ./public/fonts/a.woff2', 'tasks[0]']]);
});

test('what a package runs while it is installed is named, each with its moment', () => {
  const text = JSON.stringify({ name: 'harbour', scripts: { prepare: 'husky', postinstall: 'node setup.js', test: 'vitest' } });
  expect(names(text).names).toEqual([
    ['embedded-part', 'Run on installing (postinstall): node setup.js', 'scripts.postinstall'],
    ['embedded-part', 'Run on installing (prepare): husky', 'scripts.prepare'],
  ]);
});

test('a command beyond the limit is cut', () => {
  const { observations } = readJson('package.json', JSON.stringify({ scripts: { install: 'x'.repeat(50_000) } }));
  expect(String(Object(observations[0]?.value)['name']).length).toBe(480);
  expect(observations[0]?.quote.length).toBeLessThanOrEqual(280);
});

test('settings of any shape become a profile that passes the gate, or are unreadable', () => {
  const text = fc.oneof(fc.constantFrom('folderOpen', 'node x', '', '\u0000', '__proto__'), fc.string({ maxLength: 40 }));
  const anything = fc.jsonValue({ maxDepth: 2 });
  const task = fc.record(
    { command: fc.oneof(text, anything), args: anything, runOptions: fc.oneof(fc.record({ runOn: text }), anything) },
    { requiredKeys: [] },
  );
  const settings = fc.record(
    {
      tasks: fc.oneof(fc.array(fc.oneof(task, anything), { maxLength: 4 }), anything),
      scripts: fc.oneof(fc.dictionary(text, anything), anything),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(settings, (value) => {
      const profile = readJson('settings.json', JSON.stringify(value));
      expect(rawProfile.safeParse(profile).success).toBe(true);
    }),
    { numRuns: 20_000, seed: 4 },
  );
});
