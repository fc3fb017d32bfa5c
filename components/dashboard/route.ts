/** Where in the dashboard the reviewer is. The address holds it, so that every page can be linked to and gone back to. */
export type Route =
  | { page: 'cases' }
  /** `why` names an indicator whose answer in the case is to be explained. */
  | { page: 'case'; id: string; why?: string }
  | { page: 'kit'; id: string }
  | { page: 'map' }
  | { page: 'catalogue'; indicator?: string }
  | { page: 'data' }
  | { page: 'settings' }
  | { page: 'about' };

export type Page = Route['page'];

/**
 * The route that a hash (`#/case/ID`) names; the list of cases for anything unknown, because a link that has aged
 * should still lead somewhere useful.
 */
export function parseRoute(hash: string): Route {
  const [page, rest, part, last] = hash
    .replace(/^#?\/?/, '')
    .split('/', 4)
    .map(decoded);
  switch (page) {
    case 'case':
      if (!rest) return { page: 'cases' };
      if (part === 'kit') return { page: 'kit', id: rest };
      return part === 'why' && last ? { page, id: rest, why: last } : { page, id: rest };
    case 'catalogue':
      return rest ? { page, indicator: rest } : { page };
    case 'map':
    case 'data':
    case 'settings':
    case 'about':
      return { page };
    default:
      return { page: 'cases' };
  }
}

/**
 * The hash of a route; `parseRoute` gives the route back. Half a character, which only a restored file can bring in, becomes `�`:
 * such a case cannot be linked to, and the list must not fall over it.
 */
export function routeHash(route: Route): string {
  if (route.page === 'case') {
    const why = route.why === undefined ? '' : `/why/${encodeURIComponent(route.why.toWellFormed())}`;
    return `#/case/${encodeURIComponent(route.id.toWellFormed())}${why}`;
  }
  if (route.page === 'kit') return `#/case/${encodeURIComponent(route.id.toWellFormed())}/kit`;
  if (route.page === 'catalogue' && route.indicator !== undefined)
    return `#/catalogue/${encodeURIComponent(route.indicator.toWellFormed())}`;
  return `#/${route.page}`;
}

// A hash can be typed by hand: half a percent sign must not break the page.
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
