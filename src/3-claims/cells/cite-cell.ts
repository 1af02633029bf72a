import type { Citation } from '../../schema/claim.ts';
import type { PaperDocument, Table } from '../../schema/document.ts';
import { foldText } from '../../text/fold.ts';
import { readMarkers } from '../citations/read-markers.ts';
import type { ReadingContext } from '../toolbox.ts';
import { plainView } from './headers.ts';
import type { TableIndex } from './table-index.ts';

/** The sources of a cell's figure: the bodies that its headers name, the source column of its row, the source line of its table. */
export function citeCell(
  context: ReadingContext,
  table: Table,
  [row, column]: readonly [number, number],
  named: readonly string[],
  tables: TableIndex,
): Citation[] {
  const { document } = context;
  return [
    ...named.map((text): Citation => ({ kind: 'named', text, reference: null })),
    ...sourceOfRow(tables, table, row, column),
    ...citationsOfTable(document, table, context).filter((citation) => named.length === 0 || isBy(citation, named, document)),
  ];
}

/** Whether a citation is of a work by one of the bodies named: a table that draws on several has each figure from the one that its header names. */
function isBy({ reference }: Citation, names: readonly string[], { references }: PaperDocument): boolean {
  const authors = references.find(({ key }) => key === reference)?.authors.map(foldText) ?? [];
  return names.some((name) => authors.some((author) => author.includes(foldText(name))));
}

/** A column headed 数据来源 or "Source" names where the figures of its row are from. */
function sourceOfRow(tables: TableIndex, table: Table, row: number, own: number): Citation[] {
  const column = table.columns.findIndex((path) => path.some((text) => /^\s*(?:(?:数据|资料)?来源|sources?)\s*$/i.test(text)));
  if (column < 0 || column === own) return [];
  const text = tables.cellAt(table, row, column)?.text.text.trim();
  return text ? [{ kind: 'table-source', text, reference: null }] : [];
}

function citationsOfTable(document: PaperDocument, table: Table, { references }: ReadingContext): Citation[] {
  if (!table.source) return [];
  const note = document.references.find((reference) => reference.kind === 'table-note' && reference.marker === (table.label ?? ''));
  const markers = readMarkers(plainView(table.source, 'en').text).flatMap((marker) => references.resolve(marker, table.span.end));
  return [{ kind: 'table-source', text: table.source, reference: note?.key ?? null }, ...markers];
}
