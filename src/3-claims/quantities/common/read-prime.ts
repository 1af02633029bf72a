import type { UnitRow } from '../../../schema/knowledge.ts';
import type { FigureHit, Measure, Scan } from '../room.ts';

const codes: Record<string, string> = { '"': '[in_i]', '″': '[in_i]', "'": '[ft_i]', '′': '[ft_i]' };

const arcs: Record<string, string> = { '"': "''", '″': "''", "'": "'", '′': "'" };
const angleBefore = /\d ?[°º˚] ?(?:\d{1,2} ?['′] ?)?$/;

/** 5" and 8': a prime directly behind digits is a foot or an inch, behind degrees a minute or second of arc, unless it closes a quotation. */
export function readPrime({ text, lexicon }: Scan, { form, start, end }: FigureHit): Measure | null {
  if (form !== 'digits' || !/["″'′ ]/.test(text[end] ?? '')) return null;
  const at = text[end] === ' ' && text[end + 1] === '"' ? end + 1 : end;
  const doubled = /^(?:''|′′)/.test(text.slice(at, at + 2));
  const sign = doubled ? '″' : (text[at] ?? '');
  const close = doubled ? at + 2 : at + 1;
  const isArc = angleBefore.test(text.slice(Math.max(0, start - 8), start));
  const row = lexicon.codes.get((isArc ? arcs : codes)[sign] ?? '');
  const opposite = { '"': '"', "'": "'" }[sign] ?? '';
  const inches = sign === "'" || sign === '′' ? /^ ?\d{1,2}(?:\.\d+)?["″]/.test(text.slice(close, close + 6)) : false;
  if (!row) return null;
  if (isArc) return measureOf(row, at, close);
  if ((!inches && /[\w'"]/.test(text[close] ?? '')) || (opposite && text.slice(Math.max(0, start - 200), start).includes(opposite)))
    return null;
  return measureOf(row, at, close);
}

function measureOf({ ucum, dimension, base, factor }: UnitRow, start: number, end: number): Measure {
  return { start, end, code: ucum, dimension, base, factor, multiplier: 1, counted: false };
}
