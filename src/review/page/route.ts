/** Where in the page somebody is; the part of the address behind `#`. */
export type Route =
  | { view: 'queue'; finding: string | null }
  | { view: 'facts' }
  | { view: 'fact'; id: string }
  | { view: 'measures' }
  | { view: 'papers' }
  | { view: 'document'; id: string; claim: string | null }
  | { view: 'history' };

/** Reads an address; what leads nowhere leads to the queue. */
export function routeOf(hash: string): Route {
  const [view, id = '', claim = ''] = hash.replace(/^#\/?/, '').split('/').map(decoded);
  if (view === 'facts' || view === 'measures' || view === 'papers' || view === 'history') return { view };
  if (view === 'fact' && id) return { view, id };
  if (view === 'document' && id) return { view, id, claim: claim || null };
  return { view: 'queue', finding: view === 'finding' && id ? id : null };
}

/** The address of a place; nothing that is put into it can leave the page. */
export function linkTo(route: Route): string {
  const code = encodeURIComponent;
  if (route.view === 'queue') return route.finding ? `#/finding/${code(route.finding)}` : '#/';
  if (route.view === 'fact') return `#/fact/${code(route.id)}`;
  if (route.view === 'document') return `#/document/${code(route.id)}${route.claim ? `/${code(route.claim)}` : ''}`;
  return `#/${route.view}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
