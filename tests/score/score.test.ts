import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/schema/claim.ts';
import type { Fact } from '../../src/schema/fact.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { type Gold, type GoldClaim, type GoldRelation } from './gold.ts';
import { hasSamePeriod } from './same-period.ts';
import { hasSameValue } from './same-value.ts';
import { isWordedAlike } from './same-wording.ts';
import { addUp, figuresOf, scoreClaims } from './score-claims.ts';
import { scoreRelations } from './score-relations.ts';

const goldClaim = (n: number, start: number, fields: Partial<GoldClaim> = {}): GoldClaim => ({
  doc: 'a',
  n,
  class: 'measurement',
  start,
  end: start + 3,
  text: '5 t',
  quote: '',
  value_lo: 5,
  value_hi: 5,
  unit: 't',
  modifier: 'exact',
  subject: 'France',
  measure: 'wine exports',
  measure_en: 'wine exports',
  period: '2021',
  modality: 'actual',
  attribution_kind: 'none',
  attribution: '',
  note: '',
  ...fields,
});

const term = (text: string) => ({ text, id: null, label: null });
const quantity = (lowerBound: number | null, upperBound: number | null, unit: string) =>
  ({ lowerBound, upperBound, unit, modifier: 'exact' }) as Claim['quantity'];
const claim = (id: string, start: number, fields: Partial<Claim> = {}): Claim =>
  ({
    id,
    source: { id: 'a' },
    span: { start, end: start + 3 },
    exact: '5 t',
    quote: '',
    quantity: quantity(5, 5, 't'),
    subject: term('France'),
    measure: term('exports of wine'),
    period: { text: '2021', start: '2021', end: '2021' },
    modality: 'actual',
    citations: [],
    ...fields,
  }) as Claim;
const goldOf = (claims: GoldClaim[], relations: GoldRelation[] = []): Gold => ({ papers: new Map([['a', claims]]), relations });

describe('what is right', () => {
  test.each([
    [5, 5, 't', quantity(5000, 5000, 'kg'), true],
    [5, 5, 't', quantity(5, null, 't'), false],
    [null, 10, '%', quantity(null, 10, '%'), true],
    [3, 3, 'count', quantity(3, 3, '1'), true],
    [20, 20, 'USD/kg', quantity(20_000, 20_000, 'USD/t'), true],
    [1.6, 1.6, 'TW', quantity(1600, 1600, 'GW'), true],
    [5, 5, 't', quantity(5, 5, 'GW'), false],
  ])('%s to %s %s is what %o says: %s', (value_lo, value_hi, unit, found, isSame) => {
    expect(hasSameValue(goldClaim(1, 0, { value_lo, value_hi, unit }), found)).toBe(isSame);
  });

  test.each([
    ['2024', '2024', '2024', true],
    ['2024', '2024-12', '2024-12', true],
    ['~2018/2020', '2018', '2020', true],
    ['2011/', '2011', null, true],
    ['2011/', '2011', '2020', false],
    ['2024', '2023', '2023', false],
    [null, '2023', '2023', false],
  ])('%s is the period from %s to %s: %s', (gold, start, end, isSame) => {
    expect(hasSamePeriod(gold, { text: '', start, end })).toBe(isSame);
  });

  test('no period is right where gold has none', () => {
    expect(hasSamePeriod(null, null)).toBe(true);
    expect(hasSamePeriod('2024', null)).toBe(false);
  });

  test.each([
    ['wine exports', ['exports'], true],
    ['exports', ['wine exports'], true],
    ['葡萄酒出口量', ['葡萄酒的出口量'], true],
    ['wine exports', ['milk output'], false],
    ['wine exports', [], false],
  ])('%s is said by %o: %s', (gold, texts, isAlike) => {
    expect(isWordedAlike(gold, texts, 0.5)).toBe(isAlike);
  });
});

describe('claims', () => {
  const figures = (gold: GoldClaim[], claims: Claim[]) => figuresOf(addUp(scoreClaims(goldOf(gold), claims).papers.values()));

  test('what is found, missed and extra', () => {
    const { precision, recall, f1, tuple } = figures([goldClaim(1, 0), goldClaim(2, 10)], [claim('x', 0), claim('y', 20), claim('z', 30)]);
    expect([precision, recall, f1, tuple]).toEqual([1 / 3, 1 / 2, 0.4, 1 / 2]);
  });

  test('what is optional is neither missed nor wrong', () => {
    const gold = [goldClaim(1, 0), goldClaim(2, 10, { note: 'borderline: a pause' }), goldClaim(3, 20, { class: 'event' })];
    expect(figures(gold, [claim('x', 0), claim('y', 10)])).toMatchObject({ precision: 1, recall: 1 });
  });

  test('each slot counts for itself, the tuple for all', () => {
    const wrong = claim('y', 10, { subject: term('Italy'), modality: 'target' });
    expect(figures([goldClaim(1, 0), goldClaim(2, 10)], [claim('x', 0), wrong])).toMatchObject({
      value: 1,
      subject: 0.5,
      measure: 1,
      modality: 0.5,
      tuple: 0.5,
    });
  });

  test('sources count where gold has one', () => {
    const cited = claim('x', 0, { citations: [{ kind: 'bracket', text: '[4]', reference: null }] });
    expect(figures([goldClaim(1, 0, { attribution_kind: 'bracket', attribution: '[4]' }), goldClaim(2, 10)], [cited]).citation).toBe(1);
    expect(figures([goldClaim(1, 0, { attribution_kind: 'bracket', attribution: '[5]' })], [cited]).citation).toBe(0);
  });
});

describe('relations', () => {
  const claims = [claim('x', 0), claim('y', 10), claim('z', 20)];
  const relation = (kind: GoldRelation['kind'], ...numbers: number[]): GoldRelation => ({
    id: kind,
    kind,
    level: 'must',
    claims: numbers.map((n) => ['a', n]),
    difference: '',
    why: '',
  });
  const finding = (code: Finding['code'], ...ids: [string, string]) =>
    ({ code, claims: ids, pairs: [ids], message: { en: '' } }) as unknown as Finding;
  const score = (relations: GoldRelation[], findings: Finding[], facts: string[][] = []) =>
    scoreRelations(goldOf([goldClaim(1, 0), goldClaim(2, 10), goldClaim(3, 20)], relations), {
      claims,
      findings,
      facts: facts.map((claim_ids, index) => ({ fact_id: String(index), claim_ids })) as Fact[],
    });

  test('a contradiction is found by a finding that sets two of its claims against one another', () => {
    expect(score([relation('conflict', 1, 2)], [finding('conflict', 'x', 'y')]).found.get('conflict must')).toEqual({ of: 1, found: 1 });
    expect(score([relation('conflict', 1, 2)], [finding('conflict', 'x', 'z')]).found.get('conflict must')).toEqual({ of: 1, found: 0 });
    expect(score([relation('drift', 1, 2)], [finding('arithmetic', 'x', 'y')]).found.get('drift must')).toEqual({ of: 1, found: 0 });
  });

  test('what agrees stands in one fact', () => {
    expect(score([relation('agreement', 1, 2)], [], [['x', 'y']]).found.get('agreement must')).toEqual({ of: 1, found: 1 });
    expect(score([relation('rounding', 1, 2)], [], [['x'], ['y']]).found.get('rounding must')).toEqual({ of: 1, found: 0 });
  });

  test('what holds or only looks alike is not flagged', () => {
    const { flagged } = score(
      [relation('near_miss', 1, 2), relation('arithmetic_ok', 1, 2)],
      [finding('conflict', 'x', 'y')],
      [['x', 'y']],
    );
    expect(flagged.get('near_miss must')).toEqual({ of: 1, found: 1 });
    expect(flagged.get('near_miss in one fact')).toEqual({ of: 1, found: 1 });
    expect(flagged.get('arithmetic_ok must')).toEqual({ of: 1, found: 0 });
  });

  test('findings about gold that gold does not know are told', () => {
    const { explained, errors } = score([relation('conflict', 1, 2)], [finding('conflict', 'x', 'y'), finding('conflict', 'x', 'z')]);
    expect(explained).toEqual({ of: 2, found: 1 });
    expect(errors.filter((line) => line.startsWith('UNEXPLAINED'))).toHaveLength(1);
  });
});
