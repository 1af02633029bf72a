import type { Segment } from './group-chunks.ts';

/** How a page set in so many columns is known: how far a gutter may lie from its even place (as a share of the width), and how many lines must fill each column. */
const settings = [
  { columns: 2, slack: 0.12, leastFull: 4 },
  { columns: 3, slack: 0.06, leastFull: 6 },
  { columns: 4, slack: 0.04, leastFull: 6 },
];

/** The lines between the columns of a page, which many full lines of text stop before and begin after, and hardly any cross; none where it has one column. */
export function findGutters(segments: readonly Segment[]): number[] {
  const left = segments.reduce((least, { x }) => Math.min(least, x), Infinity);
  const right = segments.reduce((most, segment) => Math.max(most, segment.right), -Infinity);
  const crossing = (x: number): number => segments.filter((segment) => segment.x < x && segment.right > x).length;
  const clearest = (from: number, to: number): number => {
    let best = { x: from, crossing: Infinity };
    for (let x = from; x <= to; x += 2) {
      const count = crossing(x);
      if (count < best.crossing) best = { x, crossing: count };
    }
    return best.x;
  };
  const fullLines = (from: number, to: number): number =>
    segments.filter((segment) => segment.x >= from && segment.right <= to && segment.right - segment.x >= (to - from) * 0.6).length;
  for (const { columns, slack, leastFull } of settings) {
    const gutters = Array.from({ length: columns - 1 }, (_, index) => {
      const even = (index + 1) / columns;
      return clearest(left + (right - left) * (even - slack), left + (right - left) * (even + slack));
    });
    const edges = [left, ...gutters, right];
    const full = edges.slice(1).map((edge, index) => fullLines(edges[index]!, edge));
    const isClear = gutters.every((gutter, index) => crossing(gutter) <= (full[index]! + full[index + 1]!) * 0.5);
    if (isClear && Math.min(...full) >= leastFull) return gutters;
  }
  return [];
}

/** The gutters of a paper set in columns, for pages with too few lines to show them: the middle ones of the most usual number of columns, where enough pages have it. */
export function commonGutters(pages: readonly (readonly number[])[]): number[] {
  const usual = Math.max(...settings.map(({ columns }) => columns - 1).filter((count) => isUsual(pages, count)), 0);
  const alike = pages.filter((gutters) => gutters.length === usual);
  return Array.from({ length: usual }, (_, index) => {
    const places = alike.map((gutters) => gutters[index]!).sort((one, other) => one - other);
    return places[Math.floor(places.length / 2)]!;
  });
}

function isUsual(pages: readonly (readonly number[])[], count: number): boolean {
  return pages.filter((gutters) => gutters.length === count).length >= pages.length * 0.4;
}
