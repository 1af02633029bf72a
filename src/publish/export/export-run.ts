import { writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { runFiles } from '../run-files.ts';
import { parseSelection } from '../selection/parse-selection.ts';
import { toSql } from '../selection/to-sql.ts';
import { readChosen } from './chosen-records.ts';
import { citedWorks } from './cited-works.ts';
import { tellDamage } from './damage.ts';
import { Misuse } from '../../schema/misuse.ts';
import { type ExportFormat, exportFormats } from './formats.ts';
import { openTables, type Tables } from './open-tables.ts';
import { toAnnotations } from './write-annotations.ts';
import { writeAside } from './write-aside.ts';
import { toBibtex, toCsl } from './write-bibliography.ts';
import { finishDatabase } from './write-database.ts';
import { writeCsvLines } from './write-csv-lines.ts';
import { writeLines, writeParquet } from './write-tables.ts';
import { writeWorkbook } from './workbook/write-workbook.ts';

export interface ExportOptions {
  /** The folder a run wrote. */
  folder: string;
  format: ExportFormat;
  /** The file to write; what stood there is replaced when the new one is whole. */
  out: string;
  /** Which rows of the fact table: `obs_status = 'disputed' and lower > 100`. All where none is given. */
  select?: string | undefined;
  /** A byte order mark in front of CSV, by which Excel knows UTF-8. */
  bom?: boolean | undefined;
}

/** What was written: rows of the fact table, and cells of text that a spreadsheet would have taken for formulas. */
export interface ExportOutcome {
  rows: number;
  guarded: number;
}

/** Hands the results of a run on in another form. Throws a line that says what to put right; then nothing is written. */
export async function exportRun({ folder, format, out, select, bom = false }: ExportOptions): Promise<ExportOutcome> {
  if (!Object.hasOwn(writers, format)) throw new Misuse(`${format}: no such format; there are ${exportFormats.join(', ')}`);
  if (dirname(resolve(out)) === resolve(folder) && runFiles.some((name) => name === basename(out)))
    throw new Misuse(`${out}: is one of the files that are exported; name another`);
  const condition = select === undefined ? null : toSql(parseSelection(select));
  const { isStreaming = false, write } = writers[format];
  return writeAside(out, async (file) => {
    const tables = await openTables(folder, { condition, file: format === 'duckdb' ? file : ':memory:', isStreaming });
    try {
      return await write(tables, { folder, file, bom });
    } catch (error) {
      throw await tellDamage(folder, 'facts.jsonl', error);
    } finally {
      tables.close();
    }
  });
}

interface Writer {
  /** Whether it passes over the facts once and in their order, so that they need not be kept. */
  isStreaming?: boolean;
  write: (tables: Tables, place: { folder: string; file: string; bom: boolean }) => Promise<ExportOutcome>;
}

const writers: Readonly<Record<ExportFormat, Writer>> = {
  csv: { isStreaming: true, write: (tables, { file, bom }) => writeCsvLines(tables, file, bom) },
  parquet: { isStreaming: true, write: async (tables, { file }) => ({ rows: await writeParquet(tables, file), guarded: 0 }) },
  jsonl: keeping((tables, { folder, file }) => writeLines(tables, folder, file)),
  xlsx: keeping((tables, { file }) => writeWorkbook(tables, file)),
  duckdb: keeping(finishDatabase),
  annotations: keeping(async (tables, { folder, file }) => writeJson(file, toAnnotations(await readChosen(tables, folder)))),
  csl: keeping(async (tables, { folder, file }) => writeJson(file, toCsl(citedWorks(await readChosen(tables, folder))))),
  bibtex: keeping(async (tables, { folder, file }) => writeFile(file, toBibtex(citedWorks(await readChosen(tables, folder))))),
};

/** A writer that asks for the facts more than once; one for spreadsheets tells how many cells it kept from being formulas. */
function keeping(write: (...given: Parameters<Writer['write']>) => Promise<number | void>): Writer {
  return {
    write: async (tables, place) => {
      const guarded = (await write(tables, place)) ?? 0;
      const reader = await tables.connection.runAndReadAll('select count(*)::double as rows from facts');
      return { rows: reader.getRowObjectsJS()[0]!['rows'] as number, guarded };
    },
  };
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}
