import { normalisePhrase } from '../identity/normalise-phrase.ts';
import type { Claim } from '../schema/claim.ts';
import type { Columns } from './columns.ts';

/** Whether figures may be reckoned with one another: a paper that sets the counts of several bodies side by side does not say that those of one follow from those of another, so one source must stand behind all that name any. Figures without a source go with any. */
export function areToldAlike({ claims }: Columns, rows: readonly number[]): boolean {
  const told = rows.map((row) => sourcesOf(claims[row]!)).filter((sources) => sources.length > 0);
  return told.length === 0 || told[0]!.some((source) => told.every((sources) => sources.includes(source)));
}

/** Whether two figures have sources of which none is common: set side by side, they may be of one thing. In a table the headings must name the sources. */
export function areToldByOthers(columns: Columns, a: number, b: number): boolean {
  const told = [columns.claims[a]!, columns.claims[b]!];
  if (told.some(({ citations }) => citations.length === 0) || areToldAlike(columns, [a, b])) return false;
  return columns.table[a] === 0 || columns.table[a] !== columns.table[b] || told.every(isHeadedBySource);
}

function isHeadedBySource({ citations, locator }: Claim): boolean {
  const headings = [...(locator.table?.row ?? []), ...(locator.table?.column ?? [])].map(normalisePhrase);
  return citations.some(({ kind, text }) => kind === 'named' && headings.includes(normalisePhrase(text)));
}

function sourcesOf({ citations }: Claim): string[] {
  return citations.map(({ reference, text }) => reference ?? normalisePhrase(text));
}
