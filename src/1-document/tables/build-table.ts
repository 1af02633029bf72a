import type { Table } from '../../schema/document.ts';
import type { Grid } from '../draft.ts';
import type { Words } from '../inline/compounds.ts';
import type { Inline } from '../inline/settle-white-space.ts';
import { settleWhiteSpace } from '../inline/settle-white-space.ts';
import { countHeaderRows, countStubColumns } from './find-headers.ts';
import { layOutGrid } from './lay-out-grid.ts';
import { namePathsOfColumns, namePathsOfRows } from './name-paths.ts';

/** A table with its cells in reading order; what stands around it (label, caption, notes) is filled in by who knows it. */
interface BuiltTable {
  table: Table;
  cells: { inline: Inline; cell: [number, number] }[];
}

/** Finds headers and stubs of a grid, and the names that each row and column go by. */
export function buildTable(grid: Grid, words: Words): BuiltTable {
  const slots = layOutGrid(grid);
  const inlines = new Map(grid.rows.flat().map((cell) => [cell, settleWhiteSpace(cell.runs, words)]));
  const texts = slots.map((row) => row.map((slot) => (slot ? inlines.get(slot.cell)!.text.text : '')));
  const width = texts[0]?.length ?? 0;
  const headerRows = countHeaderRows(texts, grid.headerRows);
  const filled = fillStubs(texts.slice(headerRows));
  const stubColumns = countStubColumns(filled, width);
  const cells = slots.flatMap((row, y) =>
    row.flatMap((slot, x) => {
      if (!slot?.origin || texts[y]![x] === '') return [];
      return [{ inline: inlines.get(slot.cell)!, cell: [y, x] as [number, number] }];
    }),
  );
  return {
    table: {
      label: null,
      caption: null,
      unit: null,
      headerRows,
      stubColumns,
      columns: namePathsOfColumns(texts.slice(0, headerRows), width),
      rows: namePathsOfRows(texts, headerRows, stubColumns),
      source: null,
      span: { start: grid.start, end: grid.end },
    },
    cells,
  };
}

function fillStubs(body: readonly string[][]): string[][] {
  let above = '';
  return body
    .filter((row) => row.slice(1).some((text) => text !== '' && text !== row[0]))
    .map((row) => {
      above = row[0] || above;
      return [above, ...row.slice(1)];
    });
}
