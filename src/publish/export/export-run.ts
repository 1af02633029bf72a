import { writeFile } from 'node:fs/promises';
import { parseSelection } from '../selection/parse-selection.ts';
import { toSql } from '../selection/to-sql.ts';
import { readChosen } from './chosen-records.ts';
import { citedWorks } from './cited-works.ts';
import { ExportProblem } from './export-problem.ts';
import { type ExportFormat, exportFormats } from './formats.ts';
import { openTables, type Tables } from './open-tables.ts';
import { toAnnotations } from './write-annotations.ts';
import { writeAside } from './write-aside.ts';
import { toBibtex, toCsl } from './write-bibliography.ts';
import { finishDatabase } from './write-database.ts';
import { countFormulas, writeCsv, writeLines, writeParquet } from './write-tables.ts';
import { writeWorkbook } from './write-workbook.ts';

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
  if (!Object.hasOwn(writers, format)) throw new ExportProblem(`${format}: no such format; there are ${exportFormats.join(', ')}`);
  const condition = select === undefined ? null : toSql(parseSelection(select));
  let outcome: ExportOutcome = { rows: 0, guarded: 0 };
  await writeAside(out, async (file) => {
    const tables = await openTables(folder, condition, format === 'duckdb' ? file : ':memory:');
    try {
      const counted = await tables.connection.runAndReadAll('select count(*)::integer as count from facts');
      const rows = Number(counted.getRowObjectsJS()[0]?.['count']);
      const guarded = await writers[format](tables, { folder, file, bom });
      outcome = { rows, guarded: typeof guarded === 'number' ? guarded : 0 };
    } finally {
      tables.close();
    }
  });
  return outcome;
}

type Writer = (tables: Tables, place: { folder: string; file: string; bom: boolean }) => Promise<unknown>;

/** How each form is written; those for spreadsheets tell how many cells they kept from being formulas. */
const writers: Readonly<Record<ExportFormat, Writer>> = {
  csv: async (tables, { file, bom }) => {
    await writeCsv(tables, file, bom);
    return countFormulas(tables);
  },
  jsonl: (tables, { folder, file }) => writeLines(tables, folder, file),
  parquet: (tables, { file }) => writeParquet(tables, file),
  xlsx: (tables, { file }) => writeWorkbook(tables, file),
  duckdb: finishDatabase,
  annotations: async (tables, { folder, file }) => writeJson(file, toAnnotations(await readChosen(tables, folder))),
  csl: async (tables, { folder, file }) => writeJson(file, toCsl(citedWorks(await readChosen(tables, folder)))),
  bibtex: async (tables, { folder, file }) => writeFile(file, toBibtex(citedWorks(await readChosen(tables, folder)))),
};

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}
