import { createHash } from 'node:crypto';
import { Overdue } from '../../src/pipeline.ts';
import type { PaperInput, PaperRecords, PaperView, Pipeline } from '../../src/pipeline.ts';
import type { Claim } from '../../src/schema/claim.ts';
import type { Fact } from '../../src/schema/fact.ts';
import type { Finding } from '../../src/schema/finding.ts';
import type { Source } from '../../src/schema/document.ts';

/** Stages made of straw: every run of digits is a claim and a fact, two unlike figures are a conflict, the word "explode" stops the reading, "linger" asks for the time. */
export function createFakePipeline(): Pipeline {
  return {
    point: () => null,
    read: readPaper,
    check: checkPapers,
    view: viewOf,
    compare: (papers) => ({
      ...checkPapers(papers.map(({ view, claimAt }) => ({ claims: Array.from(view.order, claimAt) }))),
      memory: new Map(),
    }),
    correct: (paper) => paper,
    extractClaims: (id, text) => claimsOf(sourceOf({ id, path: id, sha256: hash(text) }), text),
    extractQuantities: (text) => claimsOf(sourceOf({ id: '', path: '', sha256: hash(text) }), text),
  };
}

function readPaper(input: PaperInput, isOverdue = () => false): PaperRecords {
  if (input.text.includes('linger') && isOverdue()) throw new Overdue();
  if (input.text.includes('explode')) throw new TypeError('cannot read this');
  const source = { ...sourceOf(input), title: input.bibliography?.title ?? null };
  const claims = claimsOf(source, input.text);
  const numbers = { seen: claims.length, parsed: claims.length, skipped: 0 };
  const coverage = {
    source: source.id,
    pages: 1,
    blocks: 1,
    tables: 0,
    cells: 0,
    sentences: 1,
    numbers,
    claims: claims.length,
    skipped: [],
  };
  const reference = {
    key: `${source.id}#1`,
    source: source.id,
    kind: 'entry',
    marker: '[1]',
    text: 'A. Title.',
    authors: ['A'],
    year: 2020,
    title: 'Title',
    doi: null,
    span: { start: 0, end: 1 },
    page: null,
  } as const;
  return { source, claims, references: [{ ...reference, authors: [...reference.authors] }], coverage, warnings: [] };
}

function checkPapers(papers: Iterable<Pick<PaperRecords, 'claims'>>): { notes: []; findings: Finding[]; facts: Fact[] } {
  const claims = [...papers].flatMap((paper) => paper.claims);
  const [first, second] = claims;
  return {
    notes: [],
    findings: first && second && first.exact !== second.exact ? [conflictOf(first, second)] : [],
    facts: claims.map(factOf),
  };
}

/** What the run needs of a view. */
function viewOf(claims: readonly Claim[]): PaperView {
  return { order: Int32Array.from(claims.keys()), figures: { ids: claims.map(({ id }) => id) } } as unknown as PaperView;
}

function sourceOf({ id, path, sha256 }: Pick<PaperInput, 'id' | 'path' | 'sha256'>): Source {
  return { id, path, sha256, title: null, year: 2020, language: 'en' };
}

function claimsOf(source: Source, text: string): Claim[] {
  return [...text.matchAll(/\d+/g)].map((match, index) => {
    const [exact] = match;
    const value = Number(exact);
    const span = { start: match.index, end: match.index + exact.length };
    const bounds = { lowerBound: value, upperBound: value };
    return {
      id: hash(`${source.id} ${index}`).slice(0, 12),
      source,
      span,
      phrase: span,
      exact,
      prefix: text.slice(Math.max(0, span.start - 32), span.start),
      suffix: text.slice(span.end, span.end + 32),
      quote: text.trim() || exact,
      locator: { section: ['Part 1'], block: 0, sentence: 0, page: null, region: null, table: null },
      language: 'en',
      quantity: {
        amount: exact,
        ...bounds,
        decimals: 0,
        unit: '1',
        normalized: { ...bounds, unit: '1' },
        dimension: 'count',
        modifier: 'exact',
        uncertainty: null,
        written: { number: exact, unit: '' },
      },
      subject: null,
      measure: null,
      product: null,
      scope: null,
      basis: null,
      period: null,
      modality: 'actual',
      citations: [],
      confidence: 1,
      rules: ['digits'],
    };
  });
}

function conflictOf(a: Claim, b: Claim): Finding {
  const same = 'equal' as const;
  return {
    id: 'finding-1',
    code: 'conflict',
    severity: 'medium',
    confidence: 0.9,
    claims: [a.id, b.id],
    pairs: [[a.id, b.id]],
    difference: { gap: 1, relative: 0.5, expected: null, formula: null },
    suggestion: null,
    comparability: { period: same, product: same, scope: same, measure: same, modality: same, basis: same, subject: same },
    message: { zh: `${a.exact} 与 ${b.exact} 不能同真`, en: `${a.exact} and ${b.exact} cannot both hold.` },
    evidence: [],
    letter: { zh: '', en: '' },
    status: 'open',
    decision: null,
  };
}

function factOf(claim: Claim): Fact {
  return {
    observation_id: `o-${claim.id}`,
    fact_id: `f-${claim.id}`,
    subject: null,
    subject_id: null,
    measure: '=SUM(A1)',
    measure_id: null,
    product: 'ore, "washed"',
    ref_area: null,
    scope: null,
    basis: null,
    time_period: null,
    modality: 'actual',
    obs_value: claim.quantity.amount,
    lower: claim.quantity.lowerBound,
    upper: claim.quantity.upperBound,
    unit_measure: '1',
    decimals: 0,
    obs_status: 'single-source',
    rank: 'normal',
    n_claims: 1,
    n_sources: 1,
    n_origins: 1,
    claim_ids: [claim.id, 'x'],
    source_ids: [claim.source.id],
    tier: 3,
    weight: 1,
    estimate: null,
    estimate_lower: null,
    estimate_upper: null,
    series_id: null,
    series_index: null,
    series_break: null,
    finding_ids: [],
    label_zh: '矿石',
    label_en: 'ore',
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
