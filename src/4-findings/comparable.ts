import type { Comparison, Finding } from '../schema/finding.ts';
import { normalisePhrase } from '../identity/normalise-phrase.ts';
import { type Columns, fieldOf } from './columns.ts';
import { periodWithin } from './periods.ts';
import { measuresOfGoods } from '../identity/measures-of-goods.ts';
import { splitGoods } from '../identity/goods.ts';
import { measureParts, tradeOf } from '../identity/measure-id.ts';

export type Comparability = Finding['comparability'];

/** How much of a finding's probability is left when a field is not known to be equal. */
const trust: Record<Comparison, number> = { equal: 1, compatible: 0.9, assumed: 0.8, unknown: 0.55, different: 0 };

/** Field by field, whether two claims speak of the same thing; a `different` anywhere means that they do not contradict each other. */
export function compareFields(columns: Columns, a: number, b: number): Comparability {
  return {
    period: comparePeriods(columns, a, b),
    product: compareProducts(columns, a, b),
    scope: compareScopes(columns, a, b),
    measure: columns.bridged[a] === columns.bridged[b] ? compareNames(columns.measure[a]!, columns.measure[b]!) : 'compatible',
    modality: compareModalities(fieldOf(columns, 'modality', a), fieldOf(columns, 'modality', b)),
    basis: columns.basis[a] === columns.basis[b] ? 'equal' : columns.basis[a] === 0 || columns.basis[b] === 0 ? 'assumed' : 'different',
    subject: compareSubjects(columns, a, b),
  };
}

export function areComparable(comparability: Comparability): boolean {
  return Object.values(comparability).every((field) => field !== 'different');
}

/** Field by field where the two may speak of the same thing, null where they do not. Most pairs are of two periods, which costs least to see. */
export function compareIfSame(columns: Columns, a: number, b: number): Comparability | null {
  if (comparePeriods(columns, a, b) === 'different') return null;
  const comparability = compareFields(columns, a, b);
  return areComparable(comparability) ? comparability : null;
}

/** What the fields leave of the probability that a contradiction is real. */
export function trustIn(comparability: Comparability): number {
  return Object.values(comparability).reduce((product, field) => product * trust[field], 1);
}

function compareNames(a: number, b: number): Comparison {
  if (a === 0 || b === 0) return 'unknown';
  return a === b ? 'equal' : 'different';
}

/** Of an event, whoever is named more fully is the same; what is told of a country may be told of a mine in it. */
function compareSubjects(columns: Columns, a: number, b: number): Comparison {
  const names = compareNames(columns.subject[a]!, columns.subject[b]!);
  if (names !== 'different' || fieldOf(columns, 'dimension', a) !== 'date') return names;
  const [x, y] = [normalisePhrase(columns.claims[a]!.subject!.text), normalisePhrase(columns.claims[b]!.subject!.text)];
  if (x.includes(y) || y.includes(x)) return 'compatible';
  const [one, other] = [fieldOf(columns, 'subject', a), fieldOf(columns, 'subject', b)];
  const { liesIn } = columns.tables;
  return other !== 'world' && one !== 'world' && (liesIn(one, other) || liesIn(other, one)) ? 'unknown' : 'different';
}

/** A list of goods that holds all those of another list is the same matter told more fully; an event that concerns several goods concerns each. */
function compareProducts(columns: Columns, a: number, b: number): Comparison {
  const [first, second] = [columns.product[a]!, columns.product[b]!];
  if (first === second)
    return isNarrower(columns, a, b)
      ? 'different'
      : first !== 0
        ? 'equal'
        : isOfGoods(columns, a) && columns.source[a] !== columns.source[b]
          ? 'unknown'
          : 'assumed';
  if (first === 0 || second === 0) return isPart(columns.claims[first === 0 ? b : a]!) ? 'different' : 'unknown';
  const [x, y] = [fieldOf(columns, 'product', a), fieldOf(columns, 'product', b)];
  const { isKindOf, goodsIn } = columns.tables;
  const [one, other] = [columns.claims[a]!.product?.text ?? x, columns.claims[b]!.product?.text ?? y];
  if (fieldOf(columns, 'dimension', a) === 'date') {
    const shared = goodsIn(one).some((good) => goodsIn(other).includes(good));
    return shared || isKindOf(x, y) || isKindOf(y, x) ? 'compatible' : 'different';
  }
  const [short, long] = [splitGoods(one), splitGoods(other)].sort((list, longer) => list.length - longer.length);
  const lists = short!.length > 1 && short!.every((good) => long!.some((name) => name.includes(good) || good.includes(name)));
  return lists ? 'compatible' : 'different';
}

/** 床位中，医院床位54.2万张: a figure told as a part, whose measure is worded more narrowly than that of the other. */
function isNarrower({ claims }: Columns, a: number, b: number): boolean {
  if (a === b) return false;
  const [x, y] = [claims[a]!, claims[b]!];
  const [first, second] = [x, y].map(({ measure }) => normalisePhrase(measure?.text ?? '')) as [string, string];
  const [part, whole, told] = first.length > second.length ? [first, second, x] : [second, first, y];
  return part !== whole && whole !== '' && part.endsWith(whole) && isPart(told);
}

/** Of which 13 TWh came from wind, 其中风电13 TWh: what is told as a part of a whole is of its good alone. */
function isPart({ exact, locator, quote }: Columns['claims'][number]): boolean {
  const at = locator.table ? -1 : quote.indexOf(exact);
  return (
    at >= 0 &&
    (/(?:其中|(?:^|[，,。;；])[^，,。;；\d]{2,12}中[，,]|\bof (?:which|whom))[^。;；.]{0,40}$/.test(quote.slice(0, at)) ||
      /^\s*of (?:it|them)\b/.test(quote.slice(at + exact.length)))
  );
}

/** Whether a figure is an amount of some good, so that it says little without one. */
export function isOfGoods(columns: Columns, row: number): boolean {
  const { base } = measureParts(fieldOf(columns, 'measure', row));
  return !fieldOf(columns, 'dimension', row).startsWith('money') && measuresOfGoods.has(base);
}

function compareScopes(columns: Columns, a: number, b: number): Comparison {
  const [first, second] = [columns.scope[a]!, columns.scope[b]!];
  if (first === second) return first === 0 && isShare(columns, a) ? 'assumed' : 'equal';
  if (first !== 0 && second !== 0) return 'different';
  const { base } = measureParts(fieldOf(columns, 'measure', a));
  return !isShare(columns, a) && tradeOf(base) ? 'different' : 'unknown';
}

function isShare(columns: Columns, row: number): boolean {
  return measureParts(fieldOf(columns, 'measure', row)).operator === 'share';
}

/** Amounts a year and prices are seldom the same from year to year; shares and stocks may be told without a date. */
function changesByYear({ tables }: Columns, operator: string, base: string): boolean {
  return operator === '' && (tables.kindOf(base) === 'flow' || tables.kindOf(base) === 'price');
}

/** A stock is stated for its year or for a day of it; a flow or a share of another period is another figure. */
function comparePeriods(columns: Columns, a: number, b: number): Comparison {
  const [first, second] = [columns.period[a]!, columns.period[b]!];
  if (fieldOf(columns, 'dimension', a) === 'date') return 'equal';
  if (first === second) return first === 0 ? 'assumed' : 'equal';
  const { operator, base } = measureParts(fieldOf(columns, 'measure', a));
  if (first === 0 || second === 0)
    return operator === 'growth' ? 'different' : changesByYear(columns, operator, base) ? 'unknown' : 'assumed';
  const [x, y] = [fieldOf(columns, 'period', a), fieldOf(columns, 'period', b)];
  const yearEnd = operator === '' && columns.tables.kindOf(base) === 'stock' && !x.includes('/') && !y.includes('/');
  return yearEnd && (periodWithin(x, y) || periodWithin(y, x)) ? 'compatible' : 'different';
}

function compareModalities(a: string, b: string): Comparison {
  if (a === b) return 'equal';
  return (a === 'actual' || a === 'estimate') && (b === 'actual' || b === 'estimate') ? 'compatible' : 'different';
}
