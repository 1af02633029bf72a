import { goodsOf } from '../identity/goods.ts';
import { groupBy } from '../identity/group-by.ts';
import { orderClaims } from '../identity/order-claims.ts';
import type { Claim } from '../schema/claim.ts';
import type { Reference, Source } from '../schema/document.ts';
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
import { figuresOf, type FiguresView, statementsOf, viewFigures } from './view-figures.ts';
import { weighValues } from './weigh-values.ts';

export type { FiguresView } from './view-figures.ts';

/** A paper whose claims go into facts. */
interface StatedPaper {
  source: Source;
  view: FiguresView;
}

/** Stage 5 in its two steps: what is seen of one paper, and the facts once all papers are seen. */
interface Consolidation {
  /** Expects the claims of one paper as `orderClaims` has them. */
  view: (claims: readonly Claim[]) => FiguresView;
  /** One row per fact and distinct value, in the order in which the papers first state them. No value is dropped. */
  consolidate: (papers: readonly StatedPaper[], findings: readonly Finding[], references: readonly Reference[]) => Fact[];
}

/** Makes stage 5 of its tables. */
export function createConsolidation({ knowledge, settings }: { knowledge: Knowledge; settings: Settings }): Consolidation {
  const labels = createLabels(knowledge);
  const tiers = tiersOf(settings, knowledge);
  const kinds = new Map(knowledge.measures.map(({ id, kind }) => [id, kind]));
  const goods = goodsOf(knowledge.products);
  return {
    view: (claims) => viewFigures(claims, { kinds, labels, approximation: settings.approximation }),
    consolidate: (unordered, findings, references) => {
      const papers = unordered.filter(({ view }) => view.ids.length > 0).sort((a, b) => compareText(a.source.id, b.source.id));
      const statements = new Map(papers.map(({ source, view }) => [source, statementsOf(view)]));
      const origins = originsOf(
        papers.map(({ source }) => source),
        references,
        knowledge,
      );
      const disputes = disputesOf(findings);
      const claims = papers.flatMap(({ view, source }) => [...figuresOf(view, source)]);
      const facts = groupByFact(claims, goods).map((group) => ({
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
            statement: statements.get(row.best.source)!(row.best.row),
            rank: ranks[index]!,
            weight: shares[index]!,
            estimate,
            series: placeOf(id),
            alone: rows.length === 1,
            disputes,
          }),
        ),
      );
    },
  };
}

/** Stage 5 in one step: the facts of claims in any order. */
export function createFacts(options: {
  knowledge: Knowledge;
  settings: Settings;
}): (claims: readonly Claim[], findings: readonly Finding[], references: readonly Reference[]) => Fact[] {
  const { view, consolidate } = createConsolidation(options);
  return (claims, findings, references) => {
    const papers = [...groupBy(claims, ({ source }) => source.id).values()].map((own) => ({
      source: own[0]!.source,
      view: view(orderClaims(own)),
    }));
    return consolidate(papers, findings, references);
  };
}

function supported(row: ValueRow, origins: Origins, tiers: Tiers): SupportedRow {
  const behind = origins.behind(row.claims);
  const stated = row.claims.flatMap((claim) => tiers.ofPaper(claim.source) ?? []);
  return { ...row, origins: behind, tier: Math.min(...behind.map((origin) => tiers.ofOrigin(origin)), ...stated) };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
