import { check } from './commands/check.ts';
import { indicators } from './commands/indicators.ts';
import { links } from './commands/links.ts';
import { read } from './commands/read.ts';
import { oneLine } from './terminal-text.ts';
import { Unusable } from './unusable.ts';

const help = `Second Look: holds a candidate's profile against published indicators, on this machine. It passes no verdict.

  second-look read FILE [--url URL] [--candidate NAME] [--at DATE] [--json]
      Prints the profile that is read from one file.
  second-look check FOLDER|FILE… [--url URL] [--candidate NAME] [--answers FILE.json] [--policy FILE.json]
        [--why INDICATOR] [--kit] [--at DATE] [--json]
      Takes all files, or those in FOLDER, as sources of one candidate; prints what was found, where two
      sources differ, with both quotes, work and education, what was not found and not checked.
      With --why prints how one indicator came to its answer, part by part.
  second-look links FOLDER|FILE… [--all] [--at DATE] [--json|--stix]
      Takes every file, and every folder within FOLDER, as a candidate of its own; prints what two
      candidates share, with both quotes, who else shows it, and what is ordinary about it.
  second-look indicators [--json]
      Prints the catalogue with its sources, and the questions that a reviewer can answer.

FILE   a saved page (.html), a résumé or another document (.pdf, .docx, .txt, .md), a profile or
       a JSON Resume (.json), a mail (.eml), a contact card (.vcf), a picture
--url  the address of the page, with exactly one .html file; else its canonical link, og:url
       or "saved from" comment is used
--candidate  who of a conversation’s writers is the candidate, by name or mailbox; else the one whom
       the other files name. Where nobody can say, its words are not checked
--answers  a file such as { "int-depth-collapse": "no" }, with "yes", "no" or "not-asked"
--policy  the file of your organisation’s decisions, as the extension’s settings save it
--why  the id of an indicator; “indicators” lists them
--all  prints what has an ordinary reason too
--stix  what is shared as a STIX 2.1 bundle, marked TLP:AMBER+STRICT
--at   the day of reading, today when left out; ages are counted from it

It ends with 0 when it ran, whatever it found, and with 2 when the input cannot be used.
`;

const commands: Record<string, (args: readonly string[]) => string | Promise<string>> = { read, check, links, indicators };

/** Runs the command line: what to print and the exit code, 2 with one sentence for input that cannot be used. */
export async function run(args: readonly string[]): Promise<{ out?: string; problem?: string; code: 0 | 2 }> {
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') return { out: help, code: 0 };
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) return { problem: `“${oneLine(name).slice(0, 60)}” is no command. See second-look --help.`, code: 2 };
  if (rest.includes('--help') || rest.includes('-h')) return { out: help, code: 0 };
  try {
    return { out: await command(rest), code: 0 };
  } catch (cause) {
    if (cause instanceof Unusable) return { problem: cause.message, code: 2 };
    throw cause;
  }
}
