import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileText } from '../file-text.ts';
import { scrubPage } from '../scrub/scrub-page.ts';
import { Unusable } from '../unusable.ts';

const usage = 'Write: npm run scrub -- page.html [--url ADDRESS] [--out FILE] [--replace "Real=Invented"]…';

/** A saved page as a fixture. `code` is 1 when something is left that could lead to somebody; then nothing is written. */
export function scrub(args: readonly string[]): { out?: string; file?: string; messages: string[]; code: 0 | 1 } {
  const { values, positionals } = understood(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Unusable(usage);
  const extra = new Map((values.replace ?? []).map(pair));
  const { html, url, replaced, left } = scrubPage(fileText(file), { ...(values.url && { url: values.url }), extra });
  const messages = [...replaced].map(([real, stand]) => `replaced ${real} by ${stand}`);
  if (url === undefined) return { messages: [...messages, 'The page does not say its address. Give it: --url https://…'], code: 1 };
  if (left.length > 0) {
    const list = left.map(({ what, text }) => `  ${what}: ${text}`);
    return {
      messages: [
        ...messages,
        'Nothing was written, since this is still in the page:',
        ...list,
        'Name what stands for it: --replace "Real=Invented"',
      ],
      code: 1,
    };
  }
  const look =
    'Now read it as a stranger would. Employers, places, colleagues and free text are yours to judge; cut what the table does not need.';
  return { out: html, ...(values.out && { file: values.out }), messages: [...messages, look], code: 0 };
}

function understood(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { url: { type: 'string' }, out: { type: 'string' }, replace: { type: 'string', multiple: true } },
      allowPositionals: true,
    });
  } catch {
    throw new Unusable(usage);
  }
}

function pair(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new Unusable(`“${text.slice(0, 60)}” replaces nothing. Write --replace "Real=Invented".`);
  return [text.slice(0, at), text.slice(at + 1)];
}

if (import.meta.main) {
  try {
    const { out, file, messages, code } = scrub(process.argv.slice(2));
    for (const message of messages) process.stderr.write(`${message}\n`);
    if (out !== undefined && file === undefined) process.stdout.write(out);
    if (out !== undefined && file !== undefined) writeFileSync(file, out);
    process.exitCode = code;
  } catch (cause) {
    if (!(cause instanceof Unusable)) throw cause;
    process.stderr.write(`${cause.message}\n`);
    process.exitCode = 2;
  }
}
