import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '../../assets/locales/en.json' with { type: 'json' };

type Messages = { [key: string]: string | Messages };

/** Every message under the name that a browser knows it by: `cases.count` as `cases_count`, with its plural forms in one. */
function flat(of: Messages, prefix = ''): [string, string][] {
  return Object.entries(of).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[prefix + key, value]];
    if ('n' in value) return [[prefix + key, Object.values(value).join(' | ')]];
    return flat(value, `${prefix}${key}_`);
  });
}

const byName = new Map(flat(messages));

// The browser of the tests has no messages of its own; without this every component that says something would throw.
fakeBrowser.i18n.getMessage = ((name: string, substitutions: string | string[] = []) => {
  const given = [substitutions].flat();
  return (byName.get(name) ?? '').replace(/\$(\d)/g, (_, at: string) => given[Number(at) - 1] ?? '');
}) as typeof fakeBrowser.i18n.getMessage;
