import type { GridCell } from '../draft.ts';
import { readMarkup } from '../inline/read-markup.ts';
import { literalRun, softBreak } from '../inline/run.ts';
import type { Extent, Token } from './read-columns.ts';
import { nearestColumn, tokensOf } from './read-columns.ts';
import { plainCell } from './read-tab-table.ts';
import type { Line } from './split-lines.ts';

/** Sets header lines over the columns of a table: one that covers several columns a token is a row of merged headers, the others are one header broken over lines. */
export function placeHeaders(source: string, head: readonly Line[], columns: readonly Extent[]): GridCell[][] {
  const rows: GridCell[][] = [];
  const leaf: GridCell[] = columns.map(() => plainCell([]));
  for (const [index, line] of head.entries()) {
    if (!line.text || isPartialRule(line)) continue;
    const tokens = tokensOf(line);
    const spans = spansOf(tokens, columns, head[index + 1]);
    if (spans && leaf.every((cell) => cell.runs.length === 0)) {
      rows.push(mergedRow(source, tokens, spans, columns.length));
      continue;
    }
    for (const token of tokens) {
      const { runs } = leaf[nearestColumn(columns, token)]!;
      if (runs.length > 0) runs.push(softBreak(token.start));
      runs.push(...readMarkup([literalRun(source, token.start, token.end)]));
    }
  }
  return leaf.some((cell) => cell.runs.length > 0) ? [...rows, leaf] : rows;
}

function isPartialRule(line: Line): boolean {
  return /^[-=─—━_\s]+$/.test(line.text);
}

/** For each token the columns it stands over, where at least one stands over several; a rule below tells, else the nearest centre. */
function spansOf(tokens: readonly Token[], columns: readonly Extent[], below: Line | undefined): Extent[] | null {
  const stub = tokens[0] && nearestColumn(columns, tokens[0]) === 0 ? 1 : 0;
  const named = tokens.slice(stub);
  if (!below || named.length === 0 || named.length >= columns.length - 1) return null;
  const ruled = isPartialRule(below) ? tokensOf(below) : null;
  const under = new Set(tokensOf(below).map((token) => nearestColumn(columns, token)));
  const spans = named.map(() => ({ from: columns.length, to: 0 }));
  for (const [column, extent] of columns.entries()) {
    if (column === 0) continue;
    const segment = ruled?.find((one) => overlap(one, extent));
    if (ruled && !segment) continue;
    const owner = spans[nearestByCentre(named, segment ?? extent)]!;
    owner.from = Math.min(owner.from, column);
    owner.to = Math.max(owner.to, column + 1);
  }
  const apart = spans.every((span, index) => span.from < span.to && (index === 0 || span.from >= spans[index - 1]!.to));
  const isMerged = (span: Extent, index: number) =>
    span.to - span.from > 1 && (ruled !== null || columns.filter((column) => overlap(column, named[index]!)).length !== 1);
  // A column with nothing below its header stands by itself.
  const isFilled = (span: Extent) =>
    span.to - span.from === 1 || columns.every((_, at) => at < span.from || at >= span.to || under.has(at));
  if (!ruled && !spans.every(isFilled)) return null;
  const fits = spans.every((span, index) => span.to - span.from === 1 || isMerged(span, index)) && spans.some(isMerged);
  return apart && fits ? [...(stub ? [{ from: 0, to: 1 }] : []), ...spans] : null;
}

function overlap(one: Extent, other: Extent): boolean {
  return one.from < other.to && other.from < one.to;
}

function nearestByCentre(tokens: readonly Token[], extent: Extent): number {
  const centre = (one: Extent) => (one.from + one.to) / 2;
  let best = 0;
  for (const [index, token] of tokens.entries()) {
    if (Math.abs(centre(token) - centre(extent)) < Math.abs(centre(tokens[best]!) - centre(extent))) best = index;
  }
  return best;
}

function mergedRow(source: string, tokens: readonly Token[], spans: readonly Extent[], width: number): GridCell[] {
  const row: GridCell[] = [];
  let column = 0;
  for (const [index, span] of spans.entries()) {
    for (; column < span.from; column++) row.push(plainCell([]));
    row.push({ runs: readMarkup([literalRun(source, tokens[index]!.start, tokens[index]!.end)]), rows: 1, columns: span.to - span.from });
    column = span.to;
  }
  for (; column < width; column++) row.push(plainCell([]));
  return row;
}
