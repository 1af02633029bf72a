import { type Command, Option } from 'commander';
import type { ExportOptions } from '../index.ts';
import type { Surroundings } from './surroundings.ts';

/** `heshu export`: the results of a run in another form. */
export function addExportCommand(program: Command, { stderr }: Surroundings, exit: (code: number) => void): void {
  program
    .command('export')
    .description('hand the fact table on: CSV, JSON Lines, Parquet, Excel, DuckDB, Web Annotations, bibliographies')
    .argument('[folder]', 'what a run wrote', 'out')
    .addOption(
      new Option('--format <format>', 'the form')
        .choices(['csv', 'jsonl', 'parquet', 'xlsx', 'duckdb', 'annotations', 'csl', 'bibtex'])
        .makeOptionMandatory(),
    )
    .requiredOption('--out <file>', 'the file to write')
    .option('--select <condition>', "which rows, as in: obs_status = 'disputed' and measure_id in ('reserves', 'production')")
    .option('--bom', 'put a byte order mark in front of CSV, by which Excel knows UTF-8')
    .action(async (folder: string, options: Omit<ExportOptions, 'folder'>) => {
      const { exportRun } = await import('../index.ts');
      const { guarded } = await exportRun({ folder, ...options });
      if (guarded > 0)
        stderr.write(`${options.out}: ${guarded} cells of text begin like formulas; an apostrophe stands in front of them\n`);
      exit(0);
    });
}
