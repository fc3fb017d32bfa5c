/**
 * The name in a profile's address, lower case and decoded: `mara-example`. Profiles in another language and the layers over a
 * profile (contact details, photo) count as the profile itself; undefined for every other address, such as the lists under
 * `/details/`, which show one section and nothing else.
 */
export function slugOf(url: URL): string | undefined {
  const path = /^\/in\/(?<slug>[^/]{1,200})(?:\/[a-z]{2}(?:-[a-z]{2})?)?(?:\/overlay\/[a-z-]+)?\/?$/i.exec(url.pathname);
  const slug = path?.groups?.['slug'];
  if (slug === undefined || !/(^|\.)linkedin\.com$/.test(url.hostname)) return undefined;
  try {
    return decodeURIComponent(slug).toLowerCase();
  } catch {
    return slug.toLowerCase();
  }
}
