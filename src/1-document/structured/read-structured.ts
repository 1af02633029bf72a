import type { LayoutCell, LayoutNode, StructuredLayout } from '../../schema/layout.ts';
import type { Span } from '../../schema/place.ts';
import type { Draft, GridCell } from '../draft.ts';
import { draftOf } from '../draft.ts';
import { isChinese, widthOf } from '../inline/scripts.ts';
import { raisedRuns } from '../inline/raised-runs.ts';
import { createLineReader } from '../plain/classify-line.ts';
import type { Line } from '../plain/split-lines.ts';
import { isLoneHeading } from '../recognise/lone-headings.ts';
import { listsEntries } from '../recognise/section-names.ts';
import { splitEntries } from '../references/split-entries.ts';

type TextNode = Extract<LayoutNode, { type: 'text' }>;

/** Reads a file that marks its parts (Word, data files). Where it has no heading styles, headings are found by their numbers and names, as in plain text. */
export function readStructured(text: string, { nodes }: StructuredLayout): Draft[] {
  const isStyled = nodes.some((node) => node.type === 'text' && node.role === 'heading');
  const headingAt = isStyled ? () => false : createHeadingFinder(text, nodes);
  let inReferences = false;
  return nodes.flatMap((node, index): Draft[] => {
    if (node.type === 'table') return [draftOf('table', [], node.page, { grid: gridOf(text, node) })];
    const runs = raisedRuns(text, node.span, node.raised);
    const shown = text.slice(node.span.start, node.span.end).trim();
    if (!shown) return [];
    if (node.role === 'footnote') return [draftOf('footnote', runs, node.page, { marker: node.marker })];
    if (node.role === 'furniture' || node.role === 'title') return [draftOf(node.role, runs, node.page, { level: node.level })];
    if (node.role === 'heading' || isLoneHeading(shown, node.isBold) || headingAt(index)) {
      inReferences = listsEntries(shown);
      return [draftOf('heading', runs, node.page, { level: node.level })];
    }
    if (inReferences && node.marker) return [draftOf('reference', runs, node.page, { marker: bracketed(node.marker) })];
    if (inReferences) return splitEntries(runs).map((draft) => ({ ...draft, page: node.page }));
    return [draftOf('paragraph', runs, node.page, { breakable: !node.isItem })];
  });
}

/** A list label as citations write it: `1.` labels what `[1]` cites. */
function bracketed(label: string): string {
  const number = /\d+/.exec(label)?.[0];
  return number ? `[${number}]` : label;
}

function gridOf(text: string, { rows, headerRows, span }: Extract<LayoutNode, { type: 'table' }>): Draft['grid'] {
  const cellOf = (cell: LayoutCell): GridCell => ({ runs: raisedRuns(text, cell, cell.raised), rows: cell.rows, columns: cell.columns });
  return { rows: rows.map((row) => row.map(cellOf)), headerRows, ...span };
}

/** Each paragraph becomes a line with an empty one above it, so that the rules for lines hold. */
function createHeadingFinder(text: string, nodes: readonly LayoutNode[]): (index: number) => boolean {
  const lines = nodes.flatMap((node) => [
    emptyLine(node.span),
    node.type === 'text' && node.role === 'body' ? lineOf(text, node) : emptyLine(node.span),
  ]);
  const reader = createLineReader(lines, new Set(), { wrapped: false, chinese: isChinese(text) });
  return (index) => reader.read(index * 2 + 1).kind === 'heading';
}

function lineOf(text: string, { span, page }: TextNode): Line {
  const raw = text.slice(span.start, span.end);
  const shown = raw.trim().replaceAll('\n', ' ');
  const line = { ...emptyLine(span), text: shown, raw: raw.replaceAll('\n', ' '), width: widthOf(shown), page };
  return { ...line, start: span.start + (raw.length - raw.trimStart().length), end: span.start + raw.trimEnd().length };
}

function emptyLine({ start }: Span): Line {
  return { start, end: start, text: '', raw: '', rawStart: start, width: 0, indent: 0, page: null, startsPage: false };
}
