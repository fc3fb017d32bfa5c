/** One property of a card: its name in capitals, its parameters in capitals with their values, and its value, decoded but not unescaped. */
export type CardLine = { name: string; params: ReadonlyMap<string, string>; value: string };

const longestLine = 3_000_000;
const mostLines = 5_000;
const mostCards = 500;

/** The cards of a file (RFC 6350, RFC 2426, vCard 2.1), each as its lines; a card within a card is passed over. */
export function vcards(text: string): CardLine[][] {
  const cards: CardLine[][] = [];
  let depth = 0;
  let lines = 0;
  for (const line of unfolded(text)) {
    if (/^BEGIN:VCARD\s*$/i.test(line)) {
      depth++;
      if (depth === 1 && cards.length >= mostCards) break;
      if (depth === 1) cards.push([]);
    } else if (/^END:VCARD\s*$/i.test(line)) depth = Math.max(0, depth - 1);
    else if (depth === 1 && ++lines <= mostLines) {
      const read = cardLine(line);
      if (read) cards.at(-1)?.push(read);
    }
  }
  return cards;
}

/** A line goes on behind a break with a blank; in vCard 2.1 behind a `=` at its end where it is quoted-printable. */
function unfolded(text: string): string[] {
  const lines: string[] = [];
  let isSoft = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const last = lines.at(-1);
    if (last !== undefined && isSoft) lines[lines.length - 1] = last.slice(0, -1) + line;
    else if (last !== undefined && /^[ \t]/.test(line)) lines[lines.length - 1] = (last + line.slice(1)).slice(0, longestLine);
    else lines.push(line);
    isSoft = line.endsWith('=') && /^[^:]{0,200}quoted-printable/i.test(lines.at(-1) ?? '');
  }
  return lines;
}

function cardLine(line: string): CardLine | undefined {
  const [, name = '', given = '', value = ''] =
    /^(?:[\w-]{1,40}\.)?([a-z][\w-]{0,40})((?:;(?:"[^"]{0,500}"|[^":]){0,500})?):(.*)$/is.exec(line) ?? [];
  if (name === '') return undefined;
  const params = new Map<string, string>();
  for (const part of given.match(/(?:"[^"]*"|[^;"])+/g) ?? []) {
    const [, key = 'TYPE', words = ''] = /^(?:([\w-]{1,40})=)?(.*)$/s.exec(part) ?? [];
    // vCard 2.1 leaves the name of a parameter out: `TEL;WORK;QUOTED-PRINTABLE`.
    const named = /^(?:quoted-printable|base64|8bit)$/i.test(words) ? 'ENCODING' : key.toUpperCase();
    const clean = words.replaceAll('"', '');
    params.set(named, params.has(named) ? `${params.get(named)},${clean}` : clean);
  }
  const isQuoted = /^(?:quoted-printable|q)$/i.test(params.get('ENCODING') ?? '');
  return { name: name.toUpperCase(), params, value: isQuoted ? quotedPrintable(value, params.get('CHARSET')) : value };
}

function quotedPrintable(text: string, charset: string | undefined): string {
  const bytes: number[] = [];
  for (let at = 0; at < text.length && bytes.length < 100_000; at++) {
    const code = /^=[0-9a-f]{2}/i.test(text.slice(at, at + 3)) ? Number.parseInt(text.slice(at + 1, at + 3), 16) : undefined;
    if (code !== undefined) {
      bytes.push(code);
      at += 2;
    } else bytes.push(...new TextEncoder().encode(text[at]));
  }
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(Uint8Array.from(bytes));
  } catch {
    return new TextDecoder().decode(Uint8Array.from(bytes));
  }
}

/** The parts of a value such as a name or an address, unescaped; one part where it has no `;`. */
export function cardParts(value: string): string[] {
  return (value.match(/(?:\\.|[^\\;])*(?:;|$)/gs) ?? []).slice(0, 20).map((part) => plain(part.replace(/;$/, '')));
}

/** A value without its escapes. */
export const plain = (value: string): string => value.replace(/\\(.)/gs, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter)).trim();
