import type { PagedLayout, PageLine } from '../../schema/layout.ts';
import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import { sliceRuns, softBreak, textOf } from '../inline/run.ts';
import { isChinese, widthOf } from '../inline/scripts.ts';
import type { ReadLine } from '../plain/classify-line.ts';
import { createLineReader } from '../plain/classify-line.ts';
import type { Line } from '../plain/split-lines.ts';
import { readCaption } from '../recognise/captions.ts';
import { isClosed } from '../recognise/sentence-ends.ts';
import { findPageFurniture } from './find-page-furniture.ts';
import { findPageTables } from './find-page-tables.ts';
import { joinWords } from './join-words.ts';
import type { ColumnMeasure } from './measure-columns.ts';
import { measureColumns } from './measure-columns.ts';
import { rankHeadings, usualSize } from './rank-headings.ts';

/** The dots that lead to a page number in a table of contents. */
const leader = /(?:[.．·…] ?){5,} *[\divx]{1,6}$/;

/** Reads the lines of a PDF: furniture and tables by their places, headings by size and number, paragraphs by leading and indent. */
export function readPaged(text: string, layout: PagedLayout): Draft[] {
  const usual = usualSize(layout.lines);
  const furniture = findPageFurniture(text, layout, usual);
  const tables = findPageTables(text, layout, furniture);
  const lines = layout.lines.map((line, index): Line => toLine(text, line, layout.lines[index - 1]));
  const apart = new Set([...furniture, ...tables.keys()]);
  const reader = createLineReader(lines, apart, { wrapped: true, chinese: isChinese(text) });
  const columnOf = measureColumns(layout.lines, (index) => !apart.has(index));
  const rankOf = rankHeadings(text, layout.lines, usual);
  const drafts: Draft[] = [];
  const isIndenting = indentsParagraphs(layout.lines, columnOf, apart);
  let current: { draft: Draft; last: number } | null = null;
  let paragraph: { draft: Draft; last: number } | null = null;
  for (const [index, line] of layout.lines.entries()) {
    if (furniture.has(index)) {
      drafts.push(draftOf('furniture', joinWords(text, line.words), line.page));
      continue;
    }
    const table = tables.get(index);
    if (table) {
      if (table.first === index) drafts.push(draftOf('table', [], line.page, { grid: table.grid }));
      current = null;
      continue;
    }
    if (leader.test(text.slice(Math.max(line.start, line.end - 40), line.end))) {
      drafts.push(draftOf('furniture', joinWords(text, line.words), line.page));
      current = null;
      continue;
    }
    const seen = noteAt(line) ?? reader.read(index);
    const runs = joinWords(text, line.words);
    const rank = seen.kind === 'paragraph' ? rankOf(line) : null;
    const above: PageLine | null = current ? layout.lines[current.last]! : null;
    if (rank !== null) paragraph = null;
    if (current && above && rank !== null && !seen.opens && wrapsHeading(current.draft, rank, above, line)) {
      current.draft.runs.push(softBreak(line.start), ...runs);
      current.last = index;
    } else if (rank !== null) {
      const draft = draftOf('heading', runs, line.page, { level: rank });
      drafts.push(draft);
      current = { draft, last: index };
    } else if (current && above && !seen.opens && goesOn(current.draft, above, line)) {
      current.draft.runs.push(softBreak(line.start), ...runs);
      current.last = index;
    } else if (paragraph && seen.kind === 'paragraph' && !seen.opens && turnsColumn(layout.lines[paragraph.last]!, line)) {
      paragraph.draft.runs.push(softBreak(line.start), ...runs);
      paragraph.last = index;
      current = paragraph;
    } else {
      const draft = draftOf(seen.kind, seen.prefix > 0 ? sliceRuns(runs, seen.prefix, Infinity) : runs, line.page, {
        level: seen.level,
        marker: seen.marker,
        breakable: seen.kind === 'paragraph',
      });
      drafts.push(draft);
      current = { draft, last: index };
      const isText = seen.kind === 'paragraph' && !readCaption(textOf(runs).trim());
      if (seen.kind !== 'footnote') paragraph = isText ? current : null;
    }
  }
  return drafts;

  /** Whether a line at the head of a column goes on with a paragraph that filled the foot of the one before: it is not indented where paragraphs are. */
  function turnsColumn(above: PageLine, line: PageLine): boolean {
    const [from, to] = [columnOf(above), columnOf(line)];
    const isHead = line.y < to.top + line.size;
    const isFull = above.x + above.width > from.right - above.size * 2.5;
    const isOther = above.page !== line.page || above.column !== line.column;
    return (
      isIndenting &&
      isOther &&
      isHead &&
      isFull &&
      line.x < to.left + line.size * 0.8 &&
      Math.abs(above.size - line.size) <= line.size * 0.08
    );
  }

  /** A line in small letters that begins with a raised number or sign is a footnote. */
  function noteAt({ words, size }: PageLine): ReadLine | null {
    const [first, second] = words;
    if (!first?.isRaised || !second || second.isRaised || size >= usual * 0.95) return null;
    const sign = text.slice(first.start, first.end);
    if (!/^(?:\d{1,3}|\[\d{1,3}\]|[①-⑳*†‡])$/.test(sign)) return null;
    const marker = /^\d/.test(sign) ? `[${sign}]` : sign;
    return { kind: 'footnote', opens: true, level: null, marker, prefix: second.start - first.start };
  }

  /** Whether a line that opens nothing itself goes on with the draft of the line above: as close, as large, not indented, and the line above was full. */
  function goesOn(draft: Draft, above: PageLine, line: PageLine): boolean {
    if (!isNextLine(above, line)) return false;
    const column = columnOf(line);
    if (line.y - above.y > column.leading * 1.45) return false;
    if (draft.kind === 'heading')
      return draft.level === null && !isClosed(textOf(draft.runs)) && above.isBold && line.isBold && line.width < above.width;
    if (draft.kind === 'reference' || draft.kind === 'footnote') return true;
    const isIndented = line.x > above.x + line.size * 0.8 && line.x > column.left + line.size * 0.8;
    const isCentred = line.width < above.width && Math.abs(line.x + line.width / 2 - above.x - above.width / 2) < line.size;
    const isShort = above.x + above.width < column.right - line.size * 2.5;
    if (isIndented) return isCentred && !isClosed(textOf(draft.runs));
    if (isShort) return !isClosed(textOf(draft.runs)) && (isCentred || above.width > (column.right - column.left) * 0.6);
    return line.x <= column.left + line.size * 0.8 || !isClosed(textOf(draft.runs)) || Math.abs(line.x - above.x) > line.size * 0.8;
  }
}

/** Whether a line goes on with the heading above it: set alike, and right below it. */
function wrapsHeading(heading: Draft, rank: number, above: PageLine, line: PageLine): boolean {
  const isAlike = rank === heading.level || (heading.kind === 'heading' && above.isBold === line.isBold && above.isBold);
  return isAlike && isNextLine(above, line) && line.y - above.y < line.size * 2;
}

/** Whether the paper sets the first lines of its paragraphs in. */
function indentsParagraphs(lines: readonly PageLine[], columnOf: (line: PageLine) => ColumnMeasure, apart: ReadonlySet<number>): boolean {
  const text = lines.filter((_, index) => !apart.has(index));
  const indented = text.filter(
    (line) => line.x > columnOf(line).left + line.size * 0.8 && line.x < columnOf(line).left + line.size * 3,
  ).length;
  return indented > text.length * 0.03;
}

function isNextLine(above: PageLine, line: PageLine): boolean {
  return (
    above.page === line.page && above.column === line.column && line.y > above.y && Math.abs(above.size - line.size) <= line.size * 0.08
  );
}

/** A printed line as the rules for plain text see it. */
function toLine(text: string, { start, end, page }: PageLine, before: PageLine | undefined): Line {
  const shown = text.slice(start, end);
  return {
    start,
    end,
    text: shown,
    raw: shown,
    rawStart: start,
    width: widthOf(shown),
    indent: 0,
    page,
    startsPage: before !== undefined && before.page !== page,
  };
}
