import type { Ruling } from '../../schema/decision.ts';
import type { HistoryEntry } from '../messages.ts';
import type { App } from './app.ts';
import { button, element } from './element.ts';
import type { Child } from './element.ts';
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
    entries.map(({ record, decision, isWithdrawn, finding, message }) => {
      const isOwn = record.type !== 'withdraw' && record.type !== 'restore';
      const told = decision ? whatWas(app, decision) : '';
      return element('li', { class: isWithdrawn && isOwn ? 'withdrawn' : '' }, [
        element('span', { class: 'what' }, isOwn ? told : `${app.named(record.type)}: ${told}`),
        isOwn && isWithdrawn ? ` ${app.t('withdrawn')}` : null,
        element('span', { class: 'by' }, [
          ` ${record.who || app.t('nobody')} · `,
          element('time', { datetime: record.when }, new Date(record.when).toLocaleString(app.preferences.language)),
        ]),
        isOwn && !isWithdrawn && decision
          ? button(app.t('take-back'), () => void app.withdraw(decision.id), { class: 'plain take-back', 'data-withdraw': decision.id })
          : null,
        isOwn && decision?.note ? element('p', { class: 'note' }, decision.note) : null,
        namesFinding && decision ? element('p', {}, aboutWhat(app, decision, finding, message)) : null,
      ]);
    }),
  );
}

/** What a decision says, in a few words. */
export function whatWas(app: App, ruling: Ruling): string {
  if (ruling.type === 'claim') return app.t('figure-added', ruling.exact);
  if (ruling.type === 'measures') {
    const { measure, other, are } = ruling;
    return app.t(are === 'one' ? 'measures-one' : 'measures-apart', measure.text, other.label ? app.in(other.label) : other.text);
  }
  return app.t(ruling.verdict === 'error' ? 'error-short' : ruling.verdict);
}

/** The finding that it is about, the sentence, or nothing more. */
function aboutWhat(app: App, ruling: Ruling, finding: string | null, message: HistoryEntry['message']): Child {
  if (ruling.type === 'claim')
    return [
      element('a', { href: linkTo({ view: 'document', id: ruling.source, claim: null }) }, app.titleOf(ruling.source)),
      ` — ${ruling.quote}`,
    ];
  if (ruling.type === 'measures') return null;
  if (!message || !finding) return app.t('gone');
  return element('a', { href: linkTo({ view: 'queue', finding }) }, app.in(message));
}
