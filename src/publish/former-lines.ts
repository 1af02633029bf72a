import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readRange } from './read-range.ts';
import { factFiles, type FactLines, type FormerLines } from './write-facts.ts';

/** The lines of the fact table that stands in a folder, or null where its files are not as long as they were. */
export function openFormerLines(out: string, lines: FactLines): FormerLines | null {
  const paths = factFiles.map((name) => join(out, name));
  const isWhole = paths.every((path, file) => statSync(path, { throwIfNoEntry: false })?.size === lines.starts[file]?.at(-1));
  if (!isWhole) return null;
  const places = new Map([...lines.known].map((known, row) => [known, row]));
  places.delete(0);
  return { lines, placeOf: (known) => places.get(known), read: (file, from, to) => readRange(paths[file]!, from, to) };
}
