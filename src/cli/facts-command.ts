import { type Command, InvalidArgumentError } from 'commander';
import type { Surroundings } from './surroundings.ts';

/** `heshu facts`: an answer out of the fact table, in the terminal. */
export function addFactsCommand(program: Command, { stdout, env }: Surroundings, exit: (code: number) => void): void {
  program
    .command('facts')
    .description('answer from the fact table: values, intervals, status, and the sentences they stand in')
    .argument('<words...>', 'what is asked, in Chinese or English, as in: China reserves share 2024')
    .option('--from <folder>', 'what a run wrote', 'out')
    .option('--limit <rows>', 'most rows to show', wholeNumber, 12)
    .option('--json', 'print the rows of facts.jsonl, one a line')
    .action(async (words: string[], { from, limit, json }: { from: string; limit: number; json?: true }) => {
      const { findFacts, tellFacts } = await import('../index.ts');
      const found = await findFacts(from, words, limit);
      const width = Math.max(40, Math.min(stdout.columns || Number(env['COLUMNS']) || 80, 120));
      const language = /\p{Script=Han}/u.test(words.join('')) ? 'zh' : 'en';
      const bold = stdout.isTTY === true && !env['NO_COLOR'];
      const lines = found.rows.map(({ fact }) => `${JSON.stringify(fact)}\n`).join('');
      stdout.write(json ? lines : tellFacts(found, { width, bold, language }));
      exit(found.rows.length > 0 ? 0 : 1);
    });
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('It is no whole number above 0.');
  return Number(text);
}
