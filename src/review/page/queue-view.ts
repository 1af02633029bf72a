import type { QueueRow } from '../messages.ts';
import type { App, Change } from './app.ts';
import { button, element, fill } from './element.ts';
import type { Filters } from './filter-queue.ts';
import { createVirtualList } from './virtual-list.ts';
import { isWord } from './words.ts';

type Options = readonly (readonly [value: string, label: string])[];

/** The queue with its search and filters. */
export function createQueueView(app: App): { root: HTMLElement; update: (change: Change) => void; focusSearch: () => void } {
  const tools = element('div', { class: 'queue-tools' });
  const tally = element('div', { class: 'tally' });
  const empty = element('p', { class: 'empty' });
  let search = element('input');
  const list = createVirtualList({
    attributes: { class: 'queue-list', role: 'listbox', tabindex: '0', 'aria-multiselectable': 'true', id: 'queue' },
    rowHeight: 5.25,
    rowAt: (index) => rowView(app, app.rows.get(app.list[index]!)!, index),
  });
  list.root.addEventListener('keydown', (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8, Home: -1e9, End: 1e9 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    app.move(by);
  });
  const root = element('section', { class: 'queue', 'aria-label': app.t('queue') }, [tools, tally, empty, list.root]);

  const drawTools = (): void => {
    search = element(
      'input',
      { type: 'search', id: 'search', placeholder: `${app.t('search')} (/)`, 'aria-label': app.t('search'), value: app.filters.search },
      null,
      { input: () => app.filter({ search: search.value }) },
    );
    const choose = (field: keyof Filters, options: Options) => select(app, field, options);
    const isNarrow = Object.entries(app.filters).some(([field, value]) => value !== '' && field !== 'status' && field !== 'search');
    fill(tools, [
      search,
      element('div', { class: 'filter-row' }, [
        choose('status', words(app, ['todo', 'stale', 'resolved', 'dismissed'])),
        choose('code', words(app, ['conflict', 'arithmetic', 'unit-scale', 'impossible', 'drift', 'text-table'])),
      ]),
      element('details', { class: 'more-filters', open: isNarrow }, [
        element('summary', {}, app.t('filters')),
        element('div', { class: 'filter-row' }, [
          choose('severity', words(app, ['high', 'medium', 'low'])),
          choose('language', words(app, ['zh', 'en'])),
          choose(
            'paper',
            (app.queue?.papers ?? []).filter(({ findings }) => findings > 0).map(({ id, title }) => [id, title ?? id]),
          ),
          choose('measure', measures(app)),
          choose('who', reviewers(app)),
        ]),
      ]),
    ]);
  };

  const drawTally = (): void => {
    const rows = [...app.rows.values()];
    const done = rows.filter(({ status }) => status === 'resolved' || status === 'dismissed').length;
    fill(tally, [
      element('div', { class: 'progress' }, [
        element('progress', { max: Math.max(1, rows.length), value: done, 'aria-label': app.t('progress', done, rows.length) }),
        element('span', {}, app.t('progress', done, rows.length)),
      ]),
      app.selected.size > 0
        ? element('div', { class: 'selection', role: 'status' }, [
            app.t('selected', app.selected.size),
            button(app.t('select-none'), () => app.select([...app.selected], false)),
          ])
        : element('div', { class: 'selection quiet' }, [
            app.t('shown', app.list.length),
            button(app.t('select-all'), () => app.select(app.list, true), { class: 'plain' }),
          ]),
    ]);
  };

  const drawList = (): void => {
    list.root.setAttribute('aria-label', app.t('queue'));
    empty.textContent =
      app.queue === null ? app.t('loading') : app.list.length === 0 ? app.t(app.rows.size > 0 && isDone(app) ? 'all-done' : 'empty') : '';
    empty.hidden = app.list.length > 0;
    list.refresh(app.list.length);
    markActive();
  };

  const markActive = (): void => {
    const at = app.current === null ? -1 : app.list.indexOf(app.current);
    if (at >= 0) list.root.setAttribute('aria-activedescendant', `row-${app.current}`);
    else list.root.removeAttribute('aria-activedescendant');
    for (const row of list.root.querySelectorAll<HTMLElement>('.row')) row.classList.toggle('current', row.dataset['id'] === app.current);
  };

  return {
    root,
    focusSearch: () => {
      search.focus();
      search.select();
    },
    update: (change) => {
      if (change === 'all') drawTools();
      if (change === 'all' || change === 'list' || change === 'rows' || change === 'route') {
        drawTally();
        drawList();
      }
      if (change === 'all' || change === 'finding' || change === 'route') {
        const at = app.current === null ? -1 : app.list.indexOf(app.current);
        if (at >= 0) list.reveal(at);
        markActive();
      }
    },
  };
}

function rowView(app: App, row: QueueRow, index: number): HTMLElement {
  const isSelected = app.selected.has(row.id);
  const mark =
    row.status === 'open' && row.verdict === null ? null : element('span', { class: `status ${row.status}` }, statusText(app, row));
  return element(
    'div',
    {
      class: `row ${row.status} ${isSelected ? 'selected' : ''} ${row.id === app.current ? 'current' : ''}`,
      role: 'option',
      id: `row-${row.id}`,
      'data-id': row.id,
      'aria-selected': isSelected ? 'true' : 'false',
      'aria-setsize': app.list.length,
      'aria-posinset': index + 1,
    },
    [
      element('div', { class: 'row-head' }, [
        element(
          'span',
          { class: `severity ${row.severity}`, title: app.t(row.severity) },
          element('span', { class: 'hidden' }, app.t(row.severity)),
        ),
        element('span', { class: 'code' }, app.named(row.code)),
        row.measure ? element('span', { class: 'of' }, app.in(row.measure)) : null,
        mark,
      ]),
      element('p', { class: 'row-text' }, app.in(row.message)),
    ],
    {
      click: (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) app.select([row.id], !isSelected);
        else app.show(row.id);
      },
    },
  );
}

function statusText(app: App, { status, verdict }: QueueRow): string {
  if (status === 'stale' || verdict === null) return app.t(status);
  return app.t(verdict === 'error' ? 'error-short' : verdict);
}

function isDone(app: App): boolean {
  return [...app.rows.values()].every(({ status }) => status === 'resolved' || status === 'dismissed');
}

function select(app: App, field: keyof Filters, options: Options): HTMLElement {
  const name = isWord(field) ? app.t(field) : app.t('reviewer');
  const chosen = app.filters[field];
  const choice = element(
    'select',
    { 'aria-label': name, 'data-filter': field },
    [['', `${name}: ${app.t('any')}`] as const, ...options].map(([value, label]) =>
      element('option', { value, selected: value === chosen }, label),
    ),
    { change: () => app.filter({ [field]: choice.value }) },
  );
  return choice;
}

function words(app: App, codes: readonly string[]): Options {
  return codes.map((code) => [code, app.named(code)]);
}

function measures(app: App): Options {
  const known = new Map([...app.rows.values()].flatMap(({ measure }) => (measure ? [[measure.en, app.in(measure)]] : [])));
  return [...known].sort(([, a], [, b]) => a.localeCompare(b));
}

function reviewers(app: App): Options {
  const known = new Set([...app.rows.values()].flatMap(({ who }) => who ?? []));
  return [...known].sort().map((who) => [who, who || app.t('nobody')]);
}
