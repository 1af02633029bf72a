import type { Stretch } from './common/sentence-tree.ts';
import type { SentenceRoom } from './room.ts';

const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of a block in order, without the white space around them. */
export function splitSentences(text: string, room: SentenceRoom): Stretch[] {
  let segmenter = segmenters.get(room.locale);
  if (!segmenter) segmenters.set(room.locale, (segmenter = new Intl.Segmenter(room.locale, { granularity: 'sentence' })));
  const found: Stretch[] = [];
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
  return found.map((stretch) => trim(text, stretch)).filter(({ start, end }) => end > start);
}

function trim(text: string, { start, end }: Stretch): Stretch {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
