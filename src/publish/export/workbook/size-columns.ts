import { widthOf } from '../../summary/display-width.ts';
import type { Value } from './cells.ts';

/** Characters a column has at least and at most; so many rows are looked at. */
const [narrowest, widest] = [6, 48];
const looked = 500;

/** How wide a column is to be for its header and most of its values to be read. */
export function sizeColumn(name: string, values: readonly (Value | undefined)[]): number {
  const widths = values.slice(0, looked).map((value) => widthOf(showRoughly(value)));
  const common = widths.sort((a, b) => a - b)[Math.floor(widths.length * 0.9)] ?? 0;
  return Math.max(narrowest, Math.min(widest, Math.max(widthOf(name), common) + 2));
}

function showRoughly(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.join(';').slice(0, widest) : String(value).slice(0, widest);
}
