import { browser } from 'wxt/browser';

/** A site that can be read without the toolbar button once the reviewer has granted it. */
export type GrantableSite = { pattern: string /** `github.com`, for people. */; host: string; granted: boolean };

/** The sites of the manifest, with what is granted now. */
export async function grantableSites(): Promise<GrantableSite[]> {
  const manifest = browser.runtime.getManifest() as { optional_host_permissions?: string[] };
  const patterns = manifest.optional_host_permissions ?? [];
  return Promise.all(
    patterns.map(async (pattern) => ({
      pattern,
      host: hostOf(pattern),
      granted: await browser.permissions.contains({ origins: [pattern] }),
    })),
  );
}

/** Whether the reviewer has granted the site of an address. A press of the button is no grant. */
export async function isGrantedAddress(address: string): Promise<boolean> {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return false;
  return browser.permissions.contains({ origins: [`${url.origin}/*`] });
}

/** Asks the browser for the addresses of one site. Must be called straight from a click; true when the reviewer allowed it. */
export function grantSite(patterns: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: patterns });
}

/** Gives a site back; true when it is no longer granted. */
export function revokeSite(patterns: string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: patterns });
}

/**
 * Calls back when a grant was given or taken away, here or in the browser's own settings.
 *
 * @returns a function that stops it
 */
export function onSitesChanged(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}

const hostOf = (pattern: string): string =>
  pattern
    .replace(/^[^:]+:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^(\*|www)\./, '');
