import type { Term } from '../../schema/claim.ts';
import type { Fact } from '../../schema/fact.ts';
import type { App } from './app.ts';
import { claimCard } from './claim-card.ts';
import { button, element, fill } from './element.ts';
import type { Child } from './element.ts';
import { factRows, labelOf, sourceLinks, valueOf } from './fact-rows.ts';
import { judgeOne } from './judge-measures.ts';
import { letterAt } from './letters.ts';
import { plotView } from './plot-view.ts';
import { linkTo } from './route.ts';
import { overTime } from './series-view.ts';
import { server } from './server.ts';
import { createVirtualList } from './virtual-list.ts';
import type { Word } from './words.ts';

type Column = { word: Word; keyOf: (fact: Fact) => string | number };

/** The fact table: sorted by any column, filtered by words and status, each cell leading to its sources. */
export function factsView(app: App): HTMLElement {
  const columns: readonly Column[] = [
    { word: 'fact', keyOf: (fact) => labelOf(app, fact) },
    { word: 'period', keyOf: ({ time_period }) => time_period ?? '' },
    { word: 'value', keyOf: ({ obs_value, lower }) => Number(obs_value ?? lower ?? 0) || 0 },
    { word: 'status', keyOf: ({ obs_status }) => app.named(obs_status) },
    { word: 'rank', keyOf: ({ rank }) => rank },
    { word: 'sources', keyOf: ({ n_sources }) => n_sources },
  ];
  let facts: Fact[] = [];
  let shown: Fact[] = [];
  let sorted: { column: Column; isDown: boolean } | null = null;
  const tally = element('span', { class: 'quiet', role: 'status' }, app.t('loading'));
  const search = element(
    'input',
    { type: 'search', id: 'search', placeholder: app.t('search-facts'), 'aria-label': app.t('search-facts') },
    null,
    {
      input: () => draw(),
    },
  );
  const status = element(
    'select',
    { 'aria-label': app.t('status') },
    ['', 'disputed', 'resolved', 'agreed', 'rounded', 'single-source'].map((code) =>
      element('option', { value: code }, code === '' ? `${app.t('status')}: ${app.t('any')}` : app.named(code)),
    ),
    { change: () => draw() },
  );
  const head = element('div', { class: 'fact-line fact-head', role: 'row' });
  const list = createVirtualList({
    attributes: { class: 'fact-list', role: 'rowgroup', tabindex: '0', 'aria-label': app.t('facts') },
    rowHeight: 2.6,
    rowAt: (index) => factLine(app, shown[index]!, index),
  });
  const table = element('div', { class: 'fact-table', role: 'table', 'aria-label': app.t('facts') }, [
    element('div', { role: 'rowgroup' }, head),
    list.root,
  ]);

  const drawHead = (): void =>
    fill(
      head,
      columns.map((column) => {
        const isOwn = sorted?.column.word === column.word;
        const order = isOwn ? (sorted!.isDown ? 'descending' : 'ascending') : 'none';
        return element(
          'span',
          { role: 'columnheader', 'aria-sort': order },
          button(`${app.t(column.word)}${isOwn ? (sorted!.isDown ? ' ↓' : ' ↑') : ''}`, () => {
            sorted = { column, isDown: isOwn ? !sorted!.isDown : false };
            drawHead();
            draw();
          }),
        );
      }),
    );
  const draw = (): void => {
    const sought = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    shown = facts.filter((fact) => {
      if (status.value !== '' && fact.obs_status !== status.value) return false;
      const text =
        `${fact.label_zh} ${fact.label_en} ${fact.obs_value ?? ''} ${fact.time_period ?? ''} ${fact.source_ids.map(app.titleOf).join(' ')}`.toLowerCase();
      return sought.every((word) => text.includes(word));
    });
    if (sorted) {
      const { column, isDown } = sorted;
      const keyed = shown.map((fact) => ({ fact, key: column.keyOf(fact) }));
      const compare = (a: string | number, b: string | number): number =>
        typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), app.preferences.language);
      shown = keyed.sort((a, b) => (isDown ? -1 : 1) * compare(a.key, b.key)).map(({ fact }) => fact);
    }
    tally.textContent = app.t('shown', shown.length);
    table.setAttribute('aria-rowcount', String(shown.length + 1));
    list.refresh(shown.length);
  };
  drawHead();
  server.facts().then(
    (loaded) => {
      facts = loaded;
      draw();
    },
    (error: Error) => app.say(app.t('failed', error.message)),
  );
  return element('section', { class: 'wide tall' }, [
    element('div', { class: 'wide-tools' }, [element('h2', {}, app.t('facts')), search, status, tally]),
    table,
  ]);
}

function factLine(app: App, fact: Fact, index: number): HTMLElement {
  const cell = (children: Parameters<typeof element>[2], name = '') => element('span', { role: 'cell', class: name }, children);
  return element('div', { class: `fact-line ${fact.rank}`, role: 'row', 'aria-rowindex': index + 2 }, [
    cell(element('a', { href: linkTo({ view: 'fact', id: fact.fact_id }), title: labelOf(app, fact) }, labelOf(app, fact))),
    cell(fact.time_period),
    cell(valueOf(fact), 'number'),
    cell(element('span', { class: `chip ${fact.obs_status}` }, app.named(fact.obs_status))),
    cell(app.named(`rank-${fact.rank}`), 'rank'),
    cell(sourceLinks(app, fact), 'of'),
  ]);
}

/** The words of the measure, and a button that says with which other one it is one. */
function measureLine(app: App, measure: Term | null): Child {
  if (!measure) return null;
  return element('p', { class: 'measure-judgement' }, [
    `${app.t('measure')}: ${measure.text} `,
    button(app.t('same-as'), () => void judgeOne(app, measure), { class: 'plain' }),
  ]);
}

/** One fact with its values, their plot and every claim behind them. */
export function factView(app: App, id: string): HTMLElement {
  const body = element('div', {}, app.t('loading'));
  server.fact(id).then(
    ({ facts, claims, plots, series }) => {
      const letters = new Map(claims.map(({ claim }, index) => [claim.id, letterAt(index)]));
      const letterOf = (claim: string): string | null => letters.get(claim) ?? null;
      fill(body, [
        element('h2', {}, facts[0] ? labelOf(app, facts[0]) : ''),
        factRows(app, facts),
        measureLine(app, claims[0]?.claim.measure ?? null),
        plots.filter(({ values }) => values.length > 1).map((plot) => plotView(app, plot, letterOf)),
        series ? overTime(app, series, facts) : null,
        element(
          'div',
          { class: 'cards' },
          claims.map((view, index) => claimCard(app, view, { letter: letterAt(index), letterOf, beside: null, actions: null })),
        ),
      ]);
    },
    (error: Error) => app.say(app.t('failed', error.message)),
  );
  return element('section', { class: 'wide' }, [
    element('a', { class: 'back always', href: linkTo({ view: 'facts' }) }, `‹ ${app.t('facts')}`),
    body,
  ]);
}
