import { groupBy } from '../identity/group-by.ts';
import { factKeyOf } from '../identity/fact-identity.ts';
import type { Claim } from '../schema/claim.ts';
import type { IdentifiedClaim } from './fill-blanks.ts';

/** Headings of sections that repeat what the body says. Source: usual headings of papers in both languages. */
const repeating = /^(?:[中英]+文|内容|內容)?摘\s*要$|^提要$|^(?:executive )?(?:abstract|summary|highlights)$/i;
/** A number with fewer digits that count is stated of many things. */
const tellingDigits = 3;

/**
 * An abstract repeats figures of its paper: one whose number, in all its digits and in its unit, stands in the body as one fact only is that fact, however
 * either place words it.
 */
export function joinAbstracts(claims: readonly IdentifiedClaim[]): IdentifiedClaim[] {
  const told = claims.filter(({ claim, identity }) => identity.measure !== '' && digitsOf(claim) >= tellingDigits);
  const bodies = groupBy(
    told.filter(({ claim }) => !isRepeated(claim)),
    ({ claim }) => figureOf(claim),
  );
  return claims.map((open) => {
    if (!isRepeated(open.claim) || digitsOf(open.claim) < tellingDigits) return open;
    const facts = groupBy(bodies.get(figureOf(open.claim)) ?? [], ({ identity }) => factKeyOf(identity, ''));
    const only = facts.size === 1 ? [...facts.values()][0]![0]! : null;
    return only && speaksOfLike(open, only) ? { ...open, identity: { ...only.identity, basis: open.identity.basis } } : open;
  });
}

/** Goods, periods and moods that both places tell must be the same. */
function speaksOfLike({ identity: a }: IdentifiedClaim, { identity: b }: IdentifiedClaim): boolean {
  return (['product', 'period', 'modality'] as const).every((field) => a[field] === b[field] || a[field] === '' || b[field] === '');
}

function isRepeated({ locator }: Claim): boolean {
  return locator.table === null && repeating.test(locator.section.at(-1)?.trim() ?? '');
}

function figureOf({ source, quantity }: Claim): string {
  const { lowerBound, upperBound, unit } = quantity.normalized;
  return `${source.id} ${lowerBound?.toPrecision(9)} ${upperBound?.toPrecision(9)} ${unit} ${quantity.uncertainty?.value ?? ''}`;
}

/** How many digits of the number count: those of 0.050 are 50, those of 1200 are 12. */
function digitsOf({ quantity }: Claim): number {
  const { amount, decimals, dimension } = quantity;
  if (amount === null || dimension === 'date') return 0;
  const digits = amount.replace(/[-.]/g, '').replace(/^0+/, '');
  return decimals > 0 ? digits.length : digits.replace(/0+$/, '').length;
}
