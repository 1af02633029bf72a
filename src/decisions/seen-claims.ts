import { contentHash } from '../identity/hash.ts';
import type { Claim } from '../schema/claim.ts';
import type { Decision, SeenClaim } from '../schema/decision.ts';

/** What a decision keeps of a claim. The hash leaves out the source and white space, so that a paper may be moved or set anew. */
export function seenClaim(claim: Claim): SeenClaim {
  return { claim: claim.id, source: claim.source.id, exact: claim.exact, quote: quoteHash(claim) };
}

/** What claims of a corpus can be found by. */
export interface ClaimIndex {
  /** The claim that somebody saw, under its id or, where its paper has another name by now, under its words. */
  find: (seen: SeenClaim) => string | null;
}

/** Claims whose words still are what they were, whatever else joined them. */
export function indexClaims(claims: Iterable<Claim>): ClaimIndex {
  const quotes = new Map<string, string>();
  const ids = new Map<string, string>();
  for (const claim of claims) {
    const hash = quoteHash(claim);
    ids.set(claim.id, hash);
    if (!quotes.has(hash)) quotes.set(hash, claim.id);
  }
  return { find: ({ claim, quote }) => (ids.get(claim) === quote ? claim : (quotes.get(quote) ?? null)) };
}

/** The id that a claim which a decision names has now, or null. */
export function currentId(decision: Decision, claim: string | null, index: ClaimIndex): string | null {
  const seen = decision.seen.find((entry) => entry.claim === claim);
  return seen ? index.find(seen) : null;
}

function quoteHash({ quote, exact }: Claim): string {
  return contentHash(`${quote.replace(/\s+/g, '')}\u0000${exact.replace(/\s+/g, '')}`);
}
