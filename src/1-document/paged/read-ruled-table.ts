import type { PageLine, PageStroke, PageWord } from '../../schema/layout.ts';
import type { GridCell } from '../draft.ts';
import type { PageTable } from './found-table.ts';
import { joinWords } from './join-words.ts';

/** Strokes closer than this are one. */
const near = 3;

/** Strokes that make more cells than this are a drawing. */
const mostCells = 20_000;

/** Reads the tables of a page whose rows and columns are both ruled: a cell is what the strokes enclose, whatever it spans. */
export function readRuledTables(
  text: string,
  lines: readonly PageLine[],
  indices: readonly number[],
  strokes: readonly PageStroke[],
): PageTable[] {
  const tables: PageTable[] = [];
  for (const group of connected(strokes)) {
    const xs = levelsOf(group.filter(isUpright).map((stroke) => stroke.x1));
    const ys = levelsOf(group.filter((stroke) => !isUpright(stroke)).map((stroke) => stroke.y1));
    if (xs.length < 3 || ys.length < 3 || xs.length * ys.length > mostCells) continue;
    const inside = indices.filter((index) => isInside(lines[index]!, xs, ys));
    if (inside.length < 2) continue;
    const rows = cellsOf(
      text,
      inside.map((index) => lines[index]!),
      group,
      xs,
      ys,
    );
    const filled = rows.filter((row) => row.filter((cell) => cell.runs.length > 0).length >= 2);
    if (filled.length < 2) continue;
    const [first, last] = [lines[inside[0]!]!, lines[inside.at(-1)!]!];
    tables.push({ lines: new Set(inside), grid: { rows, headerRows: null, start: first.start, end: last.end } });
  }
  return tables;
}

const isUpright = ({ x1, x2 }: PageStroke): boolean => Math.abs(x1 - x2) < 1;

/** Groups of strokes that touch one another. */
function connected(strokes: readonly PageStroke[]): PageStroke[][] {
  const groups: { strokes: PageStroke[]; left: number; right: number; top: number; bottom: number }[] = [];
  for (const stroke of strokes.toSorted((one, other) => one.y1 - other.y1)) {
    const touching = groups.filter(
      (group) =>
        stroke.x1 <= group.right + near &&
        stroke.x2 >= group.left - near &&
        stroke.y1 <= group.bottom + near &&
        stroke.y2 >= group.top - near,
    );
    const joined = { strokes: [stroke], left: stroke.x1, right: stroke.x2, top: stroke.y1, bottom: stroke.y2 };
    for (const group of touching) {
      joined.strokes.push(...group.strokes);
      joined.left = Math.min(joined.left, group.left);
      joined.right = Math.max(joined.right, group.right);
      joined.top = Math.min(joined.top, group.top);
      joined.bottom = Math.max(joined.bottom, group.bottom);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(joined);
  }
  return groups.map((group) => group.strokes).filter((group) => group.length >= 4);
}

function levelsOf(values: readonly number[]): number[] {
  const levels: number[] = [];
  for (const value of values.toSorted((one, other) => one - other))
    if (levels.length === 0 || value - levels.at(-1)! > near) levels.push(value);
  return levels;
}

function isInside(line: PageLine, xs: readonly number[], ys: readonly number[]): boolean {
  const middle = line.y + line.height / 2;
  return middle > ys[0]! && middle < ys.at(-1)! && line.x > xs[0]! - near && line.x + line.width < xs.at(-1)! + near;
}

function cellsOf(
  text: string,
  lines: readonly PageLine[],
  strokes: readonly PageStroke[],
  xs: readonly number[],
  ys: readonly number[],
): GridCell[][] {
  const [width, height] = [xs.length - 1, ys.length - 1];
  const words = new Map<number, PageWord[]>();
  for (const word of lines.flatMap((line) => line.words)) {
    const key = bandOf(ys, word.y + word.height / 2) * width + bandOf(xs, word.x + word.width / 2);
    words.set(key, [...(words.get(key) ?? []), word]);
  }
  const upright = strokes.filter(isUpright);
  const level = strokes.filter((stroke) => !isUpright(stroke));
  const wallAt = (x: number, y: number): boolean => {
    const middle = (ys[y]! + ys[y + 1]!) / 2;
    return upright.some((stroke) => Math.abs(stroke.x1 - xs[x + 1]!) <= near && stroke.y1 <= middle && stroke.y2 >= middle);
  };
  const floorAt = (x: number, y: number): boolean => {
    const middle = (xs[x]! + xs[x + 1]!) / 2;
    return level.some((stroke) => Math.abs(stroke.y1 - ys[y + 1]!) <= near && stroke.x1 <= middle && stroke.x2 >= middle);
  };
  const taken = new Set<number>();
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x): GridCell | null => {
      if (taken.has(y * width + x)) return null;
      let columns = 1;
      while (x + columns < width && !wallAt(x + columns - 1, y) && !taken.has(y * width + x + columns)) columns++;
      let rows = 1;
      while (y + rows < height && !floorAt(x, y + rows - 1)) rows++;
      const inner: PageWord[] = [];
      for (let row = y; row < y + rows; row++)
        for (let column = x; column < x + columns; column++) {
          taken.add(row * width + column);
          inner.push(...(words.get(row * width + column) ?? []));
        }
      return {
        runs: joinWords(
          text,
          inner.sort((one, other) => one.start - other.start),
        ),
        rows,
        columns,
      };
    }).filter((cell) => cell !== null),
  );
}

function bandOf(levels: readonly number[], value: number): number {
  let band = 0;
  while (band < levels.length - 2 && value > levels[band + 1]!) band++;
  return band;
}
