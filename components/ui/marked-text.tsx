/** A text of ours in which the words that were searched for are marked; case is ignored. */
export function MarkedText({ text, words }: { text: string; words: readonly string[] }) {
  const parts = markedParts(text, words);
  return (
    <>
      {parts.map(({ text: part, isMarked }, index) =>
        isMarked ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move
          <mark key={index} className="rounded-sm bg-accent-well text-ink underline decoration-accent decoration-1 underline-offset-2">
            {part}
          </mark>
        ) : (
          part
        ),
      )}
    </>
  );
}

/** The text cut where words begin and end; put together again it is the text. */
export function markedParts(text: string, words: readonly string[]): { text: string; isMarked: boolean }[] {
  const sought = words.filter((word) => word !== '');
  // A letter that changes its length with its case would move every place behind it.
  const lower = text.toLowerCase();
  if (sought.length === 0 || lower.length !== text.length) return [{ text, isMarked: false }];
  const marks: boolean[] = Array.from({ length: text.length }, () => false);
  for (const word of sought) {
    const small = word.toLowerCase();
    for (let at = lower.indexOf(small); at >= 0; at = lower.indexOf(small, at + 1)) marks.fill(true, at, at + small.length);
  }
  const parts: { text: string; isMarked: boolean }[] = [];
  for (let start = 0; start < text.length; ) {
    let end = start;
    while (end < text.length && marks[end] === marks[start]) end += 1;
    parts.push({ text: text.slice(start, end), isMarked: marks[start] ?? false });
    start = end;
  }
  return parts;
}
