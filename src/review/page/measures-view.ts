import type { MeasureRow } from '../messages.ts';
import type { App } from './app.ts';
import { button, element, fill } from './element.ts';
import { judgeApart, judgeOne } from './judge-measures.ts';
import { linkTo } from './route.ts';
import { server } from './server.ts';

const mostRows = 300;

/** The measures of all figures in the words of the papers: what is one, and what is not, is said here. */
export function measuresView(app: App): HTMLElement {
  let rows: MeasureRow[] = [];
  const tally = element('span', { class: 'quiet', role: 'status' }, app.t('loading'));
  const body = element('tbody');
  const search = element(
    'input',
    { type: 'search', id: 'search', placeholder: app.t('search-measures'), 'aria-label': app.t('search-measures') },
    null,
    { input: () => draw() },
  );
  const draw = (): void => {
    const sought = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = rows.filter(({ measure: { text, label } }) => {
      const words = `${text} ${label?.zh ?? ''} ${label?.en ?? ''}`.toLowerCase();
      return sought.every((word) => words.includes(word));
    });
    tally.textContent = app.t('shown', Math.min(found.length, mostRows)) + (found.length > mostRows ? ` / ${found.length}` : '');
    fill(
      body,
      found.slice(0, mostRows).map((row) => measureLine(app, row, rows)),
    );
  };
  server.measures().then(
    (loaded) => {
      rows = loaded;
      draw();
    },
    (error: Error) => app.say(app.t('failed', error.message)),
  );
  const head = (['words', 'read-as', 'claims', 'papers', 'for-example'] as const).map((word) =>
    element('th', { scope: 'col' }, app.t(word)),
  );
  return element('section', { class: 'wide' }, [
    element('div', { class: 'wide-tools' }, [element('h2', {}, app.t('measures')), search, tally]),
    element('p', { class: 'hint' }, app.t('measures-hint')),
    element(
      'div',
      { class: 'scroll-x', tabindex: '0', role: 'region', 'aria-label': app.t('measures') },
      element('table', { class: 'measures' }, [element('thead', {}, element('tr', {}, [...head, element('td')])), body]),
    ),
  ]);
}

function measureLine(app: App, row: MeasureRow, rows: readonly MeasureRow[]): HTMLElement {
  const { measure, claims, papers, example, by } = row;
  const { text, label } = measure;
  const isPlain = label !== null && [label.zh, label.en].some((name) => name.toLowerCase() === text.toLowerCase());
  return element('tr', {}, [
    element('th', { scope: 'row' }, text),
    element('td', {}, label ? app.in(label) : element('span', { class: 'chip unknown' }, app.t('own-words'))),
    element('td', { class: 'number' }, claims),
    element('td', { class: 'number' }, papers),
    element(
      'td',
      { class: 'of' },
      element('a', { href: linkTo({ view: 'document', id: example.source, claim: example.claim }), title: example.quote }, example.quote),
    ),
    element(
      'td',
      { class: 'acts' },
      by === null
        ? [
            button(app.t('same-as'), () => void judgeOne(app, measure, rows)),
            label && !isPlain
              ? button(app.t('not-this', app.in(label)), () => void judgeApart(app, measure, { ...measure, text: app.in(label) }))
              : null,
          ]
        : button(app.t('take-back'), () => void app.withdraw(by)),
    ),
  ]);
}
