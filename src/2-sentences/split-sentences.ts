import type { Span } from '../schema/place.ts';
import { cutLong } from './cut-long.ts';
import type { SentenceRoom } from './room.ts';

const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of a block in order, without the white space around them. */
export function splitSentences(text: string, room: SentenceRoom): Span[] {
  let segmenter = segmenters.get(room.locale);
  if (!segmenter) segmenters.set(room.locale, (segmenter = new Intl.Segmenter(room.locale, { granularity: 'sentence' })));
  const found: Span[] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    let start = index;
    for (const part of room.breaks ? segment.split(room.breaks) : [segment]) {
      const stretch = { start, end: start + part.length };
      const last = found.at(-1);
      if (last && room.joins(text, last, stretch)) last.end = stretch.end;
      else found.push(stretch);
      start = stretch.end;
    }
  }
  for (let index = 1; index < found.length; index++) settleMarker(text, found[index - 1]!, found[index]!);
  return found
    .flatMap((stretch) => cutLong(text, stretch))
    .map((stretch) => trim(text, stretch))
    .filter(({ start, end }) => end > start);
}

const marker = /(?:[[［]\d{1,3}(?:\s*[-–—,，、]\s*\d{1,3})*[\]］]|[①-⑳]|[⁰¹²³⁴-⁹]{1,3}(?:[,，、–⁻-][⁰¹²³⁴-⁹]{1,3})*)+/y;

/** A citation right behind the full stop (…in 2020.[3], …in 2020.³) belongs to the sentence before it; an opening bracket never ends a sentence. */
function settleMarker(text: string, before: Span, after: Span): void {
  const edge = /[[［(（]/.test(text[before.end - 1] ?? '') ? before.end - 1 : before.end;
  marker.lastIndex = edge;
  const found = /[.。!?！？”"]/.test(text[edge - 1] ?? '') ? marker.exec(text)?.[0].length : undefined;
  before.end = after.start = Math.min(edge + (found ?? 0), after.end);
}

function trim(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
