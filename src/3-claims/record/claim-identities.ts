import { contentHash } from '../../identity/hash.ts';

/** The id of a claim: a hash of its source, its quote without white space, its exact words and its ordinal among equals; no offset is in it. */
export class ClaimIdentities {
  #seen = new Map<string, number>();

  /** The id of the next claim with these words. */
  next(sourceId: string, quote: string, exact: string): string {
    const content = [sourceId, quote.replace(/\s+/g, ''), exact].join('\u0000');
    const ordinal = this.#seen.get(content) ?? 0;
    this.#seen.set(content, ordinal + 1);
    return `c${contentHash(`${content}\u0000${ordinal}`)}`;
  }
}
