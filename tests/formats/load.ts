import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadPaper } from '../../src/formats/load-paper.ts';
import type { LoadedPaper } from '../../src/formats/load-paper.ts';
import type { ReadingLimits } from '../../src/formats/reading-limits.ts';
import type { PaperInput } from '../../src/pipeline.ts';

export const limits: ReadingLimits = { maxBytes: 10_000_000, maxPages: 100, maxLineLength: 100_000, isOverdue: () => false };

/** The path of a sample paper. */
export const sample = (name: string): string => join(import.meta.dirname, 'samples', name);

/** Bytes read under a name; throws where they cannot be. */
export async function load(name: string, bytes: Uint8Array): Promise<LoadedPaper> {
  const loaded = await loadPaper(bytes, name, limits);
  if ('error' in loaded) throw new Error(`${name}: ${loaded.error}; ${loaded.cure}`);
  return loaded;
}

/** A sample paper as the pipeline takes it. */
export async function loadSample(name: string): Promise<PaperInput> {
  const loaded = await load(name, readFileSync(sample(name)));
  return { ...loaded, id: 'p', path: basename(name), sha256: '0'.repeat(64) };
}
