import { readFileSync, statSync } from 'node:fs';
import { limits } from '../core/model/limits.ts';
import { decoded } from './decoded.ts';
import { oneLine } from './terminal-text.ts';
import { Unusable } from './unusable.ts';

/**
 * A file as text, whatever of the usual encodings it has.
 *
 * @throws Unusable when it cannot be opened, is too large, or is not text
 */
export function fileText(path: string): string {
  const text = decoded(fileBytes(path), path);
  if (text.length > limits.fileText) throw tooLarge(path);
  return text;
}

/**
 * A file's bytes.
 *
 * @throws Unusable when it cannot be opened or is too large
 */
export function fileBytes(path: string): Uint8Array {
  try {
    const found = statSync(path);
    if (found.isDirectory()) throw new Unusable(`“${oneLine(path)}” is a folder. Name the files in it.`);
    if (!found.isFile()) throw new Unusable(`“${oneLine(path)}” is not a file. Save it as one and name that.`);
    if (found.size > limits.fileBytes) throw tooLarge(path);
    return readFileSync(path);
  } catch (cause) {
    if (cause instanceof Unusable) throw cause;
    throw new Unusable(`“${oneLine(path)}” could not be opened${reasonOf(cause)}. Check the name and try again.`);
  }
}

const tooLarge = (path: string): Unusable =>
  new Unusable(
    `“${oneLine(path)}” is larger than ${limits.fileBytes / 1_000_000} MB or ${limits.fileText / 1_000_000} million characters. Copy the part that matters into a .txt file.`,
  );

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT') return ': there is no such file';
  return code === 'EACCES' || code === 'EPERM' ? ': this user may not read it' : '';
}
