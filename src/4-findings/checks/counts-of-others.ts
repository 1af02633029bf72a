import type { Claim } from '../../schema/claim.ts';
import { normalisePhrase } from '../../identity/normalise-phrase.ts';
import { phrasing } from '../../text/phrasing.ts';
import type { Check, Matter } from '../check.ts';
import { type Columns, fieldOf } from '../columns.ts';
import { equalThroughout, differenceOf, homeOf, readingOf } from '../matter.ts';
import { periodWithin } from '../periods.ts';

/** One number of entries of one titled list, once of all of them and once of the others beside the one named. */
export const countsOfOthers: Check = {
  code: 'conflict',
  keys: (row, { columns }) => {
    const { dimension, amount } = columns.claims[row]!.quantity;
    return (dimension === 'count' || dimension === 'number') && Number(amount) >= fewest ? [`${amount}`] : [];
  },
  compare: (group, { columns }) => {
    const rest = group
      .filter((row) => others(columns.tables).test(columns.claims[row]!.prefix) && titlesIn(columns.claims[row]!).length > 0)
      .slice(0, 50);
    if (rest.length === 0) return [];
    const all = group.filter((row) => !others(columns.tables).test(columns.claims[row]!.prefix)).slice(0, 200);
    return rest.flatMap((row) =>
      all.filter((whole) => isOneList(row, whole, columns) && isOneTime(row, whole, columns)).map((whole) => matterOf(row, whole, columns)),
    );
  },
};

/** A smaller number is of many lists. */
const fewest = 5;
const others = phrasing('both', 'i')`(?<![a-z])(?:${'other-word'})\s*$`;

/** What stands in the marks of a title near the figure. */
function titlesIn({ quote }: Claim): string[] {
  return [...quote.matchAll(/《([^》]{3,40})》|[“"]([^”"]{6,60})[”"]/g)].map(([, chinese, english]) =>
    normalisePhrase(chinese ?? english ?? ''),
  );
}

/** Whether the other sentence names the titled list, with or without its marks. */
function isOneList(row: number, whole: number, { claims }: Columns): boolean {
  const quote = normalisePhrase(claims[whole]!.quote);
  return titlesIn(claims[row]!).some((title) => title !== '' && quote.includes(title));
}

function isOneTime(a: number, b: number, columns: Columns): boolean {
  const [x, y] = [fieldOf(columns, 'period', a), fieldOf(columns, 'period', b)];
  return x === y || x === '' || y === '' || periodWithin(x, y) || periodWithin(y, x);
}

function matterOf(row: number, whole: number, columns: Columns): Matter {
  return {
    home: homeOf(columns, row),
    rows: [row, whole],
    pairs: [[row, whole]],
    difference: differenceOf(columns, row, whole),
    suggestion: null,
    comparability: { ...equalThroughout, subject: 'compatible', measure: 'assumed', period: 'compatible' },
    confidence: 0.6 * readingOf(columns, [row, whole]),
    message: { kind: 'count-of-others', rows: [row, whole] },
  };
}
