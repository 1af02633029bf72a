import type { MeasureRow } from '../../../schema/knowledge.ts';
import { bulk } from '../../quantities/dimensions.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';

/** What somebody is called by what is made, sold, bought or used. */
export const roles: Readonly<Record<string, string>> = {
  producer: 'production',
  miner: 'production',
  exporter: 'export-volume',
  importer: 'import-volume',
  consumer: 'consumption',
  supplier: 'supply',
  refiner: 'refining',
};

const chief = '(?:largest|biggest|leading|main|top|major|sole|only)';
const name = `(${Object.keys(roles).join('|')})s?\\b`;
const role = new RegExp(`\\b${chief}(?: [a-z-]+){0,3} ${name}[^.;:]*$`);
/** Peru, with 2.6 Mt, was the second-largest producer. */
const behind = new RegExp(`^, (?:[^.;:]|\\.(?=\\d)){0,40}?\\b(?:was|were|is|are) (?:the )?[^.;:,]{0,40}?${chief}(?: [a-z-]+){0,2} ${name}`);

/** Was the largest producer in 2022, reaching 130,000 t: what an amount is of that nothing names but what its holder is. */
export function measureByRole({ dimension, phrase }: Reading, { measureById, view }: Scene): MeasureRow | undefined {
  if (view.language !== 'en' || !bulk.has(dimension)) return undefined;
  const named = role.exec(view.folded.slice(0, phrase.start))?.[1] ?? behind.exec(view.folded.slice(phrase.end))?.[1];
  return named ? measureById(roles[named]!) : undefined;
}
