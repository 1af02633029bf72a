import type { MappedText, Span } from '../schema/place.ts';
import type { TextRun } from './messages.ts';

/** The place of a claim, or of a number that is none, in the decoded text, in UTF-16 units. */
export interface Mark extends Span {
  claim: string | null;
  skipped?: string;
}

/** Cuts the text of a block into runs, those of claims marked. Of two claims that overlap, the second is marked as far as the first leaves it. */
export function markBlock(text: MappedText, marks: readonly Mark[]): TextRun[] {
  const places = marks.flatMap((mark) => placeIn(text, mark) ?? []).sort((a, b) => a.start - b.start || b.end - a.end);
  const runs: TextRun[] = [];
  let at = 0;
  const add = (end: number, { claim, skipped }: Omit<Mark, 'start' | 'end'>): void => {
    if (end > at) runs.push({ text: text.text.slice(at, end), claim, ...(skipped !== undefined && { skipped }) });
    at = Math.max(at, end);
  };
  for (const { start, end, ...mark } of places) {
    add(start, { claim: null });
    add(end, mark);
  }
  add(text.text.length, { claim: null });
  return runs;
}

/** Where a stretch of the source stands in a text made of pieces of it. */
function placeIn({ text, pieces }: MappedText, mark: Mark): Mark | null {
  const { start, end } = mark;
  let first: number | null = null;
  let last = 0;
  for (const [index, [at, from, to]] of pieces.entries()) {
    if (to <= start || from >= end) continue;
    const next = pieces[index + 1]?.[0] ?? text.length;
    const isOneToOne = to - from === next - at;
    first ??= isOneToOne ? at + Math.max(0, start - from) : at;
    last = isOneToOne ? next - Math.max(0, to - end) : next;
  }
  return first === null ? null : { ...mark, start: first, end: last };
}
