import type { App } from './app.ts';
import { element } from './element.ts';
import { linkTo } from './route.ts';

/** The papers, and how much of each was read. */
export function papersView(app: App): HTMLElement {
  const head = (['title', 'year', 'language', 'claims', 'findings', 'coverage'] as const).map((word) =>
    element('th', { scope: 'col' }, app.t(word)),
  );
  const rows = (app.queue?.papers ?? []).map(({ id, title, year, language, claims, findings, coverage }) => {
    const { parsed = 0, seen = 0 } = coverage?.numbers ?? {};
    const read = app.t('numbers-read', parsed, seen);
    return element('tr', {}, [
      element('td', {}, element('a', { href: linkTo({ view: 'document', id, claim: null }) }, title ?? id)),
      element('td', {}, year),
      element('td', {}, app.t(language)),
      element('td', { class: 'number' }, claims),
      element('td', { class: 'number' }, findings),
      element('td', {}, [element('meter', { min: 0, max: Math.max(1, seen), value: parsed, 'aria-label': read }), ` ${read}`]),
    ]);
  });
  return element('section', { class: 'wide' }, [
    element('h2', {}, app.t('papers')),
    element(
      'div',
      { class: 'scroll-x', tabindex: '0', role: 'region', 'aria-label': app.t('papers') },
      element('table', { class: 'papers' }, [element('thead', {}, element('tr', {}, head)), element('tbody', {}, rows)]),
    ),
  ]);
}
