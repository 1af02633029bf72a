import { standsAlone } from '../common/stands-alone.ts';
import type { Draft, Scan } from '../room.ts';

const tail = / below zero(?![a-z])/y;

/** 20 degrees below zero, `2 below zero` where nothing else is said: the words are a minus. */
export function turnBelowZero(drafts: Draft[], scan: Scan): Draft[] {
  if (!scan.lower.includes(' below zero')) return drafts;
  const turned: Draft[] = [];
  for (const draft of drafts) {
    const last = turned.at(-1);
    if (last && draft.start < last.end) continue;
    turned.push(belowZero(draft, scan) ?? draft);
  }
  return turned;
}

function belowZero(draft: Draft, scan: Scan): Draft | null {
  const { measure, low } = draft;
  tail.lastIndex = draft.end;
  const found = tail.exec(scan.lower);
  if (!found || !low || low !== draft.high || low.value.startsWith('-')) return null;
  const end = draft.end + found[0].length;
  if (measure ? !['temperature', 'angle'].includes(measure.dimension) : !standsAlone(scan.text, draft.start, end)) return null;
  const figure = { ...low, value: `-${low.value}` };
  return { ...draft, end, phrase: { start: draft.phrase.start, end }, low: figure, high: figure, rules: [...draft.rules, 'below-zero'] };
}

/** Near absolute zero: 0 K. */
export function readAbsoluteZero(drafts: Draft[], { lower, lexicon }: Scan): Draft[] {
  const kelvin = lower.includes('absolute zero') ? lexicon.codes.get('K') : undefined;
  if (!kelvin) return drafts;
  return drafts.map((draft) => {
    if (draft.measure || !lower.startsWith('zero', draft.start) || !lower.slice(0, draft.start).endsWith('absolute ')) return draft;
    const { ucum, dimension, base, factor } = kelvin;
    const start = draft.start - 'absolute '.length;
    const measure = { start: draft.end, end: draft.end, code: ucum, dimension, base, factor, multiplier: 1, counted: false };
    return { ...draft, start, phrase: { start, end: draft.end }, measure, rules: [...draft.rules, 'absolute-zero'] };
  });
}

const spaced = /(?:^|[a-z,;:(]) ?(- )$/;

/** It fell to - 20 degrees: a spaced minus before a temperature, where no number stands that something could be taken from. */
export function turnSpacedMinus(drafts: Draft[], { lower }: Scan): Draft[] {
  if (!lower.includes('- ')) return drafts;
  return drafts.map((draft) => {
    const { low, measure } = draft;
    const sign = spaced.exec(lower.slice(Math.max(0, draft.start - 4), draft.start))?.[1];
    const isTemperature =
      measure?.dimension === 'temperature' ||
      (measure?.dimension === 'angle' && /^degrees?$/.test(lower.slice(measure.start, measure.end).trim()));
    if (!sign || !isTemperature || !low || low !== draft.high || low.value.startsWith('-')) return draft;
    const start = draft.start - sign.length;
    const figure = { ...low, value: `-${low.value}` };
    return {
      ...draft,
      start,
      phrase: { start: Math.min(start, draft.phrase.start), end: draft.phrase.end },
      low: figure,
      high: figure,
      rules: [...draft.rules, 'spaced-minus'],
    };
  });
}
