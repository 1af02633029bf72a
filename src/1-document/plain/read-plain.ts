import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import { readHtmlFragment } from '../html/read-html.ts';
import { readMarkup } from '../inline/read-markup.ts';
import { literalRun, softBreak, textOf } from '../inline/run.ts';
import { isChinese } from '../inline/scripts.ts';
import { isLabelAlone, isTableTitle, isUnitLine, readCaption } from '../recognise/captions.ts';
import { endsSentence, isClosed } from '../recognise/sentence-ends.ts';
import { continuesClause, continuesTitle, isNames } from '../recognise/title-lines.ts';
import { createLineReader } from './classify-line.ts';
import { findFurniture } from './find-furniture.ts';
import { wrapWidthOf } from './measure-lines.ts';
import { isRule, readAlignedTable } from './read-aligned-table.ts';
import type { FoundTable } from './read-tab-table.ts';
import { readBarTable, readListedTable, readTabTable } from './read-tab-table.ts';
import type { Line } from './split-lines.ts';
import { splitLines } from './split-lines.ts';

/** Reads plain text as converters leave it: lines become headings, tables, notes, entries and paragraphs, in the order in which they stand. */
export function readPlain(text: string): Draft[] {
  const lines = splitLines(text);
  const furniture = findFurniture(lines);
  const full = wrapWidthOf(lines, furniture);
  const reader = createLineReader(lines, furniture, { wrapped: full !== null, chinese: isChinese(text) });
  const drafts: Draft[] = [];
  let current: { draft: Draft; first: number; last: number } | null = null;
  let index = 0;
  while (index < lines.length) {
    const line = lines[index]!;
    if (!line.text && !line.raw.startsWith('\t')) {
      index++;
      continue;
    }
    if (furniture.has(index)) {
      drafts.push(draftOf('furniture', [literalRun(text, line.start, line.end)], line.page));
      index++;
      continue;
    }
    const fragment = /^<table\b/i.test(line.text) ? htmlTableAt(text, lines, index) : null;
    if (fragment) {
      drafts.push(...fragment.drafts.map((draft) => ({ ...draft, page: line.page })));
      index = fragment.next;
      current = null;
      continue;
    }
    const table = tableAt(text, lines, index, drafts);
    if (table) {
      drafts.push(draftOf('table', [], line.page, { grid: table.grid }));
      index = table.next;
      current = null;
      continue;
    }
    if (isRule(line) || !line.text) {
      index++;
      continue;
    }
    const seen = reader.read(index);
    const adjacent = current?.last === index - 1;
    if (current && adjacent && !seen.opens && goesOn(current.draft, lines[index - 1]!, line, full, current.first === index - 1)) {
      current.draft.runs.push(softBreak(line.start), ...readMarkup([literalRun(text, line.start, line.end)]));
      current.last = index;
    } else {
      const start = line.start + seen.prefix;
      const draft = draftOf(seen.kind, readMarkup([literalRun(text, start, line.end)]), line.page, {
        level: seen.level,
        marker: seen.marker,
        breakable: seen.kind === 'paragraph',
      });
      drafts.push(draft);
      current = { draft, first: index, last: index };
    }
    index++;
  }
  return drafts;
}

/** Whether a line that opens nothing itself goes on with the draft of the line right above it. */
function goesOn(draft: Draft, above: Line, line: Line, full: number | null, second: boolean): boolean {
  if (draft.kind === 'heading')
    return full !== null && above.width >= full * 0.8 && !isClosed(above.text) && line.width < full * 0.5 && /^\p{Ll}/u.test(line.text);
  if (draft.kind === 'reference' || draft.kind === 'footnote') return full !== null || !endsSentence(above.text);
  if (full === null) {
    if (isClosed(above.text) || readCaption(above.text) || line.raw.startsWith('　　')) return false;
    return (
      continuesClause(above.text, line.text) ||
      (above.width < 64 && line.width < 64 && !/[。；;]/.test(line.text) && continuesTitle(above.text, line.text))
    );
  }
  if (line.indent >= above.indent + 2 && line.indent <= 8) return false;
  if (second && isNames(line.text) && !continuesTitle(above.text, line.text)) return false;
  if (above.width >= full * 0.75) return true;
  if (second) return !isClosed(above.text) && !readCaption(above.text) && continuesTitle(above.text, line.text);
  return !isClosed(above.text) && !readCaption(above.text);
}

function tableAt(text: string, lines: readonly Line[], index: number, drafts: readonly Draft[]): FoundTable | null {
  const line = lines[index]!;
  if (line.raw.startsWith('\t')) {
    const listed = readListedTable(text, lines, index);
    if (listed) return listed;
  }
  if (line.text.startsWith('|')) return readBarTable(text, lines, index);
  if (line.raw.includes('\t')) return readTabTable(text, lines, index);
  return readAlignedTable(text, lines, index, isAnnounced(drafts));
}

/** Whether what was read last is the caption, the title or the unit line of a table. */
function isAnnounced(drafts: readonly Draft[]): boolean {
  const [before, above] = [drafts.at(-1), drafts.at(-2)].map((draft) =>
    draft?.kind === 'paragraph' && draft.runs.length < 20 ? textOf(draft.runs).trim() : '',
  );
  return readCaption(before!) !== null || isUnitLine(before!) || (isLabelAlone(above!) && isTableTitle(before!));
}

function htmlTableAt(text: string, lines: readonly Line[], index: number): { drafts: Draft[]; next: number } | null {
  const start = lines[index]!.start;
  const close = /<\/table\s*>/gi;
  close.lastIndex = start;
  const end = close.exec(text);
  if (!end) return null;
  const stop = end.index + end[0].length;
  let next = index;
  while (lines[next] && lines[next]!.rawStart < stop) next++;
  return { drafts: readHtmlFragment(text, start, stop), next };
}
