import type { Fact } from '../../schema/fact.ts';
import type { App } from './app.ts';
import { element } from './element.ts';
import type { Child } from './element.ts';
import { grouped } from './grouped.ts';
import { linkTo } from './route.ts';

/** Rows of the fact table, each value leading to its sources. */
export function factRows(app: App, facts: readonly Fact[]): HTMLElement {
  const head = (['fact', 'value', 'status', 'rank', 'sources', 'origins'] as const).map((word) =>
    element('th', { scope: 'col' }, app.t(word)),
  );
  return element(
    'div',
    { class: 'scroll-x', tabindex: '0', role: 'region', 'aria-label': app.t('fact-row') },
    element('table', { class: 'fact-rows' }, [
      element('thead', {}, element('tr', {}, head)),
      element(
        'tbody',
        {},
        facts.map((fact) =>
          element('tr', { class: fact.rank }, [
            element('td', {}, element('a', { href: linkTo({ view: 'fact', id: fact.fact_id }) }, labelOf(app, fact))),
            element('td', { class: 'number' }, valueOf(fact)),
            element('td', {}, app.named(fact.obs_status)),
            element('td', { class: 'rank' }, app.named(`rank-${fact.rank}`)),
            element('td', {}, sourceLinks(app, fact)),
            element('td', { class: 'number' }, fact.n_origins),
          ]),
        ),
      ),
    ]),
  );
}

export function labelOf(app: App, { label_zh, label_en }: Fact): string {
  return app.in({ zh: label_zh, en: label_en });
}

export function valueOf({ obs_value, lower, upper, unit_measure }: Fact): string {
  const unit = unit_measure === '1' || unit_measure === 'date' ? '' : ` ${unit_measure}`;
  const bound = (value: number | null): string => (value === null ? '…' : grouped(String(value)));
  if (lower === null && upper !== null) return `≤ ${grouped(obs_value ?? String(upper))}${unit}`;
  if (upper === null && lower !== null) return `≥ ${grouped(obs_value ?? String(lower))}${unit}`;
  return `${obs_value === null ? `${bound(lower)}–${bound(upper)}` : grouped(obs_value)}${unit}`;
}

/** A link to each source, at the place of its first claim on this value. */
export function sourceLinks(app: App, { source_ids, claim_ids }: Fact): Child {
  return source_ids.map((id, index) => [
    index > 0 ? ', ' : null,
    element('a', { href: linkTo({ view: 'document', id, claim: claim_ids[index] ?? null }) }, app.titleOf(id)),
  ]);
}
