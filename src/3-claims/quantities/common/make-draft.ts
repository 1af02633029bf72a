import type { Dimension } from '../../../schema/claim.ts';
import type { Span } from '../../../schema/place.ts';
import type { Draft, Figure, Measure } from '../room.ts';

/** A unit that a number has without its being written behind it. */
export const unwritten = (at: number, code: string, dimension: Dimension, base = code): Measure => ({
  start: at,
  end: at,
  code,
  dimension,
  base,
  factor: 1,
  multiplier: 1,
  counted: false,
});

/** One figure, said exactly; none where no single number holds it. `number` is where its digits stand, if not throughout. */
export const exactDraft = (
  span: Span,
  figure: Figure | null,
  measure: Measure | null,
  { form, rule, number = span }: { form: Draft['form']; rule: string; number?: Span },
): Draft => ({
  ...span,
  number,
  phrase: span,
  low: figure,
  high: figure,
  modifier: 'exact',
  measure,
  uncertainty: null,
  form,
  rules: [rule],
});

/** A point or stretch of time: the years as bounds, the ISO date where it is one point. Without a year the bounds stay open. */
export function dateDraft(start: number, end: number, years: readonly [string, string] | null, date?: string): Draft {
  const figure = (value: string) => ({ value, decimals: 0, scale: 0 });
  const low = years ? figure(years[0]) : null;
  const span = { start, end };
  const point = !years || years[0] === years[1];
  const draft: Draft = {
    start,
    end,
    number: span,
    phrase: span,
    low,
    high: years ? (point ? low : figure(years[1])) : null,
    modifier: point ? 'exact' : 'range',
    measure: unwritten(end, 'date', 'date'),
    uncertainty: null,
    form: 'digits',
    rules: ['read-date'],
  };
  if (date) draft.date = date;
  return draft;
}

/** A place in an order: 第7, second. */
export const rankDraft = (start: number, end: number, value: string, number?: Span): Draft =>
  exactDraft({ start, end }, { value, decimals: 0, scale: 0 }, unwritten(end, '1', 'rank'), {
    form: 'ordinal',
    rule: 'read-ordinal',
    ...(number && { number }),
  });
