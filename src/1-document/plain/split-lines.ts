import { widthOf } from '../inline/scripts.ts';

/** A line of plain text: offsets without its line end and outer white space. A form feed ends the page of the line before it. */
export interface Line {
  start: number;
  end: number;
  text: string;
  /** The line as it stands, indentation and inner tabs included. */
  raw: string;
  rawStart: number;
  width: number;
  indent: number;
  page: number | null;
  startsPage: boolean;
}

/** Cuts a text into its lines, the empty ones included. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let startsPage = false;
  for (const match of text.matchAll(/([^\n\r\f\u2028]*)(\r\n|[\n\r\f\u2028]|$)/g)) {
    const raw = match[1]!;
    if (raw === '' && match[2] === '' && match.index > 0) break;
    const inner = raw.trim();
    const start = match.index + (raw.length - raw.trimStart().length);
    lines.push({
      start: inner ? start : match.index,
      end: inner ? start + inner.length : match.index,
      text: inner,
      raw,
      rawStart: match.index,
      width: widthOf(inner),
      indent: inner ? widthOf(raw.slice(0, raw.length - raw.trimStart().length)) : 0,
      page: null,
      startsPage,
    });
    startsPage = match[2] === '\f';
  }
  return lines;
}
