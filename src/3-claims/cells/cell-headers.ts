import type { Term } from '../../schema/claim.ts';
import type { Table } from '../../schema/document.ts';
import type { MeasureRow } from '../../schema/knowledge.ts';
import type { Language } from '../../schema/place.ts';
import { foldText } from '../../text/fold.ts';
import type { Wording } from '../../text/phrasing.ts';
import { contrastOf } from './contrast.ts';
import type { OuterUnit } from '../quantities/apply-unit.ts';
import type { HeaderReading } from './headers.ts';
import type { TableIndex } from './table-index.ts';

/** The header readings that speak for one cell, nearest first. */
export interface CellHeaders {
  column: readonly HeaderReading[];
  row: readonly HeaderReading[];
  caption: HeaderReading | null;
  /** Headers of the columns to the left, the nearest first: a share column without a name of its own belongs to the value column before it. */
  left: readonly HeaderReading[];
  /** The two arms of the table as one, for a column that compares them. */
  contrast: Term | null;
  /** The header over the row's name, folded. */
  stubHead: string;
  /** The header over the rows' names: it may say whose all the figures are (Salient statistics, Chile). */
  corner: HeaderReading | null;
  /** The unit of the whole table, where it stands over the rows' names: (in thousands of dollars). */
  cornerUnit: OuterUnit | null;
  /** The year that a column headed 年份 or "year" gives the row. */
  rowYear: string | null;
  /** Whether another column names a measure: of a caption that names several it is not that of a column of years. */
  namesElsewhere: (measure: string) => boolean;
  measureById: (id: string) => MeasureRow | undefined;
  /** The words of the tables. */
  lexicon: Wording;
}

/** Gathers what speaks for the cell of a row and a column. */
export function headersOfCell(
  table: Table,
  [row, column]: readonly [number, number],
  texts: { column: readonly string[]; row: readonly string[]; caption: string },
  language: Language,
  tables: TableIndex,
  { measureById, lexicon }: Pick<CellHeaders, 'measureById' | 'lexicon'>,
): CellHeaders {
  const header = (text: string) => tables.header(text, language);
  return {
    column: texts.column.map(header),
    row: texts.row.map(header),
    caption: texts.caption ? header(texts.caption) : null,
    left: leftColumns(table, column).map(header),
    contrast: contrastOf(table),
    stubHead: foldText((table.columns[Math.max(0, table.stubColumns - 1)] ?? []).join(' ')),
    corner: cornerOf(table, header),
    cornerUnit: unitInCorner(table, header),
    rowYear: yearOfRow(tables, table, row),
    measureById,
    lexicon,
    namesElsewhere: (measure) => tables.columnsNaming(table, measure, language).some((other) => other !== column),
  };
}

/** A column of intervals has the unit of what it is an interval of. */
const interval = /\bci\b|置信区间|可信区间/;

/** Whether the rows name the measures and the columns the holders (a table of baseline data), instead of the other way round. */
export function isRowMajor({ row, column }: CellHeaders): boolean {
  if (column.some((header) => header.isGroup) && row.some((header) => header.words)) return true;
  const speaks = (header: HeaderReading) => header.units.length > 0 || header.mentions.measures.some(({ value }) => value.kind !== 'count');
  return row.some((header) => header.units.length > 0) && !column.some((header) => speaks(header) && !interval.test(header.view.folded));
}

const around =
  /[()[\]（）:：,，]|\b(?:in|all|amounts?|figures?|data|values?|of|expressed|stated)\b|\b(?:except|unless|other than)\b.*$|(?:计量)?单位/g;

function cornerOf({ columns, stubColumns }: Table, header: (text: string) => HeaderReading): HeaderReading | null {
  const text = stubColumns === 0 ? '' : ((columns[stubColumns - 1] ?? []).at(-1) ?? '');
  return text ? header(text) : null;
}

/** What heads the names of the rows says the unit of all figures where it says nothing else; "Age (years)" tells of the names. */
function unitInCorner({ columns, stubColumns }: Table, header: (text: string) => HeaderReading): OuterUnit | null {
  if (stubColumns === 0) return null;
  const text = (columns[stubColumns - 1] ?? []).at(-1) ?? '';
  const [unit] = text ? header(text).units : [];
  if (!unit) return null;
  const rest = foldText(text.slice(0, unit.start) + text.slice(unit.end)).replace(around, ' ');
  return rest.trim() === '' ? unit : null;
}

/** Columns farther to the left than this say nothing of a cell. */
const reach = 12;

function leftColumns(table: Table, column: number): string[] {
  const paths: string[] = [];
  const own = table.columns[column]?.[0];
  for (let left = column - 1; left >= Math.max(table.stubColumns, column - reach); left--) {
    const path = table.columns[left] ?? [];
    if (path.length > 1 && table.columns[column]!.length > 1 && path[0] !== own) continue;
    paths.push(path.at(-1) ?? '');
  }
  return paths;
}

function yearOfRow(tables: TableIndex, table: Table, row: number): string | null {
  const yearColumn = table.columns.findIndex((path) => path.some((text) => /年份|起始年|^\s*年\s*$|^\s*year\s*$/i.test(text)));
  if (yearColumn < 0) return null;
  return /(?:1[5-9]|20|21)\d\d/.exec(tables.cellAt(table, row, yearColumn)?.text.text ?? '')?.[0] ?? null;
}
