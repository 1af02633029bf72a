import type { DocumentBlock, DocumentMessage } from '../messages.ts';
import { addFigure } from './add-figure.ts';
import type { App } from './app.ts';
import { blockOf, offerChosenWords, offsetIn } from './choose-words.ts';
import { button, element, fill } from './element.ts';
import type { Child } from './element.ts';
import { runsView, tableView } from './passage-view.ts';
import type { MarkView, SkipView } from './passage-view.ts';
import { linkTo } from './route.ts';
import { server } from './server.ts';

/** Reasons that are hardly ever wrong. */
const seldomFigures = new Set(['date', 'citation-marker', 'reference', 'front', 'furniture', 'heading', 'title']);

/** A paper with every claim marked in place; those of findings and all others lead on. */
export function documentView(app: App, id: string, claim: string | null): HTMLElement {
  const body = element('div', {}, app.t('loading'));
  server.document(id).then(
    (message) => {
      fill(body, documentPage(app, message, claim));
      body.querySelector('.here')?.scrollIntoView({ block: 'center' });
    },
    (error: Error) => app.say(app.t('failed', error.message)),
  );
  return element('section', { class: 'wide reading-page' }, [
    element('a', { class: 'back always', href: linkTo({ view: 'papers' }) }, `‹ ${app.t('papers')}`),
    body,
  ]);
}

function documentPage(app: App, message: DocumentMessage, here: string | null): Child {
  const { source, blocks, findingsOf, factOf, added, coverage, reasons } = message;
  const why = (reason: string): string => app.in(reasons[reason] ?? { zh: reason, en: reason });
  const mark: MarkView = (claim, text) => {
    const [finding] = findingsOf[claim] ?? [];
    const fact = factOf[claim];
    const name = `claim ${finding ? 'in-finding' : ''} ${claim === here ? 'here' : ''}`;
    const href = finding ? linkTo({ view: 'queue', finding }) : fact ? linkTo({ view: 'fact', id: fact }) : null;
    return href ? element('a', { class: name, href }, text) : element('mark', { class: name }, text);
  };
  return [
    element('h2', {}, source.title ?? source.id),
    element('p', { class: 'quiet' }, [source.path, source.year, app.t(source.language)].filter(Boolean).join(' · ')),
    added.length > 0
      ? element('section', { class: 'added' }, [
          element('h3', {}, app.t('added-figures')),
          element(
            'ul',
            {},
            added.map(({ id, exact, quote }) =>
              element('li', {}, [
                element('strong', {}, exact),
                ` — ${quote} `,
                button(app.t('take-back'), () => void app.withdraw(id), { class: 'plain' }),
              ]),
            ),
          ),
        ])
      : null,
    blocks ? paperView(app, source.id, source.language, blocks, mark, why) : element('p', { class: 'notice' }, app.t('no-document')),
    coverage && coverage.skipped.length > 0
      ? element('details', { class: 'skipped' }, [
          element('summary', {}, app.t('not-taken', coverage.skipped.length)),
          element(
            'ul',
            {},
            coverage.skipped.slice(0, 2000).map(({ text, reason }) => element('li', {}, [element('code', {}, text), ` ${why(reason)}`])),
          ),
        ])
      : null,
  ];
}

/** The text with its claims; numbers that are none can be shown as buttons that add them, and any words that are chosen can be added. */
function paperView(
  app: App,
  source: string,
  language: string,
  blocks: readonly DocumentBlock[],
  mark: MarkView,
  why: (reason: string) => string,
): Child {
  const skip: SkipView = (reason, text) => {
    const made = button(
      text,
      () => {
        const block = blockOf(made);
        const start = block ? offsetIn(block, made) : 0;
        if (block) void addFigure(app, { source, block: Number(block.dataset['block']), start, end: start + text.length });
      },
      { class: `skip-mark ${seldomFigures.has(reason) ? 'seldom' : ''}`, title: why(reason) },
    );
    return made;
  };
  const paper = element('div', { class: 'paper', lang: language });
  const shows = element('input', { type: 'checkbox' }, null, { change: () => draw() });
  const draw = (): void =>
    fill(
      paper,
      blocks.map((block) => blockView(app, block, mark, shows.checked ? skip : undefined)),
    );
  draw();
  offerChosenWords(app, paper, source);
  return [
    element('div', { class: 'paper-tools' }, [
      element('p', { class: 'hint' }, app.t('choose-words')),
      element('label', { class: 'check' }, [shows, app.t('show-skips')]),
    ]),
    paper,
  ];
}

function blockView(app: App, block: DocumentBlock, mark: MarkView, skip?: SkipView): HTMLElement {
  if ('rows' in block) return tableView(app, block, mark, skip);
  const tags: Record<string, 'h3' | 'h4' | 'p'> = { title: 'h3', heading: 'h4' };
  return element(tags[block.kind] ?? 'p', { class: `block-${block.kind}`, 'data-block': block.block }, runsView(block.runs, mark, skip));
}
