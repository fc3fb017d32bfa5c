import { readFileSync, statSync } from 'node:fs';
import { limits } from '../core/model/limits.ts';
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

function fileBytes(path: string): Uint8Array {
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

/** Beginnings of files that are not text, with what people call them. */
const signatures: [string, string][] = [
  ['%PDF-', 'a PDF document'],
  ['PK\u0003\u0004', 'a ZIP archive or an Office document'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document'],
  ['\u007fELF', 'a program'],
  ['\u001f\u008b', 'a compressed file'],
];

function decoded(bytes: Uint8Array, path: string): string {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const is = signatures.find(([signature]) => start.startsWith(signature))?.[1];
  if (is !== undefined) throw new Unusable(`“${oneLine(path)}” is ${is}, not what its name says. Copy its text into a .txt file.`);
  if (start.startsWith('\u00ff\u00fe')) return new TextDecoder('utf-16le').decode(bytes);
  if (start.startsWith('\u00fe\u00ff')) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 4_096).includes(0)) throw new Unusable(`“${oneLine(path)}” is not text. Copy its text into a .txt file.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
