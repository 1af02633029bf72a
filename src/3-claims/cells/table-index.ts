import type { Block, PaperDocument, Table } from '../../schema/document.ts';
import type { Language } from '../../schema/place.ts';
import { localUnit } from '../quantities/local-currency.ts';
import type { DocumentFrame } from '../scene.ts';
import type { Toolbox } from '../toolbox.ts';
import { type HeaderReading, type HeaderTools, readHeader } from './headers.ts';
import { areLettered } from './significance-letters.ts';

/** What the cells of a document ask for again and again, each thing found once. */
export interface TableIndex {
  /** What a header, a stub or a caption says; headers speak for many cells. */
  header: (text: string, language: Language) => HeaderReading;
  cellAt: (table: Table, row: number, column: number) => Block | undefined;
  /** The columns of figures whose own headers name a measure, two at most. */
  columnsNaming: (table: Table, measure: string, language: Language) => readonly number[];
  /** Whether letters behind its figures tell which of them do not differ. */
  isLettered: (table: Table) => boolean;
}

/** Builds the index of a document's tables; headers and columns are read when they are first asked for. */
export function indexTables(document: PaperDocument, frame: DocumentFrame, toolbox: Toolbox): TableIndex {
  const tools = headerTools(toolbox, frame.home?.id);
  const cells = new Map(
    document.blocks.flatMap((block) => (block.kind === 'cell' ? [[placeOf(block.table ?? -1, ...(block.cell ?? [-1, -1])), block]] : [])),
  );
  const headers = new Map<string, HeaderReading>();
  const naming = new Map<string, ReadonlyMap<string, number[]>>();
  const header: TableIndex['header'] = (text, language) => {
    const key = `${language} ${text}`;
    const known = headers.get(key) ?? readHeader(text, language, frame, tools);
    headers.set(key, known);
    return known;
  };
  const number = new Map(document.tables.map((table, index) => [table, index]));
  const lettered = new Map<Table, boolean>();
  return {
    header,
    isLettered: (table) => {
      const known = lettered.get(table) ?? areLettered(cellTexts(document, number.get(table)));
      lettered.set(table, known);
      return known;
    },
    cellAt: (table, row, column) => cells.get(placeOf(number.get(table) ?? -1, row, column)),
    columnsNaming: (table, measure, language) => {
      const key = `${language} ${number.get(table)}`;
      const columns = naming.get(key) ?? columnsByMeasure(table, (text) => header(text, language));
      naming.set(key, columns);
      return columns.get(measure) ?? [];
    },
  };
}

/** What reads headers; a unit with a number of its own (12 weeks) is none of the cells', and 元 is the money of the paper's home. */
function headerTools({ quantities, finder, lexicon, periods }: Toolbox, home: string | undefined): HeaderTools {
  return {
    finder,
    lexicon,
    periods,
    units: (words) =>
      quantities
        .readHeaderUnits(words)
        .filter(({ start }) => !/\d[\s-]*$/.test(words.slice(0, start)))
        .map((unit) => localUnit(unit, words, home)),
  };
}

const cellTexts = ({ blocks }: PaperDocument, table: number | undefined): string[] =>
  blocks.flatMap((block) => (block.kind === 'cell' && block.table === table ? [block.text.text] : []));

const placeOf = (table: number, row: number, column: number): string => `${table},${row},${column}`;

function columnsByMeasure(table: Table, header: (text: string) => HeaderReading): Map<string, number[]> {
  const columns = new Map<string, number[]>();
  for (const [column, path] of table.columns.entries()) {
    if (column < table.stubColumns) continue;
    for (const { value } of header(path.at(-1) ?? '').mentions.measures)
      columns.set(value.id, [...(columns.get(value.id) ?? []).slice(0, 1), column]);
  }
  return columns;
}
