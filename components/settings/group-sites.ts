/** One match pattern that may be granted, whether it is now, and the site that it is of. */
export type SiteGrant = { pattern: string; host: string; granted: boolean; site: string; isProven: boolean };

/** One site with all its addresses, in the group under which it is listed. */
export type GrantedSite = {
  name: string;
  hosts: string[];
  patterns: string[];
  isGranted: boolean;
  isProven: boolean;
  group: 'granted' | 'proven' | 'unproven';
};

/** The sites whose name or address has every word, by name. A site is granted when all its addresses are. */
export function groupSites(grants: readonly SiteGrant[], words: string): GrantedSite[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return [...Map.groupBy(grants, ({ site }) => site)]
    .map(([name, of]): GrantedSite => {
      const isGranted = of.every(({ granted }) => granted);
      const isProven = of.every((each) => each.isProven);
      return {
        name,
        hosts: [...new Set(of.map(({ host }) => host))],
        patterns: of.map(({ pattern }) => pattern),
        isGranted,
        isProven,
        group: isGranted ? 'granted' : isProven ? 'proven' : 'unproven',
      };
    })
    .filter(({ name, hosts }) => wanted.every((word) => [name, ...hosts].some((text) => text.toLowerCase().includes(word))))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
