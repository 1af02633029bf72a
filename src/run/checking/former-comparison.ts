import { join } from 'node:path';
import type { Memory } from '../../pipeline.ts';
import { openFormerLines } from '../../publish/former-lines.ts';
import { factFiles, type FactLines, type FormerLines } from '../../publish/write-facts.ts';
import { readSealed, writeSealed } from '../cache/sealed-file.ts';
import { type RunState, stampFiles } from '../outcome/run-state.ts';

/** What the last run into a folder saw of each paper and told of each group of claims: by content, so that nothing in it can be out of date. */
export interface FormerComparison {
  format: 2;
  /** Encoded indexes of papers by what their views are known by. */
  indexes: ReadonlyMap<string, Uint8Array>;
  memory: Memory;
  /** Where the lines of the fact table stand, and the hash of the results that it is of. */
  lines: (FactLines & { results: string }) | null;
}

const fileName = '.comparison';
/** Of a folder that holds nothing. */
export const nothingKnown: FormerComparison = { format: 2, indexes: new Map(), memory: new Map(), lines: null };

/** What the last run left; nothing where there is no file, or one that was damaged or written by another heshu. */
export function readFormer(out: string): FormerComparison {
  const kept = readSealed(join(out, fileName)) as Partial<FormerComparison> | null;
  return kept?.format === 2 ? (kept as FormerComparison) : nothingKnown;
}

/** The lines of the fact table of the results that stand, as long as nobody touched them since. */
export function linesStanding(out: string, { lines }: FormerComparison, last: RunState | null): FormerLines | null {
  if (lines === null || last?.results !== lines.results) return null;
  const stamps = stampFiles(out);
  return factFiles.every((name) => last.files[name] === stamps[name]) ? openFormerLines(out, lines) : null;
}

export function writeFormer(out: string, comparison: FormerComparison): void {
  writeSealed(join(out, fileName), comparison);
}
