import { faultOf, makeAmendment, makeDecision } from '../../src/pipeline.ts';
import type { DecisionDraft } from '../../src/pipeline.ts';
import type { Claim } from '../../src/schema/claim.ts';
import type { Amendment, Decision, DecisionRecord, Ruling } from '../../src/schema/decision.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { buildPipeline, paperOf, runAll } from '../build-pipeline.ts';
import type { Outcome } from '../build-pipeline.ts';

const pipeline = buildPipeline();

export const notes = {
  a: 'China produced 240000 t of rare earths in 2023.\n',
  b: 'China produced 310000 t of rare earths in 2023.\n',
  c: 'China produced 275000 t of rare earths in 2023.\n',
};

/** All that a run makes of notes, after decisions. */
export function runNotes(texts: Record<string, string>, decisions: readonly DecisionRecord[] = []): Outcome {
  const { papers } = runAll(
    pipeline,
    Object.entries(texts).map(([id, text]) => paperOf(id, 'txt', text)),
  );
  return { papers: papers.map((paper) => pipeline.correct(paper, decisions)), ...pipeline.check(papers, decisions) };
}

export const claimOf = ({ papers }: Outcome, paper: string): Claim => papers.find(({ source }) => source.id === paper)!.claims[0]!;

/** A reviewer's decision on a finding of a run, made at the given minute. */
export function decide(
  outcome: Outcome,
  finding: Finding,
  draft: DecisionDraft,
  minute = 0,
  who = 'Lin',
  batch: string | null = null,
): Decision {
  const fault = faultOf(draft, finding);
  if (fault !== null) throw new Error(fault);
  const claims = new Map(outcome.papers.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim])));
  return makeDecision(draft, finding, claims, { who, when: at(minute) }, batch);
}

export const amend = (type: Amendment['type'], { id }: Ruling, minute: number, who = 'Lin'): Amendment =>
  makeAmendment(type, id, { who, when: at(minute) }, 0);

function at(minute: number): string {
  return `2026-03-01T10:${String(minute).padStart(2, '0')}:00Z`;
}
