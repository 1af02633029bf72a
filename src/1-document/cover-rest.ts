import type { Block, Skipped } from '../schema/document.ts';

/** What of a text no block holds although it has a digit in it: tags, image links, list markers. */
export function coverRest(text: string, blocks: readonly Block[]): Skipped[] {
  const pieces = blocks.flatMap((block) => block.text.pieces.map(([, start, end]) => ({ start, end })));
  pieces.sort((one, other) => one.start - other.start);
  const skipped: Skipped[] = [];
  let at = 0;
  const close = (until: number) => {
    if (until <= at) return;
    const gap = text.slice(at, until);
    if (!/\p{Nd}/u.test(gap)) return;
    const start = at + (gap.length - gap.trimStart().length);
    skipped.push({ span: { start, end: start + gap.trim().length }, reason: reasonFor(gap) });
  };
  for (const piece of pieces) {
    close(piece.start);
    at = Math.max(at, piece.end);
  }
  close(text.length);
  return skipped;
}

function reasonFor(gap: string): string {
  if (/!\[|<img/i.test(gap)) return 'image';
  if (/<(?:script|style|head|meta|nav|footer|!--)/i.test(gap)) return 'not-shown';
  if (/<[a-z/!]/i.test(gap)) return 'markup';
  return /^\s*(?:[-*•]\s*)?[[(（【]?\d{1,3}[\])）】.．、]/.test(gap) ? 'list-marker' : 'layout';
}
