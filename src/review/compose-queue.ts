import type { Finding } from '../schema/finding.ts';
import type { DeskState } from './desk.ts';
import type { ChangedRows, PaperRow, QueueMessage, QueueRow } from './messages.ts';

const weights: Readonly<Record<Finding['severity'], number>> = { high: 3, medium: 2, low: 1 };

/** The whole queue: what is most worth looking at first. */
export function composeQueue(state: DeskState): Pick<QueueMessage, 'rows' | 'papers' | 'warnings' | 'pending' | 'revision'> {
  const rows = [...state.findings.values()].map((finding) => rowOf(finding, state));
  return {
    rows: rows.sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1)),
    papers: composePapers(state),
    warnings: state.warnings,
    pending: state.pending,
    revision: state.revision,
  };
}

/** The rows of all findings that a decision was ever made on, as they are now. */
export function composeChanges(state: DeskState): ChangedRows {
  const touched = new Set(state.records.flatMap((record) => (record.type === 'decision' ? [record.finding] : [])));
  const rows = [...touched].flatMap((id) => {
    const status = state.findings.get(id)?.status;
    const decision = state.standing.get(id);
    return status ? [{ id, status, verdict: decision?.verdict ?? null, who: decision?.who ?? null }] : [];
  });
  return { rows, pending: state.pending, revision: state.revision };
}

function rowOf(finding: Finding, { standing, results }: DeskState): QueueRow {
  const { id, code, severity, confidence, status, message } = finding;
  const claims = finding.claims.flatMap((claim) => results.claims.get(claim) ?? []);
  const decision = standing.get(id);
  const measure = claims.find((claim) => claim.measure)?.measure;
  return {
    id,
    code,
    severity,
    confidence,
    status,
    message,
    worth: Math.round(weights[severity] * confidence * 1000) / 1000,
    verdict: decision?.verdict ?? null,
    who: decision?.who ?? null,
    papers: [...new Set(claims.map(({ source }) => source.id))],
    languages: [...new Set(claims.map(({ language }) => language))],
    measure: measure ? (measure.label ?? { zh: measure.text, en: measure.text }) : null,
  };
}

function composePapers({ results, findings }: DeskState): PaperRow[] {
  const claims = new Map<string, number>();
  for (const { source } of results.claims.values()) claims.set(source.id, (claims.get(source.id) ?? 0) + 1);
  const concerned = new Map<string, number>();
  for (const finding of findings.values()) {
    const papers = new Set(finding.claims.flatMap((claim) => results.claims.get(claim)?.source.id ?? []));
    for (const paper of papers) concerned.set(paper, (concerned.get(paper) ?? 0) + 1);
  }
  return [...results.sources.values()].map((source) => {
    const { skipped, ...coverage } = results.coverage.get(source.id) ?? { skipped: null };
    return {
      ...source,
      claims: claims.get(source.id) ?? 0,
      findings: concerned.get(source.id) ?? 0,
      coverage: 'numbers' in coverage && skipped ? coverage : null,
    };
  });
}
