import type { Span } from '../schema/place.ts';

/** Whether a stretch of a text stands within 《》 or 〈〉: a title is of another text, and its names, years and numbers are not of the figures beside it. */
export function insideTitle({ start, end }: Span, text: string): boolean {
  return ['《》', '〈〉'].some(([open, close]) => {
    const from = text.lastIndexOf(open!, start);
    return from >= 0 && text.indexOf(close!, from) >= end;
  });
}
