import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSelection } from '../../../src/publish/selection/parse-selection.ts';
import { suggest } from '../../../src/publish/selection/suggest.ts';
import { toSql } from '../../../src/publish/selection/to-sql.ts';

describe('a selection becomes a condition', () => {
  test.each([
    ["obs_status = 'disputed'", "(obs_status = 'disputed')"],
    ['lower >= -1.5e3', '(lower >= -1500)'],
    ["obs_value > 10 or unit_measure != 't'", "((try_cast(obs_value as double) > 10) or (unit_measure is distinct from 't'))"],
    ["not (n_sources > 1 and ref_area = 'CN')", "(not coalesce(((n_sources > 1) and (ref_area = 'CN')), false))"],
    ["measure_id in ('reserves', \"o'clock\")", "((measure_id = 'reserves') or (measure_id = 'o''clock'))"],
    ["rank NOT IN ('deprecated')", "(not coalesce(((rank = 'deprecated')), false))"],
    ['scope = null', '(scope is null)'],
    ['scope != NULL', '(scope is not null)'],
    ["source_ids = 'a'", "(list_contains(source_ids, 'a'))"],
    ['time_period >= 2020', "(time_period >= '2020')"],
    ["subject = '中国' and lower<5 or upper>7", "(((subject = '中国') and (lower < 5)) or (upper > 7))"],
  ])('%s', (selection, sql) => {
    expect(toSql(parseSelection(selection))).toBe(sql);
  });
});

describe('a selection that is wrong gets one line that says where and how', () => {
  test.each([
    ["obs_statsu = 'disputed'", /character 1: no column is called obs_statsu; did you mean obs_status\?/],
    ["obs_status = 'dispuetd'", /character 14: .*did you mean 'disputed'\?/],
    ["year = '2020'", /no column is called year; /],
    ["lower > '5'", /lower is a number: write it without quotes/],
    ['obs_status = disputed', /put text in quotes: 'disputed'/],
    ["subject = 'x", /character 11: this quote is not closed/],
    ['(lower > 5', /expected \), not the end/],
    ['lower > 5)', /expected and, or, or the end, not \)/],
    ['lower 5', /expected one of .* after lower, not 5/],
    ["claim_ids > 'a'", /claim_ids is a list/],
    ['lower > 5; drop table facts', /; has no meaning here/],
    ['', /is empty/],
    [`${'('.repeat(5000)}lower > 5`, /too many brackets/],
  ])('%s', (selection, line) => {
    expect(() => parseSelection(selection)).toThrow(line);
  });

  test('whatever is asked, the answer is a condition or a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (selection) => {
        expect(answerTo(selection)).toMatch(/^(?:\(|Misuse: --select)/);
      }),
    );
  });

  test('no text gets out of its quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const sql = toSql(parseSelection(`subject = '${text.replaceAll("'", "''")}'`));
        expect(sql.slice("(subject = '".length, -"')".length).replaceAll("''", '')).not.toContain("'");
      }),
    );
  });
});

test.each([
  ['obs_statsu', 'obs_status'],
  ['measureid', 'measure_id'],
  ['source', 'source_ids'],
  ['xyzzy', null],
])('%s: meant was %s', (name, meant) => {
  expect(suggest(name, ['obs_status', 'measure_id', 'source_ids', 'rank'])).toBe(meant);
});

function answerTo(selection: string): string {
  try {
    return toSql(parseSelection(selection));
  } catch (error) {
    return String(error);
  }
}
