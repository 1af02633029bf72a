import type { FactRow } from '../pipeline.ts';
import type { Fact } from '../schema/fact.ts';
import type { Language } from '../schema/place.ts';
import type { RunOutcome } from './run-outcome.ts';

/** The contract of the files of a run; a field that changes its meaning makes it another one. */
export const contractVersion = 1;

export interface RunCounts {
  documents: number;
  languages: Record<Language, number>;
  failed: number;
  claims: number;
  references: number;
  facts: number;
  observations: Record<Fact['obs_status'], number>;
  findings: { high: number; medium: number; low: number };
}

/** run.json: with what, out of what and how long a run was made. */
export function describeRun(outcome: RunOutcome): object {
  return {
    contract: contractVersion,
    heshu: outcome.heshuVersion,
    startedAt: outcome.startedAt,
    milliseconds: outcome.milliseconds,
    settings: outcome.settings,
    knowledge: outcome.knowledgeVersion,
    ...(outcome.reading && { reading: outcome.reading }),
    counts: countRecords(outcome),
    inputs: outcome.inputs,
    warnings: [...outcome.warnings, ...outcome.faults],
  };
}

/** The figures of what was read. */
export type ReadCounts = Pick<RunCounts, 'documents' | 'languages' | 'claims' | 'references'>;

/** The figures of a run; observations are the rows of the fact table. */
export function countRecords(outcome: RunOutcome): RunCounts {
  if (outcome.counts) return outcome.counts;
  const { papers } = outcome;
  const languages = { zh: 0, en: 0 };
  for (const { source } of papers) languages[source.language]++;
  const claims = papers.reduce((sum, paper) => sum + paper.claims.length, 0);
  const references = papers.reduce((sum, paper) => sum + paper.references.length, 0);
  return countFound({ documents: papers.length, languages, claims, references }, { ...outcome, facts: statusesByFact(outcome.facts) });
}

/** The statuses of the rows of each fact. */
export function statusesByFact(rows: readonly Fact[]): Iterable<readonly Pick<FactRow, 'status'>[]> {
  const facts = new Map<string, Pick<FactRow, 'status'>[]>();
  for (const { fact_id, obs_status: status } of rows) {
    const fact = facts.get(fact_id);
    if (fact) fact.push({ status });
    else facts.set(fact_id, [{ status }]);
  }
  return facts.values();
}

/** The figures of a run of which it is known how much was read. */
export function countFound(
  { documents, languages, claims, references }: ReadCounts,
  { facts, findings, inputs }: Pick<RunOutcome, 'findings' | 'inputs'> & { facts: Iterable<readonly Pick<FactRow, 'status'>[]> },
): RunCounts {
  const counts: RunCounts = {
    documents,
    languages,
    failed: inputs.filter((input) => input.status === 'failed').length,
    claims,
    references,
    facts: 0,
    observations: { agreed: 0, rounded: 0, 'single-source': 0, disputed: 0, resolved: 0 },
    findings: { high: 0, medium: 0, low: 0 },
  };
  for (const rows of facts) {
    counts.facts++;
    for (const { status } of rows) counts.observations[status]++;
  }
  for (const finding of findings) counts.findings[finding.severity]++;
  return counts;
}
