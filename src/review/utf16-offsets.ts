/** Turns offsets in code points, as the files of a run have them, into offsets in UTF-16 units of a text. */
export function utf16Offsets(text: string): (codePoint: number) => number {
  const astral = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map((match, count) => match.index - count);
  if (astral.length === 0) return (codePoint) => codePoint;
  return (codePoint) => {
    let low = 0;
    let high = astral.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (astral[middle]! < codePoint) low = middle + 1;
      else high = middle;
    }
    return codePoint + low;
  };
}
