/** The tabs of an account's page that are no list of their own: the overview, and what a shared address says of it. */
const overview = new Set([null, '', 'overview']);

/** Whose page an address of the site is, in lower case, with the tab that it opens; undefined for what is no account's page. */
export function accountAddress(url: URL): { login: string; tab: string | undefined } | undefined {
  const login = loginIn(/^\/(?<login>[^/]+)\/?$/.exec(url.pathname)?.groups?.['login']);
  if (login === undefined) return undefined;
  const tab = url.searchParams.get('tab');
  return { login, tab: overview.has(tab) ? undefined : (tab ?? undefined) };
}

/** An account's name in lower case; undefined for what cannot be one. */
export const loginIn = (text: string | null | undefined): string | undefined =>
  text != null && /^[a-z\d][a-z\d-]{0,38}$/i.test(text) ? text.toLowerCase() : undefined;
