import { parseArgs } from 'node:util';
import { usable } from './page-address.ts';
import { isPage } from './read-source.ts';
import { sourceFiles } from './source-files.ts';
import { oneLine } from './terminal-text.ts';
import { Unusable } from './unusable.ts';

const options = {
  url: { type: 'string' },
  candidate: { type: 'string' },
  answers: { type: 'string' },
  policy: { type: 'string' },
  why: { type: 'string' },
  kit: { type: 'boolean' },
  at: { type: 'string' },
  json: { type: 'boolean' },
  stix: { type: 'boolean' },
  all: { type: 'boolean' },
} as const;
type Option = keyof typeof options;

type Common = {
  url?: string | undefined;
  candidate?: string | undefined;
  answers?: string | undefined;
  policy?: string | undefined;
  why?: string | undefined;
  at: string;
  json: boolean;
  kit: boolean;
  stix: boolean;
  all: boolean;
};

/** The arguments of `read`. @throws Unusable */
export function oneSource(args: readonly string[]): Common & { file: string } {
  const { files, ...rest } = parsed(args, ['url', 'candidate', 'at', 'json']);
  const [file, ...more] = files;
  if (file === undefined || more.length > 0)
    throw new Unusable('Name one file: second-look read FILE [--url URL] [--candidate NAME] [--json].');
  return { ...rest, file };
}

/** The arguments of `check`. @throws Unusable */
export function manySources(args: readonly string[]): Common & { files: string[] } {
  const found = parsed(args, ['url', 'candidate', 'answers', 'policy', 'why', 'kit', 'at', 'json']);
  if (found.files.length === 0)
    throw new Unusable(
      'Name the files of one candidate, or their folder: second-look check FOLDER|FILE… [--url URL] [--candidate NAME] [--answers FILE.json] [--policy FILE.json] [--why INDICATOR] [--kit] [--json].',
    );
  const files = sourceFiles(found.files);
  if (files.length > 200) throw new Unusable('These are more than 200 files. Name those of one candidate only.');
  if (found.url !== undefined && files.filter(isPage).length !== 1) throw new Unusable(oneUrl);
  return { ...found, files };
}

/** The arguments of `links`. @throws Unusable */
export function manyCandidates(args: readonly string[]): Common & { files: string[] } {
  const found = parsed(args, ['at', 'json', 'stix', 'all']);
  if (found.files.length === 0)
    throw new Unusable('Name a folder or the files of several candidates: second-look links FOLDER|FILE… [--all] [--json|--stix].');
  if (found.json && found.stix) throw new Unusable('--json and --stix are two forms. Give one of them.');
  return found;
}

/** The arguments of `indicators`. @throws Unusable */
export function noSource(args: readonly string[]): { json: boolean } {
  const { files, json } = parsed(args, ['json']);
  if (files.length > 0) throw new Unusable('“indicators” takes no file: second-look indicators [--json].');
  return { json };
}

const oneUrl = '--url names the address of one saved page. Give it with exactly one .html file.';

function parsed(args: readonly string[], allowed: readonly Option[]): Common & { files: string[] } {
  const { values, positionals: files } = understood(args, allowed);
  if (values.url !== undefined) {
    if (usable(values.url) === undefined)
      throw new Unusable(`“${oneLine(values.url).slice(0, 200)}” is no address. Write it with https:// in front.`);
    if (files.filter(isPage).length !== 1) throw new Unusable(oneUrl);
  }
  const { candidate, answers, policy, why } = values;
  if (candidate?.trim() === '') throw new Unusable('--candidate is empty. Give it a name as it stands in the conversation, or a mailbox.');
  return {
    files,
    url: usable(values.url),
    candidate: candidate?.trim(),
    answers,
    policy,
    why,
    at: momentOf(values.at),
    json: values.json ?? false,
    kit: values.kit ?? false,
    stix: values.stix ?? false,
    all: values.all ?? false,
  };
}

function understood(args: readonly string[], allowed: readonly Option[]) {
  const taken = Object.fromEntries(allowed.map((name) => [name, options[name]])) as typeof options;
  try {
    return parseArgs({ args: [...args], options: taken, allowPositionals: true });
  } catch (cause) {
    const option = /'(-[^' ]{1,80})/.exec(cause instanceof Error ? cause.message : '')?.[1] ?? '';
    throw new Unusable(`The option “${oneLine(option)}” cannot be used like this. See second-look --help.`);
  }
}

/** The moment of reading: now, unless `--at` names a day or a moment, so that a run can be repeated. */
function momentOf(at: string | undefined): string {
  if (at === undefined) return new Date().toISOString();
  const moment = /^\d{4}-\d{2}-\d{2}(T[\d:.]{5,12}(Z|[+-]\d{2}:\d{2}))?$/.test(at) ? new Date(at) : undefined;
  if (moment === undefined || Number.isNaN(moment.getTime()))
    throw new Unusable(`“${oneLine(at).slice(0, 60)}” is no day. Write --at 2026-11-22.`);
  return moment.toISOString();
}
