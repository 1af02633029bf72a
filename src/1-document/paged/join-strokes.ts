import type { PageStroke } from '../../schema/layout.ts';

/** Strokes that are drawn cell by cell as the rules they make together. */
export function joinStrokes(strokes: readonly PageStroke[]): PageStroke[] {
  const level = strokes.filter(({ x1, x2 }) => Math.abs(x1 - x2) >= 1).sort((one, other) => one.y1 - other.y1 || one.x1 - other.x1);
  const upright = strokes.filter(({ x1, x2 }) => Math.abs(x1 - x2) < 1).sort((one, other) => one.x1 - other.x1 || one.y1 - other.y1);
  const joined: PageStroke[] = [];
  for (const stroke of level) {
    const last = joined.at(-1);
    if (last && Math.abs(last.y1 - stroke.y1) < 1.5 && stroke.x1 <= last.x2 + 2 && stroke.x1 >= last.x1 - 2)
      last.x2 = Math.max(last.x2, stroke.x2);
    else joined.push({ ...stroke });
  }
  const rules = joined.length;
  for (const stroke of upright) {
    const last = joined.length > rules ? joined.at(-1) : undefined;
    if (last && Math.abs(last.x1 - stroke.x1) < 1.5 && stroke.y1 <= last.y2 + 2 && stroke.y1 >= last.y1 - 2)
      last.y2 = Math.max(last.y2, stroke.y2);
    else joined.push({ ...stroke });
  }
  return joined;
}
