import { isClosed } from '../recognise/sentence-ends.ts';
import type { Line } from './split-lines.ts';

/** How the lines of a file are set: broken at a fixed width (`width`), or a paragraph each (null). */
export function wrapWidthOf(lines: readonly Line[], furniture: ReadonlySet<number>): number | null {
  const isRunning = (line: Line | undefined, index: number): line is Line =>
    line !== undefined &&
    line.text !== '' &&
    !furniture.has(index) &&
    !line.raw.includes('\t') &&
    !/ {3,}/.test(line.text) &&
    !/^[-=|#<]/.test(line.text);
  const widths = lines.filter(isRunning).map((line) => line.width);
  if (widths.length < 4) return null;
  widths.sort((one, other) => one - other);
  const full = widths[Math.floor(widths.length * 0.9)]!;
  if (full > 180 || full < 30) return null;
  const even = widths[Math.floor(widths.length * 0.98)]! <= full * 1.3;
  const pairs = lines.filter((line, index) => isRunning(line, index) && isRunning(lines[index + 1], index + 1));
  const filled = pairs.filter((line) => line.width >= full * 0.75);
  if (filled.length < 3 || (!even && filled.length < pairs.length * 0.4)) return null;
  return filled.filter((line) => !isClosed(line.text)).length >= filled.length * 0.4 ? full : null;
}
