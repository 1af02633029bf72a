import { goodsOf } from '../identity/goods.ts';
import { groupBy } from '../identity/group-by.ts';
import { keyNumber } from '../identity/hash.ts';
import { createLabels } from '../identity/labels.ts';
import { tellClaims, type ToldClaims } from '../identity/told-claims.ts';
import { statedInterval } from '../interval/stated-interval.ts';
import type { Claim } from '../schema/claim.ts';
import type { Reference } from '../schema/document.ts';
import type { Fact } from '../schema/fact.ts';
import type { Finding } from '../schema/finding.ts';
import type { Knowledge } from '../schema/knowledge.ts';
import type { Settings } from '../schema/settings.ts';
import { disputesOf } from './disputes.ts';
import type { FactTable } from './fact-row.ts';
import { datedAlone, findAlone } from './facts-alone.ts';
import { groupByFact } from './group-by-fact.ts';
import { datedFactOf, placeOfFact, rowsOfFact, type WeighedFact } from './joined-facts.ts';
import { createLoneFacts } from './lone-facts.ts';
import { mergeValues, type ValueRow } from './merge-values.ts';
import { type Origins, originsOf } from './origins.ts';
import type { PlainClaim } from './plain-claim.ts';
import { rankRows, type SupportedRow } from './rank-rows.ts';
import { reliabilityOf } from './reliability.ts';
import { separateMatters } from './separate-matters.ts';
import { seriesOf } from './series.ts';
import { numberPapers, type StatedPaper } from './stated-paper.ts';
import { type Tiers, tiersOf } from './tiers.ts';
import { statementOfRow, viewFigures } from './view-figures.ts';
import { weighValues } from './weigh-values.ts';

export type { ClaimPlace, FactRow, FactTable } from './fact-row.ts';
export type { MeetingKeys } from './meeting-keys.ts';
export type { FiguresView } from './view-figures.ts';

/** Stage 5 in its two steps: what is seen of one paper, and the facts once all papers are seen. */
interface Consolidation {
  view: (told: ToldClaims) => ReturnType<typeof viewFigures>;
  /** A row for each fact and distinct value, in the order in which the papers first state them. No value is dropped. */
  consolidate: (papers: readonly StatedPaper[], findings: readonly Finding[], references: readonly Reference[]) => FactTable;
}

/** Makes stage 5 of its tables. */
export function createConsolidation({ knowledge, settings }: { knowledge: Knowledge; settings: Settings }): Consolidation {
  const labels = createLabels(knowledge);
  const tiers = tiersOf(settings, knowledge);
  const kinds = new Map(knowledge.measures.map(({ id, kind }) => [id, kind]));
  const goods = goodsOf(knowledge.products);
  return {
    view: (told) => viewFigures(told, { kinds, labels }),
    consolidate: (unordered, findings, references) => {
      const papers = numberPapers(unordered);
      const told = new Set(findings.flatMap(({ claims }) => claims.map(keyNumber)));
      const isAlone = findAlone(
        papers.map(({ keys }) => keys),
        (id) => told.has(id),
      );
      const origins = originsOf(
        papers.map(({ source }) => source),
        references,
        knowledge,
      );
      const support = (row: ValueRow) => supported(row, origins, tiers);
      const disputes = disputesOf(findings);
      const joined = groupByFact(
        papers.flatMap(({ figures }, paper) => figures(rowsWith(isAlone[paper]!, 0))),
        goods,
      ).flatMap((group) => separateMatters({ group, rows: mergeValues(group.claims).map(support) }, disputes));
      const reliability = reliabilityOf(
        joined.filter(({ rows }) => rows.length > 1 && rows[0]!.best.quantity.dimension !== 'date').map(({ rows }) => rows),
        tiers,
      );
      const weighed = joined.map(({ group, rows }): WeighedFact => {
        const { shares, estimate } = weighValues(rows, reliability);
        return { group, rows, shares, estimate, ranks: rankRows(rows, shares, disputes) };
      });
      const series = seriesOf([...weighed.flatMap(datedFactOf), ...datedAlone(papers, isAlone)].sort((a, b) => a.place - b.place));
      const factAt = new Map(weighed.map((fact) => [placeOfFact(fact), fact]));
      const loneFact = createLoneFacts({ support, disputes, placeOf: (place) => series.get(place) });
      const paperOf = new Map(papers.map((paper) => [paper.source, paper]));
      const statementOf = ({ source, row }: PlainClaim) => statementOfRow(paperOf.get(source)!.view(), row);
      const knownOf = ({ source, row }: PlainClaim) => {
        const { known } = paperOf.get(source)!;
        return known === null ? null : `${known} ${row}`;
      };
      return {
        *facts() {
          for (const [index, paper] of papers.entries())
            for (const [row, alone] of isAlone[index]!.entries()) {
              const place = paper.first + row;
              const fact = factAt.get(place);
              if (alone === 1) yield [loneFact(paper, row)];
              else if (fact) yield rowsOfFact(fact, { disputes, place: series.get(place), statementOf, knownOf });
            }
        },
      };
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
    const papers = [...groupBy(claims, ({ source }) => source.id).values()].map((own) => {
      const { keys, figures } = view(tellClaims(own, statedInterval, options.settings.approximation));
      return { source: own[0]!.source, known: null, keys, view: () => figures };
    });
    return [...consolidate(papers, findings, references).facts()].flatMap((rows) => rows.map(({ make }) => make()));
  };
}

function rowsWith(flags: Uint8Array, flag: number): number[] {
  return [...flags.keys()].filter((row) => flags[row] === flag);
}

function supported(row: ValueRow, origins: Origins, tiers: Tiers): SupportedRow {
  const behind = origins.behind(row.claims);
  const stated = row.claims.flatMap((claim) => tiers.ofPaper(claim.source) ?? []);
  return { ...row, origins: behind, tier: Math.min(...behind.map((origin) => tiers.ofOrigin(origin)), ...stated) };
}
