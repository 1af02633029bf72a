/** Turns UTF-16 offsets into one text to Unicode code points and back, in constant time where the text has no astral characters. */
export interface CodePoints {
  /** The number of code points before a UTF-16 offset. */
  at: (offset: number) => number;
}

/** Counts the astral characters of a text once; offsets are then found by bisection among them. */
export function codePointsOf(text: string): CodePoints {
  const astral: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) astral.push(match.index);
  if (astral.length === 0) return { at: (offset) => offset };
  return {
    at: (offset) => {
      let low = 0;
      let high = astral.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (astral[middle]! < offset) low = middle + 1;
        else high = middle;
      }
      return offset - low;
    },
  };
}
