import type { Fact } from '../../schema/fact.ts';

type Valued = Pick<Fact, 'obs_value' | 'lower' | 'upper' | 'decimals' | 'unit_measure'>;

/** The value of a row as a reader writes it: grouped digits, `a–b` for a range, ≥ and ≤ for an open side. */
export function showValue({ obs_value, lower, upper }: Valued): string {
  if (lower === null && upper !== null) return `≤ ${grouped(obs_value ?? String(upper))}`;
  if (upper === null && lower !== null) return `≥ ${grouped(obs_value ?? String(lower))}`;
  if (obs_value === null) return `${grouped(String(lower ?? '?'))}–${grouped(String(upper ?? '?'))}`;
  return grouped(obs_value);
}

/** The unit as a reader writes it: nothing for counts and dates. */
export function showUnit({ unit_measure }: Valued): string {
  return unit_measure === '1' || unit_measure === 'date' ? '' : unit_measure;
}

/** Between which ends the true value lies by the digits a point is stated with; a range is its own. Null ends are open. */
export function intervalOf({ lower, upper, decimals }: Valued): { lower: number | null; upper: number | null } {
  if (lower === null || upper === null || lower !== upper) return { lower, upper };
  const half = 0.5 * 10 ** -decimals;
  return { lower: rounded(lower - half, decimals), upper: rounded(upper + half, decimals) };
}

/** The interval in brackets; `…` where a side is open, nothing for a date or a count. */
export function showInterval(row: Valued): string {
  const isCount = row.unit_measure === '1' && row.decimals === 0 && row.lower === row.upper;
  if (row.unit_measure === 'date' || isCount) return '';
  const { lower, upper } = intervalOf(row);
  return `[${lower === null ? '…' : grouped(String(lower))}, ${upper === null ? '…' : grouped(String(upper))}]`;
}

/** Digits in threes from five on, parted by narrow spaces that do not break. */
export function grouped(decimal: string): string {
  const [whole = '', ...fraction] = decimal.split('.');
  const parted = /^-?\d{5,}$/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, '\u202f') : whole;
  return [parted, ...fraction].join('.');
}

/** A number in few characters, for an axis: 44M. */
export function brief(value: number): string {
  const steps: [number, string][] = [
    [1e12, 'T'],
    [1e9, 'G'],
    [1e6, 'M'],
    [1e3, 'k'],
  ];
  const [size, letter] = steps.find(([size]) => Math.abs(value) >= size) ?? [1, ''];
  return `${Number((value / size).toPrecision(3))}${letter}`;
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(Math.min(100, Math.max(0, decimals + 1))));
}
