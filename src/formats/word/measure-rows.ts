import { childAt, childrenOf } from '../xml/read-xml.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { isOn } from './read-styles.ts';

/** A cell of a Word table with the columns and rows that it covers; `element` is null where a row begins or ends with nothing. */
export interface WordCell {
  element: XmlElement | null;
  rows: number;
  columns: number;
}

/** The cells of a Word table row by row, vertical merges counted; a merged cell stands in its first row only. */
export function measureRows(table: XmlElement): { rows: WordCell[][]; headerRows: number | null } {
  const open = new Map<number, WordCell>();
  const elements = rowsBelow(table);
  const rows = elements.map((row) => {
    const cells: WordCell[] = [];
    const before = Number(childAt(row, 'w:trPr', 'w:gridBefore')?.attributes['w:val'] ?? 0);
    if (before > 0) cells.push({ element: null, rows: 1, columns: before });
    let column = before;
    for (const element of cellsBelow(row)) {
      const properties = childAt(element, 'w:tcPr');
      const columns = Math.min(200, Math.max(1, Number(childAt(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1) || 1));
      const merge = childAt(properties, 'w:vMerge');
      const above = merge && merge.attributes['w:val'] !== 'restart' ? open.get(column) : undefined;
      if (above) above.rows++;
      else {
        const cell: WordCell = { element, rows: 1, columns };
        cells.push(cell);
        if (merge) open.set(column, cell);
        else open.delete(column);
      }
      column += columns;
    }
    return cells;
  });
  const body = elements.findIndex((row) => !isOn(childAt(row, 'w:trPr', 'w:tblHeader')));
  const headerRows = body < 0 ? elements.length : body;
  return { rows, headerRows: headerRows > 0 ? headerRows : null };
}

function rowsBelow(table: XmlElement): XmlElement[] {
  return childrenOf(table).flatMap((child) => (child.name === 'w:tr' ? [child] : isWrapper(child) ? rowsBelow(child) : []));
}

function cellsBelow(row: XmlElement): XmlElement[] {
  return childrenOf(row).flatMap((child) => (child.name === 'w:tc' ? [child] : isWrapper(child) ? cellsBelow(child) : []));
}

function isWrapper(element: XmlElement): boolean {
  return /^w:(?:sdt|sdtContent|customXml|ins)$/.test(element.name);
}
