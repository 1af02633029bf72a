import { goodsOf } from '../identity/goods.ts';
import type { Claim } from '../schema/claim.ts';
import type { Reference } from '../schema/document.ts';
import type { Fact } from '../schema/fact.ts';
import type { Finding } from '../schema/finding.ts';
import type { Knowledge } from '../schema/knowledge.ts';
import type { Settings } from '../schema/settings.ts';
import { disputesOf } from './disputes.ts';
import { groupByFact } from './group-by-fact.ts';
import { createLabels } from './labels.ts';
import { mergeValues } from './merge-values.ts';
import { originsOf } from './origins.ts';
import { rankRows } from './rank-rows.ts';
import { toFact } from './to-fact.ts';

/** Makes stage 5: one row per fact and distinct value, in the order in which the papers first state them. No value is dropped. */
export function createFacts(options: {
  knowledge: Knowledge;
  settings: Settings;
}): (claims: readonly Claim[], findings: readonly Finding[], references: readonly Reference[]) => Fact[] {
  const { knowledge, settings } = options;
  const labels = createLabels(knowledge);
  const tables = { kinds: new Map(knowledge.measures.map(({ id, kind }) => [id, kind])), goods: goodsOf(knowledge.products) };
  return (unordered, findings, references) => {
    const claims = [...unordered].sort(byPlace);
    const origins = originsOf(claims, references, knowledge);
    const disputes = disputesOf(findings);
    return groupByFact(claims, tables, settings.approximation).flatMap(({ id, claims: stated }) => {
      const rows = mergeValues(stated, settings.approximation).map((row) => ({ ...row, origins: origins.count(row.claims) }));
      const ranks = rankRows(rows, disputes);
      return rows.map((row, index) => toFact({ id, row, rank: ranks[index]!, alone: rows.length === 1, disputes, labels }));
    });
  };
}

function byPlace(a: Claim, b: Claim): number {
  return compareText(a.source.id, b.source.id) || a.span.start - b.span.start || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
