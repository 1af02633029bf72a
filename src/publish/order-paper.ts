import type { PaperRecords } from '../pipeline.ts';
import type { Claim } from '../schema/claim.ts';
import type { Reference } from '../schema/document.ts';
import { byCodePoint } from '../schema/by-code-point.ts';

/** The records of one paper by their places in it. */
export function orderPaper({ claims, references }: Pick<PaperRecords, 'claims' | 'references'>): {
  claims: Claim[];
  references: Reference[];
} {
  return {
    claims: claims.toSorted(byPlace),
    references: references.toSorted((a, b) => comparePlaces(a.span, b.span) || byCodePoint(a.key, b.key)),
  };
}

/** Claims of any papers by their places. */
export function compareClaims(a: Claim, b: Claim): number {
  return byCodePoint(a.source.id, b.source.id) || byPlace(a, b);
}

function byPlace(a: Claim, b: Claim): number {
  return comparePlaces(a.span, b.span) || byCodePoint(a.id, b.id);
}

function comparePlaces(a: Claim['span'], b: Claim['span']): number {
  return a.start - b.start || a.end - b.end;
}
