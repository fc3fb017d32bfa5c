/** A letter's HTML as the words that it shows, and its links with their real targets. */
export type HtmlText = { text: string; links: { url: string; text: string }[] };

const longest = 2_000_000;
const mostLinks = 200;
const mostQuotes = 9;

/** Elements whose words nobody sees. */
const unseen = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'svg', 'object', 'iframe', 'textarea', 'select']);
const blocks = /^(?:p|div|br|tr|li|ul|ol|table|h[1-6]|blockquote|hr|section|article|header|footer|pre|dt|dd)$/;
/** Where mail programs begin what is quoted of an earlier letter. */
const quote = /\b(?:gmail_quote|appendonsend|divRplyFwdMsg|yahoo_quoted|moz-cite-prefix|protonmail_quote)\b|type\s?=\s?["']?cite/i;

/**
 * Reduces HTML to text, tag by tag; nothing in it is run or fetched. What is quoted of an earlier letter stands behind `>`, as in a
 * letter of plain text, and links behind its beginning are left out.
 */
export function htmlText(html: string): HtmlText {
  const source = html.slice(0, longest);
  const links: HtmlText['links'] = [];
  const parts: string[] = [];
  let link: HtmlText['links'][number] | undefined;
  let isQuoted = false;
  const say = (text: string): void => {
    const shown = decoded(text.replace(/\s+/g, ' ')).replace(/[\u{e000}\u{e001}]/gu, '');
    parts.push(shown);
    if (link && link.text.length < 500) link.text += shown;
  };
  for (let at = 0; at < source.length; ) {
    const open = source.indexOf('<', at);
    say(source.slice(at, open === -1 ? source.length : open));
    if (open === -1) break;
    if (source.startsWith('<!--', open)) {
      const end = source.indexOf('-->', open + 4);
      at = end === -1 ? source.length : end + 3;
      continue;
    }
    const end = tagEnd(source, open);
    const tag = source.slice(open + 1, end);
    const name = /^\/?([a-z][a-z0-9]{0,20})/i.exec(tag)?.[1]?.toLowerCase();
    at = end + 1;
    if (name === undefined) {
      // Not a tag: `a < b`.
      say('<');
      at = open + 1;
      continue;
    }
    const isBlockquote = name === 'blockquote';
    if (isBlockquote) parts.push('\n', tag.startsWith('/') ? quoteEnd : quoteBegin);
    else if (!isQuoted && quote.test(tag) && !/moz-cite-prefix/.test(tag)) parts.push('\n', quoteBegin);
    isQuoted ||= quote.test(tag) || (isBlockquote && !tag.startsWith('/'));
    if (blocks.test(name)) parts.push('\n');
    if (name === 'td' && !tag.startsWith('/')) parts.push('\t');
    if (name === 'a') {
      if (link) link.text = link.text.trim();
      link = tag.startsWith('/') || isQuoted ? undefined : linkOf(tag);
      if (link && links.length < mostLinks) links.push(link);
    } else if (unseen.has(name) && !tag.startsWith('/') && !tag.endsWith('/')) at = afterClosing(source, at, name);
  }
  const text = markedQuotes(parts.join(''))
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text, links: links.map((each) => ({ ...each, text: each.text.trim() })) };
}

const [quoteBegin, quoteEnd] = ['\u{e000}', '\u{e001}'];

/** Puts `>` before the lines that are quoted, one for each quote that they stand in. */
function markedQuotes(text: string): string {
  if (!text.includes(quoteBegin)) return text;
  let depth = 0;
  return text
    .split('\n')
    .map((line) => {
      if (line.startsWith(quoteBegin)) depth++;
      if (line.startsWith(quoteEnd)) depth = Math.max(0, depth - 1);
      const words = line.replace(/[\u{e000}\u{e001}]/gu, '').trim();
      return words === '' || depth === 0 ? words : `${'>'.repeat(Math.min(depth, mostQuotes))} ${words}`;
    })
    .join('\n');
}

/** The `>` of a tag, past quoted values that hold one. */
function tagEnd(source: string, open: number): number {
  let quoted = '';
  for (let at = open + 1; at < source.length && at < open + 20_000; at++) {
    const letter = source[at] as string;
    if (quoted !== '') quoted = letter === quoted ? '' : quoted;
    else if ((letter === '"' || letter === "'") && source[at - 1] === '=') quoted = letter;
    else if (letter === '>') return at;
  }
  const plain = source.indexOf('>', open);
  return plain === -1 ? source.length : plain;
}

function afterClosing(source: string, from: number, name: string): number {
  const found = source.slice(from).search(new RegExp(`</${name}`, 'i'));
  return found === -1 ? source.length : from + found;
}

function linkOf(tag: string): { url: string; text: string } | undefined {
  const [, one, other, bare] = /\shref\s{0,5}=\s{0,5}(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^\s>"']{1,2000}))/i.exec(tag) ?? [];
  const url = decoded(one ?? other ?? bare ?? '').trim();
  return /^https?:\/\//i.test(url) ? { url, text: '' } : undefined;
}

const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  copy: '©',
  euro: '€',
  zwnj: '',
  shy: '',
};

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(names, name.toLowerCase()) ? (names[name.toLowerCase()] as string) : whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 8 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
