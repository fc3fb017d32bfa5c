import { readFileSync } from 'node:fs';
import english from '../../../assets/locales/en.json' with { type: 'json' };
import { type Wording, wordingIn } from '../../core/text/wording.ts';
import { type DisplayText, displayTexts } from '../display-texts.ts';
import { oneLine } from '../terminal-text.ts';

/**
 * `npm run wording`: what in our own texts decides for the reader or says what somebody is, with a neutral alternative, and how many
 * texts were looked at; with files, what in them does, as for notes. Ends with 1 when there is anything.
 */
export function wording(files: readonly string[]): { lines: string[]; code: 0 | 1 } {
  const texts = files.length === 0 ? displayTexts() : files.flatMap(linesOf);
  const of = files.length === 0 ? 'display' : 'note';
  const found = texts.flatMap(({ place, text }) => wordingIn(text, of).map((one) => line(place, text, one)));
  const groups = files.length === 0 ? Object.entries(Object.groupBy(texts, ({ place }) => place.replace(/\..*/s, ''))) : [];
  const counts = groups.map(([group, all]) => `${group} ${all?.length ?? 0}`);
  const said = found.length === 0 ? 'No word decides for the reader.' : `${found.length} to look at.`;
  return {
    lines: [...found, `${texts.length} texts looked at${counts.length === 0 ? '' : ` (${counts.join(', ')})`}. ${said}`],
    code: found.length === 0 ? 0 : 1,
  };
}

function line(place: string, text: string, { kind, word, start }: Wording): string {
  return `${place}:${start + 1}  ${english.note.wording[kind].replace('$1', oneLine(word))}\n    ${oneLine(text).slice(0, 160)}`;
}

const linesOf = (file: string): DisplayText[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((text, index) => ({ place: `${file}:${index + 1}`, text }));

if (import.meta.main) {
  const { lines, code } = wording(process.argv.slice(2));
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = code;
}
