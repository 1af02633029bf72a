import type { Chunk } from './page-content.ts';

/** Chunks that stand side by side without a wide gap between them: (part of) a printed line. */
export interface Segment {
  x: number;
  right: number;
  y: number;
  size: number;
  chunks: Chunk[];
}

/** Superscripts are smaller than this share of the letters around them. */
const raisedSize = 0.85;

/** Sets the chunks of a page side by side. Small chunks that touch a larger one above or below its base line become its superscripts and subscripts. */
export function groupChunks(chunks: readonly Chunk[]): Segment[] {
  const usual = usualSize(chunks);
  const large = chunks.filter(({ size }) => size >= usual * raisedSize);
  const small = chunks.filter(({ size }) => size < usual * raisedSize);
  const rows = rowsOf(large);
  const loose: Chunk[] = [];
  for (const chunk of small.toSorted((one, other) => one.x - other.x)) {
    const row = rowTouching(rows, chunk);
    if (row) row.chunks.push({ ...chunk, isRaised: chunk.y < row.y - row.size * 0.12 });
    else loose.push(chunk);
  }
  const segments = rows.flatMap(segmentsOf);
  return loose.length > 0 ? [...segments, ...groupChunks(loose)] : segments;
}

/** The size that most characters have. */
export function usualSize(chunks: readonly Pick<Chunk, 'size' | 'text'>[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of chunks) {
    const key = Math.round(size * 2) / 2;
    counts.set(key, (counts.get(key) ?? 0) + text.length);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

interface Row {
  y: number;
  size: number;
  chunks: Chunk[];
}

function rowsOf(chunks: readonly Chunk[]): Row[] {
  const rows: Row[] = [];
  for (const chunk of chunks.toSorted((one, other) => one.y - other.y || one.x - other.x)) {
    const row = rows.at(-1);
    if (row && chunk.y - row.y <= Math.min(chunk.size, row.size) * 0.3) row.chunks.push(chunk);
    else rows.push({ y: chunk.y, size: chunk.size, chunks: [chunk] });
  }
  return rows;
}

function rowTouching(rows: readonly Row[], chunk: Chunk): Row | null {
  let low = 0;
  let high = rows.length;
  const reach = (row: Row): boolean => row.y >= chunk.y - chunk.size * 0.6;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reach(rows[middle]!)) high = middle;
    else low = middle + 1;
  }
  for (let index = low; index < rows.length && rows[index]!.y - chunk.y <= rows[index]!.size * 0.75; index++) {
    const row = rows[index]!;
    const slack = row.size * 0.5;
    const touches = row.chunks.some(
      (other) =>
        Math.abs(chunk.x - other.x - other.width) <= slack ||
        (other.size > chunk.size && Math.abs(other.x - chunk.x - chunk.width) <= slack),
    );
    if (touches) return row;
  }
  return null;
}

function segmentsOf(row: Row): Segment[] {
  const segments: Segment[] = [];
  for (const chunk of row.chunks.toSorted((one, other) => one.x - other.x)) {
    const last = segments.at(-1);
    const right = chunk.x + chunk.width;
    if (last && chunk.x - last.right <= Math.max(last.size, chunk.size) * 1.1) {
      last.chunks.push(chunk);
      last.right = Math.max(last.right, right);
      last.size = Math.max(last.size, chunk.size);
    } else segments.push({ x: chunk.x, right, y: chunk.isRaised ? row.y : chunk.y, size: chunk.size, chunks: [chunk] });
  }
  return segments;
}
