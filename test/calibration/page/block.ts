/** A piece of the report, written once and shown as Markdown and as HTML. */
export type Block =
  | { is: 'heading'; text: string }
  | { is: 'text'; text: string }
  | { is: 'list'; items: string[] }
  /** The first column is a name, the others are figures. */
  | { is: 'table'; head: string[]; rows: string[][] }
  /** A drawing as SVG, with what it shows in words. */
  | { is: 'plot'; name: string; shows: string; svg: string };

export const heading = (text: string): Block => ({ is: 'heading', text });
export const text = (...sentences: string[]): Block => ({ is: 'text', text: sentences.join(' ') });
export const list = (items: string[]): Block => ({ is: 'list', items });
export const table = (head: string[], rows: string[][]): Block => ({ is: 'table', head, rows });
