import { compareDecimals, shiftDecimal } from '../decimal.ts';
import type { Draft, Figure, Measure, Refiner, Scan } from '../room.ts';
import { readRateBefore } from './read-rate-before.ts';
import { readDivisors } from './read-unit.ts';

interface RangeWords {
  /** All that may stand between the ends of a range. */
  separator: RegExp;
  /** Before the first end: these two are the start and the end of a change where a word of change is near. */
  change: RegExp;
  changeAlways: RegExp;
  changeWords: RegExp;
  /** Before a first end with a unit of its own: it says by how much, the second to what. */
  amountOfChange: RegExp;
  /** Before the first end: it belongs to the phrase of a range. */
  opening: RegExp;
  /** Before the first end, and what then stands between them and behind. */
  between: RegExp;
  and: RegExp;
  behind: RegExp;
}

/** Two numbers with a range sign between them, or after between, become one reading; the unit and scale of the last hold for both. */
export function createRangeMerger(words: RangeWords): Refiner {
  return (drafts, scan) => {
    const merged: Draft[] = [];
    for (const draft of drafts) {
      const last = merged.at(-1);
      const range = last && rangeOf(words, last, draft, scan);
      if (range) merged[merged.length - 1] = range;
      else merged.push(draft);
    }
    return merged;
  };
}

/** By 312 to 23,640: no two ends of one range. */
const isFarApart = (left: Draft, right: Draft): boolean => Number(right.low?.value ?? 0) >= 10 * Number(left.low?.value ?? 0);

/** 95%CI(2.45,3.97), 95% CI: [0.8, 1.2]: the ends of an interval that a comma parts. */
const intervalHead = /(?:\bCI|\bCrI|置信区间|可信区间)(?:为|[:：=])? ?[(（[［] ?$/;

/** By –0.1°C to 0.1°C: what changed nothing or little, either way. */
const isAroundZero = (left: Draft, right: Draft): boolean => Number(left.low?.value) < 0 && Number(right.low?.value) > 0;

function rangeOf(words: RangeWords, left: Draft, right: Draft, scan: Scan): Draft | null {
  const isDate = left.measure?.dimension === 'date' && right.measure?.dimension === 'date' && left.low !== null && right.low !== null;
  const ranks = left.form === 'ordinal' && right.form === 'ordinal';
  if (
    !isDate &&
    !ranks &&
    (!isPoint(left) || !(isPoint(right) || isFold(right, scan)) || /^0\d/.test(scan.text.slice(left.number.start, left.number.end)))
  )
    return null;
  const gap = scan.text.slice(left.end, right.start);
  if (gap.length > 20) return null;
  const head = scan.text.slice(Math.max(0, left.start - 60), left.start);
  const tail = scan.text.slice(right.end, right.end + 4);
  const between = words.between.exec(head);
  const joined =
    between && (ranks || !between[0].endsWith('the ')) && words.and.test(gap) && (between[0].trim() !== '在' || words.behind.test(tail));
  const ofInterval = intervalHead.test(head) && /^ ?[,，;；、] ?$/.test(gap) && /^ ?[)）\]］]/.test(tail);
  if (!joined && !ofInterval && (ranks || !words.separator.test(gap) || isChain(left, right, gap, scan))) return null;
  if (
    !joined &&
    (isChange(words, head, gap) ||
      ((left.measure !== null || (gap === ' to ' && isFarApart(left, right))) &&
        words.amountOfChange.test(head) &&
        /[至到]|to/.test(gap) &&
        !isAroundZero(left, right)))
  )
    return null;
  if (!isDate && (left.measure?.dimension === 'date' || right.measure?.dimension === 'date')) return null;
  const shared = isDate ? right.measure : commonMeasure(left, right, scan);
  if (shared === undefined) return null;
  const rate = isDate ? null : readRateBefore(scan, left.start, 0, shared);
  const measure = rate ?? shared;
  const ends = isDate
    ? orderedYears(left, right)
    : (orderedEnds(withPower(left, right, scan), right) ??
      (joined ? orderedEnds(right, left) : /^[-~]$/.test(gap) ? elidedEnds(left, right) : null));
  if (!ends) return null;
  const end = Math.max(right.end, measure?.end ?? 0);
  const opened = joined ? between : words.opening.exec(head);
  const behind = joined ? words.behind.exec(scan.text.slice(end, end + 4)) : null;
  return {
    ...right,
    start: rate?.start ?? left.start,
    end,
    number: { start: left.number.start, end: right.number.end },
    phrase: {
      start: opened && !rate ? left.start - opened[0].length : (rate?.start ?? left.phrase.start),
      end: behind ? end + behind[0].length : end,
    },
    low: ends[0],
    high: ends[1],
    modifier: 'range',
    measure,
    form: left.form,
    ...(isDate ? dateOf(left, right) : {}),
    tentative: false,
    rules: [...left.rules, 'merge-range'],
  };
}

function isPoint(draft: Draft): boolean {
  return (
    draft.low === draft.high &&
    draft.low !== null &&
    draft.modifier === 'exact' &&
    draft.form !== 'ordinal' &&
    draft.form !== 'idiom' &&
    !draft.uncertainty
  );
}

/** two- to threefold */
const isFold = (draft: Draft, { lower }: Scan): boolean => draft.form === 'idiom' && lower.slice(draft.start, draft.end).endsWith('fold');

/** +1-555-0100-22: three and more groups of digits with hyphens are a number to call or a code. */
function isChain(left: Draft, right: Draft, gap: string, { text }: Scan): boolean {
  if (gap !== '-' || left.measure || right.measure) return false;
  return /^-\d/.test(text.slice(right.end, right.end + 2)) || /\d-$/.test(text.slice(Math.max(0, left.start - 2), left.start));
}

function isChange(words: RangeWords, head: string, gap: string): boolean {
  if (!/[至到]|to/.test(gap)) return false;
  if (words.changeAlways.test(head)) return true;
  return words.change.test(head) && words.changeWords.test(head);
}

/** The unit that holds for both ends; undefined where they do not go together. */
function commonMeasure(left: Draft, right: Draft, scan: Scan): Measure | null | undefined {
  const [first, last] = [left.measure, right.measure];
  if (!first) return last;
  const ofPrefix = first.end <= left.number.start;
  if (!last && /^负?的?百分之/.test(scan.text.slice(left.start, left.end))) return first;
  if (!last) return ofPrefix ? withDivisors(scan, first, right.end) : undefined;
  if (ofPrefix && last.code.startsWith('1/')) return withDivisors(scan, first, right.number.end);
  if (first.dimension !== last.dimension && last.dimension !== 'price') return undefined;
  if (first.code === last.code && first.multiplier === last.multiplier) return last;
  if (last.code.startsWith(`${first.code}/`)) return last;
  return undefined;
}

function withDivisors(scan: Scan, measure: Measure, at: number): Measure {
  const divided = readDivisors(scan, measure, at);
  return divided.end > at ? divided : { ...measure };
}

function orderedYears(left: Draft, right: Draft): [Figure, Figure] | null {
  const [low, high] = [left.low!, right.high ?? right.low!];
  return Number(low.value) <= Number(high.value) ? [low, high] : null;
}

function orderedEnds(left: Draft, right: Draft): [Figure, Figure] | null {
  const [low, high] = [left.low!, right.low!];
  const shares = low.scale === 0 && high.scale > 0 && !(left.measure && left.measure.end > left.number.start);
  const scaled = shares ? { ...low, scale: high.scale } : low;
  if (compareDecimals(valueOf(scaled), valueOf(high)) < 0) return [scaled, high];
  if (shares && compareDecimals(valueOf(low), valueOf(high)) < 0) return [low, high];
  if (low.value.startsWith('-') && high.value.startsWith('-') && compareDecimals(valueOf(high), valueOf(scaled)) < 0) return [high, scaled];
  return null;
}

/** 730-40: the last end is written without the digits that it has in common with the first. */
function elidedEnds({ low: first, form }: Draft, { low: last }: Draft): [Figure, Figure] | null {
  if (
    form !== 'digits' ||
    !first ||
    !last ||
    first.scale ||
    first.decimals ||
    last.decimals ||
    first.value.length <= last.value.length ||
    !/^[1-9]\d*$/.test(first.value)
  )
    return null;
  const value = first.value.slice(0, -last.value.length) + last.value;
  return /^\d+$/.test(last.value) && Number(value) > Number(first.value)
    ? [
        { ...first, scale: last.scale },
        { ...last, value },
      ]
    : null;
}

const mantissa = /^[+-]?(\d+(?:\.\d+)?) ?[×xX*·] ?10(?!\d)/;
const plainNumber = /^\d+(?:\.\d+)?$/;

/** 2–3 × 10^4: the power of ten holds for both ends. */
function withExponent(left: Draft, right: Draft, text: string): Draft | null {
  const top = right.form === 'digits' ? mantissa.exec(text.slice(right.number.start, right.number.end)) : null;
  const first = text.slice(left.number.start, left.number.end);
  if (!top || left.measure || left.low!.scale || !plainNumber.test(first) || Number(first) >= Number(top[1])) return null;
  const power = Math.round(Math.log10(Number(right.low!.value) / Number(top[1])));
  const low = { value: shiftDecimal(left.low!.value, power), decimals: left.low!.decimals - power, scale: 0 };
  return { ...left, low, high: low };
}

const lastPower = /^(.+)[ -](hundred|thousand|million|billion|trillion)$/;

/** two to three million, 三到五百: the power of the last number holds for both. */
function withPower(left: Draft, right: Draft, scan: Scan): Draft {
  const { text, lower, lexicon } = scan;
  const raised = withExponent(left, right, text);
  if (raised) return raised;
  const spoken =
    left.form === 'numeral' && right.form === 'numeral' ? lastPower.exec(lower.slice(right.number.start, right.number.end)) : null;
  if (spoken && !/hundred|thousand|llion|dozen/.test(lower.slice(left.number.start, left.number.end))) {
    const power = lexicon.scales.longest(spoken[2]!, 0)!.value;
    const low = { ...left.low!, scale: left.low!.scale + power };
    const fits = compareDecimals(valueOf(low), valueOf(right.low!)) < 0 && left.measure === null && left.low!.decimals === 0;
    return fits ? { ...left, low, high: low } : left;
  }
  const [first, last] = [left, right].map(({ number }) => text.slice(number.start, number.end));
  const power = /^[一二三四五六七八九]([百千佰仟])$/.exec(last!)?.[1];
  const digit = /^[一二两三四五六七八]$/.test(first!) ? lexicon.cardinals.get(first!) : undefined;
  if (!power || !digit || Number(digit) >= Number(lexicon.cardinals.get(last![0]!))) return left;
  const low = { value: digit, decimals: 0, scale: lexicon.cardinals.get(power)!.length - 1 };
  return { ...left, low, high: low };
}

function valueOf(figure: Figure): string {
  return shiftDecimal(figure.value, figure.scale);
}

function dateOf(left: Draft, right: Draft): { date?: string } {
  return left.date && right.date ? { date: `${left.date}/${right.date}` } : {};
}
