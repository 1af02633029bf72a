import { join } from 'node:path';
import type { Claim } from '../../schema/claim.ts';
import { readLines } from './read-lines.ts';

/** The claims with these ids out of the results in a folder; the id is the first field of a line, so that only these are parsed. */
export function findClaims(out: string, ids: Iterable<string>): Map<string, Claim> {
  const wanted = new Set(ids);
  const found = new Map<string, Claim>();
  if (wanted.size === 0) return found;
  for (const line of readLines(join(out, 'claims.jsonl'))) {
    const id = /^\{"id":"([^"\\]*)"/.exec(line)?.[1];
    if (id === undefined || !wanted.has(id)) continue;
    found.set(id, JSON.parse(line) as Claim);
    if (found.size === wanted.size) break;
  }
  return found;
}
