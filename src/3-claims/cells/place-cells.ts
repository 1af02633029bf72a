import type { Block, PaperDocument, Table } from '../../schema/document.ts';

const cellsOf = new WeakMap<PaperDocument, Map<string, Block>>();

/** The block of a table's cell; found by its place, which is looked up once a document. */
export function cellAt(document: PaperDocument, table: Table, row: number, column: number): Block | undefined {
  const cells = cellsOf.get(document) ?? placeCells(document);
  cellsOf.set(document, cells);
  return cells.get([document.tables.indexOf(table), row, column].join());
}

function placeCells({ blocks }: PaperDocument): Map<string, Block> {
  return new Map(blocks.flatMap((block) => (block.kind === 'cell' ? [[[block.table, ...(block.cell ?? [])].join(), block] as const] : [])));
}
