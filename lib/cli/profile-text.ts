import { type Observable, observableNames } from '../core/model/observation.ts';
import type { Profile } from '../core/model/profile.ts';
import type { FieldState } from '../core/model/raw-profile.ts';
import { oneLine, wrapped } from './terminal-text.ts';
import { unreadableWords } from './words.ts';

/** A profile for reading in a terminal: what it is, each value with its place, and what was empty or missing. */
export function profileText(profile: Profile): string {
  const { site, adapter, url, readable, reason, observations, fields, notices } = profile;
  const head = [`${oneLine(site)}, read by ${adapter}`, ...(url === undefined ? [] : [oneLine(url)])];
  if (!readable) return `${[...head, '', wrapped(`Not a profile. ${unreadableWords[reason ?? 'not-a-profile']}`, 0)].join('\n')}\n`;
  const rows = observations.map(({ kind, value, locator, visible }) => {
    const words = `${valueText(value)}${visible ? '' : '   (not shown to a reader of the page; not checked)'}`;
    return `  ${kind.padEnd(18)}${wrapped(words.slice(0, 600), 20)}\n${' '.repeat(20)}at ${oneLine(locator).slice(0, 120)}`;
  });
  return `${[
    ...head,
    '',
    ...rows,
    '',
    ...fieldLine('Empty on the page', fields, 'empty'),
    ...fieldLine('Not found', fields, 'missing'),
    ...(notices.length === 0 ? [] : [`Left out or cut: ${notices.map(oneLine).join(', ')}`]),
  ].join('\n')}\n`;
}

/** How many of the promised fields were read, such as `read 12 of 14`. */
export function fieldCount(fields: Partial<Record<Observable, FieldState>>): string {
  const states = Object.values(fields);
  return `read ${states.filter((state) => state === 'read').length} of ${states.length} fields`;
}

function fieldLine(label: string, fields: Partial<Record<Observable, FieldState>>, state: FieldState): string[] {
  const kinds = observableNames.filter((kind) => fields[kind] === state);
  return kinds.length === 0 ? [] : [`${label}: ${kinds.join(', ')}`];
}

/** A value's words in one line. */
function valueText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([part, words]) => `${part}: ${String(words)}`)
    .join(' · ');
}
