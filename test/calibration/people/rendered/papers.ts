import type { RawProfile } from '../../../../lib/core/model/raw-profile.ts';
import { partsOf } from './parts.ts';

/** The text of a résumé or a conversation of which a reader should return this source. */
export function paperOf(raw: RawProfile): string {
  return raw.site === 'PDF' ? resume(raw) : talk(raw);
}

function resume(raw: RawProfile): string {
  const { text, all } = partsOf(raw);
  const contact = [text('claimed-location'), text('email'), text('phone'), text('postal-address')].filter((part) => part !== undefined);
  const block = (title: string, lines: string[]) => (lines.length === 0 ? '' : `\n${title}\n${lines.join('\n')}\n`);
  const jobs = all('work').map((job) => `${job['employer']}\n${job['title']}\n${job['dates']}\n`);
  const studies = all('education').map((study) => `${study['school']}\n${study['degree']}\n${study['dates']}\n`);
  return [
    `${text('display-name')}\n${text('headline')}\n${contact.join(' | ')}\n`,
    all('link')
      .map(({ text: url }) => url)
      .join('\n'),
    block('Summary', [text('summary') ?? '']),
    block('Experience', jobs),
    block('Education', studies),
    block('Skills', [
      all('skill')
        .map(({ text: skill }) => skill)
        .join(', '),
    ]),
    block('Languages', ['English']),
  ].join('\n');
}

function talk(raw: RawProfile): string {
  return partsOf(raw)
    .all('message')
    .map(({ text, at, from }) => {
      const [year, month, day] = (at ?? '').slice(0, 10).split('-');
      return `[${day}/${month}/${year}, ${at?.slice(11, 16)}] ${from}: ${text}`;
    })
    .join('\n');
}
