import { join } from 'node:path';
import type { RunOutcome } from '../../publish/run-outcome.ts';
import type { Fact } from '../../schema/fact.ts';
import type { Finding } from '../../schema/finding.ts';
import type { EntryStore } from '../cache/entry-store.ts';
import { onDemand } from './on-demand.ts';
import type { StoredPaper } from '../plan/plan-reading.ts';
import { findClaims } from '../results/find-claims.ts';
import { readRecords } from '../results/read-lines.ts';
import { documentsOf, recordsOfAll } from '../checking/stored-records.ts';

type Records = 'papers' | 'documents' | 'findings' | 'facts' | 'notes';

/** The outcome of a run that found the results standing: its records are read out of the store and out of them when somebody asks. */
export function unchangedOutcome(
  known: Omit<RunOutcome, Records>,
  { out, store, papers }: { out: string; store: EntryStore; papers: readonly StoredPaper[] },
): RunOutcome {
  return onDemand<Omit<RunOutcome, Records>, Pick<RunOutcome, Records>>(
    { ...known, findClaims: (ids) => findClaims(out, ids) },
    {
      papers: () => recordsOfAll(store, papers),
      documents: () => documentsOf(store, papers),
      findings: () => [...readRecords<Finding>(join(out, 'findings.jsonl'))].sort(byWorth),
      facts: () => [...readRecords<Fact>(join(out, 'facts.jsonl'))],
      notes: () => [],
    },
  );
}

const ranks: Record<Finding['severity'], number> = { high: 0, medium: 1, low: 2 };

/** The order in which the cross-check gives findings; the file has them by place. */
function byWorth(a: Finding, b: Finding): number {
  return ranks[a.severity] - ranks[b.severity] || b.confidence - a.confidence || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
