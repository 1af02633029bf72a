import { describe, expect, test } from 'vitest';
import { builtInKnowledge } from '../../src/knowledge/built-in.ts';
import { Claim, Coverage, Fact, Finding, Knowledge, Quantity, Reference, Settings, Source } from '../../src/schema/schemas.ts';
import { createFakePipeline } from '../run/fake-pipeline.ts';

const pipeline = createFakePipeline();
const paper = pipeline.read({ id: 'p', path: 'p.txt', sha256: '0'.repeat(64), format: 'txt', text: 'It was 3, then 4.' });
const { findings, facts } = pipeline.check([paper]);
const records = {
  claim: paper.claims[0]!,
  reference: paper.references[0]!,
  coverage: paper.coverage,
  finding: findings[0]!,
  fact: facts[0]!,
};
const schemas = { claim: Claim, reference: Reference, coverage: Coverage, finding: Finding, fact: Fact };
type Kind = keyof typeof records;

describe('contracts', () => {
  test.each(Object.keys(schemas) as Kind[])('a sound %s passes unchanged', (kind) =>
    expect(schemas[kind].parse(records[kind])).toEqual(records[kind]),
  );

  test.each<[kind: Kind, change: object]>([
    ['claim', { id: '' }],
    ['claim', { exact: '' }],
    ['claim', { modality: 'wish' }],
    ['claim', { language: 'fr' }],
    ['claim', { confidence: 1.2 }],
    ['claim', { period: '2022' }],
    ['claim', { subject: 'China' }],
    ['claim', { span: { start: -1, end: 3 } }],
    ['claim', { span: { start: 0.5, end: 3 } }],
    ['claim', { citations: [{ kind: 'rumour', text: 'x', reference: null }] }],
    ['reference', { kind: 'hint' }],
    ['reference', { year: '2020' }],
    ['coverage', { numbers: { seen: 1 } }],
    ['finding', { code: 'doubt' }],
    ['finding', { claims: [] }],
    ['finding', { pairs: [['a']] }],
    ['finding', { message: { zh: '一句话' } }],
    ['fact', { obs_status: 'true' }],
    ['fact', { n_origins: 0 }],
    ['fact', { claim_ids: [] }],
  ])('a %s with %j is refused', (kind, change) => expect(schemas[kind].safeParse({ ...records[kind], ...change }).success).toBe(false));

  test.each(Object.keys(schemas) as Kind[])('a %s that lacks a field is refused, whichever field it is', (kind) => {
    const optional = Object.keys(records[kind]).filter((field) => {
      const { [field as never]: _, ...rest } = records[kind];
      return schemas[kind].safeParse(rest).success;
    });
    expect(optional).toEqual([]);
  });

  test('amounts keep their digits: what is no finite number is refused', () => {
    const { quantity } = records.claim;
    expect(Quantity.parse({ ...quantity, amount: '1.50' }).amount).toBe('1.50');
    expect(Quantity.safeParse({ ...quantity, lowerBound: Infinity }).success).toBe(false);
    expect(Quantity.safeParse({ ...quantity, decimals: 0.5 }).success).toBe(false);
  });

  test('a source is known by the hash of its bytes', () => {
    expect(Source.safeParse({ ...records.claim.source, sha256: 'abc' }).success).toBe(false);
  });
});

describe('what a user writes', () => {
  test('settings may be left out, but not misspelt or out of range', () => {
    const settings = Settings.parse({});
    expect(Settings.parse(settings)).toEqual(settings);
    expect(Settings.safeParse({ minConfidenc: 0.5 }).success).toBe(false);
    expect(Settings.safeParse({ minConfidence: 2 }).success).toBe(false);
  });

  test('the built-in tables keep the contract that overlays are held to', () => {
    expect(Knowledge.safeParse(builtInKnowledge()).error?.issues ?? []).toEqual([]);
  });
});
