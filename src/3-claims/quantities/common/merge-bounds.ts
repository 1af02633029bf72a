import { compareDecimals, shiftDecimal } from '../decimal.ts';
import type { Draft, Scan } from '../room.ts';

const joint = /^ ?(?:,? ?(?:and|but)|[,，]|[,，]?[且而]|[,，]?并且|[,，]?但) ?(?:is |are |was |were )?$/;

/** `more than 10 but less than 20 mm`, 大于5且小于8: a lower and an upper bound of one thing are a range. */
export function mergeBounds(drafts: Draft[], scan: Scan): Draft[] {
  if (!drafts.some(({ modifier }) => modifier === 'at_least') || !drafts.some(({ modifier }) => modifier === 'at_most')) return drafts;
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
  const [first, second] = [left.modifier, right.modifier];
  const opposed = (first === 'at_least' && second === 'at_most') || (first === 'at_most' && second === 'at_least');
  if (
    !opposed ||
    !left.low ||
    !right.low ||
    left.form === 'idiom' ||
    right.form === 'idiom' ||
    !joint.test(text.slice(left.phrase.end, right.phrase.start))
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
