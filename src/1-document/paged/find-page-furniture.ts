import type { PagedLayout, PageLine } from '../../schema/layout.ts';

/** How far from the upper and lower edge of a page furniture stands, as a share of its height, and how many lines of it at most. */
const margin = 0.12;
const mostLines = 3;

/** A line of more parts is a row of a table, which may well look the same on every page. */
const mostParts = 3;

const pageNumber =
  /^(?:[·•\-—–~|(（[\s]*\d{1,4}[·•\-—–~|)）\]\s]*|第?\s*\d{1,4}\s*[页頁]?(?:\s*[,，/共]+\s*\d{1,4}\s*[页頁]?)?|page\s+\d{1,4}(?:\s+of\s+\d{1,4})?|\d{1,4}\s*(?:\/|of)\s*\d{1,4}|[ivxlc]{1,7})$/i;

/** Finds the lines that belong to the page: those at its upper or lower edge that come again on other pages but for their numbers, and page numbers. A line much larger than text (`usual`) is none: running heads often repeat the title. Indices into the lines. */
export function findPageFurniture(text: string, { pages, lines }: PagedLayout, usual: number): Set<number> {
  const heights = new Map(pages.map(({ page, height }) => [page, height]));
  const byPage = new Map<number, number[]>();
  for (const [index, { page }] of lines.entries()) byPage.set(page, [...(byPage.get(page) ?? []), index]);
  const groups = new Map<string, Set<number>>();
  const candidates: { index: number; key: string }[] = [];
  const found = new Set<number>();
  for (const [page, indices] of byPage) {
    const height = heights.get(page) ?? 0;
    const rows = rowsOf(lines, indices);
    const edges = [
      ...rows.slice(0, mostLines).map((row) => ({ row, edge: 'head' })),
      ...rows.slice(-mostLines).map((row) => ({ row, edge: 'foot' })),
    ];
    for (const { row, edge } of edges) {
      if (!row.every((index) => isInMargin(lines[index]!, edge, height) && lines[index]!.size < usual * 1.3)) continue;
      const shown = row.map((index) => text.slice(lines[index]!.start, lines[index]!.end)).join(' ');
      if (shown.split(/ {3,}/).length > mostParts) continue;
      const isOutermost = row === rows[0] || row === rows.at(-1);
      if (isOutermost && pageNumber.test(shown)) for (const index of row) found.add(index);
      const key = `${edge} ${shown.replace(/\d+/g, '0').replace(/\s+/g, '')}`;
      for (const index of row) candidates.push({ index, key });
      groups.set(key, (groups.get(key) ?? new Set<number>()).add(page));
    }
  }
  for (const { index, key } of candidates) if (groups.get(key)!.size >= 2 && /\p{L}{2}|\d/u.test(key.slice(5))) found.add(index);
  return found;
}

function isInMargin(line: PageLine, edge: string, height: number): boolean {
  return edge === 'head' ? line.y + line.height < height * margin : line.y > height * (1 - margin);
}

/** Lines side by side, from the top of the page down. */
function rowsOf(lines: readonly PageLine[], indices: readonly number[]): number[][] {
  const rows: number[][] = [];
  for (const index of indices.toSorted((one, other) => lines[one]!.y - lines[other]!.y)) {
    const first = rows.at(-1)?.[0];
    if (first !== undefined && lines[index]!.y - lines[first]!.y < 3) rows.at(-1)!.push(index);
    else rows.push([index]);
  }
  return rows.map((row) => row.sort((one, other) => lines[one]!.x - lines[other]!.x));
}
