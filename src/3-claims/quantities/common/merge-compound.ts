import { addDecimals, decimalsOf, multiplyDecimal, shiftDecimal } from '../decimal.ts';
import type { Draft, Figure, Measure, Scan } from '../room.ts';

const joint = /^(?: | and |, and |, )?$/;
const closeJoint = /^ ?$/;

/** `2 years 3 months`, `3斤5两`, `三元五角`: a smaller unit of the same kind directly behind a larger one adds to it. */
export function mergeCompound(drafts: Draft[], scan: Scan): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const last = merged.at(-1);
    const sum =
      last &&
      (sumOf(last, draft, scan) ?? withSmallCoin(last, draft, scan) ?? withHundredths(last, draft, scan) ?? withPart(last, draft, scan));
    if (sum) merged[merged.length - 1] = sum;
    else merged.push(draft);
  }
  return merged;
}

function sumOf(left: Draft, right: Draft, scan: Scan): Draft | null {
  const [large, small] = [left.measure, right.measure];
  if (!large || !small || !isPoint(left) || !isPoint(right) || large.end <= left.number.start || right.start < left.end) return null;
  const gap = scan.text.slice(left.end, right.start);
  const clock = large.dimension === 'duration' && small.dimension === 'duration';
  const coins = large.dimension === 'money' && small.multiplier < 1 && large.multiplier === 1;
  if (!(large.dimension === 'length' || clock || coins ? joint : closeJoint).test(gap)) return null;
  const ratio = sizeOf(large, small);
  const listed = gap.includes(',') && scan.text.slice(0, left.start).trim() !== '';
  if (!ratio || ratio <= 1 || (/,|and/.test(gap) && ratio > (clock ? 3600 : listed ? 100 : 1000))) return null;
  const factor = Number(ratio.toPrecision(9));
  const sum = addFigures(left.low!, factor, right.low!);
  const sameCode = large.code === small.code && large.multiplier === 1;
  const figure = sameCode ? dividedBy(sum, factor) : sum;
  return {
    ...left,
    end: right.end,
    number: { start: left.number.start, end: right.number.end },
    phrase: { start: left.phrase.start, end: right.end },
    low: figure,
    high: figure,
    measure: { ...(sameCode ? large : small), start: large.start, end: small.end },
    rules: [...left.rules, 'merge-compound'],
  };
}

/** 20 ringgit and 43 sen, 3 CAD 3 cents: a coin that is the hundredth part of whatever currency stands before it. */
function withSmallCoin(left: Draft, right: Draft, { text, lower, lexicon }: Scan): Draft | null {
  const coin = right.measure
    ? { start: right.measure.start, end: right.measure.end }
    : lexicon.smallCoins.longest(lower, right.end + (text[right.end] === ' ' ? 1 : 0));
  if (!coin || left.measure?.dimension !== 'money' || left.measure.multiplier !== 1 || !isPoint(left) || !isPoint(right) || left.low!.scale)
    return null;
  const named = lexicon.smallCoins.longest(lower, coin.start)?.end === coin.end && !/[a-z\d]/.test(lower[coin.end] ?? '');
  if (!named || left.low!.decimals || !/^\d{1,2}$/.test(right.low!.value) || !/^ (?:and )?$/.test(text.slice(left.end, right.start)))
    return null;
  return plusPart(left, shiftDecimal(right.low!.value, -2), coin.end);
}

/** `15 dollars 50`, `1 hour thirty`: two digits behind a currency or an hour, with nothing that they count, are its hundredths or minutes. */
function withHundredths(left: Draft, right: Draft, { text, language, lexicon }: Scan): Draft | null {
  const { measure, low } = left;
  if (language !== 'en' || !measure || measure.multiplier !== 1 || measure.end <= left.number.start || !isPoint(left)) return null;
  if (low!.decimals !== 0 || low!.scale || right.measure || !isPoint(right) || !/^[1-9]\d$/.test(right.low!.value) || right.low!.scale)
    return null;
  if (!/^ (?:and )?$/.test(text.slice(left.end, right.start)) || !/^(?: ?[.,;:!?)]| more\b|$)/.test(text.slice(right.end, right.end + 6)))
    return null;
  if (measure.dimension === 'money') return plusPart(left, shiftDecimal(right.low!.value, -2), right.end);
  const minute = lexicon.codes.get('min');
  if (measure.code !== 'h' || !minute || Number(right.low!.value) >= 60) return null;
  const hours = { ...left.low!, value: multiplyDecimal(left.low!.value, 60) };
  const minutes = { ...measure, code: minute.ucum, factor: minute.factor };
  return plusPart({ ...left, low: hours, measure: minutes }, right.low!.value, right.end);
}

function plusPart(left: Draft, part: string, end: number): Draft {
  const value = addDecimals(left.low!.value, part);
  const figure = { value, decimals: decimalsOf(value), scale: 0 };
  return {
    ...left,
    end,
    phrase: { start: left.phrase.start, end },
    low: figure,
    high: figure,
    rules: [...left.rules, 'merge-compound'],
  };
}

/** `an hour and a half`: a part without a unit of its own is of the unit before it. */
function withPart(left: Draft, right: Draft, { text, language, lower }: Scan): Draft | null {
  const { measure, low } = left;
  if (
    language !== 'en' ||
    !measure ||
    measure.end <= left.number.start ||
    !['duration', 'length', 'mass', 'volume', 'money'].includes(measure.dimension) ||
    !isPoint(left) ||
    low!.scale
  )
    return null;
  if (
    right.form !== 'fraction' ||
    !isPoint(right) ||
    !/^ and $/.test(text.slice(left.end, right.start)) ||
    /^ (?:of|the|as)\b/.test(lower.slice(right.end, right.end + 5))
  )
    return null;
  const part = right.measure?.code === '%' ? shiftDecimal(right.low!.value, -2) : right.low!.value;
  if ((right.measure && right.measure.code !== '%') || Number(part) >= 1) return null;
  return plusPart(left, part, right.end);
}

function isPoint(draft: Draft): boolean {
  return draft.low !== null && draft.low === draft.high && draft.modifier === 'exact' && draft.form !== 'ordinal' && draft.form !== 'idiom';
}

/** How many of the small unit make a large one, where they are of one kind. */
function sizeOf(large: Measure, small: Measure): number | null {
  if (!['mass', 'length', 'duration', 'money'].includes(large.dimension) || large.dimension !== small.dimension) return null;
  if (large.base !== small.base && large.code !== small.code) return null;
  return (large.factor * large.multiplier) / (small.factor * small.multiplier);
}

function addFigures(left: Figure, factor: number, right: Figure): Figure {
  const value = addDecimals(multiplyDecimal(shiftDecimal(left.value, left.scale), factor), shiftDecimal(right.value, right.scale));
  return { value, decimals: decimalsOf(value), scale: 0 };
}

function dividedBy(figure: Figure, factor: number): Figure {
  const value = multiplyDecimal(figure.value, 1 / factor);
  return { value, decimals: decimalsOf(value), scale: 0 };
}
