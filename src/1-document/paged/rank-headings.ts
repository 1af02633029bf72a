import type { PageLine } from '../../schema/layout.ts';
import { widthOf } from '../inline/scripts.ts';
import { readCaption } from '../recognise/captions.ts';
import { hasHeadingShape } from '../recognise/number-headings.ts';

/** Tells how deep a line heads by its size, 1 outermost; null for lines no larger than running text. */
export function rankHeadings(text: string, lines: readonly PageLine[], usual: number): (line: PageLine) => number | null {
  const larger = [...new Set(lines.map(sizeOf))].filter((size) => size >= usual * 1.12).sort((one, other) => other - one);
  return (line) => {
    const shown = text.slice(line.start, line.end);
    const rank = larger.indexOf(sizeOf(line));
    if (rank < 0 || !hasHeadingShape(shown) || widthOf(shown) < 4 || readCaption(shown) || !/\p{L}{2}/u.test(shown)) return null;
    return Math.min(rank + 1, 6);
  };
}

/** The size of running text: what most characters have. */
export function usualSize(lines: readonly PageLine[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(sizeOf(line), (counts.get(sizeOf(line)) ?? 0) + line.end - line.start);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

function sizeOf({ size }: PageLine): number {
  return Math.round(size * 2) / 2;
}
