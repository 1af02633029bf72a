import { z } from 'zod';
import { Language, MappedText, Span } from './place.ts';

/** Which paper a record comes from. `id` is the file's base name without its ending, `path` is relative to the corpus. */
export const Source = z.object({
  id: z.string().min(1),
  path: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  title: z.string().nullable(),
  year: z.number().int().nullable(),
  language: Language,
});
export type Source = z.infer<typeof Source>;

/** What a paper came as. Offsets into the text of .txt, .md and .html files are offsets into the file decoded; of the others, into the text drawn from it. */
export const PaperFormat = z.enum(['txt', 'md', 'html', 'docx', 'pdf', 'csv', 'tsv', 'xlsx']);
export type PaperFormat = z.infer<typeof PaperFormat>;

/** A rectangle on a page in points, from the page's upper left corner. */
export const Region = z.object({ page: z.number(), x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Region = z.infer<typeof Region>;

export const BlockKind = z.enum([
  'title',
  'heading',
  'paragraph',
  'caption',
  'cell',
  'table-note',
  'footnote',
  'reference',
  'furniture',
  'front',
]);
export type BlockKind = z.infer<typeof BlockKind>;

/**
 * A unit of running text or a table cell, in reading order. `furniture` (running heads, page numbers) and `front` (authors, affiliations, grants,
 * classification numbers, masthead) are kept for the record but make no sentences.
 */
export const Block = z.object({
  kind: BlockKind,
  text: MappedText,
  /** Headings above the block, outermost first. */
  section: z.array(z.string()),
  page: z.number().int().positive().nullable(),
  /** Where the block stands on its page (in the first column, where it goes on in the next), where the format says so. */
  region: Region.nullable(),
  /** Stretches of `text` that are set as superscripts (markers, exponents). */
  superscripts: z.array(Span),
  /** Index into `tables`, for cells, captions and table notes. */
  table: z.number().int().nonnegative().nullable(),
  /** [row, column] in the grid, for cells; header rows count. */
  cell: z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]).nullable(),
});
export type Block = z.infer<typeof Block>;

/** A table whose cells are blocks. Paths are outermost first; a merged header or stub stands in every path it covers. */
export const Table = z.object({
  /** As a reader calls it: 表1, Table 2. */
  label: z.string().nullable(),
  caption: z.string().nullable(),
  /** A unit that holds for the whole table (单位：万吨). */
  unit: z.string().nullable(),
  /** How many leading rows are headers, and how many leading columns name the row. */
  headerRows: z.number().int().nonnegative(),
  stubColumns: z.number().int().nonnegative(),
  /** Per column, its header texts. */
  columns: z.array(z.array(z.string())),
  /** Per row (header rows included), its stub texts. */
  rows: z.array(z.array(z.string())),
  /** What stands after 数据来源 / Source under the table, or in a note that names where the figures are from. */
  source: z.string().nullable(),
  span: Span,
});
export type Table = z.infer<typeof Table>;

/** An entry of a reference list, a footnote or a table note. `key` is unique in a run: source id and marker. */
export const Reference = z.object({
  key: z.string(),
  source: z.string(),
  kind: z.enum(['entry', 'footnote', 'table-note']),
  /** As citations write it: `[3]`, `①`, `王永中，2022`; empty where entries are not numbered. */
  marker: z.string(),
  text: z.string(),
  authors: z.array(z.string()),
  year: z.number().int().nullable(),
  title: z.string().nullable(),
  doi: z.string().nullable(),
  span: Span,
  page: z.number().int().positive().nullable(),
});
export type Reference = z.infer<typeof Reference>;

/** Something of the text that is set aside before sentences are made, with the reason. */
export const Skipped = z.object({ span: Span, reason: z.string() });
export type Skipped = z.infer<typeof Skipped>;

/** What stage 1 makes of a paper. Offsets are UTF-16 code units of `text`, the decoded text without a BOM. */
export const PaperDocument = z.object({
  source: Source,
  format: PaperFormat,
  text: z.string(),
  blocks: z.array(Block),
  tables: z.array(Table),
  references: z.array(Reference),
  skipped: z.array(Skipped),
  /** What went wrong in reading it, a sentence each, in words for whoever runs it. */
  warnings: z.array(z.string()),
});
export type PaperDocument = z.infer<typeof PaperDocument>;
