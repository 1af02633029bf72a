import { isRuling } from '../pipeline.ts';
import { formulaInWords } from '../schema/formulas.ts';
import type { Claim } from '../schema/claim.ts';
import type { Fact } from '../schema/fact.ts';
import { skipReasonInWords } from '../schema/skip-reasons.ts';
import type { DeskState } from './desk.ts';
import type { ClaimView, DocumentMessage, FactMessage, FindingMessage, HistoryEntry, Plot } from './messages.ts';
import { composeSeries } from './compose-series.ts';
import type { Marked, PaperPages } from './paper-pages.ts';
import { plottedValue, plotUnitOf } from './plotted-value.ts';

const mostHistory = 500;
const mostValues = 60;
const mostLabels = 3;

/** A finding with all that a person needs to judge it; null where there is none. */
export async function composeFinding(id: string, state: DeskState, pages: PaperPages): Promise<FindingMessage | null> {
  const finding = state.findings.get(id);
  if (!finding) return null;
  const decision = state.standing.get(id) ?? null;
  const claims = finding.claims.flatMap((claim) => state.results.claims.get(claim) ?? []);
  const seen = new Set(decision?.seen.map(({ claim }) => claim));
  const facts = factsOf(claims, state);
  return {
    finding,
    formula: finding.difference.formula === null ? null : formulaInWords(finding.difference.formula),
    reason: finding.suggestion ? formulaInWords(finding.suggestion.reason) : null,
    decision,
    claims: await Promise.all(claims.map((claim) => viewOf(claim, state, pages))),
    joined: decision ? [...new Set(finding.pairs.flat())].filter((claim) => !seen.has(claim)) : [],
    facts,
    plots: plotsOf(facts, state),
    series: composeSeries(facts, state),
    history: composeHistory(state, id),
  };
}

/** A fact with every claim that states it; null where there is none. */
export async function composeFact(id: string, state: DeskState, pages: PaperPages): Promise<FactMessage | null> {
  const facts = state.results.facts.filter(({ fact_id }) => fact_id === id);
  if (facts.length === 0) return null;
  const claims = facts.flatMap(({ claim_ids }) => claim_ids.flatMap((claim) => state.results.claims.get(claim) ?? [])).slice(0, mostValues);
  return {
    facts,
    claims: await Promise.all(claims.map((claim) => viewOf(claim, state, pages))),
    plots: plotsOf(facts, state),
    series: composeSeries(facts, state),
  };
}

/** A paper with every claim marked; null where there is none. */
export async function composeDocument(id: string, state: DeskState, pages: PaperPages): Promise<DocumentMessage | null> {
  const source = state.results.sources.get(id);
  if (!source) return null;
  const page = await pages.page(source, () => markedIn(id, state));
  const own = new Set(claimsOf(id, state).map((claim) => claim.id));
  const findingsOf: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  for (const finding of state.findings.values())
    for (const claim of finding.claims) if (own.has(claim)) findingsOf[claim] = [...(findingsOf[claim] ?? []), finding.id];
  const factOf = Object.fromEntries(
    [...own].flatMap((claim) => (state.results.factsOfClaim.get(claim) ?? []).map((fact) => [claim, fact.fact_id])),
  );
  const shown = new Set(claimsOf(id, state).flatMap(({ rules }) => rules));
  const added = state.rulings.added.filter((figure) => figure.source === id && !shown.has(`decision:${figure.id}`));
  const coverage = state.results.coverage.get(id) ?? null;
  const reasons = Object.fromEntries((coverage?.skipped ?? []).map(({ reason }) => [reason, skipReasonInWords(reason)]));
  return { source, blocks: page?.blocks ?? null, findingsOf, factOf, added, coverage, reasons };
}

/** What was decided, taken back and restored, the last first; of one finding or of all. */
export function composeHistory({ records, withdrawn, findings }: DeskState, finding: string | null = null): HistoryEntry[] {
  const rulings = new Map(records.flatMap((record) => (isRuling(record) ? [[record.id, record] as const] : [])));
  const entries = records.map((record): HistoryEntry => {
    const decision = isRuling(record) ? record : (rulings.get(record.decision) ?? null);
    const concerned = decision?.type === 'decision' ? decision.finding : null;
    return {
      record,
      decision,
      isWithdrawn: withdrawn.has(decision?.id ?? ''),
      finding: concerned,
      message: findings.get(concerned ?? '')?.message ?? null,
    };
  });
  return entries
    .filter((entry) => finding === null || entry.finding === finding)
    .slice(-mostHistory)
    .reverse();
}

async function viewOf(claim: Claim, state: DeskState, pages: PaperPages): Promise<ClaimView> {
  const page = await pages.page(claim.source, () => markedIn(claim.source.id, state));
  const references = claim.citations.flatMap(({ reference }) => state.results.references.get(reference ?? '') ?? []);
  return { claim, passage: page?.passageOf(claim) ?? null, references: references.map(({ key, text }) => ({ key, text })) };
}

function markedIn(source: string, state: DeskState): Marked {
  return { claims: claimsOf(source, state), skipped: state.results.coverage.get(source)?.skipped ?? [] };
}

function claimsOf(source: string, { results }: DeskState): Claim[] {
  return [...results.claims.values()].filter((claim) => claim.source.id === source);
}

function factsOf(claims: readonly Claim[], { results }: DeskState): Fact[] {
  const ids = new Set(claims.flatMap(({ id }) => (results.factsOfClaim.get(id) ?? []).map(({ fact_id }) => fact_id)));
  return results.facts.filter(({ fact_id }) => ids.has(fact_id));
}

/** One plot for each base unit, the one with most values first: figures that cannot both hold may stand in several facts. */
function plotsOf(facts: readonly Fact[], { results }: DeskState): Plot[] {
  const stated = facts.flatMap((fact) =>
    fact.claim_ids.flatMap((id) => {
      const claim = results.claims.get(id);
      return claim && claim.quantity.dimension !== 'date' ? [{ fact, claim }] : [];
    }),
  );
  const groups = new Map<string, typeof stated>();
  for (const entry of stated) {
    const { unit } = entry.claim.quantity.normalized;
    groups.set(unit, [...(groups.get(unit) ?? []), entry]);
  }
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .map((group) => {
      const shown = group.slice(0, mostValues);
      const unit = plotUnitOf(shown.map(({ claim }) => claim));
      const labels = new Map(shown.map(({ fact }) => [fact.label_en, { zh: fact.label_zh, en: fact.label_en }]));
      return {
        label: joinLabels([...labels.values()]),
        unit: unit.unit,
        values: shown.map(({ claim, fact }) => plottedValue(claim, fact.rank, unit)),
      };
    });
}

function joinLabels(labels: readonly Plot['label'][]): Plot['label'] {
  const more = labels.length > mostLabels ? ' …' : '';
  const join = (language: 'zh' | 'en'): string =>
    labels
      .slice(0, mostLabels)
      .map((label) => label[language])
      .join(' / ') + more;
  return { zh: join('zh'), en: join('en') };
}
