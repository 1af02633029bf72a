import { goodsOf } from '../identity/goods.ts';
import type { Claim } from '../schema/claim.ts';
import type { Reference } from '../schema/document.ts';
import type { Fact } from '../schema/fact.ts';
import type { Finding } from '../schema/finding.ts';
import type { Knowledge } from '../schema/knowledge.ts';
import type { Settings } from '../schema/settings.ts';
import { disputesOf } from './disputes.ts';
import { groupByFact } from './group-by-fact.ts';
import { createLabels } from '../identity/labels.ts';
import { mergeValues, type ValueRow } from './merge-values.ts';
import { type Origins, originsOf } from './origins.ts';
import { rankRows, type SupportedRow } from './rank-rows.ts';
import { reliabilityOf } from './reliability.ts';
import { seriesOf } from './series.ts';
import { type Tiers, tiersOf } from './tiers.ts';
import { toFact } from './to-fact.ts';
import { weighValues } from './weigh-values.ts';

/** Makes stage 5: one row per fact and distinct value, in the order in which the papers first state them. No value is dropped. */
export function createFacts(options: {
  knowledge: Knowledge;
  settings: Settings;
}): (claims: readonly Claim[], findings: readonly Finding[], references: readonly Reference[]) => Fact[] {
  const { knowledge, settings } = options;
  const labels = createLabels(knowledge);
  const tiers = tiersOf(settings, knowledge);
  const tables = { kinds: new Map(knowledge.measures.map(({ id, kind }) => [id, kind])), goods: goodsOf(knowledge.products) };
  return (unordered, findings, references) => {
    const claims = [...unordered].sort(byPlace);
    const origins = originsOf(claims, references, knowledge);
    const disputes = disputesOf(findings);
    const facts = groupByFact(claims, tables, settings.approximation).map((group) => ({
      group,
      rows: mergeValues(group.claims).map((row) => supported(row, origins, tiers)),
    }));
    const reliability = reliabilityOf(
      facts.filter(({ rows }) => rows.length > 1 && rows[0]!.best.quantity.dimension !== 'date').map(({ rows }) => rows),
      tiers,
    );
    const weighed = facts.map(({ group, rows }) => {
      const { shares, estimate } = weighValues(rows, reliability);
      const ranks = rankRows(rows, shares, disputes);
      return { group, rows, shares, estimate, ranks, leading: rows[Math.max(0, ranks.indexOf('preferred'))]! };
    });
    const placeOf = seriesOf(weighed);
    return weighed.flatMap(({ group: { id }, rows, shares, estimate, ranks }) =>
      rows.map((row, index) =>
        toFact({
          id,
          row,
          rank: ranks[index]!,
          weight: shares[index]!,
          estimate,
          series: placeOf(id),
          alone: rows.length === 1,
          disputes,
          labels,
        }),
      ),
    );
  };
}

function supported(row: ValueRow, origins: Origins, tiers: Tiers): SupportedRow {
  const behind = origins.behind(row.claims);
  const stated = row.claims.flatMap((claim) => tiers.ofPaper(claim) ?? []);
  return { ...row, origins: behind, tier: Math.min(...behind.map((origin) => tiers.ofOrigin(origin)), ...stated) };
}

function byPlace(a: Claim, b: Claim): number {
  return compareText(a.source.id, b.source.id) || a.span.start - b.span.start || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
