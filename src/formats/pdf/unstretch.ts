import type { Segment } from './group-chunks.ts';

/** Whether a character is set without spaces around it. */
export function isHan(character: string): boolean {
  return /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/.test(character);
}

/** Whether a line was stretched to the width of its column: by gaps between its Han characters, which are no spaces, or by wide spaces that are all alike, as cells never stand. */
export function isStretched(row: readonly Segment[], column: { left: number; right: number }): boolean {
  return setsHanApart(row) || (fills(row, column) && spacesAlike(row));
}

function setsHanApart(row: readonly Segment[]): boolean {
  const text = row.map(({ chunks }) => chunks.map((chunk) => chunk.text).join(' ')).join(' ');
  const apart = text.match(/[\u3400-\u9fff] +(?=[\u3400-\u9fff])/g)?.length ?? 0;
  const close = text.match(/[\u3400-\u9fff](?=[\u3400-\u9fff])/g)?.length ?? 0;
  return apart >= 4 && apart > close;
}

function fills(row: readonly Segment[], { left, right }: { left: number; right: number }): boolean {
  const slack = row[0]!.size;
  return row[0]!.x - left < slack * 3 && right - row.at(-1)!.right < slack * 0.5;
}

function spacesAlike(row: readonly Segment[]): boolean {
  const chunks = row.flatMap((segment) => segment.chunks).filter((chunk) => !chunk.isRaised);
  const gaps = chunks.slice(1).map((chunk, index) => chunk.x - chunks[index]!.x - chunks[index]!.width);
  const spaces = gaps.filter((gap) => gap > row[0]!.size * 0.18);
  return spaces.length >= 2 && Math.max(...spaces) - Math.min(...spaces) < row[0]!.size * 0.15;
}

/** The text of a stretched line without the gaps around Han characters. */
export function unstretch(text: string): string {
  return text.replace(/(?<=[\u2e80-\u9fff\uff00-\uffef]) +| +(?=[\u2e80-\u9fff\uff00-\uffef])/g, '');
}
