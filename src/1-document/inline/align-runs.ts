import { decodeEntity, entityAt } from './entities.ts';
import type { Run } from './run.ts';

/** Leads a parsed text back to its source: the same characters but for entities, escapes, line ends and the prefixes of lines. */
export function alignRuns(source: string, start: number, end: number, value: string): Run[] {
  const runs: Run[] = [];
  let at = start;
  let read = 0;
  let literal: Run | null = null;
  while (read < value.length) {
    const entity = source[at] === '&' ? entityAt(source, at) : null;
    const decoded = entity && at + entity.length <= end ? decodeEntity(entity) : null;
    if (entity && decoded && value.startsWith(decoded, read)) {
      literal = null;
      runs.push({ text: spaced(decoded), start: at, end: at + entity.length });
      at += entity.length;
      read += decoded.length;
    } else if (at < end && source[at] === value[read]) {
      if (!literal) runs.push((literal = { text: '', start: at, end: at }));
      literal.text += value[read];
      literal.end = ++at;
      read++;
    } else if (at < end && /[\\\r\n\t >\0]/.test(source[at]!)) {
      literal = null;
      at++;
    } else {
      runs.push(...unmatched(value.slice(read), at, Math.max(at, end)));
      break;
    }
  }
  return runs;
}

function spaced(decoded: string): string {
  return /^[\u00a0\u2000-\u200a\u202f]$/.test(decoded) ? ' ' : decoded;
}

function unmatched(text: string, start: number, end: number): Run[] {
  if (text.length !== end - start) return [{ text, start, end }];
  return [{ text, start, end: start }];
}
