import type { Line } from './split-lines.ts';

const opening = /^[\^\s]*([①-⑳])\s*(?=\S)/;
const starred = /^\[([※*†‡])\]\s*(?=\S)/;

/** Tells footnotes from items of an enumeration: a note's marker was cited before in the text, and not as the start of an item. */
export function createNoteFinder(lines: readonly Line[]): (index: number) => { marker: string; prefix: number } | null {
  const cited = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    for (const match of line.text.matchAll(/[①-⑳]/g)) {
      if (!isCitation(line.text, match.index)) continue;
      const places = cited.get(match[0]);
      if (places) places.push(index);
      else cited.set(match[0], [index]);
    }
  }
  const taken = new Map<string, number>();
  return (index) => {
    const text = lines[index]!.text;
    const match = opening.exec(text);
    if (!match) return null;
    const marker = match[1]!;
    const since = taken.get(marker) ?? -1;
    const places = cited.get(marker) ?? [];
    const before = lastBelow(places, index);
    if (before === null || before <= since) return null;
    taken.set(marker, index);
    return { marker, prefix: starred.test(text) ? 0 : match[0].length };
  };
}

function isCitation(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  if (before === '^') return at > 1;
  if (at === 0) return false;
  const inItem = /[:：；;。，,、\s]/.test(before) && /[\p{L}“《「]/u.test(after);
  return !inItem;
}

function lastBelow(places: readonly number[], index: number): number | null {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < index) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? places[low - 1]! : null;
}
