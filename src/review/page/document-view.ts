import type { DocumentBlock, DocumentMessage } from '../messages.ts';
import type { App } from './app.ts';
import { element, fill } from './element.ts';
import type { Child } from './element.ts';
import { runsView, tableView } from './passage-view.ts';
import type { MarkView } from './passage-view.ts';
import { linkTo } from './route.ts';
import { server } from './server.ts';

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

function documentPage(app: App, { source, blocks, findingsOf, factOf, coverage }: DocumentMessage, here: string | null): Child {
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
    blocks
      ? element(
          'div',
          { class: 'paper', lang: source.language },
          blocks.map((block) => blockView(app, block, mark)),
        )
      : element('p', { class: 'notice' }, app.t('no-document')),
    coverage && coverage.skipped.length > 0
      ? element('details', { class: 'skipped' }, [
          element('summary', {}, app.t('not-taken', coverage.skipped.length)),
          element(
            'ul',
            {},
            coverage.skipped.slice(0, 2000).map(({ text, reason }) => element('li', {}, [element('code', {}, text), ` ${reason}`])),
          ),
        ])
      : null,
  ];
}

function blockView(app: App, block: DocumentBlock, mark: MarkView): HTMLElement {
  if ('rows' in block) return tableView(app, block, mark);
  const tags: Record<string, 'h3' | 'h4' | 'p'> = { title: 'h3', heading: 'h4' };
  return element(tags[block.kind] ?? 'p', { class: `block-${block.kind}` }, runsView(block.runs, mark));
}
