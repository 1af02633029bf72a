import type { Draft, Measure, Scan } from '../room.ts';

const plain = { factor: 1, multiplier: 1, counted: false };

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
    measure: { start: end, end, code: 'date', dimension: 'date', base: 'date', factor: 1, multiplier: 1, counted: false },
    uncertainty: null,
    form: 'digits',
    rules: ['read-date'],
  };
  if (date) draft.date = date;
  return draft;
}

/** A place in an order: 第7, second. */
export function rankDraft(start: number, end: number, value: string, number = { start, end }): Draft {
  const figure = { value, decimals: 0, scale: 0 };
  const span = { start, end };
  return {
    start: span.start,
    end: span.end,
    number,
    phrase: span,
    low: figure,
    high: figure,
    modifier: 'exact',
    measure: { start: end, end, code: '1', dimension: 'rank', base: '1', ...plain },
    uncertainty: null,
    form: 'ordinal',
    rules: ['read-ordinal'],
  };
}

/** A ratio of two numbers such as 1:1 or 17：3 is one number. */
export function readRatio(scan: Scan, at: number, floor: number): Draft | null {
  const several = readProportion(scan.text, at);
  if (several) return several;
  const found = /^(\d{1,4}(?:\.\d+)?) ?[:/] ?(\d{1,4}(?:\.\d+)?)(?![\d:/.]|\.\d)/.exec(scan.text.slice(at, at + 24));
  const spoken = readSpokenRatio(scan, at, floor);
  if (spoken) return spoken;
  if (!found || at < floor || /[\dA-Za-z:/.\-$€£¥]$/.test(scan.text.slice(Math.max(0, at - 1), at))) return null;
  if (isClock(scan.text.slice(Math.max(0, at - 8), at), found[0])) return dateDraft(at, at + found[0].length, null);
  return found[0].includes(':') && Number(found[2]) > 0 ? ratioDraft(at, found) : null;
}

/** a 3-to-1 majority */
function readSpokenRatio({ text, lower }: Scan, at: number, floor: number): Draft | null {
  if (at < floor || ![1, 2, 3].some((length) => lower.startsWith('-to-', at + length)) || /[\w.,$€£¥-]/.test(text[at - 1] ?? ''))
    return null;
  const found = /^(\d{1,3})-to-(\d{1,3})(?![\d-])/.exec(lower.slice(at, at + 12));
  return found && Number(found[1]) > Number(found[2]) && Number(found[2]) > 0 ? ratioDraft(at, found) : null;
}

/** 17:00, 晚20:30, 9:15至10:45: hours and minutes where the minutes are none or a word of time or another hour stands before them. */
function isClock(before: string, written: string): boolean {
  return (
    /^(?:[01]?\d|2[0-3]):[0-5]\d$/.test(written) && (written.endsWith(':00') || /(?:[日号午晚晨早夜]|:\d\d ?[-~—至到]+) ?$/.test(before))
  );
}

const proportion = /(?:\d{1,3}(?:\.\d{1,3})? ?: ?){2,6}\d{1,3}(?:\.\d{1,3})?(?![\d:/]|\.\d)/y;

/** 5:3:2 is one statement that no single number holds: its bounds stay open. A time of day has two digits in each part. */
function readProportion(text: string, at: number): Draft | null {
  if (!text.slice(at, at + 6).includes(':')) return null;
  proportion.lastIndex = at;
  const found = /[\dA-Za-z:/.-]/.test(text[at - 1] ?? '') ? null : proportion.exec(text);
  if (!found || /^\d{1,2}(?::\d\d)+$/.test(found[0])) return null;
  const span = { start: at, end: at + found[0].length };
  const measure: Measure = { start: span.end, end: span.end, code: '1', dimension: 'ratio', base: '1', ...plain };
  return {
    start: span.start,
    end: span.end,
    number: span,
    phrase: span,
    low: null,
    high: null,
    modifier: 'exact',
    measure,
    uncertainty: null,
    form: 'fraction',
    rules: ['read-ratio'],
  };
}

function ratioDraft(at: number, found: RegExpExecArray): Draft {
  const value = String(Number((Number(found[1]) / Number(found[2])).toPrecision(9)));
  const figure = { value, decimals: value.includes('.') ? value.length - value.indexOf('.') - 1 : 0, scale: 0 };
  const span = { start: at, end: at + found[0].length };
  const measure: Measure = { start: span.end, end: span.end, code: '1', dimension: 'ratio', base: '1', ...plain };
  return {
    start: span.start,
    end: span.end,
    number: span,
    phrase: span,
    low: figure,
    high: figure,
    modifier: 'exact',
    measure,
    uncertainty: null,
    form: 'fraction',
    rules: ['read-ratio'],
  };
}
