import { diffResults } from '../run/results/diff-results.ts';
import { tellDifference } from '../run/results/tell-difference.ts';
import { columnsOf } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';

export interface DiffCommandOptions {
  out: string;
  json?: true;
  markdown?: true;
  all?: true;
}

/** `heshu diff`: what changed in the facts and the findings, and because of which paper. */
export function diffCommand(run: string | undefined, options: DiffCommandOptions, { stdout, env }: Surroundings): number {
  const difference = diffResults(options.out, run);
  const style = { width: columnsOf(stdout, env), most: options.all ? Infinity : 10, isMarkdown: options.markdown === true };
  stdout.write(options.json ? `${JSON.stringify(difference)}\n` : tellDifference(difference, style));
  return 0;
}
