import { normalisePhrase } from '../identity/normalise-phrase.ts';
import type { Term } from '../schema/claim.ts';
import type { AddedClaim, Decision, DecisionRecord, MeasureDecision, Ruling } from '../schema/decision.ts';

/** What is in force, each kind in the order in which it was decided. */
export interface Standing {
  /** On findings: of those on one finding the last that was not taken back. */
  decisions: Decision[];
  measures: MeasureDecision[];
  added: AddedClaim[];
}

/** The decisions in force: of those on one matter the last that was not taken back. */
export function standingDecisions(records: readonly DecisionRecord[]): Standing {
  const withdrawn = withdrawnIn(records);
  const last = new Map<string, Ruling>();
  for (const record of records) {
    if (!isRuling(record) || withdrawn.has(record.id)) continue;
    const matter = matterOf(record);
    last.delete(matter);
    last.set(matter, record);
  }
  const rulings = [...last.values()];
  return {
    decisions: rulings.filter((ruling) => ruling.type === 'decision'),
    measures: rulings.filter((ruling) => ruling.type === 'measures'),
    added: rulings.filter((ruling) => ruling.type === 'claim'),
  };
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

/** Whether a record decides something, and is not about another record. */
export function isRuling(record: DecisionRecord): record is Ruling {
  return record.type !== 'withdraw' && record.type !== 'restore';
}

/** What a decision is about: two that are about one thing cannot both be in force. */
function matterOf(ruling: Ruling): string {
  if (ruling.type === 'decision') return `finding ${ruling.finding}`;
  if (ruling.type === 'measures') return `measures ${[ruling.measure, ruling.other].map(nameOf).sort().join(' | ')}`;
  return `claim ${[ruling.source, ruling.prefix, ruling.exact, ruling.suffix].join('\u0000').replace(/\s+/g, '')}`;
}

function nameOf({ id, text }: Term): string {
  return `${id ?? ''}:${normalisePhrase(text)}`;
}
