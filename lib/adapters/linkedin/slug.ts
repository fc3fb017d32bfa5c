/**
 * The name in a profile's address, lower case and decoded: `mara-example`. Profiles in another language and the layers over a
 * profile (contact details, photo) count as the profile itself; undefined for every other address, such as the lists under
 * `/details/`, which show one section and nothing else.
 */
export const slugOf = (url: URL): string | undefined => slugBefore(url, /^(?:\/overlay\/[a-z-]+)?\/?$/i);

/** The same for an address that goes on behind the name in the way given. */
export function slugBefore(url: URL, rest: RegExp): string | undefined {
  const path = /^\/in\/(?<slug>[^/]{1,200})(?:\/[a-z]{2}(?:-[a-z]{2})?)?(?<rest>(?:\/.*)?)$/i.exec(url.pathname)?.groups;
  if (path === undefined || !rest.test(path['rest'] ?? '') || !/(^|\.)linkedin\.com$/.test(url.hostname)) return undefined;
  const slug = path['slug'] ?? '';
  try {
    return decodeURIComponent(slug).toLowerCase();
  } catch {
    return slug.toLowerCase();
  }
}
