import type { LayoutCell, LayoutNode, StructuredLayout } from '../../schema/layout.ts';
import type { Span } from '../../schema/place.ts';
import { createTextWriter } from '../write-text.ts';
import type { TextWriter } from '../write-text.ts';
import { partSheet } from './part-sheet.ts';
import type { Sheet } from './sheet-grid.ts';

/** Writes sheets out as text: a row a line, its cells with tabs between them, the name of a sheet as a heading. */
export function writeSheets(sheets: readonly Sheet[]): { text: string; layout: StructuredLayout } {
  const writer = createTextWriter();
  const nodes: LayoutNode[] = [];
  for (const { name, rows } of sheets) {
    const filled = rows.map((row) => row.filter((cell) => cell.text !== '').length);
    if (filled.every((count) => count === 0)) continue;
    if (name) {
      nodes.push(textNode({ start: writer.length, end: writer.length + name.toWellFormed().length }, 'heading'));
      writer.put(`${name}\n`);
    }
    for (const { type, first, next } of partSheet(filled)) {
      const cells = rows.slice(first, next).map((row) => writeRow(writer, row));
      const span = { start: cells[0]?.[0]?.start ?? writer.length, end: writer.length };
      if (type === 'table') nodes.push({ type: 'table', span, rows: cells, headerRows: null, page: null });
      else
        nodes.push(
          textNode(
            cells[0]!.find((cell) => cell.end > cell.start)!,
            'body',
          ),
        );
    }
  }
  return { text: writer.text(), layout: { kind: 'structured', nodes } };
}

function writeRow(writer: TextWriter, row: Sheet['rows'][number]): LayoutCell[] {
  const cells = row.map(({ text, rows, columns }, index): LayoutCell => {
    if (index > 0) writer.put('\t');
    const start = writer.length;
    writer.put(text);
    return { start, end: writer.length, raised: [], rows, columns };
  });
  writer.put('\n');
  return cells;
}

/** A line of a data file that stands in no table. */
export function textNode({ start, end }: Span, role: 'body' | 'heading'): LayoutNode {
  const level = role === 'heading' ? 1 : null;
  return { type: 'text', role, span: { start, end }, raised: [], page: null, level, marker: '', isBold: false, isItem: true };
}
