import { multiplyDecimal, powerOf, shiftDecimal } from './decimal.ts';
import type { Reading } from './reading.ts';
import type { Draft, Figure, Scan } from './room.ts';

/** Applies scale words and the multiplier of the unit, and closes or opens the bounds. */
export function finishReading(draft: Draft, scan: Scan, original: string): Reading {
  const { measure, modifier } = draft;
  const low = valueOf(draft.low, draft);
  const high = valueOf(draft.high, draft);
  const lower = modifier === 'at_most' ? null : low;
  const upper = modifier === 'at_least' ? null : high;
  const point =
    modifier === 'exact' ||
    (modifier === 'approx' && low === high) ||
    ((modifier === 'at_least' || modifier === 'at_most') && low === high);
  const amount = measure?.dimension === 'date' ? (draft.date ?? null) : point ? low : null;
  const unitSpan = measure && !draft.shared && measure.end > measure.start ? measure : null;
  const unitText = unitSpan ? original.slice(unitSpan.start, unitSpan.end) : '';
  const figure = draft.high ?? draft.low;
  return {
    start: draft.start,
    end: draft.end,
    phrase: draft.phrase,
    number: draft.number,
    numberText: original.slice(draft.number.start, draft.number.end),
    unitText,
    amount,
    lower,
    upper,
    decimals: figure ? statedDecimals(figure, draft) : 0,
    unit: measure?.code ?? '1',
    dimension: measure ? (measure.counted ? 'count' : measure.dimension) : 'number',
    modifier,
    quotients: quotientsOf(draft),
    uncertainty: draft.uncertainty && { value: Number(valueOf(draft.uncertainty.figure, draft)), kind: draft.uncertainty.kind },
    form: draft.form,
    counted: measure?.counted ? unitText : measure ? '' : countedNoun(scan, draft.end),
    rules: draft.rules,
    decisions: [],
  };
}

/** The bounds of a draft whose figures are all fractions. */
function quotientsOf({ low, high, modifier }: Draft): Reading['quotients'] {
  const lower = modifier === 'at_most' ? null : low;
  const upper = modifier === 'at_least' ? null : high;
  const stated = [lower, upper].filter((figure) => figure !== null);
  if (!stated.length || stated.some(({ quotient }) => quotient === undefined)) return null;
  return { lower: lower?.quotient ?? null, upper: upper?.quotient ?? null };
}

function valueOf(figure: Figure | null, { measure }: Draft): string | null {
  return figure && multiplyDecimal(shiftDecimal(figure.value, figure.scale), measure?.multiplier ?? 1);
}

function statedDecimals(figure: Figure, { measure }: Draft): number {
  return figure.decimals - figure.scale - powerOf(measure?.multiplier ?? 1);
}

const functionWords = /^(?:of|in|to|from|by|per|at|on|and|or|as|was|is|has|this|its|hours|years|thus|plus|versus|across|less|times)$/;

/** The English noun that a bare number counts (95 U.S. companies): the first plural within three words. */
function countedNoun({ lower, language }: Scan, end: number): string {
  if (language !== 'en') return '';
  const following = /^(?: u\.[sk]\.)? ((?:[a-z-]+ ){0,2}[a-z-]+)/.exec(lower.slice(end, end + 48))?.[1]?.split(' ') ?? [];
  for (const word of following) {
    if (functionWords.test(word)) return '';
    if (/(?:[^su]s|people|men|women|children)$/.test(word)) return word;
  }
  return '';
}
