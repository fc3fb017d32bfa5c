import type { RawObservation, RawProfile } from '../core/model/raw-profile.ts';
import { z } from '../core/model/zod.ts';
import { type DocumentKind, observed, rawDocument } from './raw-document.ts';

const settingsFile: DocumentKind = { origin: 'document', site: 'Project settings', adapter: 'project-settings@1' };

/** An editor's tasks, as far as they say what is run and when. */
const editorTasks = z.object({
  tasks: z.array(z.unknown()).max(1_000),
});
const editorTask = z.object({
  command: z.string(),
  args: z.array(z.unknown()).max(100).optional(),
  runOptions: z.object({ runOn: z.string() }),
});

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

function onOpening(tasks: readonly unknown[]): RawObservation[] {
  return tasks.flatMap((task, position) => {
    const known = editorTask.safeParse(task);
    if (!known.success || known.data.runOptions.runOn !== 'folderOpen') return [];
    const words = (known.data.args ?? []).filter((word) => typeof word === 'string');
    return script(`Run on opening the folder: ${[known.data.command, ...words].join(' ')}`, `tasks[${position}]`);
  });
}

function onInstalling(scripts: Readonly<Record<string, unknown>>): RawObservation[] {
  return installing.flatMap((when) => {
    const command = scripts[when];
    return typeof command === 'string' ? script(`Run on installing (${when}): ${command}`, `scripts.${when}`) : [];
  });
}

function script(words: string, locator: string): RawObservation[] {
  return [observed('embedded-part', { what: 'script', name: words.slice(0, longestCommand) }, words, locator) ?? []].flat();
}

/** What npm runs by itself while it installs. */
const installing = ['preinstall', 'install', 'postinstall', 'prepare'] as const;
const longestCommand = 480;
