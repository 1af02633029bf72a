import type { Region } from '../../schema/document.ts';
import type { Layout, PageWord } from '../../schema/layout.ts';
import type { MappedText } from '../../schema/place.ts';

/** Finds the box around a text in the first column that it stands in; null where the file does not say where its text stands. */
export function createRegionFinder(layout: Layout | null): (text: MappedText) => Region | null {
  if (layout?.kind !== 'paged') return () => null;
  const words = layout.lines.flatMap((line) => line.words.map((word) => ({ word, page: line.page, column: line.column })));
  return ({ pieces }) => {
    let first: (typeof words)[number] | null = null;
    const found: PageWord[] = [];
    for (const [, start, end] of pieces) {
      for (let index = firstEndingAfter(words, start); index < words.length && words[index]!.word.start < end; index++) {
        const place = words[index]!;
        first ??= place;
        if (place.page === first.page && place.column === first.column) found.push(place.word);
      }
    }
    return first === null ? null : { page: first.page, ...boxAround(found) };
  };
}

function firstEndingAfter(words: readonly { word: PageWord }[], at: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.word.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function boxAround(words: readonly PageWord[]): { x: number; y: number; width: number; height: number } {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of words) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return { x: tenth(left), y: tenth(top), width: tenth(right - left), height: tenth(bottom - top) };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
