import type { Passage, TableView, TextRun } from '../messages.ts';
import type { App } from './app.ts';
import { element } from './element.ts';
import type { Child } from './element.ts';

/** How a marked claim is drawn. */
export type MarkView = (claim: string, text: string) => Child;

/** How a number that is no claim is drawn, where it is. */
export type SkipView = (reason: string, text: string) => Child;

/** A paragraph or a table with its claims marked. */
export function passageView(app: App, passage: Passage, mark: MarkView): HTMLElement {
  if (passage.kind === 'table') return tableView(app, passage, mark);
  return element('blockquote', { class: 'passage', tabindex: isLong(passage.runs) ? '0' : null }, runsView(passage.runs, mark));
}

/** A table as it stands in the paper; it scrolls on its own where it is wide. */
export function tableView(app: App, { caption, rows }: TableView, mark: MarkView, skip?: SkipView): HTMLElement {
  const label = caption ?? app.t('table-of');
  const cell = ({ isHead, block, runs }: { isHead: boolean; block: number | null; runs: TextRun[] }) =>
    element(isHead ? 'th' : 'td', { 'data-block': block }, runsView(runs, mark, skip));
  const width = Math.max(1, ...rows.map((row) => row?.length ?? 0));
  const leftOut = () => element('tr', { class: 'left-out' }, element('td', { colspan: width, 'aria-label': app.t('rows-left-out') }, '⋯'));
  return element(
    'div',
    { class: 'passage table', tabindex: '0', role: 'region', 'aria-label': label },
    element('table', {}, [
      caption === null ? null : element('caption', {}, caption),
      element(
        'tbody',
        {},
        rows.map((row) => (row === null ? leftOut() : element('tr', {}, row.map(cell)))),
      ),
    ]),
  );
}

export function runsView(runs: readonly TextRun[], mark: MarkView, skip?: SkipView): Child {
  return runs.map(({ text, claim, skipped }) =>
    claim !== null ? mark(claim, text) : skip && skipped !== undefined ? skip(skipped, text) : text,
  );
}

/** Whether a passage may have to be scrolled: the keyboard must get there. */
function isLong(runs: readonly TextRun[]): boolean {
  return runs.reduce((length, { text }) => length + text.length, 0) > 250;
}
