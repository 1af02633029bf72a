import { readDocument } from '../pipeline.ts';
import type { Claim } from '../schema/claim.ts';
import type { Coverage } from '../schema/coverage.ts';
import type { PaperDocument, Source } from '../schema/document.ts';
import { markBlock } from './mark-block.ts';
import type { Mark } from './mark-block.ts';
import type { DocumentBlock, Passage, TableView, TextRun } from './messages.ts';
import { readPaperInput } from './paper-input.ts';
import { utf16Offsets } from './utf16-offsets.ts';

/** A paper as a reader sees it, its claims marked. */
export interface PaperPage {
  blocks: DocumentBlock[];
  passageOf: (claim: Claim) => Passage | null;
}

/** What is marked in a paper: its claims, and the numbers that are none, in the order of the text. */
export interface Marked {
  claims: readonly Claim[];
  skipped: Coverage['skipped'];
}

const kept = 24;
const rowsAround = 3;

/** Pages of the papers of a corpus, made when they are asked for; a paper that is not what the run read has none. */
export class PaperPages {
  readonly #corpus: string;
  readonly #pages = new Map<string, Promise<PaperPage | null>>();

  constructor(corpus: string) {
    this.#corpus = corpus;
  }

  /** `known` is what was read of the paper; it is marked. */
  page(source: Source, known: () => Marked): Promise<PaperPage | null> {
    const key = `${source.path}\u0000${source.sha256}`;
    const page = this.#pages.get(key) ?? this.#read(source, known());
    this.#pages.delete(key);
    this.#pages.set(key, page);
    if (this.#pages.size > kept) this.#pages.delete(this.#pages.keys().next().value!);
    return page;
  }

  forget(): void {
    this.#pages.clear();
  }

  async #read(source: Source, marked: Marked): Promise<PaperPage | null> {
    const input = await readPaperInput(this.#corpus, source);
    return input && pageOf(readDocument(input), marked);
  }
}

function pageOf({ text, blocks, tables }: PaperDocument, { claims, skipped }: Marked): PaperPage {
  const at = utf16Offsets(text);
  const marks = new Map<number, Mark[]>();
  for (const { id, span, locator } of claims) {
    const known = marks.get(locator.block);
    const mark = { start: at(span.start), end: at(span.end), claim: id };
    if (known) known.push(mark);
    else marks.set(locator.block, [mark]);
  }
  const runsOf = (index: number): TextRun[] => markBlock(blocks[index]!.text, marks.get(index) ?? []);
  const skips = skipped.map(({ span, reason }) => ({ start: at(span.start), end: at(span.end), claim: null, skipped: reason }));
  const fullRunsOf = (index: number): TextRun[] => {
    const { pieces } = blocks[index]!.text;
    const [from, to] = [pieces[0]?.[1] ?? 0, pieces.at(-1)?.[2] ?? 0];
    return markBlock(blocks[index]!.text, [...(marks.get(index) ?? []), ...skips.filter(({ start, end }) => end > from && start < to)]);
  };
  const cellsOf = new Map<number, number[]>();
  for (const [index, { kind, table }] of blocks.entries())
    if (kind === 'cell' && table !== null) cellsOf.set(table, [...(cellsOf.get(table) ?? []), index]);

  const tableView = (table: number, runsIn = runsOf): TableView => {
    const rows: { isHead: boolean; block: number | null; runs: TextRun[] }[][] = [];
    for (const index of cellsOf.get(table) ?? []) {
      const [row, column] = blocks[index]!.cell ?? [0, 0];
      while (rows.length <= row) rows.push([]);
      while (rows[row]!.length < column) rows[row]!.push({ isHead: row < (tables[table]?.headerRows ?? 0), block: null, runs: [] });
      const isHead = row < (tables[table]?.headerRows ?? 0) || column < (tables[table]?.stubColumns ?? 0);
      rows[row]![column] = { isHead, block: index, runs: runsIn(index) };
    }
    return { caption: tables[table]?.caption ?? tables[table]?.label ?? null, rows };
  };

  return {
    blocks: blocks.flatMap(({ kind, table }, index): DocumentBlock[] => {
      if (kind !== 'cell' || table === null) return [{ kind, block: index, runs: fullRunsOf(index) }];
      return cellsOf.get(table)![0] === index ? [{ kind: 'table', caption: null, rows: tableView(table, fullRunsOf).rows }] : [];
    }),
    passageOf: ({ id, locator }) => {
      const block = blocks[locator.block];
      if (!block) return null;
      const marked = runsOf(locator.block);
      if (!marked.some(({ claim }) => claim === id)) return null;
      if (block.kind !== 'cell' || block.table === null) return { kind: 'text', runs: marked };
      const view = tableView(block.table);
      return {
        kind: 'table',
        caption: view.caption,
        rows: rowsNear(view.rows, block.cell?.[0] ?? 0, tables[block.table]?.headerRows ?? 0),
      };
    },
  };
}

/** The head of a long table and the rows around one. */
function rowsNear(rows: TableView['rows'], row: number, headerRows: number): TableView['rows'] {
  const from = Math.max(headerRows, row - rowsAround);
  const to = Math.min(rows.length, row + rowsAround + 1);
  const gap = (isLeftOut: boolean): TableView['rows'] => (isLeftOut ? [null] : []);
  return [...rows.slice(0, headerRows), ...gap(from > headerRows), ...rows.slice(from, to), ...gap(to < rows.length)];
}
