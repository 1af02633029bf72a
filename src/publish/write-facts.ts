import type { FactRow, FactTable } from '../pipeline.ts';
import { Fact } from '../schema/fact.ts';
import { FactClaim } from '../schema/links.ts';
import { linkFact } from './link-records.ts';
import type { PiecesTogether } from './replace-folder.ts';
import { toCsvRow } from './write-csv.ts';
import { toJsonLine } from './write-json-lines.ts';

/** The files in which each row of the fact table has its lines. */
export const factFiles = ['facts.jsonl', 'facts.csv', 'fact-claims.csv'] as const;

/** Where in these files the lines of each row stand, and what the row is known by: 0 where it is not to be known. */
export interface FactLines {
  known: Float64Array;
  /** For each file, where the lines of the rows begin, and where the last ones end. */
  starts: readonly Float64Array[];
}

/** The lines of former results, of which those of equal rows are taken over. */
export interface FormerLines {
  lines: FactLines;
  /** Which row is known by a number. */
  placeOf: (known: number) => number | undefined;
  /** The bytes of one of the files from a place to another. */
  read: (file: number, from: number, to: number) => Uint8Array;
}

const factColumns = Object.keys(Fact.shape) as (keyof Fact)[];
const linkColumns = FactClaim.keyof().options;
/** So many rows are taken over at once. */
const mostTaken = 2000;

/** Writes the fact table; a row that stood in the former results is not made again. `onLines` hears at the end where the lines stand. */
export function writeFacts(
  table: FactTable,
  former: FormerLines | null,
  { onFault, onLines }: { onFault: (fault: string) => void; onLines: (lines: FactLines) => void },
): PiecesTogether {
  const [first, ...beside] = factFiles;
  return { beside, pieces: pieces() };

  function* pieces(): Generator<(string | Uint8Array)[]> {
    const header = ['', `${factColumns.join(',')}\r\n`, `${linkColumns.join(',')}\r\n`];
    const starts = header.map((words) => [words.length]);
    const known: number[] = [];
    const note = (number: number, lengths: readonly number[]): void => {
      known.push(number);
      for (const [file, length] of lengths.entries()) starts[file]!.push(starts[file]!.at(-1)! + length);
    };
    yield header;
    let taken = null as { from: number; to: number } | null;
    for (const row of rowsOf(table)) {
      const number = row.known() ?? 0;
      const place = former?.placeOf(number);
      if (taken && (place !== taken.to || taken.to - taken.from === mostTaken)) {
        yield bytesOf(taken);
        taken = null;
      }
      if (place !== undefined) {
        taken = taken ? { ...taken, to: place + 1 } : { from: place, to: place + 1 };
        note(
          number,
          former!.lines.starts.map((file) => file[place + 1]! - file[place]!),
        );
      } else {
        const { lines, fault } = linesOf(row);
        if (fault !== null) onFault(`${first}:${known.length + 1}: ${fault}`);
        note(fault === null ? number : 0, lines.map(byteLength));
        yield lines;
      }
    }
    if (taken) yield bytesOf(taken);
    onLines({ known: Float64Array.from(known), starts: starts.map((file) => Float64Array.from(file)) });
  }

  function bytesOf({ from, to }: { from: number; to: number }): Uint8Array[] {
    const { lines, read } = former!;
    return lines.starts.map((file, index) => read(index, file[from]!, file[to]!));
  }
}

const byteLength = (text: string): number => Buffer.byteLength(text);

function linesOf(row: FactRow): { lines: string[]; fault: string | null } {
  const fact = row.make();
  const { line, fault } = toJsonLine(Fact, fact);
  const links = linkFact(
    fact,
    row.claims.map((place) => place?.source.id ?? ''),
  );
  return { lines: [line, toCsvRow(factColumns, fact), links.map((link) => toCsvRow(linkColumns, link)).join('')], fault };
}

/** A fact table whose rows are made of the former lines where they stand there. */
export function rememberedTable({ facts }: FactTable, { placeOf, lines, read }: FormerLines): FactTable {
  const [starts] = lines.starts;
  const remember = (row: FactRow): FactRow => ({
    ...row,
    make: () => {
      const place = placeOf(row.known() ?? 0);
      if (place === undefined) return row.make();
      return JSON.parse(Buffer.from(read(0, starts![place]!, starts![place + 1]!)).toString()) as Fact;
    },
  });
  return {
    *facts() {
      for (const rows of facts()) yield rows.map(remember);
    },
  };
}

/** All rows of a fact table. */
export function* rowsOf({ facts }: FactTable): Generator<FactRow> {
  for (const rows of facts()) yield* rows;
}
