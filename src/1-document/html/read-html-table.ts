import type { Element, ElementContent } from 'hast';
import type { Draft, GridCell } from '../draft.ts';
import { draftOf } from '../draft.ts';
import { textOf } from '../inline/run.ts';
import { readElement } from './read-inlines.ts';

interface Row {
  cells: GridCell[];
  header: boolean;
  foot: boolean;
}

/** Reads a table of HTML: its caption, its grid with spans, and each foot that is one sentence as a note. */
export function readHtmlTable(source: string, offset: number, table: Element): Draft[] {
  const drafts: Draft[] = [];
  const rows: Row[] = [];
  const visit = (nodes: readonly ElementContent[], part: string): void => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      if (node.tagName === 'caption') drafts.push(draftOf('caption', readElement(source, offset, node), null));
      else if (node.tagName === 'tr') rows.push(readRow(source, offset, node, part));
      else visit(node.children, node.tagName);
    }
  };
  visit(table.children, 'table');
  const grid = rows.filter((row) => row.cells.length > 0 && !(row.foot && row.cells.length === 1));
  const firstBody = grid.findIndex((row) => !row.header);
  const headers = firstBody < 0 ? grid.length : firstBody;
  const draft = draftOf('table', [], null, {
    grid: {
      rows: grid.map((row) => row.cells),
      headerRows: headers > 0 ? headers : null,
      start: (table.position?.start.offset ?? 0) + offset,
      end: (table.position?.end.offset ?? 0) + offset,
    },
  });
  for (const caption of drafts) caption.table = draft.grid;
  const notes = rows
    .filter((row) => row.foot && row.cells.length === 1)
    .map((row) => draftOf('table-note', row.cells[0]!.runs, null, { table: draft.grid }));
  return grid.length > 0
    ? [...drafts, draft, ...notes]
    : [...drafts.map((caption) => ({ ...caption, table: null })), ...notes.map((note) => ({ ...note, table: null }))];
}

function readRow(source: string, offset: number, row: Element, part: string): Row {
  const nodes = row.children.filter((child): child is Element => child.type === 'element' && /^t[dh]$/.test(child.tagName));
  const cells = nodes.map((node): GridCell => ({
    runs: readElement(source, offset, node),
    rows: spanOf(node.properties.rowSpan),
    columns: spanOf(node.properties.colSpan),
  }));
  const header = part === 'thead' || (nodes.length > 0 && nodes.every((node) => node.tagName === 'th'));
  return { cells, header, foot: part === 'tfoot' && nodes.length === 1 && textOf(cells[0]!.runs).trim() !== '' };
}

function spanOf(value: unknown): number {
  const span = Number(value);
  return Number.isInteger(span) && span > 1 ? Math.min(span, 1000) : 1;
}
