import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import type { Run } from '../inline/run.ts';
import { sliceRuns, textOf } from '../inline/run.ts';
import { endsEntry, readEntryMarker, startsUnnumberedEntry } from '../recognise/reference-entries.ts';

/** Parts a paragraph of a reference list into its entries, one a line or wrapped; what is no entry stays a paragraph. */
export function splitEntries(runs: readonly Run[]): Draft[] {
  const text = textOf(runs);
  const starts: { at: number; marker: string; prefix: number }[] = [];
  let before = '';
  const numbered = readEntryMarker(text.trimStart()) !== null;
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0].trim();
    const at = match.index + (match[0].length - match[0].trimStart().length);
    const entry = readEntryMarker(line);
    if (numbered ? entry : (starts.length === 0 || endsEntry(before)) && startsUnnumberedEntry(line)) {
      starts.push({ at, marker: numbered ? entry!.marker : '', prefix: numbered ? entry!.prefix : 0 });
    }
    if (line) before = line;
  }
  if (starts.length === 0) return [draftOf('paragraph', [...runs], null)];
  const drafts = starts.map(({ at, marker, prefix }, index) =>
    draftOf('reference', sliceRuns(runs, at + prefix, starts[index + 1]?.at ?? text.length), null, { marker }),
  );
  return starts[0]!.at > 0 && text.slice(0, starts[0]!.at).trim()
    ? [draftOf('paragraph', sliceRuns(runs, 0, starts[0]!.at), null), ...drafts]
    : drafts;
}
