import type { Span } from '../../schema/place.ts';
import type { Nodes, Paragraph, Root, RootContent, Table as TableNode } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Draft, GridCell } from '../draft.ts';
import { draftOf } from '../draft.ts';
import { readHtmlFragment } from '../html/read-html.ts';
import { textOf } from '../inline/run.ts';
import { readEntryMarker } from '../recognise/reference-entries.ts';
import { isLoneHeading } from '../recognise/lone-headings.ts';
import { listsEntries } from '../recognise/section-names.ts';
import { readPhrasing } from './read-phrasing.ts';
import { splitEntries } from '../references/split-entries.ts';

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/** Reads Markdown with GFM tables and footnotes; a single tilde is a tilde. */
export function readMarkdown(text: string): Draft[] {
  const root: Root = parser.parse(text);
  const drafts: Draft[] = [];
  let inReferences = false;
  const nodes: RootContent[] = [...root.children].reverse();
  const items = new Set<RootContent>();
  while (nodes.length > 0) {
    const node = nodes.pop()!;
    if (node.type === 'heading') {
      const runs = readPhrasing(text, node);
      const heading = textOf(runs).trim();
      inReferences = listsEntries(heading);
      drafts.push(draftOf('heading', runs, null, { level: node.depth }));
    } else if (node.type === 'paragraph') {
      const runs = readPhrasing(text, node);
      if (inReferences && !isLoneHeading(textOf(runs).trim(), isBold(node))) drafts.push(...splitEntries(runs));
      else if (isLoneHeading(textOf(runs).trim(), isBold(node))) {
        inReferences = listsEntries(textOf(runs));
        drafts.push(draftOf('heading', runs, null));
      } else drafts.push(draftOf('paragraph', runs, null, { breakable: !items.has(node) }));
    } else if (node.type === 'list') {
      for (const [index, item] of [...node.children].entries()) {
        const ordinal = node.ordered ? `[${(node.start ?? 1) + index}]` : '';
        if (inReferences) drafts.push(...entriesOfItem(text, item, ordinal));
      }
      const inner = inReferences ? [] : node.children.flatMap((item) => item.children);
      for (const child of inner) items.add(child);
      nodes.push(...inner.reverse());
    } else if (node.type === 'blockquote') nodes.push(...[...node.children].reverse());
    else if (node.type === 'table') drafts.push(draftOf('table', [], null, { grid: gridOf(text, node) }));
    else if (node.type === 'footnoteDefinition') {
      const runs = node.children.flatMap((child, index) => [
        ...(index > 0 ? [{ text: '\n', start: offsetOf(child).start, end: offsetOf(child).start }] : []),
        ...readPhrasing(text, child),
      ]);
      drafts.push(draftOf('footnote', runs, null, { marker: `[${node.identifier}]` }));
    } else if (node.type === 'html') {
      const { start, end } = offsetOf(node);
      drafts.push(...readHtmlFragment(text, start, end));
    } else if (node.type === 'code') {
      drafts.push(draftOf('paragraph', readPhrasing(text, node), null));
    }
  }
  return drafts.filter((draft) => draft.kind === 'table' || textOf(draft.runs).trim() !== '');
}

function isBold(node: Paragraph): boolean {
  return node.children.every((child) => child.type === 'strong');
}

function entriesOfItem(text: string, item: Nodes & { children: Nodes[] }, ordinal: string): Draft[] {
  const runs = item.children.flatMap((child) => readPhrasing(text, child));
  const printed = readEntryMarker(textOf(runs).trimStart());
  if (printed?.sure || !ordinal) return splitEntries(runs);
  return [draftOf('reference', runs, null, { marker: ordinal })];
}

function gridOf(text: string, node: TableNode): Draft['grid'] {
  const rows = node.children.map((row) => row.children.map((cell): GridCell => ({ runs: readPhrasing(text, cell), rows: 1, columns: 1 })));
  const blank = rows[0]?.every((cell) => textOf(cell.runs).trim() === '') ?? false;
  return { rows, headerRows: blank ? null : 1, ...offsetOf(node) };
}

function offsetOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
