import { orderRecords } from '../../src/publish/order-records.ts';
import type { Claim, Term } from '../../src/schema/claim.ts';
import type { Fact } from '../../src/schema/fact.ts';
import type { Finding } from '../../src/schema/finding.ts';
import type { Outcome } from '../build-pipeline.ts';

/** The fields of an outcome that a careful reader would check, as JSON Lines by file name: no hashes, no offsets, no probabilities. */
export function slimRecords(outcome: Outcome): Record<string, string> {
  const { claims, findings, facts, references } = orderRecords(outcome.papers, outcome);
  const exactOf = new Map(claims.map((claim) => [claim.id, `${claim.source.id}: ${claim.exact}`]));
  const named = (id: string): string => exactOf.get(id) ?? `no claim ${id}`;
  return {
    'claims.jsonl': linesOf(claims.map(slimClaim)),
    'references.jsonl': linesOf(references.map(({ key, authors, year, title }) => ({ key, authors, year, title }))),
    'findings.jsonl': linesOf(findings.map((finding) => slimFinding(finding, named))),
    'facts.jsonl': linesOf(facts.map(slimFact)),
  };
}

function slimClaim({ source, exact, quantity, subject, measure, period, modality, citations }: Claim): object {
  const { amount, lowerBound, upperBound, unit, modifier } = quantity;
  const isPoint = lowerBound !== null && lowerBound === upperBound;
  return {
    source: source.id,
    exact,
    value: isPoint ? amount : [lowerBound, upperBound],
    unit,
    modifier,
    subject: slimTerm(subject),
    measure: slimTerm(measure),
    period: period && (period.start === period.end ? period.start : `${period.start ?? ''}/${period.end ?? ''}`),
    modality,
    citations: citations.map(({ kind, text, reference }) => `${kind} ${text}${reference ? ` → ${reference}` : ''}`),
  };
}

const slimTerm = (term: Term | null): string | null => term && (term.id ? `${term.text} = ${term.id}` : term.text);

function slimFinding({ code, claims, pairs }: Finding, named: (id: string) => string): object {
  return { code, claims: claims.map(named), pairs: pairs.map((pair) => pair.map(named)) };
}

function slimFact({ label_en, obs_value, lower, upper, unit_measure, obs_status, rank, n_claims, n_sources, n_origins }: Fact): object {
  const value = lower !== null && lower === upper ? obs_value : [lower, upper];
  return { label: label_en, value, unit: unit_measure, status: obs_status, rank, claims: n_claims, sources: n_sources, origins: n_origins };
}

const linesOf = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
