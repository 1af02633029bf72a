import type { Segment } from './group-chunks.ts';

/** Puts the segments of a page into reading order: runs of one column each, from left to right, what crosses a gutter in between. */
export function orderColumns(segments: readonly Segment[], gutters: readonly number[]): Segment[][] {
  const sorted = segments.toSorted((one, other) => one.y - other.y || one.x - other.x);
  if (gutters.length === 0) return [sorted];
  const table = findWideRows(sorted, gutters);
  const runs: Segment[][] = [];
  let zone: Segment[] = [];
  let across: Segment[] = [];
  const closeZone = (next: Segment | null): void => {
    const columns = columnsOf(zone, gutters);
    if (columns.length > 1 && !columns.some(isProse)) across.push(...zone);
    else if (columns.length > 0) {
      const below = next ? takeBelow(columns) : [];
      closeAcross();
      runs.push(...columns);
      across.push(...below);
    }
    zone = [];
  };
  const closeAcross = (): void => {
    if (across.length > 0) runs.push(across.toSorted((one, other) => one.y - other.y || one.x - other.x));
    across = [];
  };
  for (const [index, segment] of sorted.entries()) {
    const crosses = gutters.some((gutter) => segment.x < gutter && segment.right > gutter);
    if (table.has(segment) || crosses || (zone.length === 0 && isCentredAlone(sorted, index, gutters))) {
      closeZone(segment);
      across.push(segment);
    } else {
      const last = across.at(-1);
      if (last && zone.length === 0 && Math.abs(last.y - segment.y) < last.size * 0.3) across.push(segment);
      else zone.push(segment);
    }
  }
  closeZone(null);
  closeAcross();
  return runs;
}

/** Takes off the first column what stands below all others behind a gap: a heading of what crosses the page next. */
function takeBelow(columns: Segment[][]): Segment[] {
  const [first, ...others] = columns;
  if (!first || others.length === 0) return [];
  const foot = Math.max(...others.flat().map(({ y }) => y));
  const from = first.findIndex((segment, index) => index > 0 && segment.y > foot && segment.y - first[index - 1]!.y > segment.size * 1.8);
  return from < 0 ? [] : first.splice(from);
}

/** Whether a segment stands alone on its line in the middle of the page, away from the edge of the column it lies in, as authors under a title do. */
function isCentredAlone(sorted: readonly Segment[], index: number, gutters: readonly number[]): boolean {
  const segment = sorted[index]!;
  const beside = [sorted[index - 1], sorted[index + 1]].some((other) => other && Math.abs(other.y - segment.y) <= segment.size * 0.3);
  const edge = gutters.findLast((gutter) => gutter <= segment.x);
  if (beside || edge === undefined || segment.x < edge + segment.size * 2) return false;
  const left = sorted.reduce((least, { x }) => Math.min(least, x), Infinity);
  const right = sorted.reduce((most, other) => Math.max(most, other.right), -Infinity);
  return Math.abs(segment.x + segment.right - left - right) < segment.size * 2;
}

/** The segments of each column that has any. */
function columnsOf(zone: readonly Segment[], gutters: readonly number[]): Segment[][] {
  const edges = [-Infinity, ...gutters, Infinity];
  return edges
    .slice(1)
    .map((edge, index) => zone.filter(({ x }) => x >= edges[index]! && x < edge))
    .filter((column) => column.length > 0);
}

/** The cells of rows that reach over all columns: three rows or more, each with three segments or more, from the first column to the last, and none of them as wide as a line of text; and the rows of a few cells that head them. */
function findWideRows(sorted: readonly Segment[], gutters: readonly number[]): Set<Segment> {
  const left = sorted.reduce((least, { x }) => Math.min(least, x), Infinity);
  const wide = (gutters[0]! - left) * 0.6;
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
    if (isNarrow && row.length >= 3 && row[0]!.x < gutters[0]! && row.at(-1)!.right > gutters.at(-1)!) rows.push(row);
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
