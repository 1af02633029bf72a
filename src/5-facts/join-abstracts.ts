import type { FactIdentity } from '../identity/fact-identity.ts';
import { groupBy } from '../identity/group-by.ts';
import { groupsAsked } from './groups-asked.ts';
import { asOneOf, type IdentifiedClaim, keyOf } from './identified-claim.ts';
import { digitsOf, figureOf } from './telling-figures.ts';

/** A number with fewer digits that count is stated of many things; one with fewer still says nothing, whatever else is alike. */
const tellingDigits = 3;
const fewestDigits = 2;

/**
 * An abstract repeats figures of its paper: one whose number, in all its digits and in its unit, stands in the body as one fact only is that fact, however
 * either place words it. A shorter number is where all but one of holder, measure and good is told alike.
 */
export function joinAbstracts(claims: readonly IdentifiedClaim[]): readonly IdentifiedClaim[] {
  const abstracts = new Set(claims.filter(({ claim }) => claim.isInAbstract));
  const papers = new Set([...abstracts].map(({ claim }) => claim.source.id));
  const bodies = groupsAsked(
    new Set([...abstracts].map(({ claim }) => figureOf(claim))),
    claims.filter((told) => papers.has(told.claim.source.id) && !abstracts.has(told) && digitsOf(told.claim) >= fewestDigits),
    ({ claim }) => figureOf(claim),
  );
  if (bodies.size === 0) return claims;
  return claims.map((open) => {
    if (!abstracts.has(open)) return open;
    const alike = digitsOf(open.claim) >= tellingDigits ? agreesWhereBothTell : differsInOneName;
    const fitting = (bodies.get(figureOf(open.claim)) ?? []).filter((body) => alike(open.identity, body.identity));
    const sameMeasure = fitting.filter(({ identity }) => identity.measure === open.identity.measure && identity.measure !== '');
    const facts = groupBy(sameMeasure.length > 0 ? sameMeasure : fitting, keyOf);
    return facts.size === 1 ? asOneOf([...facts.values()][0]![0]!, open) : open;
  });
}

/** Goods, periods and moods that both places tell must be the same. */
function agreesWhereBothTell(a: FactIdentity, b: FactIdentity): boolean {
  return (['product', 'period', 'modality'] as const).every((field) => a[field] === b[field] || a[field] === '' || b[field] === '');
}

/** A measure that was read otherwise is another measure; one that was not read may be any. */
function differsInOneName(a: FactIdentity, b: FactIdentity): boolean {
  const other = (['subject', 'measure', 'product'] as const).filter((field) => a[field] !== b[field]);
  const alike = (['scope', 'period', 'modality'] as const).every((field) => a[field] === b[field]);
  return alike && other.length <= 1 && (other[0] !== 'measure' || (a.subject !== '' && (a.measure === '' || b.measure === '')));
}
