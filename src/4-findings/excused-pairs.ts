import { canBothHold } from '../interval/interval.ts';
import type { Quantity } from '../schema/claim.ts';
import type { Context } from './check.ts';
import { type Columns, fieldOf, intervalOf } from './columns.ts';
import { areComparable, compareFields, compareIfSame } from './comparable.ts';
import { endsOf } from './periods.ts';
import { underOtherHeadings } from './table-lines.ts';
import { areOtherDeeds } from './other-deeds.ts';
import { areOtherEvents } from './other-events.ts';
import { areToldByOthers } from './told-alike.ts';

/** Whether something beside their fields tells that two figures that cannot both hold are of two things. */
export function isExcused(a: number, b: number, group: readonly number[], context: Context): boolean {
  return (
    toldApart(context.columns, a, b) ||
    isBoundOverYears(context.columns, a, b) ||
    isLongAgo(a, b, group, context.columns) ||
    isMeanAndCount(context.columns, a, b) ||
    areOtherDeeds(context.columns, a, b) ||
    explainedByTime(a, b, group, context) ||
    areOtherEvents(a, b, group, context)
  );
}

/** Cells under other headings, or in other rows, are of other things, even where the reader of the table lost the difference, unless their headings are sources; so are the two ends of a change. */
function toldApart(columns: Columns, a: number, b: number): boolean {
  if (
    columns.sentence[a] === columns.sentence[b] &&
    /(?:到|至|为|為|\bto)\s*(?:[约約近]|about |around |roughly )?\s*$/.test(columns.claims[b]!.prefix)
  )
    return true;
  return underOtherHeadings(columns, a, b) && !areToldByOthers(columns, a, b);
}

/**
 * An undated figure is of another time than a dated one where one passage sets the two side by side, where a figure of another date agrees with it,
 * where the dated one's own paper gives a later figure that agrees with it, or years on both sides of it.
 */
function explainedByTime(a: number, b: number, group: readonly number[], { columns }: Context): boolean {
  if (columns.period[a] === columns.period[b]) return false;
  const [undated, dated] = columns.period[a] === 0 ? [a, b] : [b, a];
  if (columns.period[undated] !== 0 || columns.bridged[a] !== columns.bridged[b]) return false;
  const [x, y] = [columns.claims[undated]!, columns.claims[dated]!];
  if (x.source.id === y.source.id && x.locator.block === y.locator.block) return true;
  const stated = intervalOf(columns, undated);
  return (
    isBetweenYears(undated, dated, group, columns) ||
    group.some(
      (row) =>
        row !== undated &&
        columns.period[row] !== columns.period[dated] &&
        (columns.period[row] !== 0 || columns.source[row] === columns.source[dated]) &&
        canBothHold(stated, intervalOf(columns, row)) &&
        columns.product[row] === columns.product[undated] &&
        compareIfSame(columns, undated, row) !== null,
    )
  );
}

/** A mean with its spread is no count of the people it was taken over. */
function isMeanAndCount({ claims }: Columns, a: number, b: number): boolean {
  const [x, y] = [claims[a]!.quantity, claims[b]!.quantity];
  const isCount = ({ uncertainty, decimals, dimension }: Quantity) =>
    uncertainty === null && decimals <= 0 && (dimension === 'count' || dimension === 'number');
  return (x.uncertainty !== null && isCount(y)) || (y.uncertainty !== null && isCount(x));
}

/** A period of so many years and more is a span of history. */
const longSpan = 5;

/** A bound that held over a span of years says nothing of a figure without a date. */
function isBoundOverYears(columns: Columns, a: number, b: number): boolean {
  if ((columns.period[a] === 0) === (columns.period[b] === 0)) return false;
  const dated = columns.period[a] === 0 ? b : a;
  const { lower, upper } = intervalOf(columns, dated);
  const { start, end } = endsOf(fieldOf(columns, 'period', dated));
  const isLong = start === '' || end === '' || Number(end.slice(0, 4)) - Number(start.slice(0, 4)) >= longSpan;
  return isLong && !(Number.isFinite(lower) && Number.isFinite(upper));
}

/** So many years and more before its paper a figure is history to one that is told without a time. */
const longAgo = 10;

/** A figure without a time is of its paper's own: of the year that the paper has, else of the last one that it tells of this. */
function isLongAgo(a: number, b: number, group: readonly number[], columns: Columns): boolean {
  if ((columns.period[a] === 0) === (columns.period[b] === 0)) return false;
  const [undated, dated] = columns.period[a] === 0 ? [a, b] : [b, a];
  const end = endYear(columns, dated);
  if (end === 0) return false;
  const own = columns.claims[undated]!.source.year;
  const told = () => group.filter((row) => columns.source[row] === columns.source[undated]).map((row) => endYear(columns, row));
  return (own ?? Math.max(0, ...told())) - end >= longAgo;
}

/** The year in which a period ends; 0 where it does not. */
const endYear = (columns: Columns, row: number): number => Number(endsOf(fieldOf(columns, 'period', row)).end.slice(0, 4));

/** Whether the paper of the dated figure tells years on both sides of the undated one: some time between them is meant. */
function isBetweenYears(undated: number, dated: number, group: readonly number[], columns: Columns): boolean {
  const { lower, upper } = intervalOf(columns, undated);
  const series = group.filter(
    (row) =>
      columns.source[row] === columns.source[dated] &&
      columns.period[row] !== 0 &&
      areComparable({ ...compareFields(columns, row, dated), period: 'equal' }),
  );
  return series.some((row) => columns.upper[row]! < lower) && series.some((row) => columns.lower[row]! > upper);
}
