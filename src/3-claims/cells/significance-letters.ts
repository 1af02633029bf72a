import type { Span } from '../../schema/place.ts';

/** A number with the letters behind it that tell which means of a table do not differ: 12.3±0.4ab, 86.2Aa. */
const lettered = /^[\s\d.,±+\-−~()/%*]*\d[\s)%]*?([a-h]{1,4}|[A-H]{1,3}[a-h]{1,3}|[A-H]{1,3})\s*$/;

/** Where the letters stand in a cell that ends with them. */
export function lettersAtEnd(text: string): Span | null {
  const letters = lettered.exec(text)?.[1];
  if (!letters) return null;
  const end = text.trimEnd().length;
  return { start: end - letters.length, end };
}

/** Whether the cells of a table carry such letters: three at least, with an a and some other among them. */
export function areLettered(cells: readonly string[]): boolean {
  const letters = cells.flatMap((text) => {
    const at = lettersAtEnd(text);
    return at ? [text.slice(at.start, at.end)] : [];
  });
  return letters.length >= 3 && letters.some((one) => /a/i.test(one)) && new Set(letters).size > 1;
}
