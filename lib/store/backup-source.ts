/** A backup as it is handed in: the reviewer's file, or a text. */
export type BackupSource = Blob | string;

/** Characters of one line that are read; browsers hold no longer text than about twice this. */
const maxChars = 250_000_000;

/** Why a file could not be read as lines. */
export class UnreadableSource extends Error {
  readonly is: 'too-large' | 'not-text' | 'gone';
  constructor(is: UnreadableSource['is']) {
    super(is);
    this.is = is;
  }
}

/**
 * The lines of a file without their ends, read as they are asked for, so that no more than one of them and a piece of the file are held.
 * What ends without an end of line is the last line; a file that ends with one has an empty last line.
 */
export async function* linesOf(source: BackupSource): AsyncGenerator<string> {
  let begun: string[] = [];
  let length = 0;
  for await (const piece of piecesOf(source)) {
    let from = 0;
    for (let to = piece.indexOf('\n'); to >= 0; to = piece.indexOf('\n', from)) {
      begun.push(piece.slice(from, to));
      yield begun.length === 1 ? (begun[0] as string) : begun.join('');
      begun = [];
      length = 0;
      from = to + 1;
    }
    length += piece.length - from;
    if (length > maxChars) throw new UnreadableSource('too-large');
    begun.push(piece.slice(from));
  }
  yield begun.join('');
}

/** All that is left of the lines as one text. */
export async function textOf(first: string, lines: AsyncIterable<string>): Promise<string> {
  const all = [first];
  let length = first.length;
  for await (const line of lines) {
    all.push(line);
    length += line.length + 1;
    if (length > maxChars) throw new UnreadableSource('too-large');
  }
  return all.join('\n');
}

async function* piecesOf(source: BackupSource): AsyncGenerator<string> {
  if (typeof source === 'string') return yield source;
  // Not the decoder's stream, which would not tell a damaged text from a file that is gone.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = source.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new UnreadableSource('gone');
      });
      yield decoded(decoder, value, done);
      if (done) return;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function decoded(decoder: TextDecoder, bytes: Uint8Array | undefined, isLast: boolean): string {
  try {
    return decoder.decode(bytes, { stream: !isLast });
  } catch {
    throw new UnreadableSource('not-text');
  }
}
