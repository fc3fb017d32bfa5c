/** A line of a block: what it is, in our words, and a text that is not ours. */
export type Row = readonly [label: string, text: string];

/**
 * A fenced block of Markdown for text that is not ours. It cannot be left from the inside: every line of it begins with
 * our label or with spaces, then a bar, so no line can close the fence, and none can pass for a label; the fence is longer
 * than any run of its sign in the text, for readers that look for it anywhere. What nobody could see is spelled out.
 */
export function quoteBlock(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([label]) => label.length));
  const lines = rows.flatMap(([label, text]) =>
    visible(text)
      .split('\n')
      .map((line, position) => `${(position === 0 ? label : '').padEnd(width)} | ${line}`.trimEnd()),
  );
  const longest = Math.max(0, ...(lines.join('\n').match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return [`${fence}text`, ...lines, fence].join('\n');
}

/**
 * Text with every character spelled out that shows nothing or turns the reading around: `⟨U+202E⟩`. All kinds of line
 * ends become one, tabs a space. Joiners and variation selectors stay singly, since scripts and emoji need them.
 */
export function visible(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(unseen, (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`);
}

/** Words of the pack within a line of Markdown: one line, and no sign that Markdown or HTML would act on. */
export function inline(text: string): string {
  return visible(text)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
}

/** A web address as a Markdown autolink. */
export const address = (url: string): string => `<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>`;

// Joiners are kept behind what they can join, emoji selectors behind what they can select: never in runs of their own.
const strayJoiner = /(?<![\p{L}\p{M}\p{Extended_Pictographic}])(?:\u200c|\u200d)/u;
const straySelector = /(?<![\p{L}\p{N}\p{S}\p{P}])(?:\ufe0e|\ufe0f)/u;
const neverSeen = /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}\p{Cs}]|(?!\n)\p{Cc}/u;
const unseen = new RegExp([strayJoiner, straySelector, neverSeen].map(({ source }) => source).join('|'), 'gu');
