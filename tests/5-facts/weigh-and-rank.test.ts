import { describe, expect, it } from 'vitest';
import { createFindings } from '../../src/4-findings/find-inconsistencies.ts';
import { createFacts } from '../../src/5-facts/consolidate-facts.ts';
import type { Claim } from '../../src/schema/claim.ts';
import { Fact } from '../../src/schema/fact.ts';
import { Settings } from '../../src/schema/settings.ts';
import { claimOf, shareOf } from '../4-findings/claim-of.ts';
import { knowledge } from '../4-findings/knowledge.ts';

const consolidate = (claims: readonly Claim[], told: object = {}) => {
  const settings = Settings.parse(told);
  const findings = createFindings({ knowledge, settings })(claims, []);
  return createFacts({ knowledge, settings })(claims, findings, []).map((fact) => Fact.parse(fact));
};
const ranks = (facts: readonly Fact[]) => facts.map(({ obs_value, rank }) => `${obs_value} ${rank}`).sort();

describe('values of a contested fact', () => {
  const told = [shareOf({ value: '58' }), shareOf({ value: '70', paper: 'b' }), shareOf({ value: '70', paper: 'c' })];

  it('are all kept, the one with more independent sources preferred', () => {
    const facts = consolidate(told);
    expect(ranks(facts)).toEqual(['58 normal', '70 preferred']);
    expect(facts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 2);
  });

  it('come to a weighted reading that lies among them, with an interval around it, in the unit of each row', () => {
    for (const fact of consolidate(told)) {
      expect(fact.estimate).toBe(70);
      expect(fact.estimate_lower!).toBeLessThanOrEqual(70);
      expect(fact.estimate_upper!).toBeGreaterThanOrEqual(70);
    }
    const kilotons = claimOf({ value: '390', unit: 'kt', base: ['t', 1000] });
    const tons = ['b', 'c'].map((paper) => claimOf({ value: '450000', decimals: -4, paper }));
    expect(consolidate([kilotons, ...tons]).map(({ unit_measure, estimate }) => `${estimate} ${unit_measure}`)).toEqual([
      '450 kt',
      '450000 t',
    ]);
    expect(consolidate([told[0]!])[0]).toMatchObject({ estimate: null, weight: 1 });
  });

  it('that rest on one authority count once', () => {
    const cited = { text: 'U.S. Geological Survey' };
    const one = [
      shareOf({ value: '58' }),
      shareOf({ value: '70', paper: 'b', cites: cited }),
      shareOf({ value: '70', paper: 'c', cites: cited }),
    ];
    expect(consolidate(one).map(({ n_origins }) => n_origins)).toEqual([1, 1]);
  });

  it('are ranked by the tiers of the settings before all else', () => {
    expect(ranks(consolidate(told, { tiers: { a: 1 } }))).toEqual(['58 preferred', '70 normal']);
    expect(ranks(consolidate(told.slice(0, 2), { tiers: { 'b.txt': 5 } }))).toEqual(['58 preferred', '70 normal']);
    const cited = [shareOf({ value: '58', cites: { text: 'U.S. Geological Survey' } }), ...told.slice(1)];
    expect(ranks(consolidate(cited))).toEqual(['58 preferred', '70 normal']);
    expect(ranks(consolidate(cited, { tiers: { 美国地质调查局: 5 } }))).toEqual(['58 normal', '70 preferred']);
    expect(consolidate(cited).map(({ tier }) => tier)).toEqual([2, 3]);
  });

  it('count less where their source is far from all others elsewhere', () => {
    const others = ['2016', '2017', '2018', '2019', '2020'].flatMap((period) =>
      ['a', 'c', 'd'].map((paper) => shareOf({ value: paper === 'a' ? '20' : '71', period, paper })),
    );
    const pair = [shareOf({ value: '58' }), shareOf({ value: '70', paper: 'b' })];
    const weightOf = (claims: readonly Claim[]) => consolidate(claims).find(({ obs_value }) => obs_value === '58')!.weight;
    expect(weightOf(pair)).toBeCloseTo(0.5, 1);
    expect(weightOf([...pair, ...others])).toBeLessThan(0.4);
  });
});

describe('a fact over the years', () => {
  const years = (told: readonly [string, string, string?][]) =>
    consolidate(told.map(([period, value, basis], index) => claimOf({ value, period, at: index * 9, ...(basis && { basis }) })))
      .sort((a, b) => a.series_index! - b.series_index!)
      .map(({ time_period, series_index, series_break }) => `${time_period} ${series_index} ${series_break}`);

  it('is one series in order, with what parts its years', () => {
    expect(
      years([
        ['2020', '140'],
        ['2018', '120', 'REO'],
        ['2019', '132', 'REO'],
        ['2022', '168'],
        ['2023', '900'],
        ['2024', '950', 'gross weight'],
      ]),
    ).toEqual(['2018 0 null', '2019 1 null', '2020 2 null', '2022 3 gap', '2023 4 jump', '2024 5 null']);
    expect(
      years([
        ['2018', '120', 'REO'],
        ['2019', '300', 'gross weight'],
      ]),
    ).toEqual(['2018 0 null', '2019 1 basis']);
  });

  it('is none where there is one year, or where the good is another', () => {
    const facts = consolidate([claimOf({ value: '140' }), claimOf({ value: '90', period: '2021', product: 'rare-earth-oxides', at: 9 })]);
    expect(facts.map(({ series_id }) => series_id)).toEqual([null, null]);
  });
});
