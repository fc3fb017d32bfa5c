/** A line of a document and its place in it, counted from one. */
export type CvLine = { text: string; line: number };

/**
 * The lines of a document as a person reads them: page numbers and what is repeated on every page are left out, letters that
 * are spaced apart are drawn together, and a text that has lost its line breaks gets them back where two spaces stand.
 */
export function cvLines(lines: readonly string[]): CvLine[] {
  const repeated = repeatedLines(lines);
  const seen = new Set<string>();
  const kept = lines.flatMap((text, index) => {
    const shown = text.trim();
    if (pageNumber.test(shown)) return [];
    if (repeated.has(shown)) {
      if (seen.has(shown)) return [];
      seen.add(shown);
    }
    const line = index + 1;
    return brokenUp(text).map((part) => ({ text: drawnTogether(part), line }));
  });
  return joined(kept);
}

/** Every value on the page's edge comes back once a page; a line of a few words that stands four times is taken for one. */
function repeatedLines(lines: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const text of lines) {
    const shown = text.trim();
    // Short words, bullets and dates come again for good reasons.
    if (shown.length >= 12 && shown.length <= 200 && !/^[-*•·▪●–]/.test(shown)) counts.set(shown, (counts.get(shown) ?? 0) + 1);
  }
  const pages = lines.filter((text) => pageNumber.test(text.trim())).length;
  return new Set([...counts].filter(([, count]) => count >= 2 && pages >= 2 && count >= pages - 1).map(([text]) => text));
}

/** A whole résumé in one line was a text of many lines once. */
function brokenUp(text: string): string[] {
  if (text.length < 600 || text.split(/\S {2,4}(?=\S)/, 5).length < 5) return [text];
  return text.split(/ {2}/).flatMap((part) => (part === '' ? [] : [part.trim(), '']));
}

/** `E X P E R I E N C E` is a heading with its letters apart. */
function drawnTogether(text: string): string {
  if (text.length > 120 || !spacedLetters.test(text)) return text;
  return text
    .trim()
    .split(/\s{2,10}/)
    .map((word) => word.replaceAll(' ', ''))
    .join(' ');
}

/** A table's cell that begins with a colon belongs to the label before it. */
function joined(lines: readonly CvLine[]): CvLine[] {
  const out: CvLine[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (last && last.text.trim() !== '' && /^\s{0,8}[:：]\s{0,8}\S/.test(line.text) && last.text.length <= 40 && !/[:：]/.test(last.text))
      last.text = `${last.text.trim()} ${line.text.trim()}`;
    else out.push({ ...line });
  }
  return out;
}

const pageNumber =
  /^(?:[-–—|\s]{0,4}(?:page|seite|página|pagina|strona|blz\.?)\s?\d{1,3}(?:\s?(?:of|\/|von|de|sur|di|z|van)\s?\d{1,3})?[-–—|\s]{0,4}|\d{1,2}\s?(?:\/|of)\s?\d{1,2}|[-–—]\s?\d{1,3}\s?[-–—])$/i;
const spacedLetters =
  /^\s{0,8}(?:\p{Lu}\s){3,30}\p{Lu}\s{0,8}$|^\s{0,8}(?:\p{Lu} ){2,20}\p{Lu}(?:\s{2,6}(?:\p{Lu} ){1,20}\p{Lu}){1,4}\s{0,8}$/u;
