import { limits } from '../../lib/core/model/limits.ts';

/**
 * A mark of a file's bytes, the same for the same file under any name: twelve hexadecimal digits of its SHA-256. A file too
 * large to be opened is marked by its size and date, one that is gone by its name.
 */
export async function contentMark(file: File): Promise<string> {
  const bytes =
    file.size > limits.fileBytes
      ? new TextEncoder().encode(`${file.size} ${file.lastModified}`)
      : await file.arrayBuffer().catch(() => new TextEncoder().encode(file.name));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
