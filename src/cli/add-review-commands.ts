import { Argument, InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import type { DecideCommandOptions } from './decide-command.ts';
import type { ReviewCommandOptions } from './review-command.ts';
import type { Surroundings } from './surroundings.ts';

const verdictWords = [
  'error-in-a',
  'error-in-b',
  'error',
  'both-right',
  'same-after-rounding',
  'extraction-wrong',
  'not-a-fact',
  'undecided',
];

/** Makes `heshu decide` known; its code is loaded when it is called. */
export function addDecideCommand(program: Command, surroundings: Surroundings, done: (exitCode: number) => void): void {
  program
    .command('decide')
    .description('say what a finding is: it is kept in decisions.jsonl beside the papers and replayed on every run')
    .argument('[finding]', 'its id, or the beginning of it')
    .addArgument(new Argument('[verdict]', 'what it is').choices(verdictWords))
    .option('--folder <folder>', 'the papers', 'corpus')
    .option('--out <folder>', 'the results of the run', 'out')
    .option('--claim <claim>', 'which figure it is about: A, B, … in the order of the finding, or its id')
    .option('--prefer <claim>', 'whose value is to be used')
    .addOption(new Option('--differ <what>', 'what two right figures differ in').choices(['period', 'product', 'scope', 'definition']))
    .option('--figure <text>', 'the right reading of the figure, as it would be written')
    .option('--period <period>', 'its right period: 2023, or 2018/2022')
    .option('--subject <words>', 'its right subject')
    .option('--measure <words>', 'its right measure')
    .option('--product <words>', 'its right product')
    .option('--scope <words>', 'its right scope')
    .option('--one-measure <names...>', 'two measures, by their words, that are one: the next run takes them for one')
    .option('--two-measures <names...>', 'two measures that are read as one and are not')
    .option('--add <text>', 'a figure that was missed, as it stands in the paper; --figure, --period, … where it would be misread')
    .option('--paper <id>', 'the paper that it stands in')
    .option('--within <words>', 'words of its sentence, where it stands in more than one')
    .option('--note <text>', 'a note')
    .option('--who <name>', 'who decides (otherwise HESHU_REVIEWER or USER)')
    .option('--list', 'list all findings with what was decided')
    .option('--undo', 'take back the last decision of the reviewer')
    .option('--redo', 'restore what was taken back last')
    .action(async (finding: string | undefined, verdict: string | undefined, options: DecideCommandOptions) => {
      const { decideCommand } = await import('./decide-command.ts');
      done(await decideCommand(finding, verdict, options, surroundings));
    });
}

/** Makes `heshu review` known; its code is loaded when it is called. */
export function addReviewCommand(program: Command, surroundings: Surroundings, done: (exitCode: number) => void): void {
  program
    .command('review')
    .description('look at the findings in the browser, with both pages side by side, and decide')
    .argument('[folder]', 'the papers', 'corpus')
    .option('--out <folder>', 'the results of the run; made where there are none', 'out')
    .addOption(new Option('--port <number>', 'where to listen; any free port otherwise').argParser(portNumber))
    .option('--host <name>', 'listen elsewhere than on this machine: whoever has the link can then decide', '127.0.0.1')
    .option('--who <name>', 'who decides (otherwise HESHU_REVIEWER or USER)')
    .option('--no-open', 'do not open the browser')
    .action(async (folder: string, options: ReviewCommandOptions) => {
      const { reviewCommand } = await import('./review-command.ts');
      done(await reviewCommand(folder, options, surroundings));
    });
}

function portNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65_535) throw new InvalidArgumentError('It is no port.');
  return value;
}
