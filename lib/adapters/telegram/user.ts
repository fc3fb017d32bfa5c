/** Addresses of the site's own: invitations, stickers, shared texts, single letters for routes. */
const routes = new Set(
  'joinchat addstickers addemoji addtheme share proxy socks setlanguage login confirmphone invoice addlist boost giftcode contact bg iv msg'.split(
    ' ',
  ),
);

/** The account, channel or group in lower case: `t.me/mara_example`; undefined for single posts and the site's own routes. */
export const userOf = (url: URL): string | undefined => named(/^\/(?<name>[a-z]\w{3,31})\/?$/i.exec(url.pathname));

/** The channel whose posts are shown to visitors: `t.me/s/mara_example`. */
export const channelOf = (url: URL): string | undefined => named(/^\/s\/(?<name>[a-z]\w{3,31})\/?$/i.exec(url.pathname));

function named(found: RegExpExecArray | null): string | undefined {
  const name = found?.groups?.['name']?.toLowerCase();
  return name === undefined || routes.has(name) ? undefined : name;
}
