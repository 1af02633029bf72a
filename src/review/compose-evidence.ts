import { isRuling, statedInterval } from '../pipeline.ts';
import type { Claim } from '../schema/claim.ts';
import type { Fact } from '../schema/fact.ts';
import type { DeskState } from './desk.ts';
import type { ClaimView, DocumentMessage, FactMessage, FindingMessage, HistoryEntry, Plot, PlottedValue } from './messages.ts';
import type { PaperPages } from './paper-pages.ts';

const mostHistory = 500;
const mostValues = 60;
const mostLabels = 3;
const plottedApproximation = 0.05;

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
    decision,
    claims: await Promise.all(claims.map((claim) => viewOf(claim, state, pages))),
    joined: decision ? [...new Set(finding.pairs.flat())].filter((claim) => !seen.has(claim)) : [],
    facts,
    plots: plotsOf(facts, state),
    history: composeHistory(state, id),
  };
}

/** A fact with every claim that states it; null where there is none. */
export async function composeFact(id: string, state: DeskState, pages: PaperPages): Promise<FactMessage | null> {
  const facts = state.results.facts.filter(({ fact_id }) => fact_id === id);
  if (facts.length === 0) return null;
  const claims = facts.flatMap(({ claim_ids }) => claim_ids.flatMap((claim) => state.results.claims.get(claim) ?? [])).slice(0, mostValues);
  return { facts, claims: await Promise.all(claims.map((claim) => viewOf(claim, state, pages))), plots: plotsOf(facts, state) };
}

/** A paper with every claim marked; null where there is none. */
export async function composeDocument(id: string, state: DeskState, pages: PaperPages): Promise<DocumentMessage | null> {
  const source = state.results.sources.get(id);
  if (!source) return null;
  const page = await pages.page(source, () => claimsOf(id, state));
  const own = new Set(claimsOf(id, state).map((claim) => claim.id));
  const findingsOf: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  for (const finding of state.findings.values())
    for (const claim of finding.claims) if (own.has(claim)) findingsOf[claim] = [...(findingsOf[claim] ?? []), finding.id];
  const factOf = Object.fromEntries(
    [...own].flatMap((claim) => (state.results.factsOfClaim.get(claim) ?? []).map((fact) => [claim, fact.fact_id])),
  );
  return { source, blocks: page?.blocks ?? null, findingsOf, factOf, coverage: state.results.coverage.get(id) ?? null };
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
  const page = await pages.page(claim.source, () => claimsOf(claim.source.id, state));
  const references = claim.citations.flatMap(({ reference }) => state.results.references.get(reference ?? '') ?? []);
  return { claim, passage: page?.passageOf(claim) ?? null, references: references.map(({ key, text }) => ({ key, text })) };
}

function claimsOf(source: string, { results }: DeskState): Claim[] {
  return [...results.claims.values()].filter((claim) => claim.source.id === source);
}

function factsOf(claims: readonly Claim[], { results }: DeskState): Fact[] {
  const ids = new Set(claims.flatMap(({ id }) => (results.factsOfClaim.get(id) ?? []).map(({ fact_id }) => fact_id)));
  return results.facts.filter(({ fact_id }) => ids.has(fact_id));
}

/** One plot for each unit, the one with most values first: figures that cannot both hold may stand in several facts. */
function plotsOf(facts: readonly Fact[], { results }: DeskState): Plot[] {
  const plots = new Map<string, Omit<Plot, 'label'> & { labels: Map<string, Plot['label']> }>();
  for (const { label_zh, label_en, claim_ids, rank } of facts) {
    for (const id of claim_ids) {
      const claim = results.claims.get(id);
      if (!claim || claim.quantity.dimension === 'date') continue;
      const unit = claim.quantity.normalized.unit;
      const plot = plots.get(unit) ?? { unit, values: [], labels: new Map<string, Plot['label']>() };
      plots.set(unit, plot);
      if (plot.values.length >= mostValues) continue;
      plot.values.push(valueOf(claim, rank));
      plot.labels.set(label_en, { zh: label_zh, en: label_en });
    }
  }
  return [...plots.values()]
    .sort((a, b) => b.values.length - a.values.length)
    .map(({ labels, unit, values }) => ({ label: joinLabels([...labels.values()]), unit, values }));
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

function valueOf({ id, source, quantity, exact }: Claim, rank: Fact['rank']): PlottedValue {
  const { lower, upper } = statedInterval(quantity, plottedApproximation);
  const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return { claim: id, paper: source.title ?? source.id, year: source.year, lower: finite(lower), upper: finite(upper), exact, rank };
}
