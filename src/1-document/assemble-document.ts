import type { Block, BlockKind, Reference, Region, Table } from '../schema/document.ts';
import type { MappedText, Span } from '../schema/place.ts';
import type { Draft } from './draft.ts';
import type { Words } from './inline/compounds.ts';
import type { Inline } from './inline/settle-white-space.ts';
import { settleWhiteSpace } from './inline/settle-white-space.ts';
import { isUnitLine, readCaption, unitOf } from './recognise/captions.ts';
import { sourceNamedIn } from './recognise/notes.ts';
import type { Citable } from './references/list-references.ts';
import { listReferences } from './references/list-references.ts';
import { createSectionStack } from './settle/stack-sections.ts';
import { buildTable } from './tables/build-table.ts';

/** Turns settled drafts into the blocks, tables and references of a document. */
export function assembleDocument(
  id: string,
  drafts: readonly Draft[],
  words: Words,
  regionOf: (text: MappedText) => Region | null,
): { blocks: Block[]; tables: Table[]; references: Reference[] } {
  const blocks: Block[] = [];
  const tables: Table[] = [];
  const citables: Citable[] = [];
  const grids = drafts.flatMap((draft) => (draft.grid ? [draft.grid] : []));
  const indexOf = new Map(grids.map((grid, index) => [grid, index]));
  const built = grids.map((grid) => buildTable(grid, words));
  for (const one of built) tables.push(one.table);
  const sections = createSectionStack(drafts);
  for (const draft of drafts) {
    if (draft.grid) {
      const table = indexOf.get(draft.grid)!;
      for (const { inline, cell } of built[table]!.cells)
        blocks.push({ kind: 'cell', ...blockOf(inline, draft.page), section: sections.above(), table, cell });
      continue;
    }
    const inline = settleWhiteSpace(draft.runs, words);
    const text = inline.text.text;
    if (!text) continue;
    const section = sections.enter(draft, text);
    const table = draft.table ? (indexOf.get(draft.table) ?? null) : null;
    blocks.push({ kind: draft.kind as BlockKind, ...blockOf(inline, draft.page), section, table, cell: null });
    const owner = table === null ? null : tables[table]!;
    if (owner && draft.kind === 'caption') describeTable(owner, text);
    if (owner && draft.kind === 'table-note') {
      const named = sourceNamedIn(text);
      if (named) owner.source = owner.source ? `${owner.source}; ${named}` : named;
      owner.unit ??= /单\s?位|單\s?位|\bunits?:/i.test(text) ? unitOf(text) : null;
    }
    const span = spanOf(inline);
    if (draft.kind === 'reference') citables.push({ kind: 'entry', marker: draft.marker, text, span, page: draft.page });
    if (draft.kind === 'footnote') citables.push({ kind: 'footnote', marker: draft.marker, text, span, page: draft.page });
    if (draft.kind === 'table-note' && owner?.label)
      citables.push({ kind: 'table-note', marker: owner.label, text, span, page: draft.page });
  }
  return { blocks, tables, references: listReferences(id, citables) };

  function blockOf({ text, superscripts }: Inline, page: number | null): Pick<Block, 'text' | 'superscripts' | 'page' | 'region'> {
    const region = regionOf(text);
    return { text, superscripts, page: region?.page ?? page, region };
  }
}

function describeTable(table: Table, text: string): void {
  const parts = readCaption(text);
  table.unit ??= unitOf(text);
  if (parts?.continued && table.caption) return;
  if (parts) table.label = parts.label;
  else if (isUnitLine(text)) return;
  table.caption = table.caption ? `${table.caption} ${text}` : text;
}

function spanOf(inline: Inline): Span {
  const pieces = inline.text.pieces;
  return { start: pieces[0]![1], end: pieces.at(-1)![2] };
}
