import type { FactIdentity } from '../identity/fact-identity.ts';
import { groupBy } from '../identity/group-by.ts';
import { asOneOf, type IdentifiedClaim, keyOf } from './identified-claim.ts';
import { digitsOf, figureOf } from './telling-figures.ts';

/** A shorter number stands in many cells. */
const fewestDigits = 2;

/**
 * A text repeats figures of its paper's tables in fewer words than their headings: one whose number, in all its digits, stands in one cell of which both
 * holder and measure are named by the same words, one within the other, is that cell's.
 */
export function joinTableTwins(claims: readonly IdentifiedClaim[]): readonly IdentifiedClaim[] {
  const cells = groupBy(
    claims.filter(({ claim, identity }) => claim.isCell && identity.measure !== '' && digitsOf(claim) >= fewestDigits),
    ({ claim }) => figureOf(claim),
  );
  if (cells.size === 0) return claims;
  const papers = new Set([...cells.values()].map(([cell]) => cell!.claim.source.id));
  return claims.map((open) => {
    if (!papers.has(open.claim.source.id) || open.claim.isCell || open.identity.measure === '') return open;
    const twins = (cells.get(figureOf(open.claim)) ?? []).filter((cell) => isToldShorter(open.identity, cell.identity));
    const facts = groupBy(twins, keyOf);
    return facts.size === 1 ? asOneOf(twins[0]!, open) : open;
  });
}

function isToldShorter(a: FactIdentity, b: FactIdentity): boolean {
  const named = (['subject', 'measure'] as const).every(
    (field) => a[field] !== '' && (a[field].includes(b[field]) || b[field].includes(a[field])),
  );
  return (
    named &&
    (['product', 'scope', 'period', 'modality'] as const).every((field) => a[field] === b[field] || a[field] === '' || b[field] === '')
  );
}
