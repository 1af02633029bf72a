/** The texts of rows, of which many are equal, as one string: of the same use as a list, and read back from a file in no time. */
export interface TextColumn {
  words: string;
  /** Where each different text begins, and where the last one ends. */
  starts: Int32Array;
  /** Which of these each row has; -1 where it has none. */
  rows: Int32Array;
}

export function packTexts(texts: readonly (string | null)[]): TextColumn {
  const places = new Map<string, number>();
  const rows = Int32Array.from(texts, (text) => {
    if (text === null) return -1;
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  });
  const distinct = [...places.keys()];
  const starts = new Int32Array(distinct.length + 1);
  for (const [place, text] of distinct.entries()) starts[place + 1] = starts[place]! + text.length;
  return { words: distinct.join(''), starts, rows };
}

/** The text of a row, or null where it has none. */
export function textAt({ words, starts, rows }: TextColumn, row: number): string | null {
  const place = rows[row]!;
  return place < 0 ? null : words.slice(starts[place], starts[place + 1]);
}
