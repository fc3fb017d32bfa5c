import { i18n } from '#i18n';

const keys = [
  ['Alt+Shift+L', () => i18n.t('settings.keys.open')],
  ['r', () => i18n.t('settings.keys.again')],
  ['j  k', () => i18n.t('settings.keys.walk')],
  ['Enter', () => i18n.t('settings.keys.enter')],
  ['e  x', () => i18n.t('settings.keys.explained')],
  ['u', () => i18n.t('settings.keys.undo')],
  ['n', () => i18n.t('settings.keys.note')],
  ['s', () => i18n.t('settings.keys.status')],
  ['c', () => i18n.t('settings.keys.copy')],
  ['d', () => i18n.t('settings.keys.document')],
  ['v', () => i18n.t('settings.keys.kit')],
  ['m', () => i18n.t('settings.keys.map')],
  ['/', () => i18n.t('settings.keys.search')],
  ['?', () => i18n.t('settings.keys.help')],
] as const;

/** Every key and what it does, in the panel and here. */
export function KeyTable() {
  return (
    <table className="mt-1">
      <caption className="sr-only">{i18n.t('common.keys')}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{i18n.t('settings.keys.key')}</th>
          <th scope="col">{i18n.t('settings.keys.does')}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map(([key, does]) => (
          <tr key={key}>
            <th scope="row" className="py-0.5 pr-6 text-left font-normal whitespace-pre">
              {key.split('  ').map((each) => (
                <kbd key={each} className="mr-1 rounded-sm border border-rule bg-sheet px-1.5 font-mono text-sm">
                  {each}
                </kbd>
              ))}
            </th>
            <td>{does()}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
