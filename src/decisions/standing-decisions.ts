import type { Decision, DecisionRecord } from '../schema/decision.ts';

/** The decisions in force, in the order in which they were made: of those on one finding the last that was not taken back. */
export function standingDecisions(records: readonly DecisionRecord[]): Decision[] {
  const withdrawn = withdrawnIn(records);
  const last = new Map<string, Decision>();
  for (const record of records) {
    if (record.type !== 'decision' || withdrawn.has(record.id)) continue;
    last.delete(record.finding);
    last.set(record.finding, record);
  }
  return [...last.values()];
}

/** The ids of the decisions that are taken back: the last amendment of each holds, wherever a merge has put the decision itself. */
export function withdrawnIn(records: readonly DecisionRecord[]): Set<string> {
  const withdrawn = new Set<string>();
  for (const record of records) {
    if (record.type === 'withdraw') withdrawn.add(record.decision);
    if (record.type === 'restore') withdrawn.delete(record.decision);
  }
  return withdrawn;
}
