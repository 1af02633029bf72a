import { addDecimals, decimalsOf, multiplyDecimal, shiftDecimal } from '../decimal.ts';
import type { Draft, Figure, Measure, Scan } from '../room.ts';

const joint = /^(?: | and |, and |, )?$/;
const closeJoint = /^ ?$/;

/** `2 years 3 months`, `3斤5两`, `三元五角`: a smaller unit of the same kind directly behind a larger one adds to it. */
export function mergeCompound(drafts: Draft[], scan: Scan): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const last = merged.at(-1);
    const sum = last && (sumOf(last, draft, scan) ?? withCents(last, draft, scan) ?? withPart(last, draft, scan));
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
  if (!ratio || ratio <= 1 || (/,|and/.test(gap) && ratio > (clock ? 3600 : 100))) return null;
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

/** `15 dollars 50`, `thirteen dollars and forty-five`: two digits behind the currency, with nothing that they count, are its hundredths. */
function withCents(left: Draft, right: Draft, { text, language }: Scan): Draft | null {
  const { measure, low } = left;
  if (
    language !== 'en' ||
    measure?.dimension !== 'money' ||
    measure.multiplier !== 1 ||
    measure.end <= left.number.start ||
    !isPoint(left) ||
    low!.decimals !== 0 ||
    low!.scale
  )
    return null;
  if (
    right.measure ||
    !isPoint(right) ||
    !/^[1-9]\d$/.test(right.low!.value) ||
    right.low!.scale ||
    !/^ (?:and )?$/.test(text.slice(left.end, right.start))
  )
    return null;
  if (!/^(?: ?[.,;:!?)]| more\b|$)/.test(text.slice(right.end, right.end + 6))) return null;
  const value = addDecimals(low!.value, shiftDecimal(right.low!.value, -2));
  const figure = { value, decimals: 2, scale: 0 };
  return {
    ...left,
    end: right.end,
    phrase: { start: left.phrase.start, end: right.end },
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
  const value = addDecimals(low!.value, part);
  const figure = { value, decimals: decimalsOf(value), scale: 0 };
  return {
    ...left,
    end: right.end,
    phrase: { start: left.phrase.start, end: right.end },
    low: figure,
    high: figure,
    rules: [...left.rules, 'merge-compound'],
  };
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
