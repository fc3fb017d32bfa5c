/**
 * The address of a page without the fragment, which names a place on it. A fragment that is a route (`#/candidates/7`, `#!/…`) stays:
 * sites that are one page name what they show there. An address that is none comes back as it is, up to its first `#`.
 */
export function pageAddress(address: string): string {
  const at = address.indexOf('#');
  return at < 0 || /^#!?\//.test(address.slice(at)) ? address : address.slice(0, at);
}
