import type { z } from 'zod';
import { groupBy } from '../src/identity/group-by.ts';
import type { PaperInput } from '../src/pipeline.ts';
import type { Claim } from '../src/schema/claim.ts';
import type { Coverage as CoverageRecord } from '../src/schema/coverage.ts';
import type { Fact as FactRecord } from '../src/schema/fact.ts';
import type { Finding as FindingRecord } from '../src/schema/finding.ts';
import type { Span } from '../src/schema/place.ts';
import { Claim as ClaimSchema, Coverage, Fact, Finding, Reference, Source } from '../src/schema/schemas.ts';
import type { Outcome } from './build-pipeline.ts';

/** What breaks a promise of the contract in an outcome, one line each: shapes, places, identities, what leads nowhere, digits that are lost. */
export function faultsOf(inputs: readonly PaperInput[], outcome: Outcome): string[] {
  const { papers, findings, facts } = outcome;
  const claims = papers.flatMap((paper) => paper.claims);
  const references = papers.flatMap((paper) => paper.references);
  const ids = new Set(claims.map(({ id }) => id));
  const keys = new Set(references.map(({ key }) => key));
  const textOf = new Map(inputs.map(({ id, text }) => [id, [...text]]));
  return [
    ...misshapen(
      'source',
      Source,
      papers.map(({ source }) => source),
    ),
    ...misshapen('claim', ClaimSchema, claims),
    ...misshapen('reference', Reference, references),
    ...misshapen(
      'coverage',
      Coverage,
      papers.map(({ coverage }) => coverage),
    ),
    ...misshapen('finding', Finding, findings),
    ...misshapen('fact', Fact, facts),
    ...repeated(
      'claim',
      claims.map(({ id }) => id),
    ),
    ...repeated(
      'reference',
      references.map(({ key }) => key),
    ),
    ...repeated(
      'finding',
      findings.map(({ id }) => id),
    ),
    ...repeated(
      'observation',
      facts.map(({ observation_id }) => observation_id),
    ),
    ...repeated(
      'claim in a fact',
      facts.flatMap(({ claim_ids }) => claim_ids),
    ),
    ...claims.flatMap((claim) => misplaced(claim, textOf.get(claim.source.id)!)),
    ...claims.flatMap(({ exact, citations }) =>
      citations.flatMap(({ reference }) =>
        reference !== null && !keys.has(reference) ? [`${exact} cites ${reference}, which is nowhere`] : [],
      ),
    ),
    ...findings.flatMap((finding) => astrayFinding(finding, ids)),
    ...facts.flatMap((fact) => astrayFact(fact, ids, new Set(findings.map(({ id }) => id)))),
    ...disagreements(findings, facts),
    ...papers.flatMap((paper) => lostDigits(textOf.get(paper.source.id)!, paper.claims, paper.coverage)),
  ];
}

function misshapen(kind: string, schema: z.ZodType, records: readonly unknown[]): string[] {
  return records.flatMap(
    (record) => schema.safeParse(record).error?.issues.map(({ path, message }) => `${kind} ${path.join('.')}: ${message}`) ?? [],
  );
}

function repeated(kind: string, names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) < index).map((name) => `${kind} ${name} stands twice`);
}

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end && inner.start < inner.end;

function misplaced({ exact, span, phrase, prefix, suffix }: Claim, text: readonly string[]): string[] {
  const slice = (start: number, end: number): string => text.slice(Math.max(0, start), end).join('');
  const faults: string[] = [];
  if (slice(span.start, span.end) !== exact) faults.push(`${exact} is not what stands at its place: ${slice(span.start, span.end)}`);
  if (!isWithin(span, phrase)) faults.push(`${exact} lies outside its phrase`);
  if (!slice(span.start - 32, span.start).endsWith(prefix) || (prefix === '' && span.start > 0)) faults.push(`${exact} has another prefix`);
  if (!slice(span.end, span.end + 32).startsWith(suffix) || (suffix === '' && span.end < text.length))
    faults.push(`${exact} has another suffix`);
  for (const [index, part] of (span.parts ?? []).entries()) {
    if (!isWithin(part, span)) faults.push(`${exact} has a part outside`);
    if (part.start < (span.parts![index - 1]?.end ?? 0)) faults.push(`${exact} has parts out of order`);
  }
  return faults;
}

function astrayFinding({ id, claims, pairs, suggestion }: FindingRecord, ids: ReadonlySet<string>): string[] {
  const own = new Set(claims);
  return [
    ...claims.filter((claim) => !ids.has(claim)).map((claim) => `finding ${id} has no claim ${claim}`),
    ...pairs
      .flat()
      .filter((claim) => !own.has(claim))
      .map((claim) => `finding ${id} pairs ${claim}, which it does not list`),
    ...(suggestion && !own.has(suggestion.claim) ? [`finding ${id} suggests for ${suggestion.claim}`] : []),
  ];
}

function astrayFact(fact: FactRecord, ids: ReadonlySet<string>, findings: ReadonlySet<string>): string[] {
  const { observation_id, claim_ids, source_ids, finding_ids, n_claims, n_sources, n_origins } = fact;
  return [
    ...claim_ids.filter((claim) => !ids.has(claim)).map((claim) => `fact ${observation_id} has no claim ${claim}`),
    ...finding_ids.filter((finding) => !findings.has(finding)).map((finding) => `fact ${observation_id} has no finding ${finding}`),
    ...(n_claims !== claim_ids.length || n_sources !== source_ids.length || n_origins > n_claims
      ? [`fact ${observation_id} is miscounted`]
      : []),
  ];
}

/**
 * Where the findings and the fact table do not agree on what can be compared: values of one fact that no finding sets against one another, and figures of which a
 * finding says that they are of one thing, all fields being equal, and of which no two stand in one fact. What follows from other figures names no pair of one fact.
 */
export function disagreements(findings: readonly FindingRecord[], facts: readonly FactRecord[]): string[] {
  const factOf = new Map(facts.flatMap(({ fact_id, claim_ids }) => claim_ids.map((claim) => [claim, fact_id] as const)));
  const rows = groupBy(facts, ({ fact_id }) => fact_id);
  const opposed = new Set(findings.flatMap(({ pairs }) => pairs.flatMap(([a, b]) => (factOf.get(a) === factOf.get(b) ? [a, b] : []))));
  return [
    ...[...rows.values()].flatMap((values) =>
      values
        .filter(({ claim_ids }) => values.length > 1 && !claim_ids.some((claim) => opposed.has(claim)))
        .map(({ label_en, obs_value }) => `${label_en}: ${obs_value} is disputed, and no finding says so`),
    ),
    ...findings
      .filter(
        ({ code, comparability }) => /^(?:conflict|text-table)$/.test(code) && Object.values(comparability).every((is) => is === 'equal'),
      )
      .flatMap(({ pairs, message }) => (pairs.every(([a, b]) => factOf.get(a) !== factOf.get(b)) ? [`two facts: ${message.en}`] : [])),
  ];
}

function lostDigits(text: readonly string[], claims: readonly Claim[], { numbers, skipped }: CoverageRecord): string[] {
  const accounted = new Set<number>();
  for (const { start, end } of [...claims.map(({ phrase }) => phrase), ...skipped.map(({ span }) => span)]) {
    for (let at = start; at < end; at++) accounted.add(at);
  }
  const faults = text.flatMap((character, at) =>
    /\d/.test(character) && !accounted.has(at) ? [`the digit at ${at} is in no claim and not in the ledger`] : [],
  );
  const wrong = skipped.filter(({ span, text: skip }) => text.slice(span.start, span.end).join('') !== skip);
  if (numbers.seen !== numbers.parsed + numbers.skipped || skipped.length !== numbers.skipped) faults.push('the ledger is miscounted');
  return [...faults, ...wrong.map((skip) => `the ledger has ${skip.text} at another place`)];
}
