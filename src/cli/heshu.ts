import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { ExtractOptions } from '../index.ts';
import { addDecideCommand, addReviewCommand } from './add-review-commands.ts';
import type { CacheCommandOptions } from './cache-command.ts';
import type { DiffCommandOptions } from './diff-command.ts';
import { addExportCommand } from './export-command.ts';
import { addFactsCommand } from './facts-command.ts';
import type { RunCommandOptions } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

/** Runs a command line and gives its exit code. A command's code, and the stages with it, is loaded when it is called. */
export async function heshu(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { stdout, stderr } = surroundings;
  let exitCode = 0;
  const program = new Command('heshu')
    .description('Reads Chinese and English papers, takes out every figure with its source, and checks the figures against one another.')
    .version(ownVersion())
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
    .exitOverride()
    .addHelpText('after', '\nExit codes: 0 done; 1 some input could not be read, or --fail-on was crossed; 2 misuse.');

  program
    .command('run')
    .description('read papers (txt, md, html, docx, pdf, xlsx, csv, tsv), cross-check them, write claims, findings and the fact table')
    .argument('[inputs...]', 'a folder of papers, or files', ['corpus'])
    .option('--out <folder>', 'where the results go; what an earlier run wrote there is replaced', 'out')
    .addOption(new Option('--fail-on <severity>', 'end with 1 if a finding is this severe').choices(['high', 'medium', 'low']))
    .addOption(new Option('--min-confidence <probability>', 'leave out findings less probable than this (0 to 1)').argParser(probability))
    .option('--cache <folder>', 'where what was read is kept for the next run (default: .cache in the folder of the results)')
    .option('--no-cache', 'read every paper, and keep nothing for the next run')
    .addOption(new Option('--workers <count>', 'threads that read papers; 0 for none (default: by cores and work)').argParser(count))
    .option('--explain', 'say of every paper why it was read or was not')
    .option('--quiet', 'print nothing but what went wrong')
    .option('--json', 'print the summary as JSON')
    .action(async (inputs: string[], options: RunCommandOptions) => {
      const { runCommand } = await import('./run-command.ts');
      exitCode = await runCommand(inputs, options, surroundings);
    });

  program
    .command('extract')
    .description('answer each line {"id", "text", "language"?} of standard input by one line with its claims or quantities')
    .addOption(new Option('--level <level>', 'what to extract').choices(['claims', 'quantities']).default('claims'))
    .addOption(new Option('--language <language>', 'of texts that do not name theirs').choices(['zh', 'en', 'auto']).default('auto'))
    .action(async (options: ExtractOptions) => {
      const { extractCommand } = await import('./extract-command.ts');
      exitCode = await extractCommand(options, surroundings);
    });
  addFactsCommand(program, surroundings, (code) => (exitCode = code));
  addExportCommand(program, surroundings, (code) => (exitCode = code));
  addDecideCommand(program, surroundings, (code) => (exitCode = code));
  addReviewCommand(program, surroundings, (code) => (exitCode = code));

  program
    .command('diff')
    .description('tell what changed in the fact table and the findings since the results before, and because of which paper')
    .argument('[run]', 'a folder of results to compare with (default: the results that stood in --out before)')
    .option('--out <folder>', 'the folder of the results', 'out')
    .addOption(new Option('--json', 'print the changes as JSON').conflicts('markdown'))
    .option('--markdown', 'print the changes as Markdown')
    .option('--all', 'print all changes, not only the first of each kind')
    .action(async (run: string | undefined, options: DiffCommandOptions) => {
      const { diffCommand } = await import('./diff-command.ts');
      exitCode = diffCommand(run, options, surroundings);
    });

  program
    .command('explain')
    .description('walk a fact, a value, a finding or a claim back to the characters it was read from')
    .argument('<id>', 'its id in the results')
    .option('--out <folder>', 'the folder of the results', 'out')
    .option('--json', 'print the records as JSON')
    .action(async (id: string, options: { out: string; json?: true }) => {
      const { explainCommand } = await import('./explain-command.ts');
      exitCode = explainCommand(id, options, surroundings);
    });

  program
    .command('cache')
    .description('show what is kept of the papers that were read')
    .option('--out <folder>', 'the folder of the results', 'out')
    .option('--cache <folder>', 'where it is kept (default: .cache in the folder of the results)')
    .option('--prune', 'delete what the results in --out do not rest on')
    .option('--json', 'print it as JSON')
    .action(async (options: CacheCommandOptions) => {
      const { cacheCommand } = await import('./cache-command.ts');
      exitCode = await cacheCommand(options, surroundings);
    });

  program
    .command('watch')
    .description('run again whenever papers come, change or go, until it is stopped')
    .argument('[folder]', 'a folder of papers', 'corpus')
    .option('--out <folder>', 'where the results go', 'out')
    .action(async (folder: string, options: { out: string }) => {
      const { watchCommand } = await import('./watch-command.ts');
      exitCode = await watchCommand(folder, options, surroundings);
    });

  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const isMisuse = error instanceof Error && error.name === 'Misuse';
    stderr.write(`heshu: ${isMisuse ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
    return isMisuse ? 2 : 1;
  }
}

function count(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new InvalidArgumentError('It is no count from 0 to 999.');
  return Number(text);
}

function probability(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1)) throw new InvalidArgumentError('It is no number from 0 to 1.');
  return value;
}

function ownVersion(): string {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return manifest.version;
}
