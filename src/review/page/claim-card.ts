import type { Claim, Term } from '../../schema/claim.ts';
import type { ClaimView } from '../messages.ts';
import type { App } from './app.ts';
import { element } from './element.ts';
import type { Child } from './element.ts';
import { grouped } from './grouped.ts';
import { letterClass } from './letters.ts';
import { pageImage } from './page-image.ts';
import { passageView } from './passage-view.ts';
import { linkTo } from './route.ts';
import type { Word } from './words.ts';

/** What is said of a claim, field by field; empty where nothing is. */
type Reading = readonly (readonly [field: Word, text: string])[];

/** A claim in its paragraph or table, with what was read of it. `beside` is the claim that it stands against: where their readings differ, it shows. */
export function claimCard(
  app: App,
  view: ClaimView,
  options: { letter: string; beside: Claim | null; letterOf: (claim: string) => string | null; actions: Child },
): HTMLElement {
  const { claim, passage, references } = view;
  const { letter, beside, letterOf, actions } = options;
  const { source, locator } = claim;
  const heading = `claim-${claim.id}`;
  const mark = (id: string, text: string): Child => {
    const marked = letterOf(id);
    if (id === claim.id) return element('mark', { class: `own ${letterClass(letter)}` }, text);
    return marked ? element('mark', { class: letterClass(marked) }, text) : element('span', { class: 'other' }, text);
  };
  const place = [locator.table?.label, ...locator.section.slice(-1)].filter(Boolean).join(' · ');
  return element('article', { class: `card ${letterClass(letter)}`, 'aria-labelledby': heading }, [
    element('header', {}, [
      element('span', { class: 'letter' }, letter),
      element('div', { class: 'where' }, [
        element(
          'h3',
          { id: heading },
          element(
            'a',
            { href: linkTo({ view: 'document', id: source.id, claim: claim.id }), title: app.t('in-document') },
            source.title ?? source.id,
          ),
        ),
        element('p', {}, [source.year, place, locator.page === null ? null : app.t('page', locator.page)].filter(Boolean).join(' · ')),
      ]),
    ]),
    passage ? passageView(app, passage, mark) : asTheRunSawIt(app, claim, letter),
    pageImage(app, claim),
    readingList(app, claim, beside),
    claim.citations.length > 0
      ? element('p', { class: 'citation' }, [
          `${app.t('cited-from')} `,
          claim.citations.map(({ text }) => text).join('; '),
          references.map(({ text }) => element('small', {}, text)),
        ])
      : null,
    element('details', { class: 'rules' }, [
      element('summary', {}, `${app.t('rules')} · ${app.t('confidence')} ${claim.confidence.toFixed(2)}`),
      element('code', {}, claim.rules.join(' → ')),
    ]),
    element('footer', {}, actions),
  ]);
}

/** Where the paper cannot be opened, the claim's own words with what stood around them. */
function asTheRunSawIt(app: App, { prefix, suffix, exact }: Claim, letter: string): HTMLElement {
  return element('div', {}, [
    element('blockquote', { class: 'passage' }, [
      '…',
      prefix,
      element('mark', { class: `own ${letterClass(letter)}` }, exact),
      suffix,
      '…',
    ]),
    element('p', { class: 'notice' }, app.t('changed')),
  ]);
}

function readingList(app: App, claim: Claim, beside: Claim | null): HTMLElement {
  const theirs = beside && new Map(readingOf(app, beside));
  return element(
    'dl',
    { class: 'reading' },
    readingOf(app, claim).flatMap(([field, text]) => {
      const differs = field !== 'value' && theirs !== null && theirs.get(field) !== text;
      if (text === '' && !differs) return [];
      return element('div', { class: differs ? 'differs' : '' }, [element('dt', {}, app.t(field)), element('dd', {}, text || '—')]);
    }),
  );
}

function readingOf(app: App, { quantity, subject, measure, product, scope, period, modality, basis }: Claim): Reading {
  const word = (term: Term | null): string => (term ? (term.label ? app.in(term.label) : term.text) : '');
  const { amount, lowerBound, upperBound, unit, modifier } = quantity;
  const number = new Intl.NumberFormat(app.preferences.language, { maximumSignificantDigits: 12 });
  const stated =
    amount !== null ? grouped(amount) : [lowerBound, upperBound].map((bound) => (bound === null ? '' : number.format(bound))).join('–');
  const sign = { exact: '', approx: '≈ ', at_least: '≥ ', at_most: '≤ ', range: '' }[modifier];
  const shownUnit = unit === '1' || unit === 'date' ? '' : ` ${unit}`;
  return [
    ['value', `${sign}${stated}${shownUnit}`],
    ['subject', word(subject)],
    ['measure', word(measure)],
    ['product', word(product)],
    ['scope', word(scope)],
    ['period', period ? [...new Set([period.start ?? '…', period.end ?? '…'])].join('–') : ''],
    ['modality', modality === 'actual' ? '' : app.t(modality)],
    ['basis', basis ?? ''],
  ];
}
