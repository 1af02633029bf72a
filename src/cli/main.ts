#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

const program = new Command('heshu')
  .description('Reads Chinese and English papers, takes out every figure with its source, and checks the figures against one another.')
  .version(version)
  .showHelpAfterError('(heshu --help tells more)')
  .exitOverride();

program
  .command('run')
  .description('read papers (.txt, .md, .html), cross-check them, write claims, findings and the fact table')
  .argument('[inputs...]', 'a folder of papers, or files', ['corpus'])
  .option('--out <folder>', 'where the results go; what an earlier run wrote there is replaced', 'out')
  .addOption(
    new Option('--fail-on <severity>', 'end with 1 if there is a finding of this severity or above').choices(['high', 'medium', 'low']),
  )
  .option('--quiet', 'print nothing but what went wrong')
  .option('--json', 'print the summary as JSON')
  .action(async (inputs: string[], options: object) => {
    const { runCommand } = await import('./run-command.ts');
    process.exitCode = await runCommand(inputs, options as Parameters<typeof runCommand>[1]);
  });

program
  .command('extract')
  .description('answer each line {"id", "text", "language"?} of standard input by one line with its claims or quantities')
  .addOption(new Option('--level <level>', 'what to extract').choices(['claims', 'quantities']).default('claims'))
  .addOption(new Option('--language <language>', 'of texts that do not name theirs').choices(['zh', 'en', 'auto']).default('auto'))
  .action(async (options: object) => {
    const { extractCommand } = await import('./extract-command.ts');
    process.exitCode = await extractCommand(options);
  });

program.addHelpText('after', '\nExit codes: 0 done; 1 some input could not be read, or --fail-on was crossed; 2 misuse.');

/** The reader of a pipe may go away (`| head`): that is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof Error && error.name === 'Misuse') {
    process.stderr.write(`heshu: ${error.message}\n`);
    process.exitCode = 2;
  } else {
    process.stderr.write(`heshu: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  }
}
