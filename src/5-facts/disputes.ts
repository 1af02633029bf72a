import type { Finding } from '../schema/finding.ts';

/** What the findings say of single claims. */
export interface Disputes {
  findingsOf: (claim: string) => readonly string[];
  /** The claims that a finding, open or settled, says cannot hold beside a claim. */
  opposedTo: (claim: string) => readonly string[];
  /** Whether a claim stands in a pair of an open finding that cannot both hold. */
  isDisputed: (claim: string) => boolean;
  /** Whether an open finding that tells which side is wrong names the claim. */
  isSuspect: (claim: string) => boolean;
  /** Whether all findings about the claim are settled and there is one. */
  isResolved: (claim: string) => boolean;
}

/** Drift and arithmetic put a figure beside others of other facts: they raise no dispute about its value. */
const disputing = new Set<Finding['code']>(['conflict', 'text-table', 'unit-scale']);
const telling = new Set<Finding['code']>(['unit-scale', 'impossible']);
const sureEnough = 0.6;

export function disputesOf(findings: readonly Finding[]): Disputes {
  const byClaim = new Map<string, string[]>();
  const opposed = new Map<string, string[]>();
  const disputed = new Set<string>();
  const suspects = new Set<string>();
  const resolved = new Set<string>();
  for (const { id, code, claims, pairs, status, confidence } of findings) {
    for (const claim of claims) listUnder(byClaim, claim, id);
    for (const [a, b] of pairs) {
      listUnder(opposed, a, b);
      listUnder(opposed, b, a);
    }
    const contradicting = disputing.has(code) ? pairs.flat() : [];
    for (const claim of contradicting) (status === 'open' || status === 'stale' ? disputed : resolved).add(claim);
    if (status === 'open' && telling.has(code) && confidence >= sureEnough) suspects.add(claims[0]!);
  }
  return {
    findingsOf: (claim) => byClaim.get(claim) ?? [],
    opposedTo: (claim) => opposed.get(claim) ?? [],
    isDisputed: (claim) => disputed.has(claim),
    isSuspect: (claim) => suspects.has(claim),
    isResolved: (claim) => resolved.has(claim) && !disputed.has(claim),
  };
}

function listUnder(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
