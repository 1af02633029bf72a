import type { MappedText, Span } from '../schema/place.ts';
import type { TextRun } from './messages.ts';

/** A claim's place in the decoded text, in UTF-16 units. */
export interface Mark extends Span {
  claim: string;
}

/** Cuts the text of a block into runs, those of claims marked. Of two claims that overlap, the second is marked as far as the first leaves it. */
export function markBlock(text: MappedText, marks: readonly Mark[]): TextRun[] {
  const places = marks.flatMap((mark) => placeIn(text, mark) ?? []).sort((a, b) => a.start - b.start || b.end - a.end);
  const runs: TextRun[] = [];
  let at = 0;
  const add = (end: number, claim: string | null): void => {
    if (end > at) runs.push({ text: text.text.slice(at, end), claim });
    at = Math.max(at, end);
  };
  for (const { start, end, claim } of places) {
    add(start, null);
    add(end, claim);
  }
  add(text.text.length, null);
  return runs;
}

/** Where a stretch of the source stands in a text made of pieces of it. */
function placeIn({ text, pieces }: MappedText, { start, end, claim }: Mark): Mark | null {
  let first: number | null = null;
  let last = 0;
  for (const [index, [at, from, to]] of pieces.entries()) {
    if (to <= start || from >= end) continue;
    const next = pieces[index + 1]?.[0] ?? text.length;
    const isOneToOne = to - from === next - at;
    first ??= isOneToOne ? at + Math.max(0, start - from) : at;
    last = isOneToOne ? next - Math.max(0, to - end) : next;
  }
  return first === null ? null : { start: first, end: last, claim };
}
