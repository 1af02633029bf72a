import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { ExtractOptions } from '../index.ts';
import { addDecideCommand, addReviewCommand } from './add-review-commands.ts';
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
    .description('read papers (.txt, .md, .html), cross-check them, write claims, findings and the fact table')
    .argument('[inputs...]', 'a folder of papers, or files', ['corpus'])
    .option('--out <folder>', 'where the results go; what an earlier run wrote there is replaced', 'out')
    .addOption(new Option('--fail-on <severity>', 'end with 1 if a finding is this severe').choices(['high', 'medium', 'low']))
    .addOption(new Option('--min-confidence <probability>', 'leave out findings less probable than this (0 to 1)').argParser(probability))
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

function probability(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1)) throw new InvalidArgumentError('It is no number from 0 to 1.');
  return value;
}

function ownVersion(): string {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return manifest.version;
}
