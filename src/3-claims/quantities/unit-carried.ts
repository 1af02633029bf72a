import { applyUnit } from './apply-unit.ts';
import type { Reading } from './reading.ts';
import { measured } from './dimensions.ts';

const led =
  /\b(?:from|to|against|with|than|and|versus|vs|or|but)\s+(?:the |only |just |an? |about |around |some |nearly |roughly |estimated |projected |expected |reported |record )*$/;
const closed =
  /^\s*(?:$|[,.;)]|(?:in|for|at|among|by|on|a year|the year|one year|two years|the previous|the prior|last year|earlier|before)\b)/;

/** In "fell to 310 t from 420 the year before" and "0.9% for salmon and 0.7 for trout" a bare number has the unit of the figure before it in its English sentence; in "from $71 per kg to $58" a sum of money of that size is such a price. */
export function carryUnits(readings: readonly Reading[], folded: string): Reading[] {
  const carried: Reading[] = [];
  for (const reading of readings) {
    const price = carried.findLast(({ dimension }) => dimension === 'price');
    const before = carried.findLast(({ dimension }) => dimension !== 'date');
    if (before && isBare(reading, folded) && goesOn(before, reading, folded)) carried.push(inUnitOf(before, reading));
    else if (before && isBare(reading, folded) && spreads.test(folded.slice(before.phrase.end, reading.phrase.start)))
      carried.push(inUnitOf(before, reading));
    else if (price && isPrice(price, reading, folded)) carried.push(inRateOf(price, reading));
    else carried.push(reading);
  }
  return carried.map((reading, index) => inPriceBehind(reading, carried[index + 1], folded));
}

/** $820 and $1,140 per tonne: the rate behind the last of two prices is that of both. */
function inPriceBehind(reading: Reading, next: Reading | undefined, folded: string): Reading {
  const isShared =
    reading.dimension === 'money' &&
    next?.dimension === 'price' &&
    next.unit.startsWith(`${reading.unit}/`) &&
    /^\s*(?:and|or|versus|to)\s+$/.test(folded.slice(reading.phrase.end, next.phrase.start)) &&
    isNear(next, reading);
  return isShared ? inRateOf(next, reading) : reading;
}

/** 由每吨1.2万美元升至2011年的10.6万美元: what a Chinese price came to is a price, too. */
export function carryPrices(readings: readonly Reading[], folded: string): Reading[] {
  const carried: Reading[] = [];
  for (const reading of readings) {
    const price = reading.dimension === 'money' ? carried.findLast(({ dimension }) => dimension === 'price') : undefined;
    carried.push(price && isPriceCameTo(price, reading, folded) ? inRateOf(price, reading) : reading);
  }
  return carried;
}

/** 51.4 years (SD 13.9): the spread of what stands before the bracket. */
const spreads = /^\s*\((?:s\.?[de]\.?|iqr|(?:standard (?:deviation|error)|interquartile range|range))[,:]? ?$/;

/** Six years, against four: a number word is one without a unit only where it is set against a figure. */
const set = /\b(?:from|to|against|than|versus|vs|compared with|compared to) (?:about |some |only |just )?$/;

/** Without a unit and a counted noun; in "0.7 for plums" the noun behind the preposition is not counted. */
const isBare = ({ counted, end, form, numberText, start, unit, unitText }: Reading, folded: string): boolean =>
  unit === '1' &&
  unitText === '' &&
  (form === 'digits' || (form === 'numeral' && set.test(folded.slice(0, start)))) &&
  (counted === '' || /^\s(?:for|in|at|among|by)\s/.test(folded.slice(end))) &&
  !/^(?:1[5-9]|20)\d\d$/.test(numberText);

const ofLevel =
  /\b(?:from|to|against|below|above|than|then|versus|vs|at|was|were|is|are|worth|averaged|and|or|only|just)\s+(?:the |about |around |some |only |just |nearly |over |below |under )*$/;

/** Two numbers set beside one another, of about one size. */
function goesOn(before: Reading, reading: Reading, folded: string): boolean {
  const between = folded.slice(before.phrase.end, reading.phrase.start);
  return (
    measured.has(before.dimension) &&
    before.unit !== '1' &&
    before.lower !== null &&
    between.length < 80 &&
    !/[;:()]|\. /.test(between) &&
    led.test(between) &&
    (!/\bto\s+\S*\s*$/.test(between) || /\bfrom\s+\S*\s*$/.test(folded.slice(0, before.phrase.start))) &&
    closed.test(folded.slice(reading.phrase.end)) &&
    isNear(before, reading)
  );
}

/** The unit of the figure before, with the scale (million) that its number was written with. */
function inUnitOf({ amount, dimension, numberText, unit, upper }: Reading, reading: Reading): Reading {
  const scale = Math.round(Math.log10(Number(amount ?? upper) / valueOf({ amount, numberText, upper })));
  const made = applyUnit(reading, { unit, dimension, scale: Number.isFinite(scale) ? scale : 0 });
  return { ...made, counted: '', rules: [...reading.rules, 'carry-unit'] };
}

function isPrice(price: Reading, reading: Reading, folded: string): boolean {
  return (
    reading.dimension === 'money' &&
    price.unit.startsWith(`${reading.unit}/`) &&
    Number(reading.amount) === valueOf(reading) &&
    isNear(price, reading) &&
    ofLevel.test(folded.slice(0, reading.start)) &&
    !/^\s*(?:per|an?|each|every|apiece)\b/.test(folded.slice(reading.end))
  );
}

const cameTo = /^[^，,。;；]{0,8}[至到]了?(?:(?:19|20)\d\d年(?:\d{1,2}月)?[初底末]?的)?约?$/;

/** The same money, between a fiftieth and fifty times as much. */
function isPriceCameTo(price: Reading, reading: Reading, folded: string): boolean {
  const ratio = Number(reading.amount) / Number(price.amount);
  const isLevel = cameTo.test(folded.slice(price.phrase.end, reading.phrase.start));
  return price.unit.startsWith(`${reading.unit}/`) && isLevel && ratio > 0.02 && ratio < 50;
}

const inRateOf = ({ unit }: Reading, reading: Reading): Reading => ({
  ...reading,
  unit,
  dimension: 'price',
  rules: [...reading.rules, 'carry-rate'],
});

type Written = Pick<Reading, 'amount' | 'numberText' | 'upper'>;

/** The number as it stands, without the scale word behind it. */
const valueOf = ({ amount, numberText, upper }: Written): number =>
  /\d/.test(numberText) ? Number(numberText.replace(/[^\d.]/g, '')) : Number(amount ?? upper);

function isNear(first: Written, second: Written): boolean {
  const ratio = valueOf(first) / valueOf(second);
  return ratio > 0.1 && ratio < 10;
}
