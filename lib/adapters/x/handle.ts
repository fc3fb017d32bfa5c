/** First words of addresses that are the site's own and no accounts. */
const routes = new Set(
  (
    'about account communities compose download explore hashtag help home i intent jobs login logout messages notifications privacy search ' +
    'settings share signup tos who_to_follow lists bookmarks premium'
  ).split(' '),
);

/** Tabs of a profile, over which its head stays. */
const tabs = /^(?:with_replies|highlights|articles|media|likes|superfollows|affiliates)$/;

/** The account in lower case; undefined for the site's own routes, and for posts, lists of followers and the like. */
export function accountOf(url: URL): string | undefined {
  const [, account = '', tab] = /^\/(\w{1,15})(?:\/([a-z_]{1,20}))?\/?$/.exec(url.pathname) ?? [];
  const name = account.toLowerCase();
  return name === '' || routes.has(name) || (tab !== undefined && !tabs.test(tab)) ? undefined : name;
}
