import type { DocumentRead } from './document-read.ts';

/**
 * A conversation of whose writers nobody is the candidate, or nobody has said who is: nothing of it is held against the candidate,
 * and whatever it could have answered stays open.
 *
 * @param notice what the source is to say of itself then
 */
export function nobodysWords<Read extends Pick<DocumentRead, 'raw'>>(read: Read, notice?: 'writer-not-told'): Read {
  const { raw } = read;
  const fields = Object.fromEntries(Object.keys(raw.fields).map((kind) => [kind, 'missing' as const]));
  const notices = raw.notices.filter((each) => !each.startsWith('several-'));
  return { ...read, raw: { ...raw, fields, observations: [], notices: notice === undefined ? notices : [...notices, notice] } };
}
