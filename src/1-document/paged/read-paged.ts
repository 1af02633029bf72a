import type { PagedLayout, PageLine } from '../../schema/layout.ts';
import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import { sliceRuns, softBreak, textOf } from '../inline/run.ts';
import { isChinese, widthOf } from '../inline/scripts.ts';
import type { ReadLine } from '../plain/classify-line.ts';
import { createLineReader } from '../plain/classify-line.ts';
import type { Line } from '../plain/split-lines.ts';
import { readCaption } from '../recognise/captions.ts';
import { findPageFurniture } from './find-page-furniture.ts';
import { findPageTables } from './find-page-tables.ts';
import { joinWords } from './join-words.ts';
import { createLineJoins, indentsParagraphs, wrapsHeading } from './line-joins.ts';
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
  const { goesOn, turnsColumn } = createLineJoins(columnOf, indentsParagraphs(layout.lines, columnOf, apart));
  const drafts: Draft[] = [];
  let current: OpenDraft | null = null;
  let paragraph: OpenDraft | null = null;
  for (const [index, line] of layout.lines.entries()) {
    const table = tables.get(index);
    if (furniture.has(index)) {
      drafts.push(draftOf('furniture', joinWords(text, line.words), line.page));
      continue;
    }
    if (table || leader.test(text.slice(Math.max(line.start, line.end - 40), line.end))) {
      if (!table) drafts.push(draftOf('furniture', joinWords(text, line.words), line.page));
      else if (table.first === index) drafts.push(draftOf('table', [], line.page, { grid: table.grid }));
      current = null;
      continue;
    }
    const seen = raisedNoteAt(text, line, usual) ?? reader.read(index);
    const runs = joinWords(text, line.words);
    const rank = seen.kind === 'paragraph' ? rankOf(line) : null;
    if (rank !== null) paragraph = null;
    const open = seen.opens ? null : openFor(line, seen.kind, rank);
    if (open) {
      open.draft.runs.push(softBreak(line.start), ...runs);
      open.last = line;
      current = open;
      continue;
    }
    const draft = rank === null ? draftOfLine(seen, runs, line) : draftOf('heading', runs, line.page, { level: rank });
    drafts.push(draft);
    current = { draft, last: line };
    if (rank !== null || seen.kind === 'footnote') continue;
    paragraph = seen.kind === 'paragraph' && !readCaption(textOf(runs).trim()) ? current : null;
  }
  return drafts;

  /** What a line goes on with, where it opens nothing itself: a heading of its rank, the draft above it, a paragraph at the foot of the column before. */
  function openFor(line: PageLine, kind: ReadLine['kind'], rank: number | null): OpenDraft | null {
    if (rank !== null) return current && wrapsHeading(current.draft, rank, current.last, line) ? current : null;
    if (current && goesOn(current.draft, current.last, line)) return current;
    return paragraph && kind === 'paragraph' && turnsColumn(paragraph.last, line) ? paragraph : null;
  }
}

/** A draft that the next lines may go on with, and the last line of it. */
interface OpenDraft {
  draft: Draft;
  last: PageLine;
}

function draftOfLine({ kind, level, marker, prefix }: ReadLine, runs: Draft['runs'], { page }: PageLine): Draft {
  return draftOf(kind, prefix > 0 ? sliceRuns(runs, prefix, Infinity) : runs, page, { level, marker, breakable: kind === 'paragraph' });
}

/** A line in small letters that begins with a raised number or sign is a footnote. */
function raisedNoteAt(text: string, { words, size }: PageLine, usual: number): ReadLine | null {
  const [first, second] = words;
  if (!first?.isRaised || !second || second.isRaised || size >= usual * 0.95) return null;
  const sign = text.slice(first.start, first.end);
  if (!/^(?:\d{1,3}|\[\d{1,3}\]|[①-⑳*†‡])$/.test(sign)) return null;
  const marker = /^\d/.test(sign) ? `[${sign}]` : sign;
  return { kind: 'footnote', opens: true, level: null, marker, prefix: second.start - first.start };
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
