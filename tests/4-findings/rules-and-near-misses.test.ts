import { describe, expect, it } from 'vitest';
import { createFindings } from '../../src/4-findings/find-inconsistencies.ts';
import type { Claim } from '../../src/schema/claim.ts';
import type { Reference } from '../../src/schema/document.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { claimOf, shareOf, type Told } from './claim-of.ts';
import { knowledge, settings } from './knowledge.ts';

const find = (claims: readonly Claim[], references: readonly Reference[] = []) =>
  createFindings({ knowledge, settings })(claims, references);
const cell = (row: string, column: string, at: [number, number]) => ({ label: 'Table 1', row, column, at });
const inAbstract = (claim: Claim): Claim => ({ ...claim, locator: { ...claim.locator, section: ['Abstract'] } });
const people = (told: Told) => claimOf({ unit: '1', dimension: 'number', product: null, period: null, ...told });
const mine = (told: Told) => claimOf({ subject: '?Hill mine', period: null, ...told });
const titled = (reference: string): Reference => ({
  key: 'b#1',
  source: 'b',
  kind: 'entry',
  marker: '[1]',
  text: reference,
  authors: [],
  year: null,
  title: reference,
  doi: null,
  span: { start: 0, end: 1 },
  page: null,
});

const hearsay = (rejected: string) => {
  const quote = `Growth came to 61%, ${rejected}.`;
  return [
    shareOf({ value: '61', measure: 'growth(production)', scope: null, sentence: 3, quote }),
    shareOf({ value: '75', measure: '?share', scope: null, period: null, at: 9, sentence: 3, quote }),
  ].map((claim) => ({ ...claim, exact: `${claim.exact}%` }));
};
const kinds = (first: string, second: string, values: [string, string]) =>
  values.map((value, index) => shareOf({ value, subject: `?${[first, second][index]}`, scope: null, at: index * 5, sentence: 1 }));
const groups = (total: string, beside: string) => [
  people({ value: total, at: 90, subject: null, measure: '?patients', suffix: ` (58%) were ${beside}.` }),
  ...['41', '45'].map((value, arm) =>
    people({
      value,
      at: arm * 9,
      subject: `?arm ${arm}`,
      measure: '?women',
      cell: cell('Women, n (%)', `Arm ${arm} (n = 70)`, [1, arm + 1]),
    }),
  ),
];
const yearly = (values: readonly string[]) =>
  values.map((value, index) => claimOf({ value, period: String(2020 + index), at: index * 9, paper: 'b' }));
const habit = (value: string) => claimOf({ value, period: null, prefix: 'every year its output of ' });
const interval = (low: number, high: number, p: string, words = 'Difference (95% CI)') => [
  people({
    value: String(low),
    upper: high,
    decimals: 1,
    modifier: 'range',
    measure: 'confidence-interval',
    words: '95% CI',
    subject: null,
    cell: cell('Pain', words, [1, 3]),
  }),
  people({ value: p, at: 9, measure: 'p-value', words: 'p', subject: null, cell: cell('Pain', 'p', [1, 4]) }),
];
const listed = (first: string, second: string) => [
  people({ value: '31', subject: null, measure: '?entries', quote: 'The “Register of key metals” has 31 metals.', prefix: first }),
  people({
    value: '31',
    at: 9,
    subject: null,
    measure: '?metals',
    quote: 'The “Register of key metals” holds tin and 31 metals.',
    prefix: second,
  }),
];
const ore = (got: string) => [
  mine({ value: '2000000', decimals: -6, goods: 'ore', product: '?ore' }),
  mine({ value: got, at: 5, goods: 'rare earth oxide', product: 'rare-earth-oxides' }),
  mine({ value: '0.60', at: 10, measure: 'grade', unit: '%', dimension: 'share' }),
  mine({ value: '80', at: 15, measure: 'recovery-rate', unit: '%', dimension: 'share' }),
];
const columnsOf = (changes: readonly string[]) =>
  [
    ['412', '460'],
    ['955', '903'],
    ['287', '310'],
    ['630', '693'],
  ].flatMap((values, line) =>
    [...values, changes[line]!].map((value, column) => ({
      ...claimOf({
        value,
        at: line * 40 + column * 9,
        measure: column === 2 ? null : `?column ${column}`,
        unit: column === 2 ? '%' : 't',
        dimension: column === 2 ? 'share' : 'mass',
        subject: `?row ${line}`,
        cell: cell(`row ${line}`, `column ${column}`, [line + 1, column + 1]),
      }),
    })),
  );
const counted = (value: string, suffix: string) =>
  claimOf({ value, suffix, unit: '1', dimension: 'count', measure: '?元素数量', subject: null, goods: '稀土', period: null });
const closure = (value: string, paper: string) =>
  claimOf({ value, paper, unit: 'date', dimension: 'date', measure: 'event:closure', subject: '?Hill mine' });

describe('each rule beside its near misses', () => {
  it.each<[string, Finding['code'] | null, Claim[]]>([
    [
      'a bound said to be close',
      'conflict',
      [shareOf({ value: '50', modifier: 'at_most', prefix: 'just under ' }), shareOf({ value: '33', paper: 'b' })],
    ],
    ['a bound that is not', null, [shareOf({ value: '50', modifier: 'at_most', prefix: 'under ' }), shareOf({ value: '33', paper: 'b' })]],
    ['what others say, rejected', 'conflict', hearsay('not the "75%" often quoted')],
    ['what was not reached', null, hearsay('not the 75% of the plan')],
    ['two kinds that part a whole', 'impossible', kinds('utility-scale', 'rooftop', ['57', '46'])],
    ['two kinds that fill it', null, kinds('utility-scale', 'rooftop', ['57', '43'])],
    ['two holders, each with a whole of its own', null, kinds('utility-scale', 'onshore', ['57', '66'])],
    ['groups that do not make up the count of the text', 'arithmetic', groups('83', 'women')],
    ['groups that do', null, groups('86', 'women')],
    ['a count of others', null, groups('83', 'smokers')],
    ['every year more than in any', 'conflict', [habit('50000'), ...yearly(['31000', '36000', '41000'])]],
    ['every year as in the last', null, [habit('41000'), ...yearly(['31000', '36000', '41000'])]],
    ['every year between the years', null, [habit('38000'), ...yearly(['31000', '36000', '41000'])]],
    ['more made than could be', 'impossible', [claimOf({ value: '64' }), claimOf({ value: '50', measure: 'capacity', paper: 'b' })]],
    ['as much made as could be', null, [claimOf({ value: '51' }), claimOf({ value: '50', measure: 'capacity', paper: 'b' })]],
    [
      'made in a later year',
      null,
      [claimOf({ value: '64', period: '2024' }), claimOf({ value: '50', measure: 'capacity', period: '2019', paper: 'b' })],
    ],
    [
      'more bought from a country than it makes',
      'impossible',
      [claimOf({ value: '80', measure: 'import-volume', scope: 'US' }), claimOf({ value: '43', subject: 'US', at: 9 })],
    ],
    [
      'bought with some of its stocks',
      null,
      [claimOf({ value: '50', measure: 'import-volume', scope: 'US' }), claimOf({ value: '43', subject: 'US', at: 9 })],
    ],
    [
      'bought from another country',
      null,
      [claimOf({ value: '80', measure: 'import-volume', scope: 'AU' }), claimOf({ value: '43', subject: 'US', at: 9 })],
    ],
    ['less oxide than ore, grade and recovery give', 'arithmetic', ore('5200')],
    ['as much as they give', null, ore('9600')],
    [
      'one deposit with more than the world, in another year',
      'impossible',
      [
        mine({ value: '520', measure: 'reserves', period: '2015', product: 'rare-earth-oxides', goods: 'rare earth oxides' }),
        claimOf({ value: '130', measure: 'reserves', subject: 'world', paper: 'b' }),
      ],
    ],
    [
      'a deposit of rock heavier than the oxide of the world',
      null,
      [
        mine({ value: '520', measure: 'reserves', period: '2015', goods: 'rare earth ore' }),
        claimOf({ value: '130', measure: 'reserves', subject: 'world', paper: 'b' }),
      ],
    ],
    [
      'an abstract that was not brought up to date',
      'conflict',
      [
        inAbstract(people({ value: '345', prefix: 'we enrolled ', measure: '?a' })),
        people({ value: '342', at: 90, prefix: 'we enrolled ', measure: '?b' }),
      ],
    ],
    [
      'an abstract whose figure stands in the body, too',
      null,
      [
        inAbstract(people({ value: '345', prefix: 'we enrolled ', measure: '?a' })),
        people({ value: '342', at: 90, prefix: 'we enrolled ', measure: '?b' }),
        people({ value: '345', at: 120, measure: '?c' }),
      ],
    ],
    [
      'a figure near that of an abstract, of something else',
      null,
      [
        inAbstract(people({ value: '345', prefix: 'we enrolled ', measure: '?a' })),
        people({ value: '342', at: 90, prefix: 'lasted ', measure: '?b' }),
      ],
    ],
    ['an interval around nought with a small p', 'impossible', interval(-8.3, 0.4, '0.02')],
    ['an interval beside nought with a large p', 'impossible', interval(1.2, 6.4, '0.31')],
    ['an interval beside nought with a small p', null, interval(1.2, 6.4, '0.01')],
    ['a ratio around one with a large p', null, interval(0.8, 1.4, '0.31', 'Odds ratio (95% CI)')],
    ['a list with and without the one named', 'conflict', listed('has ', 'tin and other ')],
    ['a list counted twice', null, listed('has ', 'tin and ')],
    ['a change that the rows above are not made like', 'arithmetic', columnsOf(['11.7', '-5.4', '8.0', '13.0'])],
    ['changes that all follow', null, columnsOf(['11.7', '-5.4', '8.0', '10.0'])],
    ['a column that is no change of the others', null, columnsOf(['3.1', '-9.4', '2.2', '13.0'])],
    ['two dates of one closure', 'conflict', [closure('2002', 'a'), closure('2003', 'b')]],
    ['a mine closed twice', null, [closure('2002', 'a'), closure('2015', 'b')]],
    [
      'a mine closed twice within few years, as one paper tells',
      null,
      [closure('2011', 'a'), closure('2013', 'b'), { ...closure('2011', 'b'), id: 'b:2' }],
    ],
    [
      'a bound over a span of years and a figure without a date',
      null,
      [shareOf({ value: '40', modifier: 'at_most', period: '1990/2005' }), shareOf({ value: '48', period: null, paper: 'b' })],
    ],
    [
      'a bound of a year and a figure without a date',
      'conflict',
      [shareOf({ value: '40', modifier: 'at_most' }), shareOf({ value: '48', period: null, paper: 'b' })],
    ],
    [
      'a figure of long ago and one without a date',
      null,
      [shareOf({ value: '76', period: '2009' }), shareOf({ value: '48', period: null, paper: 'b', year: 2024 })],
    ],
    [
      'a figure of some years ago and one without a date',
      'conflict',
      [shareOf({ value: '76', period: '2020' }), shareOf({ value: '48', period: null, paper: 'b', year: 2024 })],
    ],
    ['more elements than there are', 'impossible', [counted('23', '种元素')]],
    ['minerals that hold them', null, [counted('23', '种稀土元素的矿物')]],
  ])('%s', (_, code, claims) => {
    expect(find(claims).map((finding) => finding.code)).toEqual(code === null ? [] : [code]);
  });

  it('a number moved to another measure by a paper that cites the first, whatever it says of other years', () => {
    const first = shareOf({ value: '73', title: 'Supply of scarce metals' });
    const copy = shareOf({ value: '73', measure: 'share(consumption)', paper: 'b' });
    const own = (period: string) => shareOf({ value: '73', paper: 'b', period, at: 40 });
    const references = [titled('Supply of scarce metals')];
    expect(find([first, copy, own('2023')], references).map(({ code, pairs }) => `${code} ${pairs.length}`)).toEqual(['drift 2']);
    expect(find([first, copy, own('2022')], references)).toEqual([]);
    expect(find([first, copy], [])).toEqual([]);
  });

  it('an undated twin joins the matter of the figure that tells the date', () => {
    const findings = find([shareOf({ value: '66' }), shareOf({ value: '66', at: 30, period: null }), shareOf({ value: '54', paper: 'b' })]);
    expect(findings.map(({ claims }) => claims.length)).toEqual([3]);
  });

  it('the other cells of a column in a wrong unit join its matter, with the figure of the world that they do not come near', () => {
    const row = (year: string, us: string, share: string, line: number) => [
      claimOf({ value: us, subject: 'US', period: year, at: line * 20, cell: cell(year, 'US output, t', [line, 1]) }),
      shareOf({ value: share, subject: 'US', period: year, at: line * 20 + 5, cell: cell(year, 'US share', [line, 2]) }),
    ];
    const findings = find([
      ...row('2021', '1.40', '5.60', 1),
      ...row('2022', '1.80', '6.00', 2),
      claimOf({ value: '18000', decimals: -3, subject: 'US', at: 90 }),
      claimOf({ value: '300000', decimals: -4, subject: 'world', at: 100 }),
    ]);
    const slips = findings.filter(({ code }) => code === 'unit-scale');
    expect(slips).toHaveLength(1);
    expect(slips[0]!.claims).toContain('a:20:1.40');
  });
});
