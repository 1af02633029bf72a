import type { PaperDocument } from '../../schema/document.ts';
import { blankMarkers } from '../citations/blank-markers.ts';
import { findRaisedMarkers } from '../citations/find-raised-markers.ts';
import type { DocumentFrame } from '../scene.ts';
import { takeAsked } from '../selection/take-asked.ts';
import type { SentenceReader, SentenceResult } from '../text/read-sentence.ts';
import type { ReadingContext, Toolbox } from '../toolbox.ts';
import type { Cell } from './cell.ts';
import { headersOfCell } from './cell-headers.ts';
import { citeCell } from './cite-cell.ts';
import { type HeaderReading, textsAround } from './headers.ts';
import { readHeaderCell } from './read-header-cell.ts';
import { isNumeric, readNumberCell } from './read-number-cell.ts';
import { readTextCell } from './read-text-cell.ts';
import { lettersAtEnd } from './significance-letters.ts';
import { indexTables, type TableIndex } from './table-index.ts';

/** Reads the table cells of a document: a cell of numbers by its headers, a cell of words as a sentence about its row. */
export function createCellReader(
  toolbox: Toolbox,
  readSentence: SentenceReader,
): (document: PaperDocument, frame: DocumentFrame) => (context: ReadingContext) => SentenceResult {
  return (document, frame) => {
    const tables = indexTables(document, frame, toolbox);
    return (context) => readCell(context, tables, toolbox, readSentence);
  };
}

function readCell(
  context: ReadingContext,
  tables: TableIndex,
  { quantities, finder, lexicon }: Toolbox,
  readSentence: SentenceReader,
): SentenceResult {
  const { document, place, frame } = context;
  const table = document.tables[place.block.table ?? -1];
  if (!table) return { claims: [], skipped: [], state: null, table: null };
  const [row, column] = place.block.cell ?? [0, 0];
  const { language } = place;
  const header = (words: string) => tables.header(words, language);
  const quoted = { text: place.quote, superscripts: place.block.superscripts };
  const raised = findRaisedMarkers(quoted);
  const letters = tables.isLettered(table) ? lettersAtEnd(place.quote) : null;
  const { text, superscripts } = blankMarkers(quoted, letters ? [...raised, letters] : raised);
  const cell: Cell = {
    quote: place.quote,
    language,
    readings: takeAsked(quantities.read(text, language, superscripts), context.asked, { text: place.quote, language, quantities }),
    marks: raised.map((reading) => ({ reading, reason: 'citation-marker' })),
    locator: { label: table.label, row: table.rows[row] ?? [], column: table.columns[column] ?? [], cell: [row, column] },
  };
  if (row < table.headerRows || column < table.stubColumns) return readHeaderCell(cell, header);
  const around = textsAround(table, row, column);
  const isSource = (words: string): boolean => namesSource(header(words), frame);
  const isHeader = (words: string): boolean => !isSource(words);
  const texts = { ...around, column: around.column.filter(isHeader), row: around.row.filter(isHeader) };
  const headers = headersOfCell(table, [row, column], texts, language, tables, { measureById: finder.measureById, lexicon });
  const citations = citeCell(context, table, [row, column], [...around.row, ...around.column].filter(isSource), tables);
  return isNumeric(cell)
    ? readNumberCell(cell, headers, citations, frame)
    : readTextCell(cell, { headers, citations, stub: texts.row.find((words) => words.trim()), context, finder, readSentence });
}

/** Whether a header is the name of a body that the document cites: it tells the figures of its row or column. */
function namesSource({ mentions, words }: HeaderReading, { isSource }: DocumentFrame): boolean {
  return mentions.entities.every(({ value }) => value.kind === 'authority') && isSource(words);
}
