import { explainRecord } from '../run/results/explain-record.ts';
import { tellExplanation } from '../run/results/tell-explanation.ts';
import { columnsOf } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';

/** `heshu explain`: a fact, a finding or a claim back to the characters it was read from. */
export function explainCommand(id: string, options: { out: string; json?: true }, { stdout, env }: Surroundings): number {
  const explanation = explainRecord(options.out, id);
  stdout.write(options.json ? `${JSON.stringify(explanation)}\n` : tellExplanation(explanation, columnsOf(stdout, env)));
  return 0;
}
