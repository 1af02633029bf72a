import type { PaperDocument } from '../schema/document.ts';
import { assembleDocument } from './assemble-document.ts';
import { coverRest } from './cover-rest.ts';
import type { Bibliography } from './describe-source.ts';
import { describeSource } from './describe-source.ts';
import type { Draft } from './draft.ts';
import { readHtml } from './html/read-html.ts';
import { wordsOf } from './inline/compounds.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readPlain } from './plain/read-plain.ts';
import { attachTableText } from './settle/attach-table-text.ts';
import { joinBrokenParagraphs } from './settle/join-broken-paragraphs.ts';
import { labelSections } from './settle/label-sections.ts';
import { markFrontMatter } from './settle/mark-front-matter.ts';
import { mergeContinuedTables } from './settle/merge-continued-tables.ts';

/** A paper as stage 1 gets it: the decoded text without a BOM, and what is known of it from outside. */
export interface DocumentInput {
  id: string;
  path: string;
  sha256: string;
  format: 'txt' | 'md' | 'html';
  text: string;
  bibliography?: Bibliography;
}

/** Reads a paper into blocks, tables and references; any text is read, none makes it throw. */
export function readDocument(input: DocumentInput): PaperDocument {
  const { id, format, text, bibliography } = input;
  const drafts = settle(readFormat(format, text), bibliography?.title ?? null);
  const { blocks, tables, references } = assembleDocument(id, drafts, wordsOf(text));
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
  };
}

function settle(drafts: readonly Draft[], knownTitle: string | null): Draft[] {
  const labelled = labelSections(drafts);
  const merged = mergeContinuedTables(attachTableText(labelled));
  return joinBrokenParagraphs(markFrontMatter(merged, knownTitle));
}

function readFormat(format: DocumentInput['format'], text: string): Draft[] {
  if (format === 'txt') return readPlain(text);
  try {
    return format === 'md' ? readMarkdown(text) : readHtml(text);
  } catch {
    return readPlain(text);
  }
}
