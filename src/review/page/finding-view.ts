import type { Claim } from '../../schema/claim.ts';
import type { FindingMessage, QueueRow } from '../messages.ts';
import type { App, Change } from './app.ts';
import { claimCard } from './claim-card.ts';
import { decideBar } from './decide-bar.ts';
import { button, element, fill } from './element.ts';
import type { Child } from './element.ts';
import { factRows } from './fact-rows.ts';
import { grouped } from './grouped.ts';
import { historyList } from './history-view.ts';
import { measureJudgement } from './judge-measures.ts';
import { letterAt } from './letters.ts';
import { plotView } from './plot-view.ts';
import { overTime } from './series-view.ts';

/** Cards beyond these are folded away; a matter of a table may hold dozens of figures. */
const openCards = 4;
const mostCards = 80;

/** The finding that is chosen, with its evidence; the bar below decides. */
export function createFindingView(app: App): { root: HTMLElement; update: (change: Change) => void } {
  const body = element('div', { class: 'finding-body', id: 'evidence', tabindex: '-1' });
  const bar = decideBar(app);
  const root = element('section', { class: 'finding' }, [body, bar.root]);
  let drawn: string | null = null;

  const draw = (row: QueueRow, message: FindingMessage | null): void => {
    const isNew = drawn !== row.id;
    const top = body.scrollTop;
    fill(body, findingPage(app, row, message));
    body.scrollTop = isNew ? 0 : top;
    for (const mark of body.querySelectorAll<HTMLElement>('mark.own')) bringIntoView(mark);
    drawn = row.id;
    root.setAttribute('aria-label', app.in(row.message));
    bar.update(message);
  };

  const update = (): void => {
    const row = app.rows.get(app.current ?? '');
    bar.root.hidden = !row;
    if (!row) {
      drawn = null;
      const isGone = app.current !== null && app.queue !== null;
      fill(body, element('p', { class: 'empty' }, app.t(app.queue === null ? 'loading' : isGone ? 'no-finding' : 'choose-one')));
      return;
    }
    const evidence = app.evidence(row.id);
    if (!(evidence instanceof Promise)) draw(row, evidence);
    else {
      if (drawn !== row.id) draw(row, null);
      evidence.then(
        (message) => {
          if (app.current === row.id) draw(app.rows.get(row.id) ?? row, message);
        },
        (error: Error) => app.say(app.t('failed', error.message)),
      );
    }
    const at = app.list.indexOf(row.id);
    for (const near of [app.list[at + 1], app.list[at + 2], app.list[at - 1]])
      if (near) void Promise.resolve(app.evidence(near)).catch(() => null);
  };
  return {
    root,
    update: (change) => {
      if (change === 'draft') bar.draft();
      else if (change === 'all' || change === 'finding' || change === 'route') update();
      else if (change === 'rows' || change === 'list') bar.draft();
    },
  };
}

/** Scrolls the passage, and nothing around it, so that its mark stands in the middle. */
function bringIntoView(mark: HTMLElement): void {
  const passage = mark.closest('.passage');
  if (!passage || passage.scrollHeight <= passage.clientHeight) return;
  const [inner, outer] = [mark.getBoundingClientRect(), passage.getBoundingClientRect()];
  passage.scrollTop += inner.top - outer.top - (passage.clientHeight - inner.height) / 2;
}

function findingPage(app: App, row: QueueRow, message: FindingMessage | null): Child {
  return [
    element('header', { class: 'finding-head' }, [
      element('a', { class: 'back', href: '#/', 'data-back': true }, `‹ ${app.t('back')}`),
      element('p', { class: 'kicker' }, [
        element('span', { class: `severity ${row.severity}` }),
        `${app.named(row.code)} · ${app.t(row.severity)} · ${app.t('probability', Math.round(row.confidence * 100))}`,
      ]),
      element('h2', {}, app.in(row.message)),
      message ? differenceLine(app, message) : null,
    ]),
    message ? evidenceOf(app, message) : element('p', { class: 'empty' }, app.t('loading')),
  ];
}

function evidenceOf(app: App, message: FindingMessage): Child {
  const { claims, plots, facts, series, history } = message;
  const letters = new Map(claims.map(({ claim }, index) => [claim.id, letterAt(index)]));
  const letterOf = (claim: string): string | null => letters.get(claim) ?? null;
  const cards = claims.slice(0, mostCards).map((view, index) =>
    claimCard(app, view, {
      letter: letterAt(index),
      letterOf,
      beside: claims[index === 0 ? 1 : 0]?.claim ?? null,
      actions: [
        button(app.t('this-wrong'), () => void app.decide({ verdict: 'error', claim: view.claim.id })),
        button(app.t(app.prefer === view.claim.id ? 'preferred' : 'prefer'), () => togglePrefer(app, view.claim.id), {
          'aria-pressed': app.prefer === view.claim.id ? 'true' : 'false',
          'data-prefer': view.claim.id,
        }),
      ],
    }),
  );
  return [
    decisionNotice(app, message),
    element('div', { class: 'cards' }, cards.slice(0, openCards)),
    cards.length > openCards
      ? element('details', { class: 'more-cards' }, [
          element('summary', {}, app.t('more-figures', claims.length - openCards)),
          element('div', { class: 'cards' }, cards.slice(openCards)),
        ])
      : null,
    comparability(app, message),
    measureJudgement(app, pairShown(message), letterOf),
    plots.filter(({ values }) => values.length > 1).length > 0
      ? element('section', { class: 'block' }, [
          element('h3', {}, app.t('plot')),
          plots.filter(({ values }) => values.length > 1).map((plot) => plotView(app, plot, letterOf)),
        ])
      : null,
    series ? overTime(app, series, facts) : null,
    facts.length > 0 ? element('section', { class: 'block' }, [element('h3', {}, app.t('fact-row')), factRows(app, facts)]) : null,
    history.length > 0
      ? element('section', { class: 'block' }, [element('h3', {}, app.t('history')), historyList(app, history, false)])
      : null,
  ];
}

/** The two figures that cannot both hold. */
function pairShown({ finding, claims }: FindingMessage): Claim[] {
  return (finding.pairs[0] ?? []).flatMap((id) => claims.find(({ claim }) => claim.id === id)?.claim ?? []);
}

/** Marks the claim whose value the next decision prefers, or takes the mark back. */
export function togglePrefer(app: App, claim: string): void {
  app.prefer = app.prefer === claim ? null : claim;
  for (const made of document.querySelectorAll<HTMLElement>('[data-prefer]')) {
    const isPreferred = made.dataset['prefer'] === app.prefer;
    made.setAttribute('aria-pressed', isPreferred ? 'true' : 'false');
    made.textContent = app.t(isPreferred ? 'preferred' : 'prefer');
  }
}

function differenceLine(app: App, { finding: { difference, suggestion }, formula, reason, claims }: FindingMessage): Child {
  const number = new Intl.NumberFormat(app.preferences.language, { maximumSignificantDigits: 6 });
  const { gap, relative, expected } = difference;
  const { unit, factor } = unitFor(expected?.unit ?? '1', claims[0]?.claim);
  const shown = (value: number | null): string => (value === null ? '…' : number.format(value / factor));
  const parts: [string, string][] = [];
  if (gap !== null) {
    const share = relative === null ? '' : ` (${number.format(Math.round(relative * 1000) / 10)} %)`;
    parts.push([app.t('gap'), `${shown(gap)}${unit}${share}`]);
  }
  if (expected) parts.push([app.t('expected'), `${[...new Set([expected.lowerBound, expected.upperBound])].map(shown).join('–')}${unit}`]);
  if (formula) parts.push([app.t('formula'), app.in(formula)]);
  return [
    parts.length > 0
      ? element(
          'dl',
          { class: 'difference' },
          parts.map(([name, text]) => element('div', {}, [element('dt', {}, name), element('dd', {}, text)])),
        )
      : null,
    suggestion
      ? element(
          'p',
          { class: 'suggestion' },
          app.t(
            'suggestion',
            `${grouped(suggestion.value)} ${suggestion.unit === '1' ? '' : suggestion.unit}`,
            reason ? app.in(reason) : '',
          ),
        )
      : null,
  ];
}

/** Base units are shown in the unit in which the claim states its figure. */
function unitFor(base: string, claim: Claim | undefined): { unit: string; factor: number } {
  const { unit = base, normalized, lowerBound, upperBound } = claim?.quantity ?? {};
  const [stated, inBase] = [lowerBound ?? upperBound, normalized?.lowerBound ?? normalized?.upperBound];
  const isSame = normalized?.unit === base && Boolean(stated) && Boolean(inBase);
  const shown = isSame ? unit : base;
  return { unit: shown === '1' ? '' : ` ${shown}`, factor: isSame ? inBase! / stated! : 1 };
}

function decisionNotice(app: App, { finding, decision, joined }: FindingMessage): Child {
  if (!decision) return null;
  const { verdict, differ, who, when, note, claim, prefer } = decision;
  const letterOf = (id: string | null): string => (id === null || !finding.claims.includes(id) ? '' : letterAt(finding.claims.indexOf(id)));
  const what = verdict === 'error' ? app.t('error', letterOf(claim)) : app.t(verdict);
  const details = [
    differ && app.t(differ),
    verdict !== 'error' && letterOf(claim),
    prefer && `${app.t('preferred')}: ${letterOf(prefer)}`,
  ].filter(Boolean);
  return element('aside', { class: `decided ${finding.status}`, 'data-status': finding.status }, [
    element('p', {}, [
      element('strong', {}, [what, ...details].join(' · ')),
      ` — ${who || app.t('nobody')}, `,
      element('time', { datetime: when }, new Date(when).toLocaleString(app.preferences.language)),
    ]),
    note ? element('p', { class: 'note' }, note) : null,
    finding.status === 'stale' ? element('p', { class: 'stale-note', role: 'alert' }, app.t('is-stale')) : null,
    joined.length > 0 ? element('p', {}, app.t('joined', joined.length)) : null,
  ]);
}

/** What was not simply the same on both sides. */
function comparability(app: App, { finding }: FindingMessage): Child {
  const entries = Object.entries(finding.comparability).filter(([, comparison]) => comparison !== 'equal');
  if (entries.length === 0) return null;
  return element('p', { class: 'comparability' }, [
    element('span', {}, `${app.t('comparability')}: `),
    entries.map(([field, comparison]) => element('span', { class: `chip ${comparison}` }, `${app.named(field)} ${app.named(comparison)}`)),
  ]);
}
