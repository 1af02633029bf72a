import type { FigureHit, Measure, Scan } from '../room.ts';

const codes: Record<string, string> = { '"': '[in_i]', '″': '[in_i]', "'": '[ft_i]', '′': '[ft_i]' };

/** 5" and 8': a prime directly behind digits is a foot or an inch, unless it closes a quotation. */
export function readPrime({ text, lexicon }: Scan, { form, start, end }: FigureHit): Measure | null {
  if (form !== 'digits' || !/["″'′ ]/.test(text[end] ?? '')) return null;
  const at = text[end] === ' ' && text[end + 1] === '"' ? end + 1 : end;
  const doubled = /^(?:''|′′)/.test(text.slice(at, at + 2));
  const sign = doubled ? '″' : (text[at] ?? '');
  const close = doubled ? at + 2 : at + 1;
  const row = lexicon.codes.get(codes[sign] ?? '');
  const opposite = { '"': '"', "'": "'" }[sign] ?? '';
  const inches = sign === "'" || sign === '′' ? /^ ?\d{1,2}(?:\.\d+)?["″]/.test(text.slice(close, close + 6)) : false;
  if (!row || (!inches && /[\w'"]/.test(text[close] ?? '')) || (opposite && text.slice(Math.max(0, start - 200), start).includes(opposite)))
    return null;
  return {
    start: at,
    end: close,
    code: row.ucum,
    dimension: row.dimension,
    base: row.base,
    factor: row.factor,
    multiplier: 1,
    counted: false,
  };
}
