import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../src/run/run.ts';
import { disagreements } from '../find-faults.ts';
import { readRecords } from '../findings-page/read-records.ts';
import { writePage } from '../findings-page/write-page.ts';
import { addUp, type ClaimFigures, figuresOf } from '../score/score-claims.ts';
import { scoreRun } from '../score/score-run.ts';

const root = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'heshu-corpus-'));
const out = join(scratch, 'out');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

await run({ inputs: [join(root, 'corpus')], out });
const { claims, relations } = scoreRun(out, import.meta.dirname);
const records = readRecords(out);

describe('the corpus beside its gold', () => {
  /** The least that each figure over all files must reach: a little under what it is. */
  const leastOfClaims: Partial<ClaimFigures> = {
    f1: 0.99,
    span: 0.955,
    value: 0.98,
    modifier: 0.99,
    subject: 0.86,
    measure: 0.9,
    period: 0.94,
    modality: 0.94,
    citation: 0.975,
    tuple: 0.74,
  };
  test.each(Object.entries(leastOfClaims))('%s of the claims is at least %f', (figure, least) => {
    expect(figuresOf(addUp(claims.papers.values()))[figure as keyof ClaimFigures]).toBeGreaterThanOrEqual(least);
  });

  test.each([
    ['conflict must', 28],
    ['conflict should', 30],
    ['arithmetic must', 5],
    ['impossible must', 1],
    ['impossible should', 4],
    ['unit_scale must', 15],
    ['agreement must', 79],
    ['agreement should', 50],
    ['rounding must', 14],
  ])('%s: at least %i are found', (key, least) => {
    expect(relations.found.get(key)?.found).toBeGreaterThanOrEqual(least);
  });

  test('next to nothing is flagged that is right', () => {
    const { flagged, explained } = relations;
    expect(flagged.get('near_miss must')?.found).toBe(0);
    expect(flagged.get('near_miss should')?.found).toBe(0);
    expect(flagged.get('arithmetic_ok should')?.found).toBe(0);
    expect(flagged.get('near_miss in one fact')?.found).toBeLessThanOrEqual(1);
    expect(explained.found / explained.of).toBeGreaterThan(0.8);
  });
});

describe('what a fresh clone shows', () => {
  test('figures of different files that contradict one another, and figures that agree across them', () => {
    const paperOf = new Map(records.claims.map(({ id, source }) => [id, source.id]));
    const across = records.findings.filter(({ pairs }) => pairs.some(([a, b]) => paperOf.get(a) !== paperOf.get(b)));
    expect(across.length).toBeGreaterThanOrEqual(8);
    expect(records.facts.filter(({ n_origins: origins }) => origins > 1).length).toBeGreaterThanOrEqual(20);
  });

  test('findings and facts that agree on what can be compared', () => {
    expect(disagreements(records.findings, records.facts)).toEqual([]);
  });

  test.each([
    ['en', 'docs/findings.md'],
    ['zh', 'docs/findings.zh.md'],
  ] as const)('the page on it is up to date (%s): otherwise `npm run findings`', (language, page) => {
    expect(writePage(records, language)).toBe(readFileSync(join(root, page), 'utf8'));
  });
});
