import { wrap } from '../../publish/summary/display-width.ts';
import type { Claim, Term } from '../../schema/claim.ts';
import type { Fact } from '../../schema/fact.ts';
import type { Finding } from '../../schema/finding.ts';
import type { Explanation } from './explain-record.ts';
import { showValue } from './show-value.ts';

/** Walks a record back to the characters it was read from, in lines for a terminal. */
export function tellExplanation(explanation: Explanation, width: number): string {
  const { claims } = explanation;
  const lines: Line[] =
    explanation.kind === 'fact'
      ? tellFact(explanation.rows, claims, explanation.findings)
      : explanation.kind === 'finding'
        ? tellFinding(explanation.finding, claims, explanation.facts)
        : [...tellClaim(claims[0]!, 0), ...tellUses(explanation.facts, explanation.findings)];
  return `${lines.flatMap(({ depth, text }) => layOut(text, depth, width)).join('\n')}\n`;
}

interface Line {
  depth: number;
  text: string;
}

const line = (depth: number, text: string): Line => ({ depth, text });

function tellFact(rows: readonly Fact[], claims: readonly Claim[], findings: readonly Finding[]): Line[] {
  const [first] = rows;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return [
    line(0, `Fact ${first!.fact_id}: ${first!.label_en}`),
    line(0, first!.label_zh),
    ...rows.flatMap((row) => [
      line(0, ''),
      line(
        1,
        `${showValue(row)}: ${row.obs_status}, rank ${row.rank}, weight ${row.weight.toFixed(2)}, ${support(row)} (value ${row.observation_id})`,
      ),
      ...row.claim_ids.flatMap((id) => {
        const claim = byId.get(id);
        return claim ? tellClaim(claim, 2) : [];
      }),
    ]),
    ...(findings.length > 0 ? [line(0, ''), ...findings.map(findingLine)] : []),
  ];
}

function support({ n_claims, n_sources, n_origins, tier }: Fact): string {
  const count = (number: number, name: string): string => `${number} ${name}${number === 1 ? '' : 's'}`;
  return `${count(n_claims, 'claim')}, ${count(n_sources, 'paper')}, ${count(n_origins, 'origin')}, tier ${tier}`;
}

function tellFinding(finding: Finding, claims: readonly Claim[], facts: readonly Fact[]): Line[] {
  const { id, code, severity, confidence, message, comparability, difference, suggestion, pairs } = finding;
  const { gap, relative, expected, formula } = difference;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const exact = (claim: string): string => byId.get(claim)?.exact ?? claim;
  const range =
    expected && `${expected.lowerBound ?? '…'} to ${expected.upperBound ?? '…'} ${expected.unit === '1' ? '' : expected.unit}`.trim();
  const compared = Object.entries(comparability).map(([slot, state]) => `${slot} ${state}`);
  return [
    line(0, `Finding ${id}: ${code}, ${severity}, probability ${confidence}, ${finding.status}`),
    line(1, message.en),
    line(1, message.zh),
    line(0, ''),
    line(1, `compared: ${compared.join(', ')}`),
    ...(gap === null
      ? []
      : [
          line(
            1,
            `apart by ${gap}${expected && expected.unit !== '1' ? ` ${expected.unit}` : ''}${relative === null ? '' : ` (${(relative * 100).toFixed(1)} %)`}`,
          ),
        ]),
    ...(range === null ? [] : [line(1, `expected: ${range}`)]),
    ...(formula === null ? [] : [line(1, `formula: ${formula}`)]),
    ...(suggestion === null ? [] : [line(1, `would be right as ${suggestion.value} ${suggestion.unit}: ${suggestion.reason}`)]),
    ...(pairs.length === 0 ? [] : [line(1, `cannot both hold: ${pairs.map((pair) => pair.map(exact).join(' and ')).join('; ')}`)]),
    ...finding.claims.flatMap((claim) => (byId.has(claim) ? [line(0, ''), ...tellClaim(byId.get(claim)!, 1)] : [])),
    ...(facts.length > 0 ? [line(0, ''), ...facts.map(factLine)] : []),
  ];
}

/** A claim: where it stands, the sentence with the figure marked, what was read of it, and by which rules. */
function tellClaim(claim: Claim, depth: number): Line[] {
  const { source, locator, span, quote, exact, quantity, rules, citations, confidence } = claim;
  const place = [
    ...locator.section.slice(-1),
    ...(locator.page === null ? [] : [`page ${locator.page}`]),
    ...(locator.table === null ? [] : [locator.table.label ?? 'a table', [...locator.table.row, ...locator.table.column].join(' / ')]),
  ];
  return [
    line(depth, `“${exact}” in ${source.path}, characters ${span.start}–${span.end} (claim ${claim.id})`),
    line(
      depth + 1,
      `${source.title ?? source.id}${source.year === null ? '' : ` (${source.year})`}${place.map((part) => ` › ${part}`).join('')}`,
    ),
    line(depth + 1, `“${quote.replace(/\s+/g, ' ')}”`),
    line(depth + 1, `value: ${valueOf(claim)}, ${quantity.modifier}, ${quantity.dimension}`),
    ...(['subject', 'measure', 'product', 'scope'] as const).flatMap((slot) =>
      claim[slot] ? [line(depth + 1, `${slot}: ${showTerm(claim[slot])}`)] : [],
    ),
    ...(claim.basis === null ? [] : [line(depth + 1, `basis: ${claim.basis}`)]),
    ...(claim.period === null ? [] : [line(depth + 1, `period: ${periodOf(claim.period)}`)]),
    line(depth + 1, `mood: ${claim.modality}, confidence ${confidence}`),
    ...citations.map(({ kind, text, reference }) =>
      line(depth + 1, `cites: ${text} (${kind}${reference === null ? '' : `, ${reference}`})`),
    ),
    line(depth + 1, `rules: ${rules.join(', ')}`),
  ];
}

function valueOf({ quantity }: Claim): string {
  const { amount, lowerBound, upperBound, unit } = quantity;
  return showValue({ obs_value: amount, lower: lowerBound, upper: upperBound, unit_measure: unit });
}

function showTerm({ text, id, label }: Term): string {
  if (id === null) return text;
  return `${text} = ${id}${label ? ` (${label.en}, ${label.zh})` : ''}`;
}

function periodOf({ text, start, end }: NonNullable<Claim['period']>): string {
  return `${text} = ${start === end ? start : `${start ?? ''}/${end ?? ''}`}`;
}

function tellUses(facts: readonly Fact[], findings: readonly Finding[]): Line[] {
  const uses = [...facts.map(factLine), ...findings.map(findingLine)];
  return uses.length > 0 ? [line(0, ''), ...uses] : [];
}

const factLine = (fact: Fact): Line => line(1, `fact ${fact.fact_id}: ${fact.label_en}: ${showValue(fact)} (${fact.obs_status})`);
const findingLine = ({ id, code, severity, message }: Finding): Line => line(1, `finding ${id}: ${code}, ${severity}: ${message.en}`);

function layOut(text: string, depth: number, width: number): string[] {
  const indent = '  '.repeat(depth);
  return text === '' ? [''] : wrap(text, width - indent.length).map((part, index) => `${indent}${index === 0 ? '' : '  '}${part}`);
}
