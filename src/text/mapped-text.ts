import type { MappedText, Piece, Span } from '../schema/place.ts';

/** Text that stands in the source just as it is: one piece, one to one. Offsets are UTF-16 code units. */
export function sliceOf(source: string, start: number, end: number): MappedText {
  return { text: source.slice(start, end), pieces: end > start ? [[0, start, end]] : [] };
}

/** Text that has no place of its own in the source (a space put between two joined lines): it maps to an empty span at `at`. */
export function insertedText(text: string, at: number): MappedText {
  return { text, pieces: text ? [[0, at, at]] : [] };
}

/** Text that stands for a stretch of the source which is written differently there (an entity, an escape). */
export function decodedText(text: string, start: number, end: number): MappedText {
  return { text, pieces: text ? [[0, start, end]] : [] };
}

/** The parts one after the other, each piece still leading to its source. Neighbouring one-to-one pieces are merged. */
export function joinMapped(parts: readonly MappedText[]): MappedText {
  const pieces: Piece[] = [];
  let text = '';
  for (const part of parts) {
    for (const [index, piece] of part.pieces.entries()) {
      const [at, start, end] = piece;
      const length = (part.pieces[index + 1]?.[0] ?? part.text.length) - at;
      const last = pieces.at(-1);
      const lastLength = last ? text.length + at - last[0] : 0;
      const adjoins = last && last[2] === start && last[2] - last[1] === lastLength && end - start === length && length > 0;
      if (adjoins) last[2] = end;
      else pieces.push([text.length + at, start, end]);
    }
    text += part.text;
  }
  return { text, pieces };
}

/** The part of a mapped text between two offsets into its text. */
export function sliceMapped(mapped: MappedText, start: number, end: number): MappedText {
  const pieces: Piece[] = [];
  for (const [index, [at, from, to]] of mapped.pieces.entries()) {
    const next = mapped.pieces[index + 1]?.[0] ?? mapped.text.length;
    if (next <= start || at >= end) continue;
    const oneToOne = to - from === next - at;
    if (!oneToOne) pieces.push([Math.max(0, at - start), from, to]);
    else pieces.push([Math.max(0, at - start), from + Math.max(0, start - at), to - Math.max(0, next - end)]);
  }
  return { text: mapped.text.slice(start, end), pieces };
}

/** Where a stretch of a mapped text stands in the source: from the first to the last character, and the pieces in between when it is not one run. */
export function sourceSpan(mapped: MappedText, start: number, end: number): { start: number; end: number; parts: Span[] } {
  const parts: Span[] = [];
  for (let index = firstPieceAt(mapped, start); index < mapped.pieces.length; index++) {
    const [at, from, to] = mapped.pieces[index]!;
    if (at >= end) break;
    const next = mapped.pieces[index + 1]?.[0] ?? mapped.text.length;
    if (to === from) continue;
    const oneToOne = to - from === next - at;
    const part = oneToOne ? { start: from + Math.max(0, start - at), end: to - Math.max(0, next - end) } : { start: from, end: to };
    const last = parts.at(-1);
    if (last && last.end === part.start) last.end = part.end;
    else if (part.end > part.start) parts.push(part);
  }
  const first = parts[0];
  if (!first) {
    const at = sourceOffset(mapped, start);
    return { start: at, end: at, parts: [] };
  }
  return { start: first.start, end: parts.at(-1)!.end, parts };
}

/** The source offset of one offset into a mapped text. */
export function sourceOffset(mapped: MappedText, offset: number): number {
  const piece = mapped.pieces[firstPieceAt(mapped, offset)];
  if (!piece) return mapped.pieces.at(-1)?.[2] ?? 0;
  const [at, from, to] = piece;
  return Math.min(to, from + Math.max(0, offset - at));
}

function firstPieceAt(mapped: MappedText, offset: number): number {
  let low = 0;
  let high = mapped.pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mapped.pieces[middle]![0] <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
