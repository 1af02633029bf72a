import type { Segment } from './group-chunks.ts';

/** Puts the segments of a page into reading order: runs of one column each, the left one before the right one, what crosses both in between. */
export function orderColumns(segments: readonly Segment[], gutter: number | null): Segment[][] {
  const sorted = segments.toSorted((one, other) => one.y - other.y || one.x - other.x);
  if (gutter === null) return [sorted];
  const table = findWideRows(sorted, gutter);
  const runs: Segment[][] = [];
  let zone: Segment[] = [];
  let across: Segment[] = [];
  const closeZone = (): void => {
    if (zone.length === 0) return;
    const left = zone.filter((segment) => segment.x < gutter);
    const right = zone.filter((segment) => segment.x >= gutter);
    if (left.length > 0 && right.length > 0 && !isProse(left) && !isProse(right)) across.push(...zone);
    else {
      closeAcross();
      runs.push(...[left, right].filter((column) => column.length > 0));
    }
    zone = [];
  };
  const closeAcross = (): void => {
    if (across.length > 0) runs.push(across.toSorted((one, other) => one.y - other.y || one.x - other.x));
    across = [];
  };
  for (const segment of sorted) {
    if (table.has(segment) || (segment.x < gutter && segment.right > gutter)) {
      closeZone();
      across.push(segment);
    } else {
      const last = across.at(-1);
      if (last && zone.length === 0 && Math.abs(last.y - segment.y) < last.size * 0.3) across.push(segment);
      else zone.push(segment);
    }
  }
  closeZone();
  closeAcross();
  return runs;
}

/** The line down the middle of a page that many full lines of text stop before and many begin after, and hardly any cross; null where it has one column. */
export function findGutter(segments: readonly Segment[]): number | null {
  const left = segments.reduce((least, { x }) => Math.min(least, x), Infinity);
  const right = segments.reduce((most, segment) => Math.max(most, segment.right), -Infinity);
  const width = right - left;
  let best: { x: number; crossing: number } | null = null;
  for (let x = left + width * 0.38; x <= left + width * 0.62; x += 2) {
    const crossing = segments.filter((segment) => segment.x < x && segment.right > x).length;
    if (!best || crossing < best.crossing) best = { x, crossing };
  }
  if (!best) return null;
  const { x } = best;
  const before = segments.filter((segment) => segment.right <= x && segment.right - segment.x >= (x - left) * 0.6).length;
  const after = segments.filter((segment) => segment.x >= x && segment.right - segment.x >= (right - x) * 0.6).length;
  return Math.min(before, after) >= 4 && best.crossing <= (before + after) * 0.5 ? x : null;
}

/** The gutter of a paper set in two columns, for pages with too few lines to show one. */
export function commonGutter(gutters: readonly (number | null)[]): number | null {
  const found = gutters.filter((gutter) => gutter !== null).sort((one, other) => one - other);
  return found.length >= gutters.length * 0.4 ? (found[Math.floor(found.length / 2)] ?? null) : null;
}

/** The cells of rows that reach over both columns: three rows or more, each with three segments or more, on both sides of the gutter and none of them as wide as a line of text; and the rows of a few cells that head them. */
function findWideRows(sorted: readonly Segment[], gutter: number): Set<Segment> {
  const left = sorted.reduce((least, { x }) => Math.min(least, x), Infinity);
  const wide = (gutter - left) * 0.6;
  const found = new Set<Segment>();
  let heads: Segment[][] = [];
  let rows: Segment[][] = [];
  const close = (): void => {
    const table = [
      ...heads.slice(
        Math.max(
          0,
          heads.findIndex((row) => row.length > 1),
        ),
      ),
      ...rows,
    ];
    if (rows.length >= 3) for (const segment of table.flat()) found.add(segment);
    heads = [];
    rows = [];
  };
  for (let index = 0; index < sorted.length;) {
    const first = sorted[index]!;
    let next = index + 1;
    while (next < sorted.length && sorted[next]!.y - first.y <= first.size * 0.3) next++;
    const row = sorted.slice(index, next).sort((one, other) => one.x - other.x);
    const isNarrow = row.every((segment) => segment.right - segment.x < wide);
    if (isNarrow && row.length >= 3 && row[0]!.x < gutter && row.at(-1)!.right > gutter) rows.push(row);
    else {
      if (rows.length > 0 || !isNarrow) close();
      if (isNarrow) heads = [...heads.slice(-2), row];
    }
    index = next;
  }
  close();
  return found;
}

/** Whether segments fill their column, line by line, as running text does and cells do not. */
function isProse(column: readonly Segment[]): boolean {
  const left = column.reduce((least, { x }) => Math.min(least, x), Infinity);
  const right = column.reduce((most, segment) => Math.max(most, segment.right), -Infinity);
  const full = column.filter((segment) => segment.right - segment.x >= (right - left) * 0.7).length;
  return column.length < 3 ? full > 0 : full >= column.length * 0.4;
}
