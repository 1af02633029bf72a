import type { LayoutCell, LayoutNode, StructuredLayout } from '../../schema/layout.ts';
import { partSheet } from './part-sheet.ts';
import { textNode } from './write-sheets.ts';

/** Reads comma- or tab-separated values (RFC 4180; semicolons and bars are recognised too); offsets count in the file itself. */
export function readSeparated(text: string, format: 'csv' | 'tsv'): StructuredLayout {
  const rows = cellsOf(text, format === 'tsv' ? '\t' : separatorOf(text));
  const filled = rows.map((row) => row.filter((cell) => cell.end > cell.start).length);
  const nodes = partSheet(filled).map(({ type, first, next }): LayoutNode => {
    const cells = rows.slice(first, next);
    if (type === 'text')
      return textNode(
        cells[0]!.find((cell) => cell.end > cell.start)!,
        'body',
      );
    return { type, span: { start: cells[0]![0]!.start, end: cells.at(-1)!.at(-1)!.end }, rows: cells, headerRows: null, page: null };
  });
  return { kind: 'structured', nodes };
}

/** The sign that stands about equally often, and most often, in the first lines. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|[\n\r]/)
    .slice(0, 40)
    .map((line) => line.replace(/"[^"]*"/g, ''));
  const scores = [',', '\t', ';', '|'].map((sign) => {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(sign).length - 1;
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    return { sign, score: [...counts].reduce((best, [count, times]) => Math.max(best, times * Math.min(count, 20)), 0) };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).sign;
}

function cellsOf(text: string, separator: string): LayoutCell[][] {
  const rows: LayoutCell[][] = [];
  let row: LayoutCell[] = [];
  let at = 0;
  const close = (start: number, end: number): void => {
    const cell = text.slice(start, end);
    const from = start + (cell.length - cell.trimStart().length);
    row.push({
      start: Math.min(from, end),
      end: Math.max(Math.min(from, end), start + cell.trimEnd().length),
      raised: [],
      rows: 1,
      columns: 1,
    });
  };
  while (at < text.length) {
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1);
      close(at + 1, end);
      at = Math.min(end + 1, text.length);
      while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
    } else {
      const start = at;
      while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
      close(start, at);
    }
    const mark = text[at];
    if (mark === separator) {
      at++;
      if (at < text.length && text[at] !== '\n' && text[at] !== '\r') continue;
      close(at, at);
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}
