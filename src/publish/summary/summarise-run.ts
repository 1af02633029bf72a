import type { Claim } from '../../schema/claim.ts';
import type { Finding } from '../../schema/finding.ts';
import { countRecords } from '../describe-run.ts';
import { runFiles } from '../run-files.ts';
import type { RunOutcome } from '../run-outcome.ts';
import { wrap } from './display-width.ts';
import { excerptOf, placeOf } from './excerpt.ts';

export interface SummaryStyle {
  /** Columns of the terminal. */
  width: number;
  /** Whether headings are set in bold. */
  bold: boolean;
  /** The folder of the results as the person named it. */
  out: string;
  /** How many findings are told in full. */
  worst: number;
}

/** What a person wants to read when a run is over: how much was read, how the facts stand, and the worst disagreements with both sources. */
export function summariseRun(outcome: RunOutcome, style: SummaryStyle): string {
  const findings = outcome.findings.filter((finding) => finding.status === 'open').slice(0, style.worst);
  const claims = findClaims(outcome, new Set(findings.flatMap(shownClaims)));
  const told = findings.flatMap((finding, index) => ['', ...tellFinding(finding, index + 1, claims, style)]);
  const seconds = (outcome.milliseconds / 1000).toFixed(1);
  const lines = [
    ...countsOf(outcome, style),
    ...(told.length > 0 ? ['', heading('Worst findings', style), ...told] : []),
    '',
    ...wrap(`Done in ${seconds} s. In ${style.out}: ${runFiles.join(', ')}`, style.width),
  ];
  return `${lines.join('\n')}\n`;
}

function countsOf(outcome: RunOutcome, style: SummaryStyle): string[] {
  const counts = countRecords(outcome);
  const unchanged = outcome.inputs.filter(({ status }) => status === 'cached').length;
  const observations = Object.values(counts.observations).reduce((sum, count) => sum + count, 0);
  const findings = Object.values(counts.findings).reduce((sum, count) => sum + count, 0);
  const present = (groups: [string, number][]): string[] =>
    groups.filter(([, count]) => count > 0).map(([name, count]) => `${grouped(count)} ${name}`);
  const rows: [string, number, string[]][] = [
    ['Documents', counts.documents, present([...Object.entries(counts.languages), ['unchanged', unchanged], ['not read', counts.failed]])],
    ['Claims', counts.claims, [`${grouped(counts.references)} references`]],
    ['Fact rows', observations, present(Object.entries(counts.observations))],
    ['Findings', findings, present(Object.entries(counts.findings))],
  ];
  return rows.map(([name, count, details]) =>
    `${heading(name.padEnd(10), style)} ${grouped(count).padStart(7)}   ${details.join(', ')}`.trimEnd(),
  );
}

function tellFinding(finding: Finding, ordinal: number, claims: ReadonlyMap<string, Claim>, style: SummaryStyle): string[] {
  const indent = '     ';
  const width = style.width - indent.length - 2;
  const shown = shownClaims(finding).flatMap((id) => claims.get(id) ?? []);
  return [
    `${String(ordinal).padStart(3)}. ${heading(finding.code, style)} (${finding.severity})`,
    ...wrap(finding.message.en, width + 2).map((line) => indent + line),
    ...shown.flatMap((claim) => [`${indent}· ${placeOf(claim, width)}`, `${indent}  ${excerptOf(claim, width)}`]),
  ];
}

/** The claims that are quoted of a finding: those of its first pair, or its first two. */
function shownClaims({ pairs, claims }: Finding): string[] {
  return [...new Set([...(pairs[0] ?? []), ...claims])].slice(0, 2);
}

function findClaims(outcome: RunOutcome, ids: ReadonlySet<string>): ReadonlyMap<string, Claim> {
  if (outcome.findClaims) return outcome.findClaims(ids);
  return new Map(outcome.papers.flatMap((paper) => paper.claims.filter(({ id }) => ids.has(id))).map((claim) => [claim.id, claim]));
}

function heading(text: string, style: SummaryStyle): string {
  return style.bold ? `\u001b[1m${text}\u001b[22m` : text;
}

function grouped(count: number): string {
  return count.toLocaleString('en-US').replaceAll(',', ' ');
}
