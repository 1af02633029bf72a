import type { PageLine, PageWord } from '../../schema/layout.ts';
import type { TextWriter } from '../write-text.ts';
import type { Segment } from './group-chunks.ts';
import { isHan, isStretched, unstretch } from './unstretch.ts';
import { orderColumns } from './order-columns.ts';
import type { Chunk, PageContent } from './page-content.ts';

/** Writes the lines of a page in reading order, wide gaps as three spaces, with the place of each word. */
export function writeLines(
  writer: TextWriter,
  content: Omit<PageContent, 'chunks'>,
  segments: readonly Segment[],
  gutters: readonly number[],
): PageLine[] {
  const runs = orderColumns(segments, gutters);
  if (content.turned.length > 0)
    runs.push(content.turned.map((chunk) => ({ x: chunk.x, right: chunk.x, y: chunk.y, size: chunk.size, chunks: [chunk] })));
  return runs.flatMap((segments, column) => {
    const left = segments.reduce((least, { x }) => Math.min(least, x), Infinity);
    const right = segments.reduce((most, segment) => Math.max(most, segment.right), -Infinity);
    return rowsOf(segments).map((row): PageLine => {
      const start = writer.length;
      const words: PageWord[] = [];
      const stretched = isStretched(row, { left, right });
      for (const [index, segment] of row.entries()) {
        if (index > 0) writer.put(stretched ? ' ' : '   ');
        writeSegment(writer, segment, words, stretched);
      }
      const line = {
        start,
        end: writer.length,
        page: content.page,
        column,
        ...boxOf(words),
        ...styleOf(row),
        isStretched: stretched,
        words,
      };
      writer.put('\n');
      return line;
    });
  });
}

function rowsOf(segments: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  for (const segment of segments) {
    const first = rows.at(-1)?.[0];
    if (first && Math.abs(segment.y - first.y) <= Math.min(segment.size, first.size) * 0.3) rows.at(-1)!.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => row.sort((one, other) => one.x - other.x));
}

function writeSegment(writer: TextWriter, { chunks, size }: Segment, words: PageWord[], stretched: boolean): void {
  for (const [index, chunk] of chunks.entries()) {
    const before = chunks[index - 1];
    if (before && needsSpace(before, chunk, size, stretched)) writer.put(' ');
    const start = writer.length;
    writer.put(stretched ? unstretch(chunk.text) : chunk.text);
    const { x, width, isRaised } = chunk;
    words.push({ start, end: writer.length, x, y: chunk.y - chunk.size * 0.85, width, height: chunk.size * 1.1, isRaised });
  }
}

/** A gap is a space, but not the hair of air that is set between Han characters and figures. */
function needsSpace(before: Chunk, chunk: Chunk, size: number, stretched: boolean): boolean {
  const gap = chunk.x - before.x - before.width;
  const mixed = isHan(before.text.at(-1)!) || isHan(chunk.text[0]!);
  if (mixed && stretched) return false;
  if (chunk.isSpaced) return true;
  return gap > size * (mixed ? 0.5 : 0.18);
}

function boxOf(words: readonly PageWord[]): { x: number; y: number; width: number; height: number } {
  const x = Math.min(...words.map((word) => word.x));
  const y = Math.min(...words.map((word) => word.y));
  const right = Math.max(...words.map((word) => word.x + word.width));
  const bottom = Math.max(...words.map((word) => word.y + word.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** The size and the weight that most characters of a line have. */
function styleOf(row: readonly Segment[]): { size: number; isBold: boolean } {
  const chunks = row.flatMap((segment) => segment.chunks).filter((chunk) => !chunk.isRaised);
  const length = (some: readonly Chunk[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  const sizes = row.map((segment) => segment.size);
  return { size: Math.max(...sizes), isBold: length(chunks.filter((chunk) => chunk.isBold)) > length(chunks) * 0.8 };
}
