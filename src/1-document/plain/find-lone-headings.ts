import { readCaption } from '../recognise/captions.ts';
import { isFrontMatter } from '../recognise/front-matter.ts';
import { hasNoteLabel } from '../recognise/notes.ts';
import { hasHeadingShape, headingNumberOf } from '../recognise/number-headings.ts';
import { isClosed } from '../recognise/sentence-ends.ts';
import type { Line } from './split-lines.ts';

/** Finds the headings of a Chinese text that numbers none: short lines without marks between paragraphs that end and begin whole. Indices of lines. */
export function findLoneHeadings(lines: readonly Line[], furniture: ReadonlySet<number>): Set<number> {
  const shown = [...lines.keys()].filter((index) => lines[index]!.text && !furniture.has(index));
  const numbered = shown.filter((index) => headingNumberOf(lines[index]!.text) !== null && hasHeadingShape(lines[index]!.text)).length;
  if (numbered > 1) return new Set();
  const found = shown.filter((index, at) => {
    const [above, below] = [lines[shown[at - 1] ?? -1], lines[shown[at + 1] ?? -1]];
    return (
      isBare(lines[index]!) &&
      above !== undefined &&
      isClosed(above.text) &&
      above.width > 40 &&
      below !== undefined &&
      below.width > 60 &&
      /[，。]/.test(below.text)
    );
  });
  return new Set(found.length > 1 ? found : []);
}

/** Two to twenty-four Han characters with at most a colon or a dash between two halves. */
function isBare({ text, raw }: Line): boolean {
  if (raw.includes('\t') || !/^[\p{Script=Han}、“”《》（）]{2,24}(?:[：—]{1,2}[\p{Script=Han}、“”《》]{2,24})?$/u.test(text)) return false;
  return !readCaption(text) && !hasNoteLabel(text) && !isFrontMatter(text);
}
