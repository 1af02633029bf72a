import { compareDecimals, shiftDecimal } from '../decimal.ts';
import type { Draft, Scan } from '../room.ts';

const joint = /^ ?(?:,? ?(?:and|but)|[,，]|[,，]?[且而]|[,，]?并且|[,，]?但) ?(?:is |are |was |were )?$|^$/;

/** 5 < x ≤ 10, 10 ≥ x > 5: between two bounds stands what lies between them. */
const variable = /^ ?([<>≤≥]) ?(?!and\b|or\b)[A-Za-zα-ωΑ-Ω][\w'′-]{0,7} ?$/;

/** 5 to less than 10, 1至小于5: the upper end of the range is no part of it. */
const upTo = /^ ?(?:to|-|[至到]) ?$/;

/** `more than 10 but less than 20 mm`, 大于5且小于8, 5 < x < 10: a lower and an upper bound of one thing are a range. */
export function mergeBounds(drafts: Draft[], scan: Scan): Draft[] {
  if (!drafts.some(({ modifier }) => modifier === 'at_least' || modifier === 'at_most')) return drafts;
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const last = merged.at(-1);
    const range = last && rangeOf(last, draft, scan);
    if (range) merged[merged.length - 1] = range;
    else merged.push(draft);
  }
  return merged;
}

function rangeOf(left: Draft, right: Draft, { text }: Scan): Draft | null {
  const first = left.modifier === 'exact' ? boundBefore(left, right, text) : left.modifier;
  const second = right.modifier;
  const opposed = (first === 'at_least' && second === 'at_most') || (first === 'at_most' && second === 'at_least');
  if (
    !opposed ||
    !left.low ||
    !right.low ||
    left.form === 'idiom' ||
    right.form === 'idiom' ||
    !(first !== left.modifier || joint.test(text.slice(left.phrase.end, right.phrase.start)))
  )
    return null;
  if (left.measure && left.measure.code !== right.measure?.code) return null;
  const [low, high] = first === 'at_least' ? [left.low, right.low] : [right.low, left.low];
  if (compareDecimals(shiftDecimal(low.value, low.scale), shiftDecimal(high.value, high.scale)) >= 0) return null;
  return {
    ...right,
    start: left.start,
    number: { start: left.number.start, end: right.number.end },
    phrase: { start: left.phrase.start, end: right.phrase.end },
    low,
    high,
    modifier: 'range',
    rules: [...left.rules, 'merge-bounds'],
  };
}

/** What a number without a bound of its own is by what stands between it and the bound behind. */
function boundBefore(left: Draft, right: Draft, text: string): Draft['modifier'] {
  const gap = text.slice(left.end, right.phrase.start);
  if (left.form === 'ordinal' || left.low !== left.high || left.measure?.dimension === 'date') return 'exact';
  const sign = variable.exec(gap)?.[1];
  if (sign) return /[<≤]/.test(sign) ? 'at_least' : 'at_most';
  return right.modifier === 'at_most' &&
    upTo.test(gap) &&
    !/(?:from|by|[从由]) ?$/.test(text.slice(Math.max(0, left.start - 6), left.start))
    ? 'at_least'
    : 'exact';
}
