import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { SentenceView } from '../../view.ts';

/** The id of the statistic that a value stands right behind (95% CI 0.6 to 0.9, P=0.008, aOR 1.4, SD 12) or that its brackets tell; empty for none. */
export function statisticAt(reading: Reading, view: SentenceView): string {
  const { start } = reading.number;
  return named(leftOf(view.folded, start), leftOf(view.text, start).replace(/[-−]$/, '')) || bracketed(reading, view);
}

const ratios: Readonly<Record<string, string>> = {
  hr: 'hazard-ratio',
  or: 'odds-ratio',
  rr: 'relative-risk',
  irr: 'rate-ratio',
  pr: 'rate-ratio',
};
const spreads: Readonly<Record<string, string>> = {
  d: 'standard-deviation',
  deviation: 'standard-deviation',
  e: 'standard-error',
  error: 'standard-error',
};

const signs: Readonly<Record<string, string>> = {
  r: 'correlation-coefficient',
  β: 'regression-coefficient',
  t: 'test-statistic',
  F: 'test-statistic',
  χ2: 'test-statistic',
  'χ²': 'test-statistic',
};

/** OR is a ratio only in capitals. */
function named(folded: string, before: string): string {
  if (/(?:\bci|(?:可信|置信)区间)\s*[,:=为]?\s*$/.test(folded)) return 'confidence-interval';
  const ratio =
    /(?<![a-z])[ac]?(hr|or|rr|irr|pr)\s*[=:为]\s*$/.exec(folded)?.[1] ??
    /(?<![A-Za-z])[ac]?(HR|OR|RR|IRR|PR),? (?:of )?$/.exec(before)?.[1];
  if (ratio) return ratios[ratio.toLowerCase()] ?? '';
  const spread = /\b(?:s\.?(d|e)\.?|standard (deviation|error))\s*[,:=为]?\s*$/.exec(folded);
  if (spread) return spreads[spread[1] ?? spread[2] ?? ''] ?? '';
  if (/\b(?:iqr|interquartile range)\s*[,:=]?\s*$/.test(folded)) return 'interquartile-range';
  const sign = /(?<=[(（,，;；]\s*)(r|β|t|F|χ[2²])\s*[=＝]\s*$/.exec(before)?.[1];
  if (sign) return signs[sign] ?? '';
  return /(?<![a-z])p(?:\s*值)?\s*(?:[=<>≤≥]|[为是]|均?[小大低高]于)\s*$/.test(folded) ? 'p-value' : '';
}

/** 1.83 (1.31 to 2.56): a bare range in brackets behind an estimate is its interval. */
function bracketed(reading: Reading, view: SentenceView): string {
  const before = leftOf(view.folded, reading.number.start);
  const isRange = reading.lower !== reading.upper && reading.decimals > 0 && reading.unit === '1';
  return isRange && /\d ?\($|\(\d+\.\d+[,;] $/.test(before) && /^\s*[);]/.test(view.folded.slice(reading.end)) ? 'confidence-interval' : '';
}
