import { oneLine } from './terminal-text.ts';
import { Unusable } from './unusable.ts';

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

/**
 * Bytes as text: UTF-16 by its mark, else UTF-8, else Windows-1252, which is what old files have.
 *
 * @throws Unusable when they are of a kind that is not text
 */
export function decoded(bytes: Uint8Array, path: string): string {
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
