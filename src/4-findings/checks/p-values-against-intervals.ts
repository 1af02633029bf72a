import { isConfidenceInterval } from '../../identity/confidence-interval.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Check, Matter } from '../check.ts';
import { type Columns } from '../columns.ts';
import { equalThroughout, differenceOf, homeOf, readingOf } from '../matter.ts';

/**
 * A 95 % interval that holds the value of no effect beside a p-value below 0.05, or one that does not beside a p-value above it. Source: the duality of
 * tests and intervals (Altman and Bland, BMJ 2011;343:d2304).
 */
export const pValuesAgainstIntervals: Check = {
  code: 'impossible',
  within: 'paper',
  keys: (row, { columns }) => {
    const { table } = columns.claims[row]!.locator;
    return [table ? `${columns.table[row]} ${table.cell[0]}` : `${columns.sentence[row]}`];
  },
  compare: (group, { columns }) =>
    group.slice(1).flatMap((row, index) => {
      const interval = group[index]!;
      const [p, ci] = [columns.claims[row]!, columns.claims[interval]!];
      return p.measure?.id === 'p-value' && isConfidenceInterval(ci) && contradict(p, ci) ? [matterOf(row, interval, columns)] : [];
    }),
};

const level = 0.05;
/** Effects whose absence is one and not nought. */
const ratios = /\b(?:ratio|odds|hazard|relative risk|[OHR]R|fold)\b|比值|比率|风险比|優勢比/i;

function contradict({ quantity: p }: Claim, interval: Claim): boolean {
  const { lowerBound: low, upperBound: high, decimals } = interval.quantity;
  const words = `${interval.measure?.text ?? ''} ${interval.quote} ${interval.locator.table?.column.join(' ') ?? ''}`;
  if (low === null || high === null || /\b(?:90|99)\s*%\s*(?:CI|confidence)/i.test(words)) return false;
  const none = ratios.test(words) || ratios.test(interval.locator.table?.row.join(' ') ?? '') ? 1 : 0;
  const slack = 0.5 * 10 ** -decimals;
  const most = p.modifier === 'at_least' ? null : p.upperBound;
  const least = p.modifier === 'at_most' ? null : p.lowerBound;
  const holds = low + slack < none && none < high - slack;
  const excludes = none < low - slack || none > high + slack;
  return (holds && most !== null && most < level * 0.9) || (excludes && least !== null && least > level * 1.1);
}

function matterOf(p: number, interval: number, columns: Columns): Matter {
  return {
    home: `${homeOf(columns, interval)}|${columns.claims[interval]!.source.id}`,
    rows: [p, interval],
    pairs: [[p, interval]],
    difference: {
      ...differenceOf(columns, p, interval),
      gap: null,
      relative: null,
      expected: null,
      formula: 'p < 0.05 ⇔ the 95 % interval excludes no effect',
    },
    suggestion: null,
    comparability: { ...equalThroughout, measure: 'compatible' },
    confidence: 0.7 * readingOf(columns, [p, interval]),
    message: { kind: 'p-value', rows: [p, interval] },
  };
}
