import type { Claim } from '../schema/claim.ts';
import type { Coverage } from '../schema/coverage.ts';
import { correctClaims } from './correct-claims.ts';
import type { Readers } from './correct-claims.ts';
import type { Standing } from './standing-decisions.ts';

/** Why a number is no claim although it was read as one; the decision stands behind it. */
export const setAsideReason = 'decision:';

/** One paper as reviewers corrected it: what is no fact stands in the ledger with the decision that says so. */
export function correctPaper<Paper extends { claims: Claim[]; coverage: Coverage }>(
  paper: Paper,
  standing: Standing,
  readers: Readers,
): Paper {
  const { claims, dropped } = correctClaims(paper.claims, standing, readers);
  if (dropped.size === 0) return { ...paper, claims };
  const { numbers, skipped } = paper.coverage;
  const aside = [...dropped].map(([{ span, exact }, id]) => ({
    span: { start: span.start, end: span.end },
    text: exact,
    reason: `${setAsideReason}${id}`,
  }));
  const coverage = {
    ...paper.coverage,
    claims: claims.length,
    numbers: { ...numbers, parsed: numbers.parsed - dropped.size, skipped: numbers.skipped + dropped.size },
    skipped: [...skipped, ...aside].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
  };
  return { ...paper, claims, coverage };
}

/** The decisions by which numbers of these ledgers were set aside. */
export function setAsideBy(ledgers: Iterable<Coverage>): Set<string> {
  const ids = new Set<string>();
  for (const { skipped } of ledgers)
    for (const { reason } of skipped) if (reason.startsWith(setAsideReason)) ids.add(reason.slice(setAsideReason.length));
  return ids;
}
