import type { StructuredLayout } from '../../schema/layout.ts';
import type { ReadingLimits } from '../reading-limits.ts';
import { Unreadable } from '../unreadable.ts';
import { childAt, childrenOf, readXml, textBelow } from '../xml/read-xml.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import type { Zip } from '../zip/open-zip.ts';
import { readFormats } from './read-formats.ts';
import type { SheetCell } from './sheet-grid.ts';
import { showValue } from './show-value.ts';
import { writeSheets } from './write-sheets.ts';

const mostColumns = 200;

/** Merged cells that cover more places than this all together are damage. */
const mostMerged = 5_000_000;

/** Reads every sheet of an Excel workbook (ECMA-376, SpreadsheetML) as it is shown: formats applied, formulas by their last value (an error is no value), merged cells as one. */
export async function readWorkbook(zip: Zip, limits: ReadingLimits): Promise<{ text: string; layout: StructuredLayout }> {
  const part = async (name: string): Promise<XmlElement | null> => {
    const bytes = await zip.read(name);
    return bytes ? readXml(bytes, name) : null;
  };
  const workbook = await part('xl/workbook.xml');
  if (!workbook) throw new Unreadable('the file is a ZIP container, but no Excel workbook', 'save it as .xlsx or .csv');
  const targets = new Map(
    childrenOf(await part('xl/_rels/workbook.xml.rels')).map((link) => [link.attributes.Id ?? '', link.attributes.Target ?? '']),
  );
  const strings = childrenOf(await part('xl/sharedStrings.xml'), 'si').map(shownText);
  const formats = readFormats(await part('xl/styles.xml'));
  const isFrom1904 = childAt(workbook, 'workbookPr')?.attributes.date1904 === '1';
  const sheets = [];
  for (const sheet of childrenOf(childAt(workbook, 'sheets'), 'sheet')) {
    const target = targets.get(sheet.attributes['r:id'] ?? '') ?? '';
    const root = target ? await part(target.startsWith('/') ? target.slice(1) : `xl/${target}`) : null;
    if (limits.isOverdue())
      throw new Unreadable('reading the workbook takes longer than the limit', 'split it, or raise maxSeconds in heshu.json');
    const valueOf = (cell: XmlElement): string => {
      const raw = childAt(cell, 'v');
      const value = raw ? textBelow(raw) : '';
      const type = cell.attributes.t ?? 'n';
      if (type === 'e') return '';
      if (type === 's') return strings[Number(value)] ?? '';
      if (type === 'inlineStr') return shownText(childAt(cell, 'is'));
      return type === 'n' && value !== '' ? showValue(value, formats[Number(cell.attributes.s ?? 0)] ?? 'General', isFrom1904) : value;
    };
    sheets.push({ name: sheet.attributes.name ?? null, rows: rowsOf(root, valueOf) });
  }
  return writeSheets(sheets);
}

function rowsOf(root: XmlElement | null, valueOf: (cell: XmlElement) => string): SheetCell[][] {
  const grid: SheetCell[][] = [];
  for (const [index, row] of childrenOf(childAt(root, 'sheetData'), 'row').entries()) {
    const y = Number(row.attributes.r ?? index + 1) - 1;
    if (!(y >= 0 && y < 1_048_576)) continue;
    const cells: SheetCell[] = [];
    for (const [place, cell] of childrenOf(row, 'c').entries()) {
      const x = placeOf(cell.attributes.r ?? '')?.x ?? place;
      if (x < mostColumns) cells[x] = { text: valueOf(cell).trim(), rows: 1, columns: 1 };
    }
    grid[y] = cells;
  }
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const rows = Array.from(grid, (row) =>
    row ? Array.from({ length: width }, (_, x): SheetCell | null => row[x] ?? { text: '', rows: 1, columns: 1 }) : [],
  );
  let left = mostMerged;
  for (const merge of childrenOf(childAt(root, 'mergeCells'), 'mergeCell')) {
    const [from, to] = (merge.attributes.ref ?? '').split(':').map(placeOf);
    const first = from && rows[from.y]?.[from.x];
    if (!from || !to || !first || to.y < from.y || to.x < from.x) continue;
    first.rows = Math.min(to.y, rows.length - 1) - from.y + 1;
    first.columns = Math.min(to.x, width - 1) - from.x + 1;
    left -= first.rows * first.columns;
    if (left < 0) break;
    for (let y = from.y; y < from.y + first.rows; y++)
      for (let x = from.x; x < from.x + first.columns; x++) if ((y > from.y || x > from.x) && rows[y]?.[x]) rows[y]![x] = null;
  }
  return rows.map((row) => row.filter((cell) => cell !== null));
}

function placeOf(reference: string): { x: number; y: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!match) return null;
  const x = [...match[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { x, y: Number(match[2]) - 1 };
}

/** Rich text without the readings (rPh) that stand over Japanese and Chinese characters. */
function shownText(element: XmlElement | null): string {
  return childrenOf(element)
    .map((child) => (child.name === 't' ? textBelow(child) : child.name === 'r' ? shownText(child) : ''))
    .join('')
    .replace(/[\t\r\n]+/g, ' ');
}
