import { isClosed } from '../recognise/sentence-ends.ts';
import type { Line } from './split-lines.ts';

/** How the lines of a file are set: broken at a fixed width (`width`), or a paragraph each (null). */
export function wrapWidthOf(lines: readonly Line[], furniture: ReadonlySet<number>): number | null {
  const running = lines.filter((line, index) => line.text && !furniture.has(index) && !line.raw.includes('\t') && !/ {3,}/.test(line.text) && !/^[-=|#]/.test(line.text));
  if (running.length < 4) return null;
  const widths = running.map((line) => line.width).sort((one, other) => one - other);
  const full = widths[Math.floor(widths.length * 0.9)]!;
  if (full > 180 || full < 30) return null;
  const pairs: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!line.text || !next?.text || furniture.has(index) || line.raw.includes('\t') || next.raw.includes('\t')) continue;
    pairs.push(line);
  }
  const filled = pairs.filter((line) => line.width >= full * 0.75);
  if (filled.length < 3 || filled.length < pairs.length * 0.4) return null;
  return filled.filter((line) => !isClosed(line.text)).length >= filled.length * 0.5 ? full : null;
}
