import type { PageLine } from '../../schema/layout.ts';

/** How the running text of a column is set: where its lines begin and end, and how far apart they are. */
export interface ColumnMeasure {
  left: number;
  right: number;
  leading: number;
  /** The first line. */
  top: number;
}

/** Measures each column of each page by its lines of the usual size; asked by a line. */
export function measureColumns(lines: readonly PageLine[], isText: (index: number) => boolean): (line: PageLine) => ColumnMeasure {
  const groups = new Map<string, PageLine[]>();
  for (const [index, line] of lines.entries()) {
    if (!isText(index)) continue;
    const key = keyOf(line);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  const measures = new Map([...groups].map(([key, group]) => [key, measure(group)]));
  return (line) => measures.get(keyOf(line)) ?? measure([line]);
}

function keyOf({ page, column }: PageLine): string {
  return `${page}/${column}`;
}

function measure(lines: readonly PageLine[]): ColumnMeasure {
  const lefts = lines.map(({ x }) => x).sort((one, other) => one - other);
  const rights = lines.map(({ x, width }) => x + width).sort((one, other) => one - other);
  const gaps = lines
    .slice(1)
    .map((line, index) => line.y - lines[index]!.y)
    .filter((gap) => gap > 0)
    .sort((one, other) => one - other);
  return {
    left: lefts[Math.floor(lefts.length * 0.1)]!,
    right: rights[Math.floor(rights.length * 0.9)]!,
    top: Math.min(...lines.map(({ y }) => y)),
    leading: gaps[Math.floor(gaps.length * 0.4)] ?? lines[0]!.size * 1.6,
  };
}
