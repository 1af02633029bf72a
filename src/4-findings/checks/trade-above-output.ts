import { tradeFlowOf } from '../../identity/measure-id.ts';
import { relativeGapBetween } from '../../interval/interval.ts';
import type { Check, Context, Matter } from '../check.ts';
import { fieldOf, intervalOf } from '../columns.ts';
import { compareFields, trustIn } from '../comparable.ts';
import { differenceOf, homeOf, readingOf } from '../matter.ts';
import { flowOf } from '../trade-flows.ts';

/** More of a good bought from a country in a year than the country made, in one paper: goods passed on, or another basis of weight, should be told. */
export const tradeAboveOutput: Check = {
  code: 'impossible',
  within: 'paper',
  keys: (row, { columns, entities }) => {
    const measure = fieldOf(columns, 'measure', row);
    const from = tradeFlowOf(measure)?.told === 'volume' ? (flowOf(columns, row) ?? '').split('>')[0] : null;
    const maker = measure === 'production' ? fieldOf(columns, 'subject', row) : from;
    if (!maker || entities.around(maker).length === 0 || columns.product[row] === 0 || columns.period[row] === 0) return [];
    return [`${columns.source[row]} ${maker} ${columns.product[row]} ${columns.period[row]} ${columns.dimension[row]}`];
  },
  compare: (group, context) => {
    const { columns, doubted, blurred } = context;
    const sound = group.filter(
      (row) => !doubted.has(row) && !blurred.has(row) && /^(?:actual|estimate)$/.test(fieldOf(columns, 'modality', row)),
    );
    const outputs = sound.filter((row) => fieldOf(columns, 'measure', row) === 'production');
    return sound
      .filter((row) => !outputs.includes(row))
      .flatMap((trade) => outputs.flatMap((output) => matterOf(trade, output, context) ?? []).slice(0, 3));
  },
};

/** Stocks and goods passed on may make up this much of a trade. */
const fromElsewhere = 0.4;

function matterOf(trade: number, output: number, { columns }: Context): Matter | null {
  const { basis, modality, period } = compareFields(columns, trade, output);
  const [sold, made] = [intervalOf(columns, trade), intervalOf(columns, output)];
  if (basis === 'different' || sold.lower <= made.upper || relativeGapBetween(sold, made) < fromElsewhere) return null;
  const comparability = {
    ...compareFields(columns, trade, trade),
    basis: basis === 'equal' ? ('assumed' as const) : basis,
    modality,
    period,
    measure: 'compatible' as const,
    subject: 'compatible' as const,
    scope: 'compatible' as const,
  };
  return {
    home: homeOf(columns, trade),
    rows: [trade, output],
    pairs: [[trade, output]],
    difference: differenceOf(columns, trade, output),
    suggestion: null,
    comparability,
    confidence: 0.7 * trustIn(comparability) * readingOf(columns, [trade, output]),
    message: { kind: 'above-output', rows: [trade, output] },
  };
}
