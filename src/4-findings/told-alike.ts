import { normalisePhrase } from '../identity/normalise-phrase.ts';
import type { Claim } from '../schema/claim.ts';
import type { Columns } from './columns.ts';

/** Whether figures may be reckoned with one another: a paper that sets the counts of several bodies side by side does not say that those of one follow from those of another, so one source must stand behind all that name any. Figures without a source go with any. */
export function areToldAlike({ claims }: Columns, rows: readonly number[]): boolean {
  const told = rows.map((row) => sourcesOf(claims[row]!)).filter((sources) => sources.length > 0);
  return told.length === 0 || told[0]!.some((source) => told.every((sources) => sources.includes(source)));
}

function sourcesOf({ citations }: Claim): string[] {
  return citations.map(({ reference, text }) => reference ?? normalisePhrase(text));
}
