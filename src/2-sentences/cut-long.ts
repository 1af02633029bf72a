import type { Span } from '../schema/place.ts';

/** A stretch without a full stop that is longer than this is a list or a dump of figures, not a sentence. */
const longest = 1200;

/** Cuts a stretch that is too long for a sentence at its marks, else at its blanks, so that reading stays linear in the size of a text. */
export function cutLong(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > longest) {
    const at = from + lastCut(text.slice(from, from + longest));
    parts.push({ start: from, end: at });
    from = at;
  }
  return [...parts, { start: from, end }];
}

/** Behind the last mark in the second half of a piece, else behind its last blank, else before the digits or the half of a character that it ends with. */
function lastCut(piece: string): number {
  for (let at = piece.length - 1; at > piece.length / 2; at--) if (/[;；，、,]/.test(piece[at - 1]!) && !/\d/.test(piece[at]!)) return at;
  const blank = Math.max(piece.lastIndexOf(' '), piece.lastIndexOf('\n'));
  if (blank > piece.length / 2) return blank + 1;
  const tail = /(?:[\d.,]{1,400}|[\ud800-\udbff])$/.exec(piece);
  return tail && tail.index > 0 ? tail.index : piece.length;
}
