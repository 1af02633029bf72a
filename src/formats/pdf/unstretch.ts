import type { Segment } from './group-chunks.ts';

/** Whether a character is set without spaces around it. */
export function isHan(character: string): boolean {
  return /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/.test(character);
}

/** Whether a line was stretched to the width of its column by gaps between its characters, which are no spaces: most Han characters stand apart. */
export function isStretched(row: readonly Segment[]): boolean {
  const text = row.map(({ chunks }) => chunks.map((chunk) => chunk.text).join(' ')).join(' ');
  const apart = text.match(/[\u3400-\u9fff] +(?=[\u3400-\u9fff])/g)?.length ?? 0;
  const close = text.match(/[\u3400-\u9fff](?=[\u3400-\u9fff])/g)?.length ?? 0;
  return apart >= 4 && apart > close;
}

/** The text of a stretched line without the gaps around Han characters. */
export function unstretch(text: string): string {
  return text.replace(/(?<=[\u2e80-\u9fff\uff00-\uffef]) +| +(?=[\u2e80-\u9fff\uff00-\uffef])/g, '');
}
