import type { Observable, ObservedValue } from '../../lib/core/model/observation.ts';

/** The value of an example in one line, as a person would write it down. */
export function valueText<K extends Observable>(kind: K, value: ObservedValue<K>): string {
  if (typeof value === 'string') return value;
  if (kind === 'work' || kind === 'education') return periodText(value as ObservedValue<'work'> & Partial<ObservedValue<'education'>>);
  if (kind === 'count') {
    const { of, value: count } = value as ObservedValue<'count'>;
    return `${count.toLocaleString('en')} ${of}`;
  }
  const { text, name, platform, url, reply, question } = value as Record<string, string | undefined>;
  return [platform, name, text ?? url, question && reply && `${question}: ${reply}`].filter(Boolean).join(' · ');
}

function periodText(entry: ObservedValue<'work'> & Partial<ObservedValue<'education'>>): string {
  const what = [entry.title ?? entry.degree, entry.employer ?? entry.school, entry.employment, entry.place].filter(Boolean).join(', ');
  const when = [entry.start, entry.end].filter(Boolean).join(' – ');
  return [what, when].filter(Boolean).join(' · ');
}
