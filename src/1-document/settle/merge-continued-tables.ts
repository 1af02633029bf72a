import type { Draft } from '../draft.ts';
import { textOf } from '../inline/run.ts';
import { readCaption } from '../recognise/captions.ts';
import { looksLikeBody } from '../tables/find-headers.ts';

/** Makes one table of the parts that a page end parted; a header printed again becomes furniture. */
export function mergeContinuedTables(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  const lastPages = new Map<Draft, number>();
  for (const draft of drafts) {
    const before = draft.kind === 'table' ? partBefore(out, draft, lastPages) : null;
    if (!before) {
      out.push(draft);
      continue;
    }
    const { table, caption } = before;
    if (draft.page !== null) lastPages.set(table, draft.page);
    const rows = draft.grid!.rows;
    const again = sameRow(rows[0], table.grid!.rows[0]);
    if (again)
      out.push(
        ...rows[0]!
          .filter((cell) => cell.runs.length > 0)
          .map((cell) => ({ ...draft, kind: 'furniture' as const, runs: cell.runs, grid: null })),
      );
    table.grid!.rows.push(...rows.slice(again ? 1 : 0));
    table.grid!.end = draft.grid!.end;
    for (const around of drafts) if (around.table === draft.grid) around.table = table.grid;
    if (caption) caption.table = table.grid;
  }
  return out;
}

/** The table that a table goes on with: of the same width, and parted from it by a page end with furniture or a caption that says so, by its own header again, or by a bare page end where it begins without a header. */
function partBefore(
  out: readonly Draft[],
  draft: Draft,
  lastPages: ReadonlyMap<Draft, number>,
): { table: Draft; caption: Draft | null } | null {
  let caption: Draft | null = null;
  let isTurned = false;
  for (let index = out.length - 1; index >= 0; index--) {
    const candidate = out[index]!;
    if (candidate.kind === 'table') {
      const [first = []] = draft.grid!.rows;
      const turns = draft.page !== null && draft.page - (lastPages.get(candidate) ?? candidate.page ?? draft.page) === 1;
      const goesOn = turns && looksLikeBody(first.map(({ runs }) => textOf(runs).trim()));
      const again = sameRow(first, candidate.grid!.rows[0]);
      return widthOf(candidate) === widthOf(draft) && (caption || isTurned || again || goesOn) ? { table: candidate, caption } : null;
    }
    if (candidate.kind === 'furniture' || candidate.kind === 'footnote') {
      isTurned ||= candidate.kind === 'furniture';
      continue;
    }
    const parts = readCaption(textOf(candidate.runs).trim());
    if (!parts?.continued || caption) return null;
    const named = out
      .slice(0, index)
      .findLast(
        (earlier) => earlier.kind === 'caption' && earlier.table && readCaption(textOf(earlier.runs).trim())?.label === parts.label,
      );
    const table = named && out.find((earlier) => earlier.kind === 'table' && earlier.grid === named.table);
    if (table) return widthOf(table) === widthOf(draft) ? { table, caption: candidate } : null;
    caption = candidate;
  }
  return null;
}

function widthOf(draft: Draft): number {
  return draft.grid!.rows.reduce(
    (most, row) =>
      Math.max(
        most,
        row.reduce((sum, cell) => sum + cell.columns, 0),
      ),
    0,
  );
}

function sameRow(one: readonly { runs: Draft['runs'] }[] | undefined, other: readonly { runs: Draft['runs'] }[] | undefined): boolean {
  if (!one || !other || one.length !== other.length) return false;
  return one.every((cell, index) => textOf(cell.runs).trim() === textOf(other[index]!.runs).trim());
}
