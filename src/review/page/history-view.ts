import type { HistoryEntry } from '../messages.ts';
import type { App } from './app.ts';
import { element } from './element.ts';
import { linkTo } from './route.ts';
import { server } from './server.ts';

/** All that was decided, the last first. */
export function historyView(app: App): HTMLElement {
  const list = element('div', {}, app.t('loading'));
  server.history().then(
    (entries) =>
      list.replaceChildren(entries.length > 0 ? historyList(app, entries, true) : element('p', { class: 'empty' }, app.t('no-history'))),
    (error: Error) => app.say(app.t('failed', error.message)),
  );
  return element('section', { class: 'wide' }, [element('h2', {}, app.t('history')), list]);
}

/** Entries with what they did, who made them and when. */
export function historyList(app: App, entries: readonly HistoryEntry[], namesFinding: boolean): HTMLElement {
  return element(
    'ol',
    { class: 'history' },
    entries.map((entry) => {
      const { record, decision, isWithdrawn, finding, message } = entry;
      const verdict = decision ? app.t(decision.verdict === 'error' ? 'error-short' : decision.verdict) : '';
      const what = record.type === 'decision' ? verdict : `${app.t(record.type)}: ${verdict}`;
      const text = message ? app.in(message) : app.t('gone');
      return element('li', { class: isWithdrawn && record.type === 'decision' ? 'withdrawn' : '' }, [
        element('span', { class: 'what' }, what),
        record.type === 'decision' && isWithdrawn ? ` ${app.t('withdrawn')}` : null,
        element('span', { class: 'by' }, [
          ` ${record.who || app.t('nobody')} · `,
          element('time', { datetime: record.when }, new Date(record.when).toLocaleString(app.preferences.language)),
        ]),
        record.type === 'decision' && record.note ? element('p', { class: 'note' }, record.note) : null,
        namesFinding
          ? element('p', {}, message && finding ? element('a', { href: linkTo({ view: 'queue', finding }) }, text) : text)
          : null,
      ]);
    }),
  );
}
