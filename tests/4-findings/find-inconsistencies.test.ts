import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckNote } from '../../src/4-findings/check.ts';
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
      'countries whose shares add to more than all, where two happen to make up the third',
      'impossible',
      ['57', '22', '35'].map((value, index) => shareOf({ value, subject: ['CN', 'US', 'AU'][index]!, at: index * 5, sentence: 1 })),
    ],
    [
      "a share of the world's exports that the two amounts do not give",
      'arithmetic',
      [
        claimOf({ value: '20', measure: 'export-volume' }),
        claimOf({ value: '100', measure: 'export-volume', subject: 'world', at: 9 }),
        shareOf({ value: '31', measure: 'share(export-volume)', at: 20 }),
      ],
    ],
    [
      'what the rows of a table have together by a sentence that points at it',
      'arithmetic',
      [
        ...['40', '21', '9', '100'].map((value, row) => {
          const subject = ['CN', 'US', 'AU', 'world'][row]!;
          return shareOf({ value, subject, at: 5 * row, scope: null, cell: cell(subject, 'Share', [row + 1, 1]) });
        }),
        shareOf({
          value: '82',
          at: 90,
          period: null,
          subject: '?three producers',
          measure: 'share',
          words: 'share of the total',
          quote: 'The three producers of Table 1 have 82% of it.',
        }),
      ],
    ],
    [
      'a price that value and volume do not give',
      'arithmetic',
      [
        claimOf({ value: '500', base: ['kg', 1000], measure: 'export-volume' }),
        claimOf({ value: '4500000', unit: 'USD', dimension: 'money', measure: 'export-value', at: 9 }),
        claimOf({ value: '8200', unit: 'USD/t', base: ['USD/kg', 0.001], dimension: 'price', measure: 'price', at: 20 }),
      ],
    ],
    [
      'two intervals of one estimate',
      'conflict',
      [3, 26]
        .flatMap((lower, index) => [
          claimOf({ value: '23', unit: 'm', dimension: 'length', measure: '?walk', period: null, at: index * 50, sentence: index }),
          claimOf({
            value: String(lower),
            upper: 43,
            modifier: 'range',
            unit: '1',
            dimension: 'number',
            measure: 'confidence-interval',
            words: '95% CI',
            period: null,
            at: index * 50 + 5,
            sentence: index,
            ...(index === 1 && { upper: 40 }),
          }),
        ])
        .slice(0, 4),
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
    [
      'the counts of two bodies in one sentence',
      'conflict',
      [
        shareOf({ value: '66', sentence: 1, cites: { text: '[1]', reference: 'a#1' } }),
        shareOf({ value: '54', at: 9, sentence: 1, cites: { text: '[2]', reference: 'a#2' } }),
      ],
    ],
    [
      'the counts of two bodies in the columns of one table',
      'conflict',
      ['Bureau of Mines', 'Trade Council'].map((body, index) =>
        shareOf({ value: ['66', '54'][index]!, at: 9 * index, cites: { text: body }, cell: cell('China', body, [1, index + 1]) }),
      ),
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

  it.each<[string, Partial<Told>, Partial<Told>]>([
    ['of one source in one sentence', { cites: { text: '[1]' } }, { cites: { text: '[1]' } }],
    ['of which one has no source', { cites: { text: '[1]' } }, {}],
  ])('two figures %s', (_, a, b) => {
    expect(codes([shareOf({ ...a, value: '66', sentence: 1 }), shareOf({ ...b, value: '54', at: 9, sentence: 1 })])).toEqual([]);
  });

  it('cells of one table under headings that are no sources', () => {
    const cells = ['Upper', 'Lower'].map((column, index) =>
      shareOf({ value: ['66', '54'][index]!, at: 9 * index, cites: { text: `[${index}]` }, cell: cell('China', column, [1, index + 1]) }),
    );
    expect(codes(cells)).toEqual([]);
  });

  it('shares that add to their whole, one with parts of its own', () => {
    const parts = ['52', '24', '17', '11', '48'].map((value, index) =>
      shareOf({ value, subject: `?use ${index}`, at: index * 5, sentence: 1 }),
    );
    expect(codes(parts)).toEqual([]);
  });

  it('the main analysis and a sensitivity analysis, with their intervals and p-values', () => {
    const analysis = (at: number, sentence: number, quote: string, values: readonly [string, string, string]) => [
      claimOf({ value: values[0], at, sentence, quote, measure: '?difference', unit: '1', dimension: 'score', period: null }),
      claimOf({
        value: values[1],
        at: at + 5,
        sentence,
        quote,
        measure: 'confidence-interval',
        words: '95% CI',
        upper: 9,
        modifier: 'range',
        unit: '1',
        dimension: 'score',
        period: null,
      }),
      claimOf({
        value: values[2],
        at: at + 9,
        sentence,
        quote,
        measure: 'p-value',
        words: 'p',
        unit: '1',
        dimension: 'number',
        period: null,
      }),
    ];
    const main = analysis(0, 1, 'The difference was 6.2 points (95% CI 3.1 to 9; p = 0.004).', ['6.2', '3.1', '0.004']);
    const other = analysis(40, 2, 'In a sensitivity analysis the difference was 4.9 points (95% CI 0.9 to 9; p = 0.021).', [
      '4.9',
      '0.9',
      '0.021',
    ]);
    expect(codes([...main, ...other])).toEqual([]);
  });

  it.each([
    ['two publications of one country', 'event:publication', 'CN', []],
    ['two restarts of one mine', 'event:restart', '?Hill mine', ['conflict']],
  ])('%s', (_, measure, subject, expected) => {
    const date = (value: string, paper: string, quote: string) =>
      claimOf({ value, paper, quote, measure, subject, product: null, unit: 'date', dimension: 'date' });
    expect(
      codes([date('2011', 'a', 'A plan for magnets was published in 2011.'), date('2013', 'b', 'New limits on dust came out in 2016.')]),
    ).toEqual(expected);
  });

  it('amounts of goods that neither of two papers names', () => {
    const told = (value: string, paper: string, measure: string) => claimOf({ value, paper, measure, product: null });
    expect(codes([told('50', 'a', 'production'), told('70', 'b', 'production')])).toEqual([]);
    expect(codes([told('50', 'a', '?population'), told('70', 'b', '?population')])).toEqual(['conflict']);
  });

  it('totals and remainders of two tables', () => {
    const row = (value: string, label: string, paper: string) =>
      claimOf({ value, paper, subject: `?${label}`, cell: { label: 'Table 1', row: label, column: 'Output', at: [4, 1] } });
    expect(codes([row('65', 'Total', 'a'), row('91', 'Total', 'b'), row('5', 'Others', 'a'), row('9', 'Others', 'b')])).toEqual([]);
  });

  it('a total whose cell has a unit slip of its own', () => {
    const column = (values: readonly string[], header: string, measure: string, at: number) =>
      values.map((value, line) =>
        claimOf({
          value,
          measure,
          at: at + line * 9,
          subject: line === 3 ? '?Total' : ['CN', 'US', 'AU'][line]!,
          cell: cell(line === 3 ? 'Total' : `line ${line}`, header, [line + 1, at]),
        }),
      );
    const table = [
      ...column(['12000', '30', '18', '60'], 'Output', 'production', 1),
      ...column(['10', '20', '5', '35'], 'Exports', 'export-volume', 2),
    ];
    expect(codes([claimOf({ value: '12', at: 200 }), ...table])).toEqual(['unit-scale']);
  });

  it('a price that value and volume give, and one where both trades are told', () => {
    const volume = claimOf({ value: '500', base: ['kg', 1000], measure: 'export-volume' });
    const value = claimOf({ value: '4500000', unit: 'USD', dimension: 'money', measure: 'export-value', at: 9 });
    const price = (amount: string) =>
      claimOf({ value: amount, unit: 'USD/t', base: ['USD/kg', 0.001], dimension: 'price', measure: 'price', at: 20 });
    const imports = [
      claimOf({ value: '90', base: ['kg', 1000], measure: 'import-volume', at: 30 }),
      claimOf({ value: '720000', unit: 'USD', dimension: 'money', measure: 'import-value', at: 40 }),
    ];
    expect(codes([volume, value, price('9000')])).toEqual([]);
    expect(codes([volume, value, price('8000'), ...imports])).toEqual([]);
  });

  it("the shares of a table that are of the table's own whole, whatever the text says of another", () => {
    const cells = [
      claimOf({ value: '12', subject: 'US', cell: cell('US', 'Output', [1, 1]) }),
      shareOf({ value: '20', subject: 'US', at: 3, cell: cell('US', 'Share', [1, 2]) }),
      claimOf({ value: '60', subject: 'world', at: 9, cell: cell('World', 'Output', [2, 1]) }),
    ];
    const other = claimOf({ value: '51', subject: 'world', at: 90, modality: 'estimate' });
    expect(codes([...cells, other]).filter((code) => code === 'arithmetic')).toEqual([]);
    expect(codes([...cells.slice(0, 2), claimOf({ value: '40', subject: 'world', at: 9, cell: cell('World', 'Output', [2, 1]) })])).toEqual(
      ['arithmetic'],
    );
  });

  it('members of a sum in whose name a conjunction stands', () => {
    const told = [claimOf({ value: '21', subject: 'EG' }), claimOf({ value: '4', subject: 'US', at: 5 })];
    expect(codes([...told, claimOf({ value: '25', subject: '?美国和埃及', at: 10 })])).toEqual([]);
    expect(codes([...told, claimOf({ value: '31', subject: '?美国和埃及', at: 10 })])).toEqual(['arithmetic']);
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
    expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['unit-scale high', 'conflict high', 'conflict medium']);
    expect(findings[0]!.claims[0]).toBe('a:9:18.00');
    expect(findings[0]!.suggestion).toMatchObject({ value: '180000', unit: 't' });
    expect(findings[2]!.comparability.period).toBe('assumed');
    for (const { message } of findings) for (const sentence of [message.zh, message.en]) expect(sentence).toMatch(/\d.*\d.*[.。]$/s);
    expect(findings[1]!.message.en).toContain('Paper b');
  });

  it('has a letter in both languages with both quotes, the gap, what was assumed and what would be right', () => {
    const [slip, , vague] = find(claims);
    expect(slip!.evidence.map(({ exact }) => exact)).toEqual(['18.00', '180000']);
    expect(slip!.evidence[0]!.quote).toContain('Output, t');
    expect(slip!.letter.en).toMatch(/has: “.*Output, t.*”.*has: “.*They are .* t \(.*%\) apart\..*180,000 t in place of 18\.00\.$/s);
    expect(slip!.letter.zh).toMatch(/原文.*原文.*相差.*改为/s);
    expect(vague!.letter.en).toContain('of the same time');
    expect(vague!.letter.zh).toContain('时间');
    expect(slip!.letter.en).not.toContain('of the same');
  });

  it('weighs severity by what follows and by how sure it is', () => {
    const severityOf = (a: Told, b: Told) => find([shareOf(a), shareOf({ ...b, paper: 'b' })]).map(({ severity }) => severity);
    expect(severityOf({ value: '60.0' }, { value: '70.0' })).toEqual(['high']);
    expect(severityOf({ value: '66.0' }, { value: '70.0' })).toEqual(['medium']);
    expect(severityOf({ value: '69.0' }, { value: '70.0' })).toEqual(['low']);
    expect(severityOf({ value: '60.0', period: null }, { value: '70.0' })).toEqual(['medium']);
  });

  it('names the figure that fewer independent papers state, and the value that the others have', () => {
    const told = ['70', '70', '58'].map((value, index) => shareOf({ value, paper: 'abc'[index]! }));
    const [finding] = find(told);
    expect(finding!.claims[0]).toBe('c:0:58');
    expect(finding!.suggestion).toMatchObject({ claim: 'c:0:58', value: '70', reason: 'stated by 2 papers' });
  });

  it('leads with the widest gap, and sets every two values against one another before a value is repeated', () => {
    const [finding] = find(['60', '70', '70', '70', '90'].map((value, index) => shareOf({ value, paper: 'abcde'[index]! })));
    const values = finding!.pairs.map((pair) => {
      const [low, high] = pair.map((id) => Number(id.split(':')[2])).sort((a, b) => a - b);
      return `${low} ${high}`;
    });
    expect(values[0]).toBe('60 90');
    expect(new Set(values.slice(0, 3))).toEqual(new Set(['60 90', '60 70', '70 90']));
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

  it('misses no other value however many papers repeat one', () => {
    const many = Array.from({ length: 2500 }, (_, index) =>
      claimOf({ value: '100', at: index, paper: `p${String(index).padStart(4, '0')}` }),
    );
    const [finding] = find([...many, claimOf({ value: '900', at: 1, paper: 'z' })]);
    expect(finding?.code).toBe('conflict');
    expect(find(many)).toEqual([]);
  });

  it('says of how many claims under one key it looked at how many', () => {
    const notes: CheckNote[] = [];
    const many = Array.from({ length: 3000 }, (_, index) => claimOf({ value: String(100 + index), at: index, paper: `p${index % 3}` }));
    createFindings({ knowledge, settings, onNote: (note) => notes.push(note) })(many, []);
    expect(notes.map(({ code }) => code)).toContain('conflict');
    for (const { claims, compared, about } of notes) {
      expect(claims).toBe(3000);
      expect(compared).toBeLessThanOrEqual(settings.maxGroup);
      expect(about).toContain('production');
    }
    notes.length = 0;
    createFindings({ knowledge, settings, onNote: (note) => notes.push(note) })(many.slice(0, 100), []);
    expect(notes).toEqual([]);
  });
});
