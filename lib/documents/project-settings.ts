import type { RawObservation, RawProfile } from '../core/model/raw-profile.ts';
import { z } from '../core/model/zod.ts';
import { type DocumentKind, observed, rawDocument } from './raw-document.ts';

const settingsFile: DocumentKind = { origin: 'document', site: 'Project settings', adapter: 'project-settings@1' };

/** An editor's tasks, as far as they say what is run and when. */
const editorTasks = z.object({
  tasks: z.array(z.unknown()).max(1_000),
});
/** A word of a command, bare or with how it is quoted. */
const word = z.union([z.string(), z.object({ value: z.union([z.string(), z.array(z.string()).max(100)]) })]);
/** A task or, for one kind of machine, what is other about it; each part is read by itself, since others may be of any shape. */
const commandOf = z.object({ command: word });
const argsOf = z.object({ args: z.array(z.unknown()).max(100) });
const scriptOf = z.object({ type: z.literal('npm'), script: z.string() });
const labelOf = z.object({ label: z.string() }).or(z.object({ taskName: z.string() }).transform(({ taskName }) => ({ label: taskName })));
const runOnOf = z.object({ runOptions: z.object({ runOn: z.string() }) });
const dependsOf = z.object({ dependsOn: z.union([z.string().transform((one) => [one]), z.array(z.unknown()).max(100)]) });

/** A package's settings, as far as they say what is run by itself. */
const packageSettings = z.object({
  name: z.string().optional(),
  scripts: z.record(z.string(), z.unknown()),
});

/**
 * What settings of a project that a candidate sent would run by itself: an editor's task on opening the folder, a package's
 * commands on installing. Text only: nothing is run, fetched or opened. Undefined for any other file.
 */
export function readProjectSettings(name: string, text: string, value: object): RawProfile | undefined {
  const tasks = editorTasks.safeParse(value);
  const settings = packageSettings.safeParse(value);
  if (!tasks.success && !settings.success) return undefined;
  const found = [...(tasks.success ? onOpening(tasks.data.tasks) : []), ...(settings.success ? onInstalling(settings.data.scripts) : [])];
  const document = rawDocument(settingsFile, name, text, found, []);
  return { ...document, fields: { 'embedded-part': 'empty', ...document.fields } };
}

/** What is run on opening the folder: tasks that say so, and those that they wait for. */
function onOpening(tasks: readonly unknown[]): RawObservation[] {
  const opened = new Set(tasks.flatMap((task, at) => (runOnOf.safeParse(task).data?.runOptions.runOn === 'folderOpen' ? [at] : [])));
  const byLabel = new Map<string, number[]>();
  for (const [at, task] of tasks.entries()) {
    const label = labelOf.safeParse(task).data?.label;
    if (label !== undefined) byLabel.set(label, [...(byLabel.get(label) ?? []), at].slice(0, mostAlike));
  }
  // A set is gone through with what is added to it on the way.
  for (const at of opened)
    for (const label of dependsOf.safeParse(tasks[at]).data?.dependsOn ?? [])
      for (const next of typeof label === 'string' ? (byLabel.get(label) ?? []) : []) opened.add(next);
  return [...opened].flatMap((at) => commandsOf(tasks[at], `tasks[${at}]`));
}

/** A command and its arguments, as far as a task says them. */
type Parts = { command: string | undefined; args: string[] };

/** The commands of a task: its own, and those for one kind of machine, which take its command or arguments over where they have none. */
function commandsOf(task: unknown, locator: string): RawObservation[] {
  const own = partsOf(task);
  const others = machines.flatMap((machine) => {
    const { command, args } = partsOf(Object(task)[machine]);
    if (command === undefined && args.length === 0) return [];
    const parts: Parts = { command: command ?? own.command, args: args.length > 0 ? args : own.args };
    return [{ where: `${locator}.${machine}`, parts }];
  });
  return [{ where: locator, parts: own }, ...others].flatMap(({ where, parts: { command, args } }) =>
    command === undefined ? [] : script(`Run on opening the folder: ${[command, ...args].join(' ')}`, where),
  );
}

function partsOf(task: unknown): Parts {
  const npm = scriptOf.safeParse(task).data;
  const command = npm ? `npm run ${npm.script}` : wordsOf(commandOf.safeParse(task).data?.command)[0];
  const args = (argsOf.safeParse(task).data?.args ?? []).flatMap((each) => wordsOf(word.safeParse(each).data));
  return { command, args };
}

const wordsOf = (one: z.infer<typeof word> | undefined): string[] =>
  one === undefined ? [] : typeof one === 'string' ? [one] : typeof one.value === 'string' ? [one.value] : [one.value.join(' ')];
/** Tasks of one label that are gone through; an editor takes one. */
const mostAlike = 20;
const machines = ['windows', 'osx', 'linux'] as const;

function onInstalling(scripts: Readonly<Record<string, unknown>>): RawObservation[] {
  return installing.flatMap((when) => {
    const command = scripts[when];
    return typeof command === 'string' ? script(`Run on installing (${when}): ${command}`, `scripts.${when}`) : [];
  });
}

function script(command: string, locator: string): RawObservation[] {
  // A long run of spaces pushes the end of a command out of an editor's window.
  const words = command.replace(/\s+/g, ' ').trim();
  return [observed('embedded-part', { what: 'script', name: words.slice(0, longestCommand) }, words, locator) ?? []].flat();
}

/** What npm runs by itself while it installs. */
const installing = ['preinstall', 'install', 'postinstall', 'prepare'] as const;
const longestCommand = 480;
