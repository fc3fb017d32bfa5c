/** Whether an address lies within a match pattern such as `https://*.example.com/*`. */
export function isWithin(url: URL, pattern: string): boolean {
  const [, scheme, host = '', path = '/'] = /^(https?|\*):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (scheme === undefined) return false;
  if (url.protocol !== `${scheme}:` && !(scheme === '*' && /^https?:$/.test(url.protocol))) return false;
  const isHost = host.startsWith('*.') ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1)) : url.hostname === host;
  return isHost && (path.endsWith('*') ? url.pathname.startsWith(path.slice(0, -1)) : url.pathname === path);
}
