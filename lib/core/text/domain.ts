import { getDomain, getHostname } from 'tldts';

/**
 * The registrable domain of a host, an address or an e-mail, in lower case: `mara@mail.shop.example.co.uk` gives
 * `example.co.uk`. Hosting suffixes count as public ones, so `mara.github.io` is a domain of its own.
 * `undefined` for an IP address, a bare suffix or no host at all.
 */
export function registrableDomain(text: string): string | undefined {
  if (text.length > 2_000) return undefined;
  const at = text.includes('://') ? -1 : text.lastIndexOf('@');
  return getDomain(at < 0 ? text : text.slice(at + 1), options) ?? undefined;
}

/** The host of an address in lower case without `www.`; `undefined` when there is none. */
export function hostOf(url: string): string | undefined {
  if (url.length > 2_000) return undefined;
  return (
    getHostname(url)
      ?.toLowerCase()
      .replace(/^www\./, '') || undefined
  );
}

const options = { allowPrivateDomains: true };
