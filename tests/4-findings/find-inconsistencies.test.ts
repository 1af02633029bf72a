import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFindings } from '../../src/4-findings/find-inconsistencies.ts';
import type { Claim } from '../../src/schema/claim.ts';
import { Finding } from '../../src/schema/finding.ts';
import { claimOf, shareOf, type Told } from './claim-of.ts';
import { knowledge, settings } from './knowledge.ts';

const find = (claims: readonly Claim[]) => createFindings({ knowledge, settings })(claims, []);
const cell = (row: string, column: string, at: [number, number]) => ({ label: 'Table 1', row, column, at });
const codes = (claims: readonly Claim[]) => find(claims).map(({ code }) => code);

describe('contradictions that a reader would report', () => {
  it.each<[string, Finding['code'], Claim[]]>([
    ['two papers on one share', 'conflict', [shareOf({ value: '66' }), shareOf({ value: '54', paper: 'b' })]],
    [
      'a figure outside the bound of another',
      'conflict',
      [shareOf({ value: '78' }), shareOf({ value: '95', modifier: 'at_least', paper: 'b' })],
    ],
    [
      'an undated share that no dated one explains',
      'conflict',
      [shareOf({ value: '98', period: null }), shareOf({ value: '70', paper: 'b' })],
    ],
    [
      'dependence on a supplier above its share of imports',
      'conflict',
      [
        shareOf({ value: '100', measure: 'import-dependence', subject: 'US', scope: 'CN' }),
        shareOf({ value: '78', at: 9, measure: 'share(import-volume)', subject: 'CN', scope: 'US:imports' }),
      ],
    ],
    [
      'two dates of one event',
      'conflict',
      [
        claimOf({ value: '2011', unit: 'date', dimension: 'date', measure: 'event:restart' }),
        claimOf({ value: '2012-03', unit: 'date', dimension: 'date', measure: 'event:restart', paper: 'b' }),
      ],
    ],
    [
      'the text and its table',
      'text-table',
      [shareOf({ value: '61.2' }), shareOf({ value: '55.4', at: 9, cell: cell('China', 'Share', [1, 1]) })],
    ],
    [
      't printed for 10 000 t',
      'unit-scale',
      [claimOf({ value: '180000', decimals: -4 }), claimOf({ value: '18.00', at: 9, cell: cell('2022', 'Output, t', [1, 1]) })],
    ],
    [
      'billion rendered as hundred million',
      'unit-scale',
      [claimOf({ value: '70000000000', decimals: -9 }), claimOf({ value: '7000000000', decimals: -8, paper: 'b' })],
    ],
    [
      'a share that its part and whole do not give',
      'arithmetic',
      [claimOf({ value: '44' }), claimOf({ value: '90', subject: 'world', at: 9 }), shareOf({ value: '33.1', at: 20 })],
    ],
    [
      'parts that imply two wholes',
      'arithmetic',
      [
        claimOf({ value: '1.50', cell: cell('2018', 'US output', [1, 1]), subject: 'US' }),
        shareOf({ value: '11.20', at: 5, cell: cell('2018', 'US share', [1, 2]), subject: 'US' }),
        claimOf({ value: '12.60', at: 10, cell: cell('2018', 'China output', [1, 3]) }),
        shareOf({ value: '64.10', at: 15, cell: cell('2018', 'China share', [1, 4]) }),
      ],
    ],
    [
      'growth that two values do not give',
      'arithmetic',
      [
        claimOf({ value: '1500', period: '2021' }),
        claimOf({ value: '2100', at: 9 }),
        claimOf({ value: '31', at: 18, unit: '%', dimension: 'share', measure: 'growth(production)' }),
      ],
    ],
    [
      'a total that its years do not give',
      'arithmetic',
      [
        claimOf({ value: '4.8', period: '2020' }),
        claimOf({ value: '5.2', period: '2021', at: 5 }),
        claimOf({ value: '5.5', at: 10 }),
        claimOf({ value: '16.9', period: '2020/2022', at: 15 }),
      ],
    ],
    [
      'a sum that its members do not give',
      'arithmetic',
      [
        claimOf({ value: '21.0' }),
        claimOf({ value: '4.6', subject: 'US', at: 5 }),
        claimOf({ value: '29.4', subject: '?China and United States', at: 10 }),
      ],
    ],
    [
      'a total row that its column does not give',
      'arithmetic',
      [
        ...['12', '30', '42'].map((value, row) =>
          claimOf({ value, at: row * 9, subject: `?s${row}`, cell: cell(row === 2 ? 'Total' : `line ${row}`, 'Imports', [row + 1, 1]) }),
        ),
        ...['10', '20', '35'].map((value, row) =>
          claimOf({
            value,
            at: 50 + row * 9,
            subject: `?s${row}`,
            measure: 'export-volume',
            cell: cell(row === 2 ? 'Total' : `line ${row}`, 'Exports', [row + 1, 2]),
          }),
        ),
      ],
    ],
    [
      'a rise to less than before',
      'arithmetic',
      [shareOf({ value: '12.6', period: '2021' }), shareOf({ value: '11.9', at: 9, prefix: 'its share only then rose to ' })],
    ],
    [
      'more taken out than the ore holds',
      'arithmetic',
      [
        claimOf({ value: '40000000', measure: 'reserves', goods: 'ore', product: '?ore', period: null }),
        claimOf({ value: '0.90', at: 5, measure: 'grade', unit: '%', dimension: 'share', period: null }),
        claimOf({ value: '5200', at: 10, goods: 'rare earth oxide', product: 'rare-earth-oxides', period: null, modality: 'target' }),
        claimOf({ value: '80', at: 15, measure: 'mine-life', unit: 'a', dimension: 'duration', period: null }),
      ],
    ],
    [
      'more oxide than ore',
      'impossible',
      [
        claimOf({ value: '350', measure: 'reserves', product: '?ore', goods: 'ore' }),
        claimOf({ value: '520', at: 9, measure: 'reserves', product: '?oxide', goods: 'rare earth oxide' }),
      ],
    ],
    ['a country above the world', 'impossible', [claimOf({ value: '450' }), claimOf({ value: '300', subject: 'world', paper: 'b' })]],
    ['a month above its year', 'impossible', [claimOf({ value: '812', period: '2022-11' }), claimOf({ value: '640', at: 9 })]],
    ['a share above its whole', 'impossible', [shareOf({ value: '112' })]],
    [
      'shares of one whole above it',
      'impossible',
      [
        shareOf({ value: '71', sentence: 1 }),
        shareOf({ value: '25', subject: 'US', at: 5, sentence: 1 }),
        shareOf({ value: '9', subject: 'AU', at: 9, sentence: 1 }),
      ],
    ],
    [
      'fourteen heavy rare earth elements',
      'impossible',
      [
        claimOf({
          value: '14',
          unit: '1',
          dimension: 'count',
          measure: '?number of elements',
          words: 'number of heavy rare earth elements',
        }),
      ],
    ],
    [
      'an estimate outside its interval',
      'impossible',
      [
        claimOf({ value: '19', unit: 'm', dimension: 'length', cell: cell('Walk', 'Difference (95% CI)', [1, 3]) }),
        claimOf({
          value: '24',
          upper: 40,
          modifier: 'range',
          at: 4,
          unit: 'm',
          dimension: 'length',
          cell: cell('Walk', 'Difference (95% CI)', [1, 3]),
        }),
      ],
    ],
    [
      'one number under two measures of one source',
      'drift',
      [
        shareOf({
          value: '83',
          period: null,
          quote: 'The country makes eighty-three per cent of the magnets of the world and sells most of them.',
        }),
        shareOf({
          value: '83',
          period: null,
          paper: 'b',
          measure: 'share(export-volume)',
          quote: 'The country exports eighty-three per cent of the magnets of the world and sells most of them.',
        }),
      ],
    ],
  ])('%s', (_, code, claims) => {
    expect(codes(claims)).toEqual([code]);
  });
});

describe('differences that are none', () => {
  it.each<[string, Told, Told]>([
    ['another year', { value: '60' }, { value: '70', period: '2023' }],
    ['another subject', { value: '60' }, { value: '70', subject: 'US' }],
    ['another good', { value: '60' }, { value: '70', product: 'gallium' }],
    ['a narrower good', { value: '60' }, { value: '70', goods: 'high-performance rare earths' }],
    ['another whole', { value: '60' }, { value: '70', scope: 'US' }],
    ['another measure', { value: '60' }, { value: '70', measure: 'share(consumption)' }],
    ['a target', { value: '60' }, { value: '70', modality: 'target' }],
    ['another basis', { value: '60', basis: 'REO' }, { value: '70', basis: 'gross weight' }],
    ['rounding', { value: '14' }, { value: '14.3' }],
    ['a bound that is kept', { value: '80', modifier: 'at_least' }, { value: '95' }],
  ])('%s', (_, a, b) => {
    expect(codes([shareOf(a), shareOf({ ...b, paper: 'b' })])).toEqual([]);
  });

  it('shares that add to their whole, one with parts of its own', () => {
    const parts = ['52', '24', '17', '11', '48'].map((value, index) =>
      shareOf({ value, subject: `?use ${index}`, at: index * 5, sentence: 1 }),
    );
    expect(codes(parts)).toEqual([]);
  });

  it('a paper that tells of a change from then to now in one passage', () => {
    expect(codes([shareOf({ value: '49', period: null, sentence: 3 }), shareOf({ value: '33', at: 9, sentence: 3 })])).toEqual([]);
  });

  it('cells of one table under other headings that were read alike', () => {
    const cells = ['20', '70'].map((value, index) =>
      claimOf({ value, at: index * 9, cell: cell('2022', `Element ${index}`, [1, index + 1]) }),
    );
    expect(codes(cells)).toEqual([]);
  });

  it('shares, parts and wholes that fit', () => {
    expect(codes([claimOf({ value: '4.6' }), claimOf({ value: '30', subject: 'world', at: 9 }), shareOf({ value: '15', at: 20 })])).toEqual(
      [],
    );
  });
});

describe('what a finding says', () => {
  const claims = [
    claimOf({ value: '180000', decimals: -4 }),
    claimOf({ value: '18.00', at: 9, cell: cell('2022', 'Output, t', [1, 1]) }),
    claimOf({ value: '30', at: 20, subject: 'US', paper: 'b' }),
    claimOf({ value: '47', at: 30, subject: 'US', paper: 'c' }),
    shareOf({ value: '98', at: 40, period: null, paper: 'b' }),
    shareOf({ value: '70', at: 50, paper: 'c' }),
  ];

  it('is a record of the contract, with the suspect first and the value that would be right', () => {
    const findings = find(claims).map((finding) => Finding.parse(finding));
    expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['conflict high', 'unit-scale high', 'conflict medium']);
    expect(findings[1]!.claims[0]).toBe('a:9:18.00');
    expect(findings[1]!.suggestion).toMatchObject({ value: '180000', unit: 't' });
    expect(findings[2]!.comparability.period).toBe('assumed');
    for (const { message } of findings) for (const sentence of [message.zh, message.en]) expect(sentence).toMatch(/\d.*\d.*[.。]$/s);
    expect(findings[0]!.message.en).toContain('Paper b');
  });

  it('does not depend on the order of the claims', () => {
    const expected = JSON.stringify(find(claims));
    fc.assert(
      fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) => JSON.stringify(find(shuffled)) === expected),
      { numRuns: 30 },
    );
  });

  it('keeps its id when a further paper joins the matter', () => {
    const before = find(claims).map(({ id }) => id);
    const after = find([
      ...claims,
      shareOf({ value: '97', at: 60, period: null, paper: 'd' }),
      claimOf({ value: '47', at: 70, subject: 'US', paper: 'd' }),
    ]);
    expect(after.map(({ id }) => id).sort()).toEqual(before.sort());
  });

  it('compares ten thousand claims under one key in little time', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      claimOf({ value: String(100 + (index % 700)), at: index, paper: `p${index % 100}` }),
    );
    const start = performance.now();
    expect(find(many).length).toBe(1);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
