import { readFileSync } from 'node:fs';

/** A text of which people have said where its values stand. */
export type LabelledText = { text: string; labels: { field: string; text: string }[] };

/**
 * Texts in the shape of spaCy's training data: JSON `[[text, { entities: [[start, end, label], …] }], …]`, or Python's way of
 * writing the same, a pair per line. A label that begins or ends in the middle of a word has slipped; a text with more than
 * two of those is left out as a whole, since nothing can be held against it.
 */
export function labelledTexts(file: string): LabelledText[] {
  return pairsIn(readFileSync(file, 'utf8')).flatMap(([text, { entities }]) => {
    const labels = entities.map(([start, end, field]) => ({
      field,
      text: text.slice(start, end).trim(),
      isSlipped: cutsWord(text, start) || cutsWord(text, end),
    }));
    if (labels.filter(({ isSlipped }) => isSlipped).length > 2) return [];
    return [{ text, labels: labels.filter((label) => !label.isSlipped && label.text !== '') }];
  });
}

type Pair = [string, { entities: [number, number, string][] }];

function pairsIn(content: string): Pair[] {
  try {
    return JSON.parse(content) as Pair[];
  } catch {
    const lines = content.split(/\r?\n/).filter((line) => line.trim() !== '');
    return lines.flatMap((line): Pair[] => {
      const pair = pythonPair(line.trim());
      return pair ? [pair] : [];
    });
  }
}

/** `("text", {"entities": [(0, 4, "Name")]})` as Python prints it, in either quotes. */
function pythonPair(line: string): Pair | undefined {
  const [, quoted = '', list = ''] =
    /^[[(]{1,3}((?:'(?:[^'\\]|\\.)*')|(?:"(?:[^"\\]|\\.)*")), ?\{['"]entities['"]: ?\[(.*)\]\}/.exec(line) ?? [];
  if (quoted === '') return undefined;
  const text = quoted.slice(1, -1).replace(/\\(u[\da-f]{4}|x[\da-f]{2}|.)/gi, (_, escaped: string) => {
    if (/^[ux]/i.test(escaped)) return String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return { n: '\n', t: '\t', r: '\r' }[escaped] ?? escaped;
  });
  const entities = [...list.matchAll(/\((\d+), ?(\d+), ?['"]([^'"]+)['"]\)/g)].map(
    ([, start, end, field]) => [Number(start), Number(end), field ?? ''] as [number, number, string],
  );
  return [text, { entities }];
}

const cutsWord = (text: string, at: number): boolean => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
