import { cleanLine } from './fold-text.ts';

// The core compiles without the DOM library; every place it runs in has this class.
declare class URL {
  constructor(url: string);
  protocol: string;
  username: string;
  password: string;
  hostname: string;
  hash: string;
  href: string;
  pathname: string;
  searchParams: { get(name: string): string | null; delete(name: string): void; keys(): Iterable<string> };
}

/**
 * A web address in one form: `https` added where the scheme is missing, host in lower case, no user name, password,
 * fragment or campaign parameters, and the target in place of a site's own "you are leaving" page.
 * `undefined` for anything but http and https, for hosts without a dot, and above 2,000 characters.
 */
export function canonicalUrl(text: string): string | undefined {
  const url = parse(text);
  if (!url) return undefined;
  const target = url.searchParams.get('url') ?? url.searchParams.get('u');
  if (target && /^https?:/i.test(target) && /(?:^|\.)(?:linkedin\.com|facebook\.com|t\.co)$/.test(url.hostname)) {
    const inner = parse(target);
    if (inner) return finished(inner);
  }
  return finished(url);
}

/** Path segments of a canonical address, decoded where they can be. */
export function pathSegments(url: string): string[] {
  const path = parse(url)?.pathname ?? '';
  return path
    .split('/')
    .filter((segment) => segment !== '')
    .map(decoded);
}

function parse(text: string): URL | undefined {
  const line = cleanLine(text);
  if (line === '' || line.length > 2_000 || /\s/.test(line)) return undefined;
  const hasScheme = /^[a-z][a-z0-9+.-]{0,20}:(?!\d)/i.test(line);
  if (hasScheme && !/^https?:\/\//i.test(line)) return undefined;
  try {
    const url = new URL(hasScheme ? line : `https://${line.replace(/^\/\//, '')}`);
    return /^[^.]+(?:\.[^.]+)+\.?$/.test(url.hostname) ? url : undefined;
  } catch {
    return undefined; // Not an address.
  }
}

function finished(url: URL): string | undefined {
  url.username = '';
  url.password = '';
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) {
    if (/^(?:utm_\w{1,30}|fbclid|gclid|trk|trackingId|ref_src|lipi)$/.test(name)) url.searchParams.delete(name);
  }
  return url.href.length > 2_000 ? undefined : url.href;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // A stray % sign.
  }
}
