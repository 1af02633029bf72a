import type { SetRow } from './find-columns.ts';
import { holdsFigures } from './find-columns.ts';

/** Makes rows of the lines that each takes up. A body row has one line with figures; lines with words alone go to the row that they stand closer to, and stand for themselves halfway between two. */
export function gatherRows(text: string, lines: readonly SetRow[]): SetRow[] {
  const anchors = lines.flatMap((line, index) => (holdsFigures(text, line) ? [index] : []));
  if (anchors.length < 2) return stackLines(lines, pitchOf(lines.filter(({ cells }) => cells.length >= 2)) * 0.85);
  const pitch = pitchOf(anchors.map((index) => lines[index]!));
  const owners = lines.map((line, index) => ownerOf(line, index, lines, anchors, pitch));
  const head = lines.filter((_, index) => index < anchors[0]! && owners[index] === null);
  const body = lines.flatMap((line, index) => {
    if (owners[index] !== index && (owners[index] !== null || index < anchors[0]!)) return [];
    const own = lines.filter((_, other) => other !== index && owners[other] === index);
    return [joined([line, ...own])];
  });
  return [...stackLines(head, pitch * 0.6), ...body];
}

/** The line with figures whose row a line belongs to; null for one that stands for itself. */
function ownerOf(line: SetRow, index: number, lines: readonly SetRow[], anchors: readonly number[], pitch: number): number | null {
  if (anchors.includes(index)) return index;
  const above = anchors.findLast((anchor) => anchor < index);
  const below = anchors.find((anchor) => anchor > index);
  const up = above === undefined ? Infinity : line.y - lines[above]!.y;
  const down = below === undefined ? Infinity : lines[below]!.y - line.y;
  const [owner, near] = up <= down ? [above, up] : [below, down];
  const isHalfway = Math.abs(up - down) <= pitch * 0.06;
  const reach = above === undefined || below === undefined ? 0.65 : 1.05;
  return owner !== undefined && (near < pitch * 0.65 || (near <= pitch * reach && !isHalfway)) ? owner : null;
}

/** How far apart the rows of one line are. */
function pitchOf(rows: readonly SetRow[]): number {
  const gaps = rows.slice(1).map((row, index) => row.y - rows[index]!.y);
  return gaps.sort((one, other) => one - other)[Math.floor(gaps.length / 4)] ?? 0;
}

/** Lines closer than this are one row: a cell that spans two lines stands between them. */
function stackLines(lines: readonly SetRow[], closer: number): SetRow[] {
  const rows: SetRow[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (row && line.y - row[0]!.y < closer) row.push(line);
    else rows.push([line]);
  }
  return rows.map(joined);
}

function joined([first, ...rest]: readonly SetRow[]): SetRow {
  return {
    ...first!,
    indices: [first!, ...rest].flatMap(({ indices }) => indices),
    cells: [first!, ...rest].flatMap(({ cells }) => cells),
  };
}
