import type { Citation } from '../../schema/claim.ts';
import type { SkipReason } from '../../schema/skip-reasons.ts';
import type { Reading } from '../quantities/reading.ts';
import type { DocumentFrame } from '../scene.ts';
import type { SentenceResult } from '../text/read-sentence.ts';
import { type Cell, frameWith } from './cell.ts';
import type { CellHeaders } from './cell-headers.ts';
import { frameCell } from './frame-cell.ts';
import { isLabelColumn } from './label-columns.ts';
import { withUnit } from './unit-of-cell.ts';

/** A cell is numeric when hardly anything but its numbers, signs and units stands in it. */
export function isNumeric({ quote, readings }: Cell): boolean {
  if (readings.length === 0) return true;
  let rest = quote;
  for (const { phrase } of [...readings].reverse()) rest = rest.slice(0, phrase.start) + rest.slice(phrase.end);
  return rest.replace(/[^\p{L}]/gu, '').length <= 3;
}

/** Reads a cell of numbers: what each is of, its headers say. */
export function readNumberCell(
  { quote, readings, marks, locator }: Cell,
  headers: CellHeaders,
  citations: readonly Citation[],
  frame: DocumentFrame,
): SentenceResult {
  const result: SentenceResult = { claims: [], skipped: [...marks], state: null, table: locator };
  const areLabels = isLabelColumn(locator.column);
  const areYears = isYearColumn(headers);
  const whyNone = ({ unit, amount }: Reading): SkipReason | null => {
    if (areLabels && (unit === '' || unit === '1')) return 'label';
    return unit === 'date' || (areYears && /^(?:1[5-9]|20|21)\d\d$/.test(amount ?? '')) ? 'date' : null;
  };
  for (const [index, raw] of readings.entries()) {
    const reason = raw.decisions.length > 0 ? null : whyNone(raw);
    if (reason) {
      result.skipped.push({ reading: raw, reason });
      continue;
    }
    const reading = belowZero(withUnit(raw, index, headers, frame.unit), quote, headers);
    result.claims.push(frameWith(reading, { ...frameCell(reading, headers, frame), citations: [...citations] }));
  }
  return result;
}

const bracketed = /^\s*[$€£¥]?\s*[(（]\s*[$€£¥]?\s*[\d.,]+\s*%?\s*[)）]\s*%?\s*$/;

/** (65,400): accounts put what is below zero in brackets; elsewhere brackets hold what goes with another figure. */
function belowZero(reading: Reading, quote: string, { column }: CellHeaders): Reading {
  const isAccount = reading.dimension === 'money' || column.some(({ growth, decline }) => growth || decline);
  if (!isAccount || !bracketed.test(quote) || reading.amount === null || reading.lower?.startsWith('-')) return reading;
  const negative = `-${reading.amount}`;
  return { ...reading, amount: negative, lower: negative, upper: negative };
}

function isYearColumn({ column }: CellHeaders): boolean {
  return column.some(({ view }) => /年份|起始年|^\s*年\s*$|\byear\b/.test(view.folded) && !/年龄|years/.test(view.folded));
}
