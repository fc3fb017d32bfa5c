import { lettersIn } from '../mail-thread.ts';

/** One letter of a mail: its own words, or an earlier letter that is quoted in it. */
export type Letter = { from: string; mail?: string; text: string; at?: string; line: number; isQuoted: boolean };

export type Writer = { name: string; mail: string };

const mostLines = 20_000;

/** The letters of a mail, its own first, each with who wrote it: an earlier writer who is the sender again has the sender's name. */
export function lettersOf(text: string, sender: Writer, at: string | undefined): Letter[] {
  const lines = text.split(/\r\n?|\n/).slice(0, mostLines);
  const { letters } = lettersIn(lines);
  const own = letters.find(({ from }) => from === '');
  const quoted = letters.filter((each) => each !== own);
  const label = sender.name || sender.mail;
  const isSender = (each: { from: string; mail?: string }): boolean =>
    (each.mail !== undefined && each.mail.toLowerCase() === sender.mail.toLowerCase()) ||
    (each.from !== '' && each.from.toLowerCase() === sender.name.toLowerCase());
  return [
    { from: label, mail: sender.mail, text: own?.text ?? '', line: own?.line ?? 1, isQuoted: false, ...(at !== undefined && { at }) },
    ...quoted.map((each) => ({ ...each, from: isSender(each) ? label : each.from, isQuoted: true })),
  ];
}
