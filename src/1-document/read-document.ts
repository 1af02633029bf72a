import type { PaperDocument, PaperFormat } from '../schema/document.ts';
import type { Layout } from '../schema/layout.ts';
import { assembleDocument } from './assemble-document.ts';
import { coverRest } from './cover-rest.ts';
import type { Bibliography } from './describe-source.ts';
import { describeSource } from './describe-source.ts';
import type { Draft } from './draft.ts';
import { readHtml } from './html/read-html.ts';
import { wordsOf } from './inline/compounds.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { createRegionFinder } from './paged/find-region.ts';
import { readPaged } from './paged/read-paged.ts';
import { readPlain } from './plain/read-plain.ts';
import { attachTableText } from './settle/attach-table-text.ts';
import { joinBrokenParagraphs } from './settle/join-broken-paragraphs.ts';
import { labelSections } from './settle/label-sections.ts';
import { markFrontMatter } from './settle/mark-front-matter.ts';
import { mergeContinuedTables } from './settle/merge-continued-tables.ts';
import { nameSheetTitles } from './settle/name-sheet-titles.ts';
import { readStructured } from './structured/read-structured.ts';

/** A paper as stage 1 gets it: the decoded text without a BOM, and what is known of it from outside. */
export interface DocumentInput {
  id: string;
  path: string;
  sha256: string;
  format: PaperFormat;
  text: string;
  /** What the file says of its text beyond the characters; text formats say nothing. */
  layout?: Layout | null;
  bibliography?: Bibliography;
}

/** Reads a paper into blocks, tables and references; any text is read, none makes it throw. */
export function readDocument(input: DocumentInput): PaperDocument {
  const { id, format, text, bibliography, layout = null } = input;
  const { drafts: read, warnings } = readFormat(format, text, layout);
  const drafts = /^(?:csv|tsv|xlsx)$/.test(format) ? settleTables(nameSheetTitles(read)) : settle(read, bibliography?.title ?? null);
  const { blocks, tables, references } = assembleDocument(id, drafts, wordsOf(text), createRegionFinder(layout));
  const titles = blocks.filter((block) => block.kind === 'title').map((block) => block.text.text);
  const front = blocks.filter((block) => block.kind === 'front' || block.kind === 'furniture').map((block) => block.text.text);
  const body = blocks
    .filter((block) => block.kind !== 'front' && block.kind !== 'furniture' && block.kind !== 'reference')
    .map((block) => block.text.text);
  return {
    source: describeSource(input, { titles, front, body: body.join('\n') }),
    format,
    text,
    blocks,
    tables,
    references,
    skipped: coverRest(text, blocks),
    warnings,
  };
}

function settle(drafts: readonly Draft[], knownTitle: string | null): Draft[] {
  return joinBrokenParagraphs(markFrontMatter(settleTables(labelSections(drafts)), knownTitle));
}

/** All that data files need: they have no front matter and no paragraphs. */
function settleTables(drafts: readonly Draft[]): Draft[] {
  return mergeContinuedTables(attachTableText(drafts));
}

const markup: Partial<Record<PaperFormat, { name: string; read: (text: string) => Draft[] }>> = {
  md: { name: 'Markdown', read: readMarkdown },
  html: { name: 'HTML', read: readHtml },
};

/** Markup that its parser cannot follow (tags within tags without end) is read as plain text, and that is told. */
function readFormat(format: PaperFormat, text: string, layout: Layout | null): { drafts: Draft[]; warnings: string[] } {
  if (layout) return { drafts: layout.kind === 'paged' ? readPaged(text, layout) : readStructured(text, layout), warnings: [] };
  const marked = markup[format];
  try {
    return { drafts: (marked?.read ?? readPlain)(text), warnings: [] };
  } catch (error) {
    if (!marked) throw error;
    const why = error instanceof Error ? error.message : String(error);
    return {
      drafts: readPlain(text),
      warnings: [`its ${marked.name} cannot be followed (${why}); it was read as plain text, without headings, tables and notes`],
    };
  }
}
