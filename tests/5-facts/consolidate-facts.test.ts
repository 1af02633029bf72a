import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFindings } from '../../src/4-findings/find-inconsistencies.ts';
import { createFacts } from '../../src/5-facts/consolidate-facts.ts';
import type { Claim } from '../../src/schema/claim.ts';
import type { Reference } from '../../src/schema/document.ts';
import { Fact } from '../../src/schema/fact.ts';
import { claimOf, shareOf } from '../4-findings/claim-of.ts';
import { knowledge, settings } from '../4-findings/knowledge.ts';

const consolidate = (claims: readonly Claim[], references: readonly Reference[] = []) => {
  const findings = createFindings({ knowledge, settings })(claims, references);
  return createFacts({ knowledge, settings })(claims, findings, references).map((fact) => Fact.parse(fact));
};
const states = (claims: readonly Claim[], references: readonly Reference[] = []) =>
  consolidate(claims, references).map((fact) => `${fact.obs_status} ${fact.obs_value} ${fact.n_claims} ${fact.n_origins}`);
const reference = (source: string, title: string): Reference => ({
  key: `${source}#1`,
  source,
  kind: 'entry',
  marker: '[1]',
  text: title,
  authors: [],
  year: null,
  title,
  doi: null,
  span: { start: 0, end: 1 },
  page: null,
});

describe('rows of the fact table', () => {
  it.each<[string, Claim[], string[]]>([
    ['independent papers agree', [shareOf({ value: '70' }), shareOf({ value: '70', paper: 'b' })], ['agreed 70 2 2']],
    ['they agree once rounded', [shareOf({ value: '14' }), shareOf({ value: '14.3', paper: 'b' })], ['rounded 14.3 2 2']],
    [
      'units differ',
      [claimOf({ value: '390', unit: 'kt', base: ['t', 1000] }), claimOf({ value: '390000', decimals: -4, paper: 'b' })],
      ['agreed 390 2 2'],
    ],
    ['one names the basis', [claimOf({ value: '390', basis: 'REO' }), claimOf({ value: '390', paper: 'b' })], ['agreed 390 2 2']],
    [
      'two bases are two facts',
      [claimOf({ value: '390', basis: 'REO' }), claimOf({ value: '810', basis: 'gross weight', paper: 'b' })],
      ['single-source 390 1 1', 'single-source 810 1 1'],
    ],
    [
      'one authority behind two papers',
      [
        shareOf({ value: '70', cites: { text: 'U.S. Geological Survey' } }),
        shareOf({ value: '70', paper: 'b', cites: { text: '美国地质调查局(2023)' } }),
      ],
      ['single-source 70 2 1'],
    ],
    [
      'values in dispute are all kept',
      [shareOf({ value: '70' }), shareOf({ value: '58', paper: 'b' })],
      ['disputed 70 1 1', 'disputed 58 1 1'],
    ],
    [
      'two values of one sentence are of two things, whatever was read of them',
      [
        claimOf({ value: '6', sentence: 1 }),
        claimOf({ value: '80', sentence: 1, at: 9 }),
        claimOf({ value: '80', paper: 'b', sentence: 1 }),
        claimOf({ value: '6', paper: 'b', sentence: 1, at: 9 }),
      ],
      ['agreed 6 2 2', 'agreed 80 2 2'],
    ],
    [
      'one leaves out the year of the only fact that has the value',
      [shareOf({ value: '70.4' }), shareOf({ value: '66.1', period: '2019' }), shareOf({ value: '70.4', paper: 'b', period: null })],
      ['agreed 70.4 2 2', 'single-source 66.1 1 1'],
    ],
    [
      'one leaves out the year where two years have the value',
      [shareOf({ value: '70.4' }), shareOf({ value: '70.4', period: '2019' }), shareOf({ value: '70.4', paper: 'b', period: null })],
      ['single-source 70.4 1 1', 'single-source 70.4 1 1', 'single-source 70.4 1 1'],
    ],
    [
      'one leaves out whose share it is',
      [shareOf({ value: '70.4' }), shareOf({ value: '70.4', paper: 'b', scope: null })],
      ['agreed 70.4 2 2'],
    ],
    [
      'an estimate and a count',
      [claimOf({ value: '391', modality: 'estimate' }), claimOf({ value: '391', paper: 'b' })],
      ['agreed 391 2 2'],
    ],
    [
      'a count with its unit and a bare number',
      [claimOf({ value: '391', unit: '1', dimension: 'count' }), claimOf({ value: '391', unit: '1', dimension: 'number', paper: 'b' })],
      ['agreed 391 2 2'],
    ],
    [
      'a stock of a year and of its last day',
      [claimOf({ value: '443', measure: 'reserves', period: '2022-12-31' }), claimOf({ value: '443', measure: 'reserves', paper: 'b' })],
      ['agreed 443 2 2'],
    ],
    [
      'an amount of the world without a year, and without the world',
      [
        claimOf({ value: '391', subject: 'world' }),
        claimOf({ value: '391', subject: 'world', paper: 'b', period: null }),
        claimOf({ value: '391', subject: null, paper: 'c' }),
      ],
      ['agreed 391 3 3'],
    ],
    [
      'an amount that leaves out another holder than the world',
      [claimOf({ value: '391' }), claimOf({ value: '391', subject: null, paper: 'b' })],
      ['single-source 391 1 1', 'single-source 391 1 1'],
    ],
    [
      'a good that is its own subject has no holder',
      [
        claimOf({ value: '42', measure: 'decline(price)', subject: 'rare-earths' }),
        claimOf({ value: '42', measure: 'decline(price)', subject: null, paper: 'b' }),
      ],
      ['agreed 42 2 2'],
    ],
    [
      'a change on the end of the year before, and one of the month',
      [
        {
          ...claimOf({ value: '42', measure: 'decline(price)' }),
          period: { text: 'at the end of 2022', start: '2022-12', end: '2022-12' },
        },
        claimOf({ value: '42', measure: 'decline(price)', paper: 'b' }),
        {
          ...claimOf({ value: '42', measure: 'decline(price)', paper: 'c' }),
          period: { text: 'December 2022', start: '2022-12', end: '2022-12' },
        },
      ],
      ['agreed 42 2 2', 'single-source 42 1 1'],
    ],
    [
      'an event told of one good and of all',
      [
        claimOf({ value: '2023-08-01', unit: 'date', dimension: 'date', measure: 'event:start', product: '?rare earths and tin' }),
        claimOf({ value: '2023-08-01', unit: 'date', dimension: 'date', measure: 'event:start', product: '?tin', paper: 'b' }),
        claimOf({ value: '2023-08-01', unit: 'date', dimension: 'date', measure: 'event:start', product: '?zinc', paper: 'c' }),
      ],
      ['agreed 2023-08-01 2 2', 'single-source 2023-08-01 1 1'],
    ],
    [
      'one amount of a good and of its primary form, but not one share of both',
      [
        claimOf({ value: '94' }),
        claimOf({ value: '94', goods: 'primary rare earths', paper: 'b' }),
        shareOf({ value: '94' }),
        shareOf({ value: '94', goods: 'primary rare earths', paper: 'b' }),
      ],
      ['agreed 94 2 2', 'single-source 94 1 1', 'single-source 94 1 1'],
    ],
    [
      'how many members a closed set has, and how many of them are meant',
      [
        claimOf({ value: '17', unit: '1', dimension: 'count', measure: '?elements', words: 'number of elements' }),
        claimOf({
          value: '17',
          unit: '1',
          dimension: 'number',
          measure: '?metals',
          words: 'metals',
          subject: 'world',
          period: null,
          paper: 'b',
        }),
        claimOf({ value: '12', unit: '1', dimension: 'count', measure: '?elements mined', words: 'elements mined', paper: 'b' }),
      ],
      ['agreed 17 2 2', 'single-source 12 1 1'],
    ],
    [
      'years are facts of their own',
      [shareOf({ value: '70' }), shareOf({ value: '58', period: '2021', paper: 'b' })],
      ['single-source 70 1 1', 'single-source 58 1 1'],
    ],
    [
      'claims without a measure stay apart',
      [claimOf({ value: '5', measure: null }), claimOf({ value: '5', measure: null, paper: 'b' })],
      ['single-source 5 1 1', 'single-source 5 1 1'],
    ],
  ])('%s', (_, claims, rows) => {
    expect(states(claims).sort()).toEqual([...rows].sort());
  });

  it('counts a paper that lists the other one and has its figure as no origin of its own', () => {
    const claims = [shareOf({ value: '70', title: 'Supply of scarce metals' }), shareOf({ value: '70', paper: 'b' })];
    expect(states(claims, [reference('b', 'Supply of scarce metals')])).toEqual(['single-source 70 2 1']);
    expect(states(claims, [reference('b', 'A work on other matters')])).toEqual(['agreed 70 2 2']);
  });

  it('counts a work that two papers cite under titles in two languages once, if they give its DOI', () => {
    const claims = ['a', 'b'].map((paper) => shareOf({ value: '70', paper, cites: { text: '[1]', reference: `${paper}#1` } }));
    const cited = (doi: string | null) =>
      ['Supply of scarce metals', '稀有金属的供应'].map((title, index) => ({
        ...reference('ab'[index]!, title),
        key: `${'ab'[index]}#1`,
        doi,
      }));
    expect(states(claims, cited('10.1000/xyz'))).toEqual(['single-source 70 2 1']);
    expect(states(claims, cited(null))).toEqual(['agreed 70 2 2']);
  });

  it('ranks a value that a finding shows to be wrong last', () => {
    const cell = { label: 'Table 1', row: '2022', column: 'Output, t', at: [1, 1] as [number, number] };
    const facts = consolidate([claimOf({ value: '180000', decimals: -4 }), claimOf({ value: '18.00', at: 9, cell })]);
    expect(facts.map(({ obs_value, rank }) => `${obs_value} ${rank}`).sort()).toEqual(['18.00 deprecated', '180000 preferred']);
    expect(new Set(facts.map(({ fact_id }) => fact_id)).size).toBe(1);
    expect(facts.every(({ finding_ids }) => finding_ids.length === 1)).toBe(true);
  });

  it('sorts ten thousand values of one fact in little time', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => claimOf({ value: String(1000 + index), at: index, paper: `p${index % 50}` }));
    const start = performance.now();
    const facts = createFacts({ knowledge, settings })(many, [], []);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(facts.reduce((sum, { n_claims }) => sum + n_claims, 0)).toBe(10_000);
  });

  it('names facts in both languages', () => {
    const [fact] = consolidate([shareOf({ value: '70' })]);
    expect(fact).toMatchObject({
      label_zh: '中国稀土产量占全球比重，2022',
      label_en: 'China – share of world rare earth output, 2022',
      ref_area: 'CN',
      time_period: '2022',
    });
  });

  it('holds every claim once, in any order of the papers', () => {
    const claims = Array.from({ length: 12 }, (_, index) =>
      shareOf({ value: String(60 + (index % 5)), at: index * 7, paper: 'abcd'[index % 4]!, period: index % 3 ? '2022' : null }),
    );
    const expected = JSON.stringify(consolidate(claims));
    expect(
      consolidate(claims)
        .flatMap(({ claim_ids }) => claim_ids)
        .sort(),
    ).toEqual(claims.map(({ id }) => id).sort());
    fc.assert(
      fc.property(
        fc.shuffledSubarray(claims, { minLength: claims.length }),
        (shuffled) => JSON.stringify(consolidate(shuffled)) === expected,
      ),
      { numRuns: 30 },
    );
  });
});

describe('what an abstract repeats', () => {
  const inAbstract = (claim: Claim): Claim => ({ ...claim, locator: { ...claim.locator, section: ['Abstract'] } });
  const body = claimOf({ value: '74.6', unit: '1', dimension: 'score', measure: '?function at twelve weeks', subject: '?video', at: 90 });

  it('is the fact of the body, however it is worded', () => {
    const told = inAbstract(claimOf({ value: '74.6', unit: '1', dimension: 'score', measure: '?function', subject: null, period: null }));
    expect(states([told, body])).toEqual(['single-source 74.6 2 1']);
  });

  it('is a fact of its own where its number is short, of another year, or stands twice in the body', () => {
    const short = [inAbstract(claimOf({ value: '7', measure: '?gain' })), claimOf({ value: '7', measure: '?loss', at: 90 })];
    const dated = inAbstract(claimOf({ value: '74.6', unit: '1', dimension: 'score', measure: '?function', period: '2019' }));
    const again = claimOf({ value: '74.6', unit: '1', dimension: 'score', measure: '?pain', subject: '?video', at: 120 });
    expect(consolidate(short)).toHaveLength(2);
    expect(consolidate([dated, body])).toHaveLength(2);
    expect(consolidate([{ ...dated, period: null }, body, again])).toHaveLength(3);
  });

  it('is the fact of the body where a short number differs in one name, and is none where it differs in two', () => {
    const told = inAbstract(shareOf({ value: '94' }));
    expect(states([told, shareOf({ value: '94', product: 'permanent-magnets', at: 90 })])).toEqual(['single-source 94 2 1']);
    expect(consolidate([told, shareOf({ value: '94', product: 'permanent-magnets', subject: 'US', at: 90 })])).toHaveLength(2);
    expect(consolidate([told, shareOf({ value: '94', measure: 'share(reserves)', at: 90 })])).toHaveLength(2);
  });

  it('is the fact of the body even where neither place was read to have a measure', () => {
    const bare = { value: '93.4', unit: '%', dimension: 'share' as const, measure: null, product: null, period: null };
    expect(consolidate([inAbstract(claimOf({ ...bare, subject: '?adults' })), claimOf({ ...bare, subject: null, at: 90 })])).toHaveLength(
      1,
    );
    expect(consolidate([claimOf({ ...bare, subject: '?adults' }), claimOf({ ...bare, subject: null, at: 90 })])).toHaveLength(2);
  });
});

describe('what a text repeats of a table', () => {
  const at = (row: string): Claim =>
    claimOf({
      value: '5.3',
      unit: '1',
      dimension: 'number',
      subject: '?Video minus leaflet',
      measure: `?${row} at twelve weeks`,
      period: null,
      cell: { label: 'Table 2', row, column: 'Difference', at: [1, 3] },
    });
  const told = claimOf({ value: '5.3', unit: '1', dimension: 'score', subject: '?video', measure: '?function', period: null, at: 90 });

  it('is the fact of the one cell that names the same in more words', () => {
    expect(states([at('function'), told])).toEqual(['single-source 5.3 2 1']);
    expect(consolidate([at('pain'), told])).toHaveLength(2);
    expect(consolidate([at('function'), { ...told, source: { ...told.source, id: 'b' } }])).toHaveLength(2);
  });
});
